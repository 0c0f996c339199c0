import Documents
import Ground
import Vocabulary

extension Attribution.Form {
  /// From this share of the content's words inside quotation marks on, the content is direct: a "he" for an "I" put in does not change that.
  private static let directShare = 0.9

  init(of content: [TextRange], in quoted: QuotedTokens) {
    var words = 0
    var inside = 0
    for span in content {
      for index in quoted.document.tokens(in: span) where quoted.isWord(index) {
        words += 1
        if quoted.quotations[index] != nil { inside += 1 }
      }
    }
    if inside == 0 { self = .indirect } else { self = Double(inside) >= Self.directShare * Double(words) ? .direct : .mixed }
  }
}
