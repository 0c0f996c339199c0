package import Articles

extension Article {
  /// The text, ended by a line feed; nothing where the article has no text.
  package var plainText: String { text.isEmpty ? "" : printable(text) + (text.unicodeScalars.last == "\n" ? "" : "\n") }

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

  /// The readers' comments as text, a blank line between two of them; nothing where there are none.
  package var commentText: String {
    comments.map { comment in comment.map { printable($0.text) + "\n" }.joined() }.joined(separator: "\n")
  }
}

/// A text without the control characters that are no line feed or tab: a page could steer the reader's terminal with them.
package func printable(_ text: String) -> String {
  func isControl(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.value < 32 && scalar != "\n" && scalar != "\t") || (0x7F...0x9F).contains(scalar.value)
  }
  guard text.unicodeScalars.contains(where: isControl) else { return text }
  var out = String.UnicodeScalarView()
  out.append(contentsOf: text.unicodeScalars.lazy.filter { !isControl($0) })
  return String(out)
}
