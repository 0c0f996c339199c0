import Attributions
import Vocabulary
import Ground

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
func certainty(of attribution: FoundAttribution, cue: CueReading, predicate: Predicate, speaker: Speaker.Kind) -> Judgement<Claim.Certainty>
{
  var governing = [cueCertainty(cue, attribution: attribution, predicate: predicate, speaker: speaker)]
  if let modal = cue.hypothesis { governing.append(Judgement(value: .unknown, because: "“\(modal) have” tells what nobody did")) }
  if let modal = cue.modal { governing.append(Judgement(value: .possible, because: "“\(modal)” stands over the cue “\(cue.word)”")) }
  if predicate.isQuestion || cue.word == ":" && predicate.endsWithQuestion {
    governing.append(Judgement(value: .unknown, because: "the content is a question"))
  } else if predicate.opensWithQuestionWord {
    governing.append(Judgement(value: .unknown, because: "the content is left open by “whether” or “if”"))
  }
  if predicate.isImperative, attribution.form != .indirect {
    governing.append(Judgement(value: .unknown, because: "the content is an order or a request"))
  }
  if let wish = predicate.ownWish(in: attribution.form) {
    governing.append(Judgement(value: .unknown, because: "“\(wish)” gives a wish of the speaker's"))
  }
  if let question = predicate.ownQuestion, attribution.form != .indirect {
    governing.append(Judgement(value: .unknown, because: "“\(question)” asks"))
  }
  if asksIndirectly(cue, predicate) {
    governing.append(Judgement(value: .unknown, because: "the content is a question that “\(cue.word)” leaves open"))
  }
  if predicate.isSubjunctive, demandsBySubjunctive.contains(cue.lemma) {
    governing.append(Judgement(value: .unknown, because: "after “\(cue.word)” a verb without an ending gives a demand"))
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

private func cueCertainty(
  _ cue: CueReading, attribution: FoundAttribution, predicate: Predicate, speaker: Speaker.Kind
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
  case .withdrawal: return Judgement(value: .unknown, because: "the cue “\(word)” says that the source does not hold it")
  case .topic: return Judgement(value: .unknown, because: "the cue “\(word)” names only what was talked about")
  case .assertion
  where predicate.isInfinitive && ["tell", "say", "warn", "remind", "challenge"].contains(cue.lemma)
    || predicate.isOrderTo && ["tell", "warn", "remind", "challenge"].contains(cue.lemma)
    || predicate.isInfinitive && cue.lemma == "call":
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
