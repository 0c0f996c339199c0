import Ground
package import Vocabulary

/// A claim as the report shows it: once, with every article that carries the same words.
package struct Statement: Sendable {
  /// The earliest published first, then in the order of the input; those without a date come last. Never empty.
  package let appearances: [Appearance]
  /// Who says it, in the first appearance.
  package let voice: Voice
  /// How sure the first appearance words it.
  package let certainty: Claim.Certainty
  /// The level of the speaker, in the first appearance.
  package let level: Speaker.Level

  /// The earliest.
  package var first: Appearance { appearances[0] }
}

/// Where a statement stands: a claim of an article, both as indices.
package struct Appearance: Sendable, Hashable {
  package let article: Int
  package let claim: Int

  package init(article: Int, claim: Int) {
    self.article = article
    self.claim = claim
  }
}

/// The claims of all articles, the same words joined across articles; in the order of their first appearance.
///
/// Words are the same where nothing but case, punctuation and quotation marks differs (`ComparedText`). A repetition inside one article stays
/// two claims: only what another article has too is joined. What a writer says and what a speaker says are never joined: that one article
/// states flatly what another attributes is just what a reader wants to see.
/// - Parameters:
///   - voices: of the same readings.
///   - isShown: whether a claim is a statement of its own.
package func statements(of readings: [Reading], voices: Voices, where isShown: (Appearance) -> Bool) -> [Statement] {
  struct Words: Hashable {
    let key: String
    let isAuthor: Bool
  }
  var groups: [[Appearance]] = []
  var known: [Words: Int] = [:]
  for (article, reading) in readings.enumerated() {
    for (index, claim) in reading.claims.enumerated() {
      let appearance = Appearance(article: article, claim: index)
      guard isShown(appearance) else { continue }
      let wording = ComparedText(claim.attribution.content, in: reading.article)
      let words = Words(key: wording.key, isAuthor: claim.speaker.level == .author)
      if wording.isTelling, let group = known[words] {
        groups[group].append(appearance)
        continue
      }
      if wording.isTelling { known[words] = groups.count }
      groups.append([appearance])
    }
  }
  var statements: [Statement] = []
  for group in groups {
    // A group is in the order of the input, so one article only means that its ends are in the same article.
    let isShared = group[0].article != group[group.count - 1].article
    for appearances in isShared ? [earliestFirst(group, in: readings)] : group.map({ [$0] }) {
      let first = appearances[0]
      let claim = readings[first.article].claims[first.claim]
      statements.append(
        Statement(
          appearances: appearances, voice: voices.voice(of: claim.speaker, in: first.article), certainty: claim.certainty,
          level: claim.speaker.level))
    }
  }
  return statements.sorted { ($0.first.article, $0.first.claim) < ($1.first.article, $1.first.claim) }
}

private func earliestFirst(_ appearances: [Appearance], in readings: [Reading]) -> [Appearance] {
  func key(_ appearance: Appearance) -> (Int, Int, Int) {
    (readings[appearance.article].article.metadata.published?.dayNumber ?? .max, appearance.article, appearance.claim)
  }
  return appearances.sorted { key($0) < key($1) }
}
