package import Documents
import Ground
package import Pages
import Vocabulary

/// Attributions from spans that an input gives, with the form computed. Spans that reach beyond the text are cut at its end; an attribution
/// without any content left is left out.
package func attributions(given: [GivenAttribution], in document: Document) -> [FoundAttribution] {
  func inside(_ spans: [TextRange]) -> [TextRange] {
    let end = document.scalars.count
    return spans.compactMap { $0.start < min($0.end, end) ? TextRange($0.start, min($0.end, end)) : nil }.sorted()
  }
  return given.compactMap { given in
    let content = inside(given.content)
    if content.isEmpty { return nil }
    return FoundAttribution(
      id: given.id, source: inside(given.source), cue: inside(given.cue), content: content,
      form: Attribution.Form(document.coverage(of: content)), confidence: 1, because: Reason(.givenSpans))
  }
}
