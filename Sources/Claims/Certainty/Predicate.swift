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
  /// "to leave": an infinitive, which a telling cue makes an order.
  let isInfinitive: Bool
  /// "whether", "if", "who", "how" begin a content that asks.
  let opensWithQuestionWord: Bool

  init(_ content: [TextRange], in wording: Wording) {
    let sentences = Predicate.sentences(of: content, in: wording)
    let sentence = sentences.first ?? []
    isQuestion = sentence.last?.folded == "?"
    let words = Predicate.clauseWords(sentence)
    let first = words.first { $0.kind == .word }?.folded ?? ""
    isInfinitive = first == "to"
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
