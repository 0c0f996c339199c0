import Attributions
import Vocabulary
import Ground

extension Claim.Certainty {
  /// How much doubt the value holds: the larger of two is the weaker.
  fileprivate var doubt: Int {
    switch self {
    case .certain: 0
    case .probable: 1
    case .possible: 2
    case .unknown: 3
    }
  }
}

/// How sure the source is, by the weakest word that governs: the cue, the modal over the cue, the words over the content's main predicate.
func certainty(_ reading: ClauseReading, speaker: Speaker.Kind) -> Reasoned<Claim.Certainty> {
  let (attribution, cue, predicate) = (reading.attribution, reading.cue, reading.predicate)
  var governing = [cueCertainty(reading, speaker: speaker)]
  if let modal = cue.hypothesis { governing.append(Reasoned(.unknown, .hypothesis, modal)) }
  if let modal = cue.modal { governing.append(Reasoned(.possible, .modalOverCue, modal, cue.word)) }
  if predicate.isQuestion || cue.word == ":" && predicate.endsWithQuestion {
    governing.append(Reasoned(.unknown, .question))
  } else if predicate.opensWithQuestionWord {
    governing.append(Reasoned(.unknown, .leftOpen))
  }
  if predicate.isImperative, attribution.form != .indirect {
    governing.append(Reasoned(.unknown, .order))
  }
  if let wish = predicate.ownWish(in: attribution.form) {
    governing.append(Reasoned(.unknown, .ownWish, wish))
  }
  if let question = predicate.ownQuestion, attribution.form != .indirect {
    governing.append(Reasoned(.unknown, .ownQuestion, question))
  }
  if asksIndirectly(cue, predicate) {
    governing.append(Reasoned(.unknown, .indirectQuestion, cue.word))
  }
  if predicate.isSubjunctive, demandsBySubjunctive.contains(cue.lemma) {
    governing.append(Reasoned(.unknown, .subjunctive, cue.word))
  }
  for hedge in predicate.hedges {
    if hedge.mayPermit, cue.kind == .permission {
      governing.append(Reasoned(.certain, .permissionAfterRuling, hedge.word, cue.word))
    } else if let verb = hedge.governed {
      governing.append(Reasoned(hedge.certainty, .hedgeOverVerb, hedge.word, verb))
    } else {
      governing.append(Reasoned(hedge.certainty, .hedgeOverContent, hedge.word))
    }
  }
  // The first of equals: the cue comes before the content.
  return governing.dropFirst().reduce(governing[0]) { $1.value.doubt > $0.value.doubt ? $1 : $0 }
}

/// "disagree on how it should happen", "will determine who wins"; "explained how it works" tells it.
func asksIndirectly(_ cue: CueReading, _ predicate: Predicate) -> Bool {
  guard predicate.isIndirectQuestion, !cue.isMark else { return false }
  switch cue.kind {
  case .question, .topic: return true
  case nil: return ["about", "on", "over"].contains(cue.lastWord)
  default: return ["know", "determine", "decide", "disagree", "think", "look", "look at", "debate"].contains(cue.lemma)
  }
}

/// Verbs of saying that demand where a subjunctive follows.
let demandsBySubjunctive: Set<String> = ["insist", "suggest", "propose", "demand", "ask", "recommend", "urge", "request", "suggest that"]

private func cueCertainty(_ reading: ClauseReading, speaker: Speaker.Kind) -> Reasoned<Claim.Certainty> {
  let (cue, predicate) = (reading.cue, reading.predicate)
  if reading.attribution.cue.isEmpty { return Reasoned(.certain, .noCue) }
  if cue.isMark { return Reasoned(.certain, .markAsCue) }
  let word = cue.word
  switch cue.kind {
  case .belief: return Reasoned(.probable, .beliefCue, word)
  case .possibility: return Reasoned(.possible, .possibilityCue, word)
  case .wish: return Reasoned(.unknown, .wishCue, word)
  case .demand: return Reasoned(.unknown, .demandCue, word)
  case .question: return Reasoned(.unknown, .questionCue, word)
  case .silence: return Reasoned(.unknown, .silenceCue, word)
  case .withdrawal: return Reasoned(.unknown, .withdrawalCue, word)
  case .topic: return Reasoned(.unknown, .topicCue, word)
  case .assertion
  where predicate.isInfinitive && ["tell", "say", "warn", "remind", "challenge"].contains(cue.lemma)
    || predicate.isOrderTo && ["tell", "warn", "remind", "challenge"].contains(cue.lemma)
    || predicate.isInfinitive && cue.lemma == "call":
    return Reasoned(.unknown, .orderByInfinitive, word)
  case .assertion where cue.lemma == "suggest" && speaker == .document:
    return Reasoned(.probable, .suggestingDocument, word)
  case .assertion where cue.isNegated: return Reasoned(.unknown, .negatedStatement, word)
  case .attitude: return Reasoned(.certain, .attitudeCue, word)
  case .opposition: return Reasoned(.certain, .oppositionCue, word)
  case .pledge: return Reasoned(.certain, .pledgeCue, word)
  case .denial: return Reasoned(.certain, .denialCue, word)
  case .permission: return Reasoned(.certain, .permissionCue, word)
  case .assertion: return Reasoned(.certain, .flatCue, word)
  case nil: return Reasoned(.certain, .unlistedCue, word)
  }
}
