import Documents
import Vocabulary
import Ground

/// The main clauses of a sentence that stand side by side, each with a subject and a finite verb of its own; found without a parser.
///
/// "the bridge is safe and the tunnel may be closed" has two, "the bridge is safe and open" one. Where it is not plain what the conjunction
/// joins, the sentence stays whole: after a subordinate clause ("it failed because the wall was weak and the gates were shut"), a condition
/// or a report anywhere, a denial or a belief that may govern both.
struct MainClauses {
  /// The sentence's words, numbers, commas and semicolons: marks of quotation are left out.
  let words: [Word]

  /// The clauses in order, the conjunctions between them left out; one where nothing is coordinated.
  func ranges() -> [Range<Int>] {
    if isFramed { return [0..<words.count] }
    var ranges: [Range<Int>] = []
    var start = 0
    var at = 1
    while at < words.count {
      if let next = clauseStart(behind: at), isWhole(start..<at), !isTied(start..<at, next), hasOnePredicate(next),
        folded(at) != "and" || !joinsNouns(start..<withoutComma(at), next)
      {
        ranges.append(start..<withoutComma(at))
        start = next
        at = next
      }
      at += 1
    }
    return ranges + [start..<withoutComma(words.count)]
  }

  /// What may govern every clause alike: a condition or a report at the end ("…, police say"), a hedge or a phrase in front that is not of
  /// time alone ("according to police, …", "in the worst case, …").
  private var isFramed: Bool {
    let isGoverned = words.indices.contains { index in
      // "until Sunday" is of time.
      let isTime = ["until", "once"].contains(folded(index)) && DateWords.isMonthOrWeekday(folded(index + 1))
      return !isTime && Self.conditions.contains(folded(index)) || folded(index) == "according"
    }
    if isGoverned { return true }
    let start = words.firstIndex { !["that", "and", "but", "so", ","].contains($0.folded) } ?? 0
    let first = folded(start)
    if ClauseScan.adverbs[first] != nil || first.hasSuffix("edly") { return true }
    if ["imagine", "suppose", "say"].contains(first) { return true }
    if FunctionWords.prepositions.contains(first), let comma = words[start...].firstIndex(where: { $0.folded == "," }),
      !words[start..<comma].contains(where: { $0.kind == .number || DateWords.isMonthOrWeekday($0.folded) })
    {
      return true
    }
    if let comma = words.lastIndex(where: { $0.folded == "," }), words.count - comma <= Self.longestTag,
      !Self.coordinators.contains(folded(comma + 1)),
      words[(comma + 1)...].contains(where: { word in
        CueLexicon.lookUp([word.folded]).map { [.assertion, .belief, .possibility].contains($0.kind) } ?? false
      })
    {
      return true
    }
    return false
  }

  private static let conditions: Set<String> = [
    "if", "unless", "until", "once", "when", "whenever", "provided", "providing", "assuming", "supposing", "lest", "case", "event",
    "long", "whether", "or",
  ]
  /// Words of a report behind the last comma.
  private static let longestTag = 8

  private func folded(_ index: Int) -> String { words.indices.contains(index) ? words[index].folded : "" }

  private func withoutComma(_ end: Int) -> Int { end > 0 && folded(end - 1) == "," ? end - 1 : end }

  private static let coordinators: Set<String> = ["and", "but", ";"]

  /// Where the next clause begins, if the word joins one: past the conjunction and "that".
  private func clauseStart(behind joint: Int) -> Int? {
    guard Self.coordinators.contains(folded(joint)) || folded(joint) == "so" && folded(joint - 1) == "," else { return nil }
    var next = joint + 1
    if folded(joint) == ";", Self.coordinators.contains(folded(next)) { next += 1 }
    if beginsClause(next) { return next }
    return folded(next) == "that" && beginsClause(next + 1) ? next + 1 : nil
  }

  private static let subjects: Set<String> = ["i", "he", "she", "it", "we", "you", "they", "there"]
  private static let openingAdverbs: Set<String> = ["also", "then", "now", "so", "still", "even", "today", "yes", "no", ","]
  /// A subject of more words is seldom told from a list.
  private static let longestSubject = 8

  /// Whether a subject and its finite verb stand here.
  private func beginsClause(_ start: Int) -> Bool {
    var at = start
    while at < start + 3, Self.openingAdverbs.contains(folded(at)) || folded(at).hasSuffix("ly") { at += 1 }
    guard words.indices.contains(at) else { return false }
    let first = folded(at)
    if FunctionWords.auxiliaries.contains(first) { return Contractions.holdsSubject(first) }
    if Self.subjects.contains(first) { return isVerb(afterAdverbs(at + 1)) }
    guard words[at].kind == .word || words[at].kind == .number, words[at].isCapitalised || !Self.opensNoSubject.contains(first) else {
      return false
    }
    var verb = at + 1
    while verb < words.count, verb < at + Self.longestSubject {
      let word = folded(verb)
      if FunctionWords.auxiliaries.contains(word), !Contractions.holdsSubject(word) {
        return !["be", "been", "being", "am"].contains(word) && !FunctionWords.determiners.contains(folded(verb - 1))
          && !FunctionWords.prepositions.contains(folded(verb - 1))
      }
      if Self.endsSubject.contains(word) { return false }
      verb += 1
    }
    return false
  }

  private static let opensNoSubject: Set<String> = FunctionWords.prepositions.union(FunctionWords.conjunctions).union([
    "who", "whom", "whose", "which", "that", "where", "when", "what", "how", "why", "whether", "not", "never", "to", "then", "therefore",
  ])
  /// "all the information we can glean": what follows is a clause inside the noun phrase.
  private static let endsSubject: Set<String> = binding.union(subjects).union([",", ";", "and", "or", "but", "that", "to", "as"])

  private func afterAdverbs(_ index: Int) -> Int {
    var at = index
    while folded(at).hasSuffix("ly") || ["also", "still", "just", "now", "never", "always", "all", "both", "then"].contains(folded(at)) {
      at += 1
    }
    return at
  }

  /// Behind "he" or "they" whatever is no function word is the verb.
  private func isVerb(_ index: Int) -> Bool {
    guard words.indices.contains(index), words[index].kind == .word, !words[index].isCapitalised else { return false }
    let word = folded(index)
    if FunctionWords.auxiliaries.contains(word) { return true }
    return !Self.opensNoSubject.contains(word) && !FunctionWords.determiners.contains(word)
  }

  /// Whether the words before the conjunction are a sentence of their own.
  private func isWhole(_ range: Range<Int>) -> Bool {
    let start = afterOpening(range)
    if beginsClause(start) { return true }
    return (start + 1..<max(start + 1, range.upperBound)).contains { index in
      FunctionWords.auxiliaries.contains(folded(index)) && !["be", "been", "being"].contains(folded(index)) && folded(index - 1) != "to"
    }
  }

  /// Past "that" and an introductory phrase ("In May, …").
  private func afterOpening(_ range: Range<Int>) -> Int {
    var start = range.lowerBound
    while start < range.upperBound, ["that", "and", "but", "so", "well", "look", ","].contains(folded(start)) { start += 1 }
    if FunctionWords.prepositions.contains(folded(start)), let comma = range.first(where: { $0 > start && folded($0) == "," }) {
      return comma + 1
    }
    return start
  }

  /// "issues like trade and immigration are hard": with no verb since the last comma or conjunction, the two nouns are one subject.
  private func joinsNouns(_ range: Range<Int>, _ next: Int) -> Bool {
    if Self.subjects.contains(folded(next)) || Contractions.holdsSubject(folded(next)) { return false }
    guard let joint = range.last(where: { [",", ";", "and", "or", "but"].contains(folded($0)) }) else { return false }
    return !isWhole(joint + 1..<range.upperBound)
  }

  /// "… and the mayor is sober is wrong": what was joined lies inside a longer clause.
  private func hasOnePredicate(_ start: Int) -> Bool {
    let clause = words[start...].prefix {
      ![",", ";", "and", "but"].contains($0.folded) && !Self.binding.contains($0.folded) && !$0.is("that")
    }
    var groups = 0
    var isInside = false
    for word in clause {
      let isFinite = FunctionWords.auxiliaries.contains(word.folded)
      let goesOn =
        isFinite || word.folded.hasSuffix("ly") || Negations.negatesVerb(word.folded)
        || ["also", "still", "now", "to"].contains(word.folded)
      if isFinite, !isInside { groups += 1 }
      isInside = isInside && goesOn || isFinite
    }
    return groups <= 1
  }

  /// Nouns and adjectives that a clause without "that" may follow: "there is no proof the dam is weak and …".
  private static let takers: Set<String> = [
    "case", "chance", "claim", "doubt", "evidence", "fact", "fear", "hope", "idea", "impression", "indication", "lie", "message", "myth",
    "notion", "possibility", "proof", "reason", "risk", "rumor", "rumors", "sign", "signs", "story", "theory", "time", "view",
    "rather",
    "false", "true", "wrong", "wish", "sure", "glad", "sorry", "afraid", "aware", "unlikely", "likely", "possible", "impossible",
  ]

  private static let binding: Set<String> = [
    "because", "if", "when", "while", "although", "though", "unless", "until", "whereas", "whenever", "wherever", "after", "before",
    "since", "where", "who", "whom", "whose", "which", "what", "how", "why", "whether", "once", "lest", "either", "neither", "both",
    "between",
  ]

  /// Whether the conjunction may join what stands inside the clause before it.
  private func isTied(_ range: Range<Int>, _ next: Int) -> Bool {
    let start = afterOpening(range)
    // "that … and that …" says for itself what it joins.
    let isParallel = folded(next - 1) == "that" && folded(range.lowerBound) == "that"
    for index in range {
      let word = folded(index)
      if Self.binding.contains(word) || Self.takers.contains(word) || index > start && word == "that" { return true }
      if word == "only", folded(index - 1) == "not" { return true }
      if index > start, !isParallel, let hit = CueLexicon.lookUp([word]), hit.kind == .belief || beginsClause(index + 1) { return true }
    }
    return false
  }
}
