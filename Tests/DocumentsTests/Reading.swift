import Articles
import Documents
import Ground
import Pages
import Support
import Vocabulary

extension Document {
  /// Each sentence as it stands in the text.
  var sentenceTexts: [String] {
    sentences.map { text(TextRange(tokens[$0.lowerBound].range.start, tokens[$0.upperBound - 1].range.end)) }
  }
  /// One line for each quotation: depth, "open" where its closing mark is missing, and its parts joined by " // ".
  var quotationTexts: [String] {
    quotations.map { "\($0.depth)\($0.isClosed ? "" : " open") " + $0.parts.map { text($0) }.joined(separator: " // ") }
  }
}
