package import Attributions
package import Documents
import Ground
package import Vocabulary

/// Resolves attributions: one claim for each and one for each main clause of a coordinated content, in the order of their contents.
///
/// The cast is read once from the whole article, so that a surname finds the full name wherever it stands; roles and affiliations of a
/// person go to every claim of that person, each with the span that says so.
/// - Parameter entities: what the network reads as names and titles, in order of the text; rules for names know what no one needs to have seen.
package func claims(from attributions: [FoundAttribution], names entities: [NamedEntity], in document: Document) -> [Claim] {
  let wording = Wording(document)
  let cast = Cast(wording, entities: entities, sources: attributions.flatMap { wording.words(in: $0.source) })
  let roles = RoleReader(cast: cast)
  let descriptions = cast.persons.map { person in person.mentions.map { roles.description(around: $0) } }
  let readings = attributions.map { ClauseReading($0, in: wording) }
  var resolver = Resolver(cast: cast, readings: readings, descriptions: descriptions)
  let references = resolver.resolveAll()
  let speakers = Speakers(references: references, readings: readings, descriptions: descriptions, cast: cast)
  let dates = ArticleDates(wording)
  let resolved = attributions.indices.map(speakers.speaker)
  let statementDates = statementDates(of: attributions, speakers: resolved, in: dates, wording) { resolver.subjects(of: $0) }
  var claims: [Claim] = []
  var place: [Int] = []
  for index in attributions.indices {
    let chain = speakers.chain(of: index)
    func judged(_ reading: ClauseReading, parent: Int?, isPart: Bool) -> Claim {
      claim(
        reading, parent: parent, isPart: isPart, speaker: resolved[index], reference: references[index], chain: chain,
        date: statementDates[index], wording)
    }
    place.append(claims.count)
    claims.append(judged(readings[index], parent: attributions[index].parent, isPart: false))
    claims += parts(of: attributions[index], in: wording).map {
      judged(ClauseReading($0, of: readings[index], in: wording), parent: index, isPart: true)
    }
  }
  for index in claims.indices { claims[index].parent = claims[index].parent.map { place[$0] } }
  return inOrderOfContents(claims)
}

/// In the order of their contents, each parent still pointing to its claim. Stable: what begins at the same word keeps its order, a whole
/// before its parts.
package func inOrderOfContents(_ claims: [Claim]) -> [Claim] {
  let order = claims.indices.sorted { (claims[$0].attribution.content[0].start, $0) < (claims[$1].attribution.content[0].start, $1) }
  var place = [Int](repeating: 0, count: claims.count)
  for (new, old) in order.enumerated() { place[old] = new }
  return order.map { old in
    var claim = claims[old]
    claim.parent = claim.parent.map { place[$0] }
    return claim
  }
}

private func claim(
  _ reading: ClauseReading, parent: Int?, isPart: Bool, speaker: Speaker, reference: Reference, chain: [Claim.Link],
  date: Reasoned<Claim.StatementDate>?, _ wording: Wording
) -> Claim {
  let attribution = reading.attribution
  let certainty = certainty(reading, speaker: speaker.kind)
  let polarity = polarity(reading, source: wording.words(in: attribution.source).first.map { wording.words[$0].map(\.folded) } ?? [])
  let stance = stance(reading)
  return Claim(
    attribution: attribution.words, parent: parent, isPart: isPart, speaker: speaker, certainty: certainty.value, polarity: polarity.value,
    stance: stance.value, statementDate: date?.value, chain: chain, confidence: attribution.confidence,
    because: [
      .attribution: attribution.because, .speaker: reference.because, .level: reference.levelBecause,
      .roles: because(speaker.roles, or: .noRole), .affiliations: because(speaker.affiliations, or: .noBody),
      .certainty: certainty.because, .polarity: polarity.because, .stance: stance.because,
      .statementDate: date?.because ?? Reason(.noDate),
      .chain: chain.isEmpty ? Reason(.nobodyBetween) : Reason(.reportedThrough, chain.map(\.name)),
    ])
}

private func because(_ phrases: [Speaker.Phrase], or nothing: Rule) -> Reason {
  phrases.isEmpty ? Reason(nothing) : Reason(.saidInArticle, phrases.map(\.text))
}
