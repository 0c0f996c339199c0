import Attributions
import Documents
import Ground
import Vocabulary

/// The words that govern the main predicate of a content: its modals, hedges, negation; found without a parser.
///
/// The first sentence counts. An introductory clause is passed over ("If it rains, the dam may fail"), as are relative clauses ("the man
/// who may run lost"), and the search ends where a subordinate clause begins ("it failed because the wall may have moved") or where a third
/// person's own attitude takes over ("he hopes it may rain"): what hedges in there is no doubt of the source's.
struct Predicate: Sendable {
  struct Hedge: Sendable {
    let certainty: Claim.Certainty
    let word: String
    /// The verb that it governs, where one was seen.
    let governed: String?
    /// Permission, not possibility, where the cue is a ruling.
    let mayPermit: Bool
  }

  private(set) var hedges: [Hedge] = []
  private(set) var negation: String?
  /// A second main clause after "but" is of the other polarity.
  private(set) var isMixed = false
  /// "should", "must": advice, whose polarity is that of its wording.
  var isAdvice: Bool { hedges.contains { $0.certainty == .unknown } }
  let isQuestion: Bool
  /// The last sentence is a question, as a turn of an interviewer's ends.
  let endsWithQuestion: Bool
  /// "Let everyone know", "Tell that to the janitor": an order to whoever listens.
  let isImperative: Bool
  /// The verb of such an infinitive.
  let infinitive: String?
  /// "North Korea to refrain": somebody and an infinitive, which "warned" or "told" makes an order.
  let isOrderTo: Bool
  /// "he hopes", "she wants": the speaker's own attitude, told of again.
  private let ownWish: String?
  /// "I wonder", "I've got to ask you": the words of the speaker ask.
  let ownQuestion: String?
  /// "that Pyongyang stop": the subjunctive of a demand.
  let isSubjunctive: Bool
  /// "how it should happen": a question that is told of, or a matter that is left open; the cue decides which.
  let isIndirectQuestion: Bool
  /// "to leave": an infinitive, which a telling cue makes an order.
  let isInfinitive: Bool
  /// "whether", "if", "who", "how" begin a content that asks.
  let opensWithQuestionWord: Bool

  init(_ content: [TextRange], in wording: Wording) {
    let sentences = wording.sentences(of: content, atMost: Predicate.countedSentences).map { $0.map { wording.words[$0] } }
    // "Was there money? There was a form for asking": a question that the speaker answers.
    let isAnswered = sentences.last.map { $0.last?.folded != "?" } ?? false
    let main = (isAnswered ? sentences.firstIndex { $0.last?.folded != "?" } : nil) ?? 0
    let sentence = sentences.indices.contains(main) ? sentences[main] : []
    isQuestion = sentence.last?.folded == "?"
    endsWithQuestion = Predicate.endsWithQuestion(content, in: wording)
    let words = Predicate.clauseWords(sentence)
    let first = words.first { $0.kind == .word }?.folded ?? ""
    // "To be clear, we will not accept it": a phrase in front.
    isInfinitive = first == "to" && !words.prefix(longestOpening).contains { $0.folded == "," }
    infinitive = isInfinitive ? words.drop { $0.folded != "to" }.dropFirst().first?.folded : nil
    isImperative = Predicate.imperatives.contains(first)
    isOrderTo = Predicate.isOrderTo(words)
    ownWish = Predicate.ownWish(words)
    ownQuestion = Predicate.ownQuestion(words)
    isSubjunctive = Predicate.isSubjunctive(words)
    isIndirectQuestion = content.count == 1 && Predicate.interrogatives.contains(first) && words.count > 1
    opensWithQuestionWord = first == "whether" || first == "if" && content.count == 1 && !words.contains { $0.folded == "," }
    var scan = ClauseScan(words: words)
    scan.run()
    hedges = scan.hedges
    negation = scan.negation
    // Other main clauses: of the first sentence, and of those that follow.
    var others = MainClauses(words: words).ranges().dropFirst().map { Array(words[$0]) }
    if let clause = scan.clauseAfterBut { others.append(Array(words[clause...])) }
    for sentence in sentences.dropFirst(main + 1) where sentence.last?.folded != "?" {
      let words = Predicate.clauseWords(sentence)
      others += MainClauses(words: words).ranges().map { Array(words[$0]) }
    }
    isMixed = others.contains { clause in
      var other = ClauseScan(words: clause)
      other.run()
      return other.sawVerb && (other.negation == nil) != (scan.negation == nil)
    }
  }

  private static func endsWithQuestion(_ content: [TextRange], in wording: Wording) -> Bool {
    wording.words(in: content).last?.last { wording.words[$0].kind != .closeQuote }.map { wording.words[$0].folded == "?" } ?? false
  }

  /// Openings of a sentence that are hardly anything else.
  private static let imperatives: Set<String> = ["let", "let's", "please", "tell", "listen"]

  private static func isOrderTo(_ words: [Word]) -> Bool {
    guard let to = words.firstIndex(where: { $0.is("to") }), to > 0, to + 1 < words.count, !words[to + 1].isCapitalised else {
      return false
    }
    let before = words[..<to].map(\.folded)
    // "failure to act would cost lives": the infinitive belongs to a noun that is the subject.
    if words[(to + 1)...].prefix(4).contains(where: { FunctionWords.auxiliaries.contains($0.folded) }) { return false }
    return to <= longestAddressee
      && !before.contains {
        FunctionWords.auxiliaries.contains($0) || FunctionWords.prepositions.contains($0) || FunctionWords.conjunctions.contains($0)
          || $0 == "that" || $0 == ","
      }
      && !words[..<to].contains { !$0.isCapitalised && CueLexicon.lookUp([$0.folded]) != nil }
  }

  private static let longestAddressee = 5

  /// The wish as the speaker's own: told of in the third person, or said in the first; "he hopes" inside a quotation is somebody else's.
  func ownWish(in form: Attribution.Form) -> String? {
    ownWish.flatMap { form != .direct || $0.hasPrefix("i ") || $0.hasPrefix("we ") ? $0 : nil }
  }

  private static func ownWish(_ words: [Word]) -> String? {
    let rest = words.drop { ["that", "and", "but", "well", "look", ","].contains($0.folded) }
    guard let subject = rest.first?.folded, ["he", "she", "they", "it", "i", "we"].contains(subject) else { return nil }
    guard let verb = rest.dropFirst().first(where: { !["just", "really", "only", "do", "also", "certainly"].contains($0.folded) })?.folded,
      ["hopes", "hoped", "hope", "wants", "wanted", "want", "wishes", "wished", "wish"].contains(verb),
      // "I wanted to be a nurse" tells of the past.
      !["i", "we"].contains(subject) || !verb.hasSuffix("ed")
    else { return nil }
    return subject + " " + verb
  }

  private static func ownQuestion(_ words: [Word]) -> String? {
    let start = words.prefix(farthestQuestion)
    for (index, word) in start.enumerated() where ["ask", "wonder"].contains(word.folded) {
      let before = start[..<index].suffix(4).map(\.folded)
      let isOwn = before.contains { ["i", "we", "i've", "we've", "i'd", "i'll", "me"].contains($0) }
      if isOwn, word.folded == "wonder" || ["to", "me", "i'll"].contains(before.last) {
        return before.joined(separator: " ") + " " + word.text
      }
    }
    return nil
  }
  /// Behind the address ("But, Governor, …").
  private static let farthestQuestion = 12

  /// "that", a name, and a verb without an ending: "that Pyongyang stop its escapades".
  private static func isSubjunctive(_ words: [Word]) -> Bool {
    guard words.first?.folded == "that", let verb = words.dropFirst().firstIndex(where: { !$0.isCapitalised && $0.folded != "the" }),
      (2...4).contains(verb), words[verb].kind == .word, words[verb - 1].isCapitalised, !words[verb - 1].isPossessive
    else { return false }
    let word = words[verb].folded
    let isFunctionWord =
      FunctionWords.auxiliaries.contains(word) || FunctionWords.prepositions.contains(word) || FunctionWords.conjunctions.contains(word)
      || FunctionWords.relatives.contains(word) || Negations.negatesVerb(word)
    return !isFunctionWord && !word.hasSuffix("s") && !word.hasSuffix("ly") && !Lemmas.isPast(word) && words.count > verb + 1
      && !words[(verb + 1)...].prefix(3).contains { FunctionWords.auxiliaries.contains($0.folded) }
  }

  private static let interrogatives: Set<String> = ["how", "what", "why", "where", "which", "who", "whether"]

  /// The main assertion stands at the front of a quotation; what comes later is detail.
  private static let countedSentences = 3

  private static func clauseWords(_ sentence: [Word]) -> [Word] {
    sentence.filter(\.isOfClause)
  }
}

/// Words of a phrase in front of a sentence.
private let longestOpening = 6
