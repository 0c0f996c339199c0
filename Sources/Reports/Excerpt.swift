import Attributions
import Claims
import Documents
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

  init(of claim: Claim, in document: Document) {
    let spans = (claim.attribution.content + claim.attribution.cue + claim.attribution.source).filter { !$0.isEmpty }.sorted()
    var pieces: [TextRange] = []
    for span in spans {
      let first = document.sentence(at: span.start).map { document.range(of: $0) }
      let last = document.sentence(at: span.end - 1).map { document.range(of: $0) }
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

  init(of claim: Claim, in document: Document) {
    let content = claim.attribution.content
    let whole = TextRange(content[0].start, max(content[0].start, content[content.count - 1].end))
    before = TextRange(max(0, whole.start - QuotedContext.reach), whole.start)
    after = TextRange(whole.end, min(document.scalars.count, whole.end + QuotedContext.reach))
    let half = QuotedContext.longestQuote / 2
    quote =
      whole.count <= QuotedContext.longestQuote
      ? [whole] : [TextRange(whole.start, whole.start + half), TextRange(whole.end - half, whole.end)]
  }
}

extension Document {
  /// From a sentence's first scalar to the end of its last.
  func range(of sentence: Range<Int>) -> TextRange {
    TextRange(tokens[sentence.lowerBound].range.start, tokens[sentence.upperBound - 1].range.end)
  }

  /// The sentence that an offset lies in; nil between two sentences.
  func sentence(at offset: Int) -> Range<Int>? {
    let next = sentences.partitionPoint { range(of: $0).end > offset }
    return next < sentences.count && range(of: sentences[next]).contains(offset) ? sentences[next] : nil
  }
}
