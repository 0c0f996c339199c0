package import Articles
package import Ground
package import Vocabulary

extension Document {
  /// Reads an article's text: lines, then quotation marks, then tokens, then sentences. Linear in the text, whatever it holds.
  package init(_ traced: TracedArticle) { self.init(traced.article, published: traced.published) }

  /// The same of an article without the way back to its page.
  /// - Parameter published: the moment of publication, where it is known.
  package init(_ article: Article, published: Moment? = nil) {
    let scalars = Array(article.text.unicodeScalars)
    let lines = lines(of: scalars)
    var marks = QuotationReader(scalars)
    for line in lines { marks.read(line) }
    marks.finish()

    var tokens: [Token] = []
    var sentences: [Range<Int>] = []
    var paragraphs = Paragraphs(article)
    var lexer = Lexer(scalars: scalars, marks: marks.marks)
    for line in lines {
      let first = tokens.count
      lexer.append(line, to: &tokens)
      // A line of invisible characters has no token.
      if first == tokens.count { continue }
      let before = sentences.count
      appendSentences(of: first..<tokens.count, tokens: tokens, scalars: scalars, to: &sentences)
      paragraphs.append(first..<tokens.count, of: tokens, sentences: sentences.count - before, in: scalars)
    }
    paragraphs.finish(tokens, in: scalars)
    self.init(
      article: article, published: published, scalars: scalars, tokens: tokens, sentences: sentences, paragraphs: paragraphs.all,
      quotations: marks.quotations, notes: marks.notes)
  }
}

/// The lines that are not blank, without the white space around them.
private func lines(of scalars: [Unicode.Scalar]) -> [Range<Int>] {
  var lines: [Range<Int>] = []
  var first: Int?
  var last = 0
  for (index, scalar) in scalars.enumerated() {
    if scalar.endsLine {
      if let start = first { lines.append(start..<last + 1) }
      first = nil
    } else if !scalar.isSpace {
      if first == nil { first = index }
      last = index
    }
  }
  if let start = first { lines.append(start..<last + 1) }
  return lines
}
