package import Attributions
package import Documents
import Pages

/// Resolves attributions: one claim for each, in their order.
///
/// The cast is read once from the whole article, so that a surname finds the full name wherever it stands; roles and affiliations of a
/// person go to every claim of that person, each with the span that says so.
/// - Parameter entities: what the network reads as names and titles, in order of the text; rules for names know what no one needs to have seen.
package func claims(from attributions: [Attribution], names entities: [NamedEntity], in document: Document) -> [Claim] {
  let wording = Wording(document)
  let cast = Cast(wording, entities: entities, sources: attributions.flatMap { wording.words(in: $0.source) })
  let roles = RoleReader(cast: cast)
  let descriptions = cast.persons.map { person in person.mentions.map { roles.description(around: $0) } }
  var resolver = Resolver(cast: cast, attributions: attributions, descriptions: descriptions)
  let references = resolver.resolveAll()
  let speakers = Speakers(references: references, descriptions: descriptions, cast: cast)
  let dates = ArticleDates(wording)
  let resolved = attributions.indices.map(speakers.speaker)
  let statementDates = statementDates(of: attributions, speakers: resolved.map(\.name), in: dates, wording) { resolver.subjects(of: $0) }
  return attributions.indices.map { index in
    claim(
      attributions[index], speaker: resolved[index], reference: references[index], chain: speakers.chain(of: index, attributions),
      date: statementDates[index], wording)
  }
}

private func claim(
  _ attribution: Attribution, speaker: Speaker, reference: Reference, chain: [Claim.Link], date: Claim.StatementDate?, _ wording: Wording
) -> Claim {
  let cue = CueReading(attribution.cue, in: wording)
  let predicate = Predicate(attribution.content, in: wording)
  let certainty = certainty(of: attribution, cue: cue, predicate: predicate, speaker: speaker.kind)
  let polarity = polarity(
    of: attribution, cue: cue, predicate: predicate,
    source: wording.words(in: attribution.source).first.map { wording.words[$0].map(\.folded) } ?? [])
  let stance = stance(cue: cue, hasCue: !attribution.cue.isEmpty)
  return Claim(
    attribution: attribution, parent: attribution.parent, speaker: speaker, certainty: certainty.value, polarity: polarity.value,
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
