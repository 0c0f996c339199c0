package import Ground
package import Vocabulary

/// An article's text made ready for reading: scalars, tokens, sentences, paragraphs and quotation spans, each with its place in the text.
package struct Document: Sendable {
  package let article: Article
  /// The moment of which the article's day of publication is the day; nil where its page gives the day alone.
  package let published: Moment?
  /// The text, one element a Unicode scalar: a `TextRange` indexes it directly.
  package let scalars: [Unicode.Scalar]
  package let tokens: [Token]
  /// Ranges of token indices, in order; every token is in one sentence, and no sentence crosses a line.
  package let sentences: [Range<Int>]
  /// One a line of the text (blank lines left out), as token indices.
  package let paragraphs: [Range<Int>]
  /// Quotations in the order of their opening marks.
  package let quotations: [Quotation]
  package let notes: [Note]

  package init(
    article: Article, published: Moment? = nil, scalars: [Unicode.Scalar], tokens: [Token], sentences: [Range<Int>],
    paragraphs: [Range<Int>], quotations: [Quotation], notes: [Note]
  ) {
    self.article = article
    self.published = published
    self.scalars = scalars
    self.tokens = tokens
    self.sentences = sentences
    self.paragraphs = paragraphs
    self.quotations = quotations
    self.notes = notes
  }

  /// From a sentence's first scalar to the end of its last.
  /// - Parameter sentence: one of `sentences`.
  package func range(of sentence: Range<Int>) -> TextRange {
    TextRange(tokens[sentence.lowerBound].range.start, tokens[sentence.upperBound - 1].range.end)
  }

  package func text(_ range: TextRange) -> String {
    var out = String.UnicodeScalarView()
    out.append(contentsOf: scalars[range.indices])
    return String(out)
  }
}

/// A word, a number or one other character that is not white space.
package struct Token: Sendable, Hashable {
  package enum Kind: Sendable { case word, number, openQuote, closeQuote, punctuation }
  package let range: TextRange
  package let kind: Kind
  package init(range: TextRange, kind: Kind) {
    self.range = range
    self.kind = kind
  }
}

/// The text between a pair of quotation marks, marks included; one that runs over paragraphs is one quotation with a part for each.
package struct Quotation: Sendable, Hashable {
  package enum Mark: Sendable { case curlyDouble, straightDouble, curlySingle, straightSingle, doubledSingle, guillemet, low }
  /// One range for each paragraph, with the marks.
  package let parts: [TextRange]
  package let mark: Mark
  /// 0 for an outermost quotation, 1 for one inside it.
  package let depth: Int
  /// False where the closing mark is missing: the quotation was ended at its paragraph.
  package let isClosed: Bool
  package init(parts: [TextRange], mark: Mark, depth: Int, isClosed: Bool) {
    self.parts = parts
    self.mark = mark
    self.depth = depth
    self.isClosed = isClosed
  }
}
