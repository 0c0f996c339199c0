import Attributions
import Claims
import Documents
import Ground
import Vocabulary

/// The claims of a document with what its article says itself: every sentence that no claim touches, as a claim of the article's author, all in
/// the order of their contents. A sentence that stands in quotation marks or in a passage of somebody else's is theirs, or nobody's where nothing
/// plainly says whose it is.
///
/// Certainty, polarity and dates are judged as for any content; the speaker needs no rule.
func withAuthorStatements(_ claims: [Claim], in document: Document) -> [Claim] {
  var taken = claims.flatMap { $0.attribution.content + $0.attribution.cue + $0.attribution.source }.sorted()[...]
  var statements: [FoundAttribution] = []
  let others = document.passages.map { document.text(ofParagraphs: $0.paragraphs) }
  func isWriters(_ content: TextRange, _ form: Attribution.Form) -> Bool {
    let isOthers = others[others.partitionPoint { $0.end > content.start }...].first?.contains(content.start) ?? false
    return !isOthers && form != .direct
  }
  for sentence in document.sentences where document.tokens[sentence].contains(where: { $0.kind == .word }) {
    let range = document.range(of: sentence)
    // Sentences and spans both run forward: a span that ends before this sentence touches none of the next.
    taken = taken.drop { $0.end <= range.start }
    if taken.prefix(while: { $0.start < range.end }).contains(where: range.overlaps) { continue }
    let form = Attribution.Form(document.coverage(of: sentence))
    statements.append(
      FoundAttribution(
        source: [], cue: [], content: [range], form: form, confidence: 1,
        because: Reason(isWriters(range, form) ? .writersSentence : .untouchedSentence)))
  }
  let authored = Claims.claims(from: statements, names: [], in: document).map { claim in
    isWriters(claim.attribution.content[0], claim.attribution.form) ? claim.asAuthors : claim
  }
  return inOrderOfContents(
    claims
      + authored.map { statement in
        var claim = statement
        claim.parent = claim.parent.map { $0 + claims.count }
        return claim
      })
}

extension Claim {
  fileprivate var asAuthors: Claim {
    var claim = self
    claim.speaker = Speaker(name: nil, status: .none, kind: .author, level: .author)
    claim.stance = .none
    claim.chain = []
    claim.because[.speaker] = Reason(.writer)
    claim.because[.level] = Reason(.noOtherSpeaker)
    return claim
  }
}
