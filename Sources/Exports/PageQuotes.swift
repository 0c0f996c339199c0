import Ground
import Pages

/// The words of a page at the byte ranges of a receipt, compared with what the receipt says.
///
/// A receipt holds where its ranges, decoded with the page's charset and with their character references (in JSON: and escapes) expanded, say the
/// same as its text. Left out on both sides is what a page may have and the text not, or the other way round, without a word being different:
/// white space, characters that nobody sees, and the bars between the cells of a table row.
struct PageQuotes {
  private let page: [UInt8]
  private let charset: String
  /// The page's texts are strings of a JSON document: JSON Feed, ninjs.
  private let isJSON: Bool

  init(_ page: [UInt8], charset: String?) {
    self.page = page
    self.charset = charset ?? Pages.charset(of: page)
    isJSON = Payload.Format(of: page) == .json
  }

  /// How the page differs from what a receipt says; nil where it says the same.
  ///
  /// The ranges must run forward, so that no receipt asks for more than the page, and what is decoded must not be far longer than the words: both
  /// keep a hostile extract from costing more than it weighs.
  func difference(_ ranges: [ByteRange], _ words: String) -> String? {
    guard ranges.allSatisfy({ $0.end <= page.count }) else { return "its bytes are no part of the page" }
    guard zip(ranges, ranges.dropFirst()).allSatisfy({ $0.end <= $1.start }) else { return "its bytes do not run forward" }
    // White space may run on; nothing else on a page is so much longer than what it stands for.
    let length = ranges.reduce(0) { $0 + page[$1.start..<$1.end].count { $0 > 32 } }
    if length > PageQuotes.longestReference * (words.utf8.count + 1) {
      return "the extract says “\(shortened(words))”, its bytes are \(length) of the page"
    }
    let stored = ranges.map { decode($0, of: page, charset: charset) }
    let read = isJSON ? stored.map(JSONEscape.expand) : stored
    // Plain text has no references; escaped mark-up in a feed has them twice.
    let expanded = read.map(Entities.expand)
    let wanted = seen(words)
    for reading in [expanded, read, expanded.map(Entities.expand)] where seen(reading.joined()) == wanted { return nil }
    return "the extract says “\(shortened(words))”, the page says “\(shortened(expanded.joined(separator: " ")))”"
  }

  /// Bytes of a page that may stand for one byte of the text: "&CounterClockwiseContourIntegral;", its "&" written as a reference once more.
  private static let longestReference = 64

  /// The scalars that count when page and text are compared.
  private func seen(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { scalar in
      scalar.value > 32 && scalar != "\u{7F}" && scalar != "|" && !Flow.isWhiteSpace(scalar.value) && !Flow.isUnseen(scalar.value)
    }
  }
}
