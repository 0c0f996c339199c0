import Documents
import Pages

/// A document's tokens with what the rules ask about them.
struct Prose {
  let document: Document
  /// Lowercased.
  let words: [String]
  let classes: [WordClass]
  /// The outermost quotation that each token stands in, marks included; nil outside.
  let quotations: [Int?]
  /// The tokens of each outermost quotation, one range for each of its parts; empty for inner ones.
  let quotationTokens: [[Range<Int>]]

  init(_ document: Document) {
    self.document = document
    words = document.tokens.map { document.text($0.range).lowercased() }
    // "May" and "Will" in names: only the first word of a sentence has its capital for another reason.
    var classes = words.map { WordClass($0) }
    for sentence in document.sentences {
      for token in sentence.dropFirst() where words[token] == "may" || words[token] == "will" {
        if document.scalars[document.tokens[token].range.start].isUpper { classes[token] = [] }
      }
    }
    self.classes = classes
    var quotations: [Int?] = Array(repeating: nil, count: document.tokens.count)
    quotationTokens = document.quotations.enumerated().map { index, quotation in
      if quotation.depth > 0 { return [] }
      return quotation.parts.map { part in
        let tokens = document.tokens(in: part)
        for token in tokens { quotations[token] = index }
        return tokens
      }
    }
    self.quotations = quotations
  }

  func isWord(_ index: Int) -> Bool { document.tokens[index].kind == .word || document.tokens[index].kind == .number }
  func isPunctuation(_ index: Int, _ mark: String) -> Bool { document.tokens[index].kind == .punctuation && words[index] == mark }
  func isCapitalised(_ index: Int) -> Bool {
    document.tokens[index].kind == .word && document.scalars[document.tokens[index].range.start].isUpper
  }

  func isComma(_ index: Int) -> Bool { isPunctuation(index, ",") }

  func isDash(_ index: Int) -> Bool {
    document.tokens[index].kind == .punctuation && document.scalars[document.tokens[index].range.start].isDash
  }

  /// A name in quotation marks rather than words that somebody said: short, every longer word with a capital ("Central Daily").
  func isTitle(_ quotation: Int) -> Bool {
    guard quotationTokens[quotation].count == 1 else { return false }
    let inside = quotationTokens[quotation][0].dropFirst().dropLast()
    return !inside.isEmpty && inside.count <= Self.longestTitle
      && inside.allSatisfy {
        isCapitalised($0) || document.tokens[$0].kind == .number || !classes[$0].isDisjoint(with: [.preposition, .determiner])
      }
      && isCapitalised(inside.lowerBound)
  }

  /// Names of newspapers, programmes and books are seldom longer.
  private static let longestTitle = 6

  func text(_ tokens: Range<Int>) -> TextRange {
    TextRange(document.tokens[tokens.lowerBound].range.start, document.tokens[tokens.upperBound - 1].range.end)
  }
}
