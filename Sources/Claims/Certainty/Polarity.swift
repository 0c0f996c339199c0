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
func polarity(of attribution: FoundAttribution, cue: CueReading, predicate: Predicate, source: [String]) -> Judgement<Claim.Polarity> {
  switch cue.kind {
  case .question: return Judgement(value: .unknown, because: "a question affirms and denies nothing")
  case .wish where cue.isNegated: return Judgement(value: .negative, because: "the cue “\(cue.word)” is negated: it is not wanted")
  case .wish: return Judgement(value: .unknown, because: "a wish affirms and denies nothing")
  case .silence where cue.lemma.hasSuffix("find") || cue.lemma == "no evidence":
    return Judgement(value: .negative, because: "“\(cue.word)” with a negation: no evidence for it was found")
  case .silence where ["refuse", "decline"].contains(cue.lemma) && !cue.isNegated && !leavesOpen(cue, predicate):
    return Judgement(value: .negative, because: "“\(cue.word)” turns it down")
  case .silence where cue.isPassive: return Judgement(value: .negative, because: "it was not: the cue “\(cue.word)” is negated")
  case .silence: return Judgement(value: .unknown, because: "nothing was stated, so nothing was affirmed or denied")
  case .demand where predicate.negation == nil && !predicate.isAdvice && cue.lemma != "warn against" && cue.lemma != "caution against":
    return Judgement(value: .unknown, because: "a bare demand affirms and denies nothing")
  case .assertion where predicate.isOrderTo && ["warn", "tell"].contains(cue.lemma):
    return Judgement(value: .unknown, because: "a bare demand affirms and denies nothing")
  case .withdrawal: return Judgement(value: .unknown, because: "what the source does not hold is neither affirmed nor denied")
  case .topic: return Judgement(value: .unknown, because: "only the topic is given")
  default: break
  }
  if predicate.isQuestion || cue.word == ":" && predicate.endsWithQuestion {
    return Judgement(value: .unknown, because: "a question affirms and denies nothing")
  }
  if predicate.isImperative, attribution.form != .indirect {
    return Judgement(value: .unknown, because: "an order affirms and denies nothing")
  }
  if predicate.ownWish(in: attribution.form) != nil {
    return Judgement(value: .unknown, because: "a wish affirms and denies nothing")
  }
  if predicate.ownQuestion != nil && attribution.form != .indirect || asksIndirectly(cue, predicate) {
    return Judgement(value: .unknown, because: "a question affirms and denies nothing")
  }
  if predicate.isSubjunctive, demandsBySubjunctive.contains(cue.lemma), predicate.negation == nil {
    return Judgement(value: .unknown, because: "a bare demand affirms and denies nothing")
  }
  if predicate.isMixed {
    return Judgement(value: .mixed, because: "one main clause is affirmed, the one after “but” is not, or the other way round")
  }
  let denies = cue.kind == .denial || cue.kind == .opposition || ["warn against", "caution against"].contains(cue.lemma)
  if denies { return Judgement(value: .negative, because: "the cue “\(cue.word)” denies or rejects it") }
  // "doubts that it failed", "does not doubt it".
  if cue.kind == .belief, cue.lemma == "doubt" {
    let turns = [cue.isNegated, predicate.negation != nil, source.first.map(noOnes.contains) ?? false].count { $0 }
    let isNegative = turns.isMultiple(of: 2)
    return Judgement(value: isNegative ? .negative : .positive, because: "“\(cue.word)” turns the main predicate round")
  }
  if let first = source.first, noOnes.contains(first), cue.kind != .denial, cue.lemma != "doubt" {
    return Judgement(value: .negative, because: "“\(first)” says that hardly anybody holds it")
  }
  if cue.isNegated, cue.kind != .attitude || predicate.negation == nil {
    return Judgement(value: .negative, because: "the cue “\(cue.word)” is negated")
  }
  if let negation = predicate.negation { return Judgement(value: .negative, because: "“\(negation)” negates the main predicate") }
  return Judgement(value: .positive, because: "nothing negates the main predicate")
}
