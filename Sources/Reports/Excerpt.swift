import Vocabulary
import Ground

/// The words around a claim: the sentences that hold its content, cue and source.
struct Excerpt {
  /// What is shown of the text, in its order; something is left out between two pieces.
  let pieces: [TextRange]
  /// Scalars that the last piece would have had.
  let cut: Int

  /// A sentence that runs on is shown this far before and after the words of the claim, and an excerpt ends at this length: a page of one
  /// endless sentence must not be repeated for each of its claims.
  private static let reach = 300
  private static let maximumLength = 1500

  init(of claim: Claim, in reading: Reading) {
    let spans = (claim.attribution.content + claim.attribution.cue + claim.attribution.source).filter { !$0.isEmpty }.sorted()
    var pieces: [TextRange] = []
    for span in spans {
      let first = reading.sentence(at: span.start)
      let last = reading.sentence(at: span.end - 1)
      let piece = TextRange(
        min(span.start, max(first?.start ?? span.start, span.start - Excerpt.reach)),
        max(span.end, min(last?.end ?? span.end, span.end + Excerpt.reach)))
      // Neighbouring sentences have at most a line break between them.
      if let before = pieces.last, piece.start <= before.end + 1 {
        pieces[pieces.count - 1] = TextRange(before.start, max(before.end, piece.end))
      } else {
        pieces.append(piece)
      }
    }
    var left = Excerpt.maximumLength
    var shown: [TextRange] = []
    for piece in pieces where left > 0 {
      shown.append(TextRange(piece.start, piece.start + min(piece.count, left)))
      left -= piece.count
    }
    self.pieces = shown
    cut = pieces.reduce(0) { $0 + $1.count } - shown.reduce(0) { $0 + $1.count }
  }
}

/// What a receipt quotes: the content with the words just before and after it, by which it is found again on the page.
struct QuotedContext {
  let before: TextRange
  /// Shortened in the middle where there are two.
  let quote: [TextRange]
  let after: TextRange

  /// The reach of a W3C text quote selector as annotation tools write it.
  private static let reach = 32
  private static let longestQuote = 120

  init(of claim: Claim, in article: Article) {
    let content = claim.attribution.content
    let whole = TextRange(content[0].start, max(content[0].start, content[content.count - 1].end))
    before = TextRange(max(0, whole.start - QuotedContext.reach), whole.start)
    after = TextRange(whole.end, min(article.scalarCount, whole.end + QuotedContext.reach))
    let half = QuotedContext.longestQuote / 2
    quote =
      whole.count <= QuotedContext.longestQuote
      ? [whole] : [TextRange(whole.start, whole.start + half), TextRange(whole.end - half, whole.end)]
  }
}

extension Reading {
  /// The sentence that an offset of the text lies in; nil between two sentences.
  fileprivate func sentence(at offset: Int) -> TextRange? {
    let index = sentences.partitionPoint { $0.end > offset }
    return index < sentences.count && sentences[index].contains(offset) ? sentences[index] : nil
  }
}
