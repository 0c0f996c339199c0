package import Articles
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
  /// One a line of the text (blank lines left out).
  package let paragraphs: [Paragraph]
  /// Quotations in the order of their opening marks.
  package let quotations: [Quotation]
  /// By token, the outermost quotation that it stands in, marks included; nil outside of all.
  package let quotationOfToken: [Int?]
  /// Where and when the text was filed, as its opening says.
  package let dateline: Dateline?
  package let notes: [Note]

  package init(
    article: Article, published: Moment? = nil, scalars: [Unicode.Scalar], tokens: [Token], sentences: [Range<Int>],
    paragraphs: [Paragraph], quotations: [Quotation], notes: [Note]
  ) {
    self.article = article
    self.published = published
    self.scalars = scalars
    self.tokens = tokens
    self.sentences = sentences
    self.paragraphs = paragraphs
    self.quotations = quotations
    self.notes = notes
    dateline = article.dateline
    quotationOfToken = tokens.outermost(of: quotations)
  }

  /// From a sentence's first scalar to the end of its last.
  /// - Parameter sentence: one of `sentences`.
  package func range(of sentence: Range<Int>) -> TextRange {
    TextRange(tokens[sentence.lowerBound].range.start, tokens[sentence.upperBound - 1].range.end)
  }

  /// The place of some paragraphs that follow each other.
  package func text(ofParagraphs indices: Range<Int>) -> TextRange {
    precondition(!indices.isEmpty, "no paragraph has no place")
    let last = paragraphs[indices.upperBound - 1].tokens
    return TextRange(tokens[paragraphs[indices.lowerBound].tokens.lowerBound].range.start, tokens[last.upperBound - 1].range.end)
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
