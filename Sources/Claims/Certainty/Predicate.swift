import Documents
import Pages

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
  let ownWish: String?
  /// "to leave": an infinitive, which a telling cue makes an order.
  let isInfinitive: Bool
  /// "whether", "if", "who", "how" begin a content that asks.
  let opensWithQuestionWord: Bool

  init(_ content: [TextRange], in wording: Wording) {
    let sentences = Predicate.sentences(of: content, in: wording)
    let sentence = sentences.first ?? []
    isQuestion = sentence.last?.folded == "?"
    endsWithQuestion = Predicate.endsWithQuestion(content, in: wording)
    let words = Predicate.clauseWords(sentence)
    let first = words.first { $0.kind == .word }?.folded ?? ""
    isInfinitive = first == "to"
    infinitive = isInfinitive ? words.drop { $0.folded != "to" }.dropFirst().first?.folded : nil
    isImperative = Predicate.imperatives.contains(first)
    isOrderTo = Predicate.isOrderTo(words)
    ownWish = Predicate.ownWish(words)
    opensWithQuestionWord = first == "whether" || first == "if" && !words.contains { $0.folded == "," }
    var scan = ClauseScan(words: words)
    scan.run()
    hedges = scan.hedges
    negation = scan.negation
    // Other main clauses: behind "but", and the sentences that follow.
    var others = sentences.dropFirst().filter { $0.last?.folded != "?" }.map(Predicate.clauseWords)
    if let clause = scan.clauseAfterBut { others.insert(Array(words[clause...]), at: 0) }
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

  private static func ownWish(_ words: [Word]) -> String? {
    let rest = words.first?.folded == "that" ? words.dropFirst() : words[...]
    guard let subject = rest.first?.folded, ["he", "she", "they", "it"].contains(subject), let verb = rest.dropFirst().first?.folded,
      ["hopes", "hoped", "hope", "wants", "wanted", "want", "wishes", "wished", "wish"].contains(verb)
    else { return nil }
    return subject + " " + verb
  }

  /// The first sentences of the content; the cue between the parts of a split sentence is in none of them.
  private static func sentences(of content: [TextRange], in wording: Wording) -> [[Word]] {
    var out: [[Word]] = [[]]
    for index in wording.words(in: content).joined() {
      let word = wording.words[index]
      if word.kind == .openQuote || word.kind == .closeQuote { continue }
      if out[out.count - 1].count < longestSentence { out[out.count - 1].append(word) }
      if [".", "?", "!"].contains(word.folded), index == wording.lastStop(inSentenceOf: index), out[out.count - 1].count > 2 {
        if out.count == countedSentences { return out }
        out.append([])
      }
    }
    return out.last?.isEmpty ?? false ? out.dropLast() : out
  }

  /// The main assertion stands at the front of a quotation; what comes later is detail.
  private static let countedSentences = 3
  /// What is longer is a list, and its main predicate has been seen.
  private static let longestSentence = 120

  private static func clauseWords(_ sentence: [Word]) -> [Word] {
    sentence.filter { $0.kind == .word || $0.kind == .number || [",", ";"].contains($0.folded) }
  }
}

extension Wording {
  /// The full stop, question mark or exclamation mark that ends the sentence.
  fileprivate func lastStop(inSentenceOf index: Int) -> Int? {
    sentence(of: index).reversed().first { [".", "?", "!"].contains(words[$0].folded) }
  }
}
