import Attributions
import Vocabulary

/// What the author's choice of cue says about the statement.
func stance(_ reading: ClauseReading) -> Reasoned<Claim.Stance> {
  let cue = reading.cue
  guard !reading.attribution.cue.isEmpty else { return Reasoned(.none, .stanceWithoutCue) }
  if cue.isMark { return Reasoned(.neutral, .stanceOfMark) }
  if let lemma = cue.lemmas.first(where: CueLexicon.distancing.contains) {
    return Reasoned(.distancing, .distancingCue, lemma)
  }
  if !cue.isNegated, cue.kind != .silence, let lemma = cue.lemmas.first(where: CueLexicon.endorsing.contains) {
    return Reasoned(.endorsing, .endorsingCue, lemma)
  }
  return Reasoned(.neutral, .neutralCue, cue.word)
}
