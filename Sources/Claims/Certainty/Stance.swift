import Vocabulary

/// What the author's choice of cue says about the statement.
func stance(cue: CueReading, hasCue: Bool) -> Judgement<Claim.Stance> {
  guard hasCue else { return Judgement(value: .none, because: "there is no cue") }
  if cue.isMark { return Judgement(value: .neutral, because: "a mark takes no side") }
  if let lemma = cue.lemmas.first(where: CueLexicon.distancing.contains) {
    return Judgement(value: .distancing, because: "the author chose “\(lemma)”")
  }
  if !cue.isNegated, cue.kind != .silence, let lemma = cue.lemmas.first(where: CueLexicon.endorsing.contains) {
    return Judgement(value: .endorsing, because: "the author chose “\(lemma)”")
  }
  return Judgement(value: .neutral, because: "the cue “\(cue.word)” takes no side")
}
