package import Documents
import Ground
import Vocabulary

/// A document's tokens with the outermost quotations that they stand in.
package struct QuotedTokens {
  let document: Document
  /// The outermost quotation that each token stands in, marks included; nil outside.
  let quotations: [Int?]
  /// The tokens of each outermost quotation, one range for each of its parts; empty for inner ones.
  let parts: [[Range<Int>]]

  package init(_ document: Document) {
    self.document = document
    quotations = document.quotationOfToken
    parts = document.quotations.map { $0.depth > 0 ? [] : $0.parts.map(document.tokens(in:)) }
  }

  private init(document: Document, quotations: [Int?], parts: [[Range<Int>]]) {
    self.document = document
    self.quotations = quotations
    self.parts = parts
  }

  /// The same but for the quotations in the contents of relations: whose those are is settled.
  func without(_ relations: [Relation]) -> QuotedTokens {
    var quotations = quotations
    var parts = parts
    for token in relations.flatMap(\.content).flatMap(document.tokens) {
      guard let quotation = quotations[token] else { continue }
      for part in parts[quotation] { for token in part { quotations[token] = nil } }
      parts[quotation] = []
    }
    return QuotedTokens(document: document, quotations: quotations, parts: parts)
  }

  func isWord(_ index: Int) -> Bool { document.tokens[index].kind == .word || document.tokens[index].kind == .number }

  func text(_ tokens: Range<Int>) -> TextRange {
    TextRange(document.tokens[tokens.lowerBound].range.start, document.tokens[tokens.upperBound - 1].range.end)
  }

  /// Words of a range of tokens.
  func words(in tokens: Range<Int>) -> Int { tokens.count(where: isWord) }

  /// A name in quotation marks rather than words that somebody said: short, every longer word with a capital ("Central Daily").
  func isTitle(_ quotation: Int) -> Bool {
    guard parts[quotation].count == 1 else { return false }
    let inside = parts[quotation][0].dropFirst().dropLast().filter(isWord)
    guard let first = inside.first, inside.count <= Self.longestTitle, document.startsUpper(first) else { return false }
    return inside.allSatisfy { document.startsUpper($0) || document.tokens[$0].kind == .number || document.tokens[$0].range.count <= 3 }
  }

  /// Names of newspapers, programmes and books are seldom longer.
  private static let longestTitle = 6
}

extension Document {
  /// Whether a token is a word with a capital.
  func startsUpper(_ token: Int) -> Bool { tokens[token].kind == .word && scalars[tokens[token].range.start].isUpper }
}
