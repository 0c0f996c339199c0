import Documents
import Vocabulary
import Ground

/// One pass over the words of a clause, up to its main verb: the hedges and the negation that govern it.
struct ClauseScan {
  let words: [Word]
  var hedges: [Predicate.Hedge] = []
  var negation: String?
  var sawVerb = false
  var clauseAfterBut: Int?

  init(words: [Word]) { self.words = words }

  private func folded(_ index: Int) -> String { words.indices.contains(index) ? words[index].folded : "" }

  mutating func run() {
    let start = mainClauseStart()
    var at = start
    if let first = words.indices.contains(at) ? words[at] : nil, Negations.ofNouns.contains(first.folded),
      !["no,", "none,"].contains(first.folded),
      folded(at + 1) != ","
    {
      negation = first.text
    }
    if folded(at) == "let's" || folded(at) == "let" && folded(at + 1) == "us" || folded(at) == "please" { hedge(.unknown, at) }
    if folded(at) == "should", let comma = words[at...].firstIndex(where: { $0.folded == "," }), comma + 1 < words.count {
      // "Should he win, …": a condition.
      at = comma + 1
    }
    if ["my", "our", "his", "her", "their"].contains(folded(at)), Self.nounsOfBelief.contains(folded(at + 1)) { hedge(.probable, at + 1) }
    findSecondClause(after: at)
    while at < words.count {
      let word = folded(at)
      if clauseAfterBut == at { return }
      if Self.subordinators.contains(word), at > 0 { return }
      if ["who", "which", "whose", "whom", "that"].contains(word), at > 0, !isComplement(at) {
        guard let next = afterRelativeClause(at) else { return }
        at = next
        continue
      }
      if let certainty = Self.adverbs[word] {
        // "among likely voters": an adjective.
        if !(at > 0 && (FunctionWords.prepositions.contains(folded(at - 1)) || FunctionWords.determiners.contains(folded(at - 1)))) {
          hedge(certainty, at)
        }
      } else if FunctionWords.auxiliaries.contains(word), !isMonth(at) {
        readVerbGroup(at)
        return
      } else if let end = readFullVerb(at) {
        if end { return }
      } else if isNegatedObject(at), at > start {
        // "they faced no threat"; behind a verb group `readComplement` sees it.
        negation = words[at].text
      } else if Negations.negatesVerb(word), at <= start + 1, !(at == start && folded(at + 1).hasSuffix("ing")) {
        // "not one of them", "not to go"; further on "not" belongs to a part ("told staff not to go").
        negation = words[at].text
      }
      at += 1
    }
  }

  /// "no threat", "nothing", behind a verb; "no doubt" and "with no aim" deny nothing.
  private func isNegatedObject(_ index: Int) -> Bool {
    Negations.ofNouns.contains(folded(index)) && !["doubt", "question", "matter"].contains(folded(index + 1))
      // "nothing but", "nothing more than": only that.
      && !(folded(index) == "nothing" && ["but", "more", "less", "short"].contains(folded(index + 1)))
      && !FunctionWords.prepositions.contains(folded(index - 1)) && !FunctionWords.conjunctions.contains(folded(index - 1))
      && folded(index - 1) != ","
  }

  private static let nounsOfBelief: Set<String> = [
    "understanding", "belief", "guess", "impression", "feeling", "hunch", "sense", "expectation",
  ]

  /// "in early May": a capital inside the sentence.
  private func isMonth(_ index: Int) -> Bool { index > 0 && folded(index) == "may" && words[index].isCapitalised }

  private mutating func hedge(_ certainty: Claim.Certainty, _ index: Int, governs: Int? = nil, mayPermit: Bool = false) {
    hedges.append(
      .init(
        certainty: certainty, word: words[index].text, governed: governs.flatMap { words.indices.contains($0) ? words[$0].text : nil },
        mayPermit: mayPermit))
  }

  private static let subordinators: Set<String> = [
    "because", "if", "when", "while", "although", "though", "unless", "until", "whereas", "whenever", "wherever", "after", "before",
    "since", "where", ";",
  ]
  private static let introducers: Set<String> = subordinators.union([
    "as", "once", "given", "despite", "in", "on", "at", "by", "with", "under", "without", "during", "for", "from", "to",
  ])

  static let adverbs: [String: Claim.Certainty] = {
    var adverbs: [String: Claim.Certainty] = [:]
    for certainty in [Claim.Certainty.probable, .possible, .unknown] {
      for adverb in Lexicon.hedges[certainty.rawValue] { adverbs[adverb] = certainty }
    }
    return adverbs
  }()

  /// Past "and", "that", and an introductory clause with its comma.
  private func mainClauseStart() -> Int {
    var at = 0
    while ["that", "and", "but", "so", ",", "well", "yes", "look", "now", "or", "yet"].contains(folded(at)), at < words.count { at += 1 }
    guard Self.introducers.contains(folded(at)), let comma = words[at...].firstIndex(where: { $0.folded == "," }), comma + 1 < words.count
    else { return at }
    return comma + 1
  }

  /// "…, but …" with a subject of its own.
  private mutating func findSecondClause(after start: Int) {
    guard start < words.count else { return }
    clauseAfterBut = words[start...].indices.first {
      $0 > start + 2 && folded($0) == "but" && (folded($0 - 1) == "," || FunctionWords.auxiliaries.contains(folded($0 + 1)))
    }
  }

  /// "I think that", "it is likely that": what follows is still the source's own.
  private func isComplement(_ index: Int) -> Bool {
    folded(index) == "that" && (CueLexicon.lookUp([folded(index - 1)])?.kind != nil || Self.adverbs[folded(index - 1)] != nil)
  }

  /// Past a relative clause: its comma, or its own verb where it has none; nil where the rest of the sentence is in it.
  private func afterRelativeClause(_ index: Int) -> Int? {
    if folded(index - 1) == "," {
      guard let comma = words[(index + 1)...].firstIndex(where: { $0.folded == "," }) else { return nil }
      return comma + 1
    }
    var at = index + 1
    while at < words.count, words[at].folded.hasSuffix("ly") || ["also", "not", "never", "still"].contains(words[at].folded) { at += 1 }
    let start = at
    while at < words.count, FunctionWords.auxiliaries.contains(folded(at)) || Negations.negatesVerb(folded(at)) { at += 1 }
    // The verb itself, where no auxiliary stood there: "a breach that appears to …".
    return at == start ? at + 1 : at
  }

  /// "may not have been", and the word behind it.
  private mutating func readVerbGroup(_ start: Int) {
    sawVerb = true
    var at = start
    var modal: Int?
    while at < words.count {
      let word = folded(at)
      // "not only … but also" denies nothing.
      if Negations.negatesVerb(word), folded(at + 1) != "only" { negation = words[at].text }
      if let certainty = Self.adverbs[word] {
        hedge(certainty, at)
      } else if FunctionWords.auxiliaries.contains(word) {
        if ["may", "might", "could", "should", "must", "mightn't", "shouldn't", "mustn't", "couldn't"].contains(word), modal == nil {
          modal = at
        }
      } else if !(word.hasSuffix("ly") && word != "unlikely" || Self.insideGroup.contains(word) || Negations.negatesVerb(word)) {
        break
      }
      at += 1
    }
    if let modal { read(modal: modal, verb: at) }
    readComplement(at)
  }

  private static let insideGroup: Set<String> = [
    "also", "still", "now", "even", "just", "always", "soon", "well", "ever", "it", "he", "she", "they", "we", "you", "i", "there", "so",
    "very",
  ]

  private mutating func read(modal: Int, verb: Int) {
    switch folded(modal) {
    // "Europe's military might" ends there.
    case "may", "might", "mightn't":
      if verb < words.count { hedge(.possible, modal, governs: verb, mayPermit: folded(modal) == "may") }
    // "could not" denies the possibility; "could have" may be counterfactual and stays a possibility.
    case "could": if negation == nil { hedge(.possible, modal, governs: verb) }
    case "should", "shouldn't", "must", "mustn't":
      // "must have seen", "should be able": an inference; otherwise advice or a demand.
      let isInference = folded(modal + 1) == "have" || folded(modal + 1) == "be" && folded(modal + 2) == "able"
      hedge(isInference ? .probable : .unknown, modal, governs: verb)
    default: break
    }
  }

  /// What stands behind "is", "has", "would": "is expected to", "has no", "would like to", "is considering", "is possible that".
  private mutating func readComplement(_ at: Int) {
    let word = folded(at)
    // "has no plans", "would learn nothing", "have had almost no dealings".
    if let object = (at...at + 2).first(where: { isNegatedObject($0) }) { negation = words[object].text }
    if ["would", "i'd", "we'd"].contains(folded(at - 1)), word == "like" { hedge(.unknown, at) }
    if ["appear", "seem", "appeared", "seemed"].contains(word) || word == "sound" && folded(at + 1) == "as" { hedge(.probable, at) }
    if ["expected", "believed", "thought", "estimated", "projected", "supposed", "bound", "poised"].contains(word), folded(at + 1) == "to" {
      hedge(.probable, at)
    }
    if word == "likely" || word == "unlikely" { hedge(.probable, at) }
    if word == "unlikely" { negation = words[at].text }
    // "would not have been possible" is a flat denial.
    if word == "possible" && negation == nil || word == "considering" || word == "mulling" || word == "weighing" { hedge(.possible, at) }
    if ["hoping", "unclear", "unsure", "uncertain"].contains(word) { hedge(.unknown, at) }
    // "I don't think that", "we do believe": the first person's own belief, and what it governs; "I cannot believe" is none.
    if isFirstPerson(at), !["cannot", "can't"].contains(folded(at - 1)), let hit = CueLexicon.lookUp([word, folded(at + 1)]),
      hit.kind == .belief && !(hit.lemma == "understand" && negation != nil) || hit.kind == .wish && !word.hasSuffix("ed")
    {
      readFirstPerson(hit.kind, at)
    }
  }

  /// Nil: no verb that we know. True: the search ends here.
  private mutating func readFullVerb(_ at: Int) -> Bool? {
    let word = folded(at)
    if ["need", "needs", "ought"].contains(word), folded(at + 1) == "to" {
      sawVerb = true
      hedge(.unknown, at)
      return true
    }
    if ["appears", "appear", "seems", "seem", "appeared", "seemed", "suspects"].contains(word), at > 0 {
      sawVerb = true
      hedge(.probable, at)
      return true
    }
    guard at > 0, !words[at].isCapitalised, let hit = CueLexicon.lookUp([word]) else { return nil }
    // "said he expects": the speaker's own belief in the third person.
    let isOwn = hit.kind == .belief && ["he", "she", "they"].contains(folded(at - 1)) && (at == 1 || at == 2 && folded(0) == "that")
    // "I feel good" is no belief; "I wanted" is a wish of the past.
    let isFeeling =
      hit.lemma == "feel"
      && !(["that", "like", "it", "we", "they", "this"].contains(folded(at + 1))
        || folded(at + 1) == "as" && ["if", "though"].contains(folded(at + 2)))
    if !isFeeling, isFirstPerson(at) && !(hit.kind == .wish && word.hasSuffix("ed")) || isOwn {
      sawVerb = true
      readFirstPerson(hit.kind, at)
      return true
    }
    // A finite form with a subject of its own: somebody else's attitude.
    let isFinite =
      word.hasSuffix("s") || word.hasSuffix("ed")
      || ["said", "told", "thought", "felt", "knew", "believe", "think", "want", "hope"].contains(word)
    let followsDeterminer = FunctionWords.determiners.contains(folded(at - 1)) || FunctionWords.prepositions.contains(folded(at - 1))
    guard isFinite, !followsDeterminer, !words[at - 1].isPossessive,
      ["he", "she", "they", "who", "it"].contains(folded(at - 1)) || words[at - 1].isCapitalised
        // "74 percent of likely voters said he should".
        || folded(at - 1).hasSuffix("s") && ["said", "told", "thought", "felt", "knew", "believe", "think", "say"].contains(word)
    else { return nil }
    sawVerb = true
    return true
  }

  /// Whether "I" or "we" stands before the verb, adverbs and auxiliaries between.
  private func isFirstPerson(_ at: Int) -> Bool {
    var before = at - 1
    while before >= 0, at - before < 5 {
      let word = folded(before)
      if word == "i" || word == "we" { return true }
      guard
        word.hasSuffix("ly") || FunctionWords.auxiliaries.contains(word)
          || ["also", "still", "just", "always", "not", "never", "do"].contains(word)
      else { return false }
      before -= 1
    }
    return false
  }

  private mutating func readFirstPerson(_ kind: CueClass, _ at: Int) {
    switch kind {
    case .belief:
      hedge(.probable, at)
      // "I doubt he lied"
      if CueLexicon.lookUp([folded(at)])?.lemma == "doubt" { negation = negation == nil ? words[at].text : nil }
      var complement = ClauseScan(words: Array(words[min(at + 1, words.count)...]))
      complement.run()
      hedges += complement.hedges.filter { $0.certainty != .probable }
      negation = negation ?? complement.negation
    case .wish, .question, .demand: hedge(.unknown, at)
    case .possibility: hedge(.possible, at)
    default: break
    }
  }
}
