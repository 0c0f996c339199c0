import Attributions
import Claims
import Documents
import Ground

extension Reading {
  /// The reading with what the article says itself: every sentence that no claim touches, as a claim of the article's author.
  ///
  /// Certainty, polarity and dates are judged as for any content; the speaker needs no rule.
  package var withAuthorStatements: Reading {
    var taken = claims.flatMap { $0.attribution.content + $0.attribution.cue + $0.attribution.source }.sorted()[...]
    var statements: [Attribution] = []
    for sentence in document.sentences {
      guard document.tokens[sentence].contains(where: { $0.kind == .word }), let first = sentence.first, let last = sentence.last else {
        continue
      }
      let range = TextRange(document.tokens[first].range.start, document.tokens[last].range.end)
      // Sentences and spans both run forward: a span that ends before this sentence touches none of the next.
      taken = taken.drop { $0.end <= range.start }
      if taken.prefix(while: { $0.start < range.end }).contains(where: range.overlaps) { continue }
      statements.append(
        Attribution(
          source: [], cue: [], content: [range], form: .indirect, confidence: 1,
          because: "no other speaker is named: the article says it itself"))
    }
    let authored = Claims.claims(from: statements, names: [], in: document).map(\.asAuthors)
    return Reading(document: document, claims: merged(authored), dates: dates, notes: notes)
  }

  /// Both lists of claims in the order of their contents.
  private func merged(_ statements: [Claim]) -> [Claim] {
    inOrderOfContents(
      claims
        + statements.map { statement in
          var claim = statement
          claim.parent = claim.parent.map { $0 + claims.count }
          return claim
        })
  }
}

extension Claim {
  fileprivate var asAuthors: Claim {
    var claim = self
    claim.speaker = Speaker(name: nil, status: .none, kind: .author, level: .author)
    claim.stance = .none
    claim.chain = []
    claim.because[.speaker] = "the article's author"
    claim.because[.level] = "no other speaker is named"
    return claim
  }
}
