package import Vocabulary
import Ground

extension Article {
  /// The text, ended by a line feed; nothing where the article has no text.
  ///
  /// It is for programs and files, so it holds the article's own characters, marks of direction among them: Hebrew and Arabic are written
  /// with them, and places are counted in them. Only control characters are left out, which are text in no script and would steer a terminal
  /// that the file is shown on later. Who writes it to a terminal at once writes `shown(plainText)`.
  package var plainText: String {
    text.isEmpty ? "" : withoutControls(text) + (text.unicodeScalars.last == "\n" ? "" : "\n")
  }

  /// The readers' comments in their order: of each, its blocks.
  package var comments: [[Block]] {
    var comments: [[Block]] = []
    var last: Int?
    for block in blocks {
      guard let comment = block.comment else { continue }
      if comment == last { comments[comments.count - 1].append(block) } else { comments.append([block]) }
      last = comment
    }
    return comments
  }

  /// The readers' comments as text, a blank line between two of them; nothing where there are none. For programs and files, as `plainText`.
  package var commentText: String {
    comments.map { comment in comment.map { withoutControls($0.text) + "\n" }.joined() }.joined(separator: "\n")
  }
}

/// A text without its control characters other than line feed and tab.
private func withoutControls(_ text: String) -> String {
  // The 65 scalars of category Cc, by their values: looking the category of each scalar up took a twentieth of the time of `clean`.
  func isControl(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)) && scalar != "\n" && scalar != "\t"
  }
  guard text.unicodeScalars.contains(where: isControl) else { return text }
  var out = String.UnicodeScalarView()
  out.append(contentsOf: text.unicodeScalars.lazy.filter { !isControl($0) })
  return String(out)
}
