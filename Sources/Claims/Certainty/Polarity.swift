import Attributions
import Vocabulary
import Ground

/// Sources that deny what follows.
private let noOnes: Set<String> = ["few", "nobody", "none", "neither", "hardly"]

/// Behind "refused to": nothing is said, and nothing turned down.
private let silentVerbs: Set<String> = [
  "say", "comment", "answer", "respond", "discuss", "identify", "name", "speculate", "elaborate", "specify", "disclose", "reveal",
  "explain",
  "confirm", "address", "talk about", "speak about",
]

/// Behind "refused to": it stays possible.
private let leavingOpen: Set<String> = ["rule out", "exclude", "deny", "dispute"]

/// Whether what was refused is to speak, in the cue ("refused to discuss") or in the content ("declined | to say whether").
private func leavesOpen(_ cue: CueReading, _ predicate: Predicate) -> Bool {
  let verbs = cue.lemmas + (predicate.infinitive.map { Lemmas.candidates(for: $0) } ?? [])
  return verbs.contains { silentVerbs.contains($0) || leavingOpen.contains($0) || $0 == "rule" }
}

/// Whether the content's main predicate is affirmed or denied.
/// - Parameter source: the words of the source, in small letters: "few experts believe it" denies.
func polarity(_ reading: ClauseReading, source: [String]) -> Reasoned<Claim.Polarity> {
  let (attribution, cue, predicate) = (reading.attribution, reading.cue, reading.predicate)
  switch cue.kind {
  case .question: return Reasoned(.unknown, .questionAffirmsNothing)
  case .wish where cue.isNegated: return Reasoned(.negative, .unwanted, cue.word)
  case .wish: return Reasoned(.unknown, .wishAffirmsNothing)
  case .silence where cue.lemma.hasSuffix("find") || cue.lemma == "no evidence":
    return Reasoned(.negative, .noEvidenceFound, cue.word)
  case .silence where ["refuse", "decline"].contains(cue.lemma) && !cue.isNegated && !leavesOpen(cue, predicate):
    return Reasoned(.negative, .turnedDown, cue.word)
  case .silence where cue.isPassive: return Reasoned(.negative, .negatedPassive, cue.word)
  case .silence: return Reasoned(.unknown, .silenceAffirmsNothing)
  case .demand where predicate.negation == nil && !predicate.isAdvice && cue.lemma != "warn against" && cue.lemma != "caution against":
    return Reasoned(.unknown, .demandAffirmsNothing)
  case .assertion where predicate.isOrderTo && ["warn", "tell"].contains(cue.lemma):
    return Reasoned(.unknown, .demandAffirmsNothing)
  case .withdrawal: return Reasoned(.unknown, .withdrawalAffirmsNothing)
  case .topic: return Reasoned(.unknown, .topicAffirmsNothing)
  default: break
  }
  if predicate.isQuestion || cue.word == ":" && predicate.endsWithQuestion {
    return Reasoned(.unknown, .questionAffirmsNothing)
  }
  if predicate.isImperative, attribution.form != .indirect {
    return Reasoned(.unknown, .orderAffirmsNothing)
  }
  if predicate.ownWish(in: attribution.form) != nil {
    return Reasoned(.unknown, .wishAffirmsNothing)
  }
  if predicate.ownQuestion != nil && attribution.form != .indirect || asksIndirectly(cue, predicate) {
    return Reasoned(.unknown, .questionAffirmsNothing)
  }
  if predicate.isSubjunctive, demandsBySubjunctive.contains(cue.lemma), predicate.negation == nil {
    return Reasoned(.unknown, .demandAffirmsNothing)
  }
  if predicate.isMixed {
    return Reasoned(.mixed, .mixedClauses)
  }
  let denies = cue.kind == .denial || cue.kind == .opposition || ["warn against", "caution against"].contains(cue.lemma)
  if denies { return Reasoned(.negative, .deniedByCue, cue.word) }
  // "doubts that it failed", "does not doubt it".
  if cue.kind == .belief, cue.lemma == "doubt" {
    let turns = [cue.isNegated, predicate.negation != nil, source.first.map(noOnes.contains) ?? false].count { $0 }
    let isNegative = turns.isMultiple(of: 2)
    return Reasoned(isNegative ? .negative : .positive, .doubt, cue.word)
  }
  if let first = source.first, noOnes.contains(first), cue.kind != .denial, cue.lemma != "doubt" {
    return Reasoned(.negative, .hardlyAnybody, first)
  }
  if cue.isNegated, cue.kind != .attitude || predicate.negation == nil {
    return Reasoned(.negative, .negatedCue, cue.word)
  }
  if let negation = predicate.negation { return Reasoned(.negative, .negatedPredicate, negation) }
  return Reasoned(.positive, .affirmed)
}
