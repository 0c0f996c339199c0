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
  var resolver = Resolver(cast: cast, attributions: attributions, descriptions: descriptions)
  let references = resolver.resolveAll()
  let speakers = Speakers(references: references, descriptions: descriptions, cast: cast)
  let dates = ArticleDates(wording)
  let resolved = attributions.indices.map(speakers.speaker)
  let statementDates = statementDates(of: attributions, speakers: resolved, in: dates, wording) { resolver.subjects(of: $0) }
  var claims: [Claim] = []
  var place: [Int] = []
  for index in attributions.indices {
    let chain = speakers.chain(of: index, attributions)
    func judged(_ attribution: FoundAttribution, parent: Int?, isPart: Bool) -> Claim {
      claim(
        attribution, parent: parent, isPart: isPart, speaker: resolved[index], reference: references[index], chain: chain,
        date: statementDates[index], wording)
    }
    place.append(claims.count)
    claims.append(judged(attributions[index], parent: attributions[index].parent, isPart: false))
    claims += parts(of: attributions[index], in: wording).map { judged($0, parent: index, isPart: true) }
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
  _ attribution: FoundAttribution, parent: Int?, isPart: Bool, speaker: Speaker, reference: Reference, chain: [Claim.Link],
  date: Claim.StatementDate?, _ wording: Wording
) -> Claim {
  let cue = CueReading(attribution.cue, in: wording)
  let predicate = Predicate(attribution.content, in: wording)
  let certainty = certainty(of: attribution, cue: cue, predicate: predicate, speaker: speaker.kind)
  let polarity = polarity(
    of: attribution, cue: cue, predicate: predicate,
    source: wording.words(in: attribution.source).first.map { wording.words[$0].map(\.folded) } ?? [])
  let stance = stance(cue: cue, hasCue: !attribution.cue.isEmpty)
  return Claim(
    attribution: attribution.words, parent: parent, isPart: isPart, speaker: speaker, certainty: certainty.value, polarity: polarity.value,
    stance: stance.value, statementDate: date, chain: chain, confidence: attribution.confidence,
    because: [
      .attribution: attribution.because, .speaker: reference.because, .level: reference.levelBecause,
      .roles: because(speaker.roles, "no role", wording),
      .affiliations: because(speaker.affiliations, "no body that the speaker belongs to", wording),
      .certainty: certainty.because, .polarity: polarity.because, .stance: stance.because,
      .statementDate: date.map { "“\(wording.document.text($0.span))” dates the statement, \($0.anchor)" }
        ?? "the clause of the cue holds no date that can be resolved, nor does a statement right before it",
      .chain: chain.isEmpty
        ? "nobody else passes the statement on" : "reported through " + chain.map { "“\($0.name)”" }.joined(separator: ", then "),
    ])
}

private func because(_ phrases: [Speaker.Phrase], _ nothing: String, _ wording: Wording) -> String {
  if phrases.isEmpty { return "the article gives \(nothing)" }
  return "the article says " + phrases.map { "“\($0.text)”" }.joined(separator: ", ")
}
