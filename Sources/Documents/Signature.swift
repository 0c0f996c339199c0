import Ground

/// A dash and a name at the end of a line: "— Mara Velk, engineer", "— Velk (@velk) March 4, 2026".
struct Signature {
  /// The tokens of the name.
  let name: Range<Int>
  /// A handle in brackets follows the name: so posts are signed.
  let isOfPost: Bool
  /// The line is nothing else.
  let isAlone: Bool

  /// Nil where no name signs the line.
  init?(_ line: Range<Int>, in document: Document) {
    func isDash(_ token: Int) -> Bool {
      document.tokens[token].kind == .punctuation && document.scalars[document.tokens[token].range.start].isDash
    }
    func character(_ token: Int) -> Unicode.Scalar? { line.contains(token) ? document.scalars[document.tokens[token].range.start] : nil }
    let near = line.suffix(Self.longest)
    let open = near.first { character($0) == "(" && character($0 + 1) == "@" }
    guard let dash = (line.lowerBound..<(open ?? line.upperBound)).suffix(Self.longest).last(where: isDash) else { return nil }
    // "--" is one dash; a hyphen inside a word is no token.
    var start = dash
    while start > line.lowerBound, isDash(start - 1) { start -= 1 }
    isAlone = start == line.lowerBound
    let rest = dash + 1..<line.upperBound
    isOfPost = open != nil
    let end = open ?? rest.first { [",", "("].contains(character($0)) } ?? line.upperBound
    name = rest.lowerBound..<end
    guard !name.isEmpty, name.count <= Self.longestName else { return nil }
    if isOfPost {
      // Behind the handle nothing but its day and hour.
      let behind = (end + 2..<line.upperBound).first { character($0) == ")" }.map { $0 + 1..<line.upperBound }
      guard let behind, behind.allSatisfy({ Self.isOfDate($0, in: document) }) else { return nil }
    } else {
      let words = name.filter { document.tokens[$0].kind == .word }
      // One word alone may be anything: “— Advertisement”, “— Exclusive”.
      guard isAlone, words.count == name.count, words.count > 1,
        document.scalars[document.tokens[name.lowerBound].range.start].isUpper,
        words.allSatisfy({ document.scalars[document.tokens[$0].range.start].isUpper || document.tokens[$0].range.count <= 3 })
      else { return nil }
    }
  }

  /// Tokens of a name, a handle and a date; a longer line may be a sentence.
  private static let longest = 24
  private static let longestName = 6

  /// A number, a mark, a month, a day of the week, or a small word of a date.
  private static func isOfDate(_ token: Int, in document: Document) -> Bool {
    guard document.tokens[token].kind == .word else { return true }
    let word = document.text(document.tokens[token].range).lowercased()
    return Calendar.month(word) != nil || Calendar.weekday(word) != nil || ["am", "pm", "a.m.", "p.m.", "at", "on", "of"].contains(word)
  }
}
