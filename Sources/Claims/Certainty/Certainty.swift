import Attributions

/// A value of a field with the sentence that says why.
struct Judgement<Value: Sendable>: Sendable {
  let value: Value
  let because: String
}

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
func certainty(of attribution: Attribution, cue: CueReading, predicate: Predicate, speaker: Speaker.Kind) -> Judgement<Claim.Certainty> {
  var governing = [cueCertainty(cue, attribution: attribution, predicate: predicate, speaker: speaker)]
  if let modal = cue.modal { governing.append(Judgement(value: .possible, because: "“\(modal)” stands over the cue “\(cue.word)”")) }
  if predicate.isQuestion || cue.word == ":" && predicate.endsWithQuestion {
    governing.append(Judgement(value: .unknown, because: "the content is a question"))
  } else if predicate.opensWithQuestionWord {
    governing.append(Judgement(value: .unknown, because: "the content is left open by “whether” or “if”"))
  }
  if predicate.isImperative, attribution.form != .indirect {
    governing.append(Judgement(value: .unknown, because: "the content is an order or a request"))
  }
  if let wish = predicate.ownWish, attribution.form == .indirect {
    governing.append(Judgement(value: .unknown, because: "“\(wish)” gives a wish of the speaker's"))
  }
  for hedge in predicate.hedges {
    let object = hedge.governed.map { "“\(hedge.word)” governs “\($0)”" } ?? "“\(hedge.word)” governs the content"
    if hedge.mayPermit, cue.kind == .permission {
      governing.append(Judgement(value: .certain, because: "“\(hedge.word)” is a permission after “\(cue.word)”, which lowers nothing"))
    } else {
      governing.append(Judgement(value: hedge.certainty, because: object))
    }
  }
  // The first of equals: the cue comes before the content.
  return governing.dropFirst().reduce(governing[0]) { $1.value.doubt > $0.value.doubt ? $1 : $0 }
}

private func cueCertainty(
  _ cue: CueReading, attribution: Attribution, predicate: Predicate, speaker: Speaker.Kind
) -> Judgement<Claim.Certainty> {
  if attribution.cue.isEmpty { return Judgement(value: .certain, because: "there is no cue, and nothing in the content hedges") }
  if cue.isMark { return Judgement(value: .certain, because: "the cue is a mark, and nothing in the content hedges") }
  let word = cue.word
  switch cue.kind {
  case .belief: return Judgement(value: .probable, because: "the cue “\(word)” gives a belief or an expectation")
  case .possibility: return Judgement(value: .possible, because: "the cue “\(word)” leaves it possible")
  case .wish: return Judgement(value: .unknown, because: "the cue “\(word)” gives a wish or an aim")
  case .demand: return Judgement(value: .unknown, because: "the cue “\(word)” gives a demand or advice")
  case .question: return Judgement(value: .unknown, because: "the cue “\(word)” asks")
  case .silence: return Judgement(value: .unknown, because: "the cue “\(word)” says that nothing was stated")
  case .topic: return Judgement(value: .unknown, because: "the cue “\(word)” names only what was talked about")
  case .assertion
  where predicate.isInfinitive && ["tell", "say", "warn", "remind", "challenge"].contains(cue.lemma)
    || predicate.isOrderTo && ["tell", "warn", "remind", "challenge"].contains(cue.lemma):
    return Judgement(value: .unknown, because: "“\(word) … to” gives an order")
  case .assertion where cue.lemma == "suggest" && speaker == .document:
    return Judgement(value: .probable, because: "a document that “\(word)” gives a likelihood")
  case .assertion where cue.isNegated: return Judgement(value: .unknown, because: "the cue “\(word)” is negated: nothing was stated")
  case .attitude: return Judgement(value: .certain, because: "the cue “\(word)” is an attitude that the source does hold")
  case .opposition: return Judgement(value: .certain, because: "the cue “\(word)” is a position that the source does hold")
  case .pledge: return Judgement(value: .certain, because: "the cue “\(word)” commits the source to it")
  case .denial: return Judgement(value: .certain, because: "the cue “\(word)” denies it flatly")
  case .permission: return Judgement(value: .certain, because: "the cue “\(word)” decides it")
  case .assertion: return Judgement(value: .certain, because: "the cue “\(word)” states it flatly")
  case nil: return Judgement(value: .certain, because: "the cue “\(word)” is not in the table and nothing hedges")
  }
}
