import Documents

/// Noun phrases without a parser: bounded by punctuation and closed-class words, and given up where a verb may be inside.
extension Prose {
  /// The subject that ends before `end`, with its appositives; nil where it cannot be delimited.
  /// - Parameter start: where the clause may begin at the earliest.
  func subject(from start: Int, to end: Int) -> Range<Int>? {
    var from = clauseStart(from: start, to: end)
    while from < end {
      from = afterOpeningWords(from, end)
      guard from < end else { return nil }
      if let subject = subject(of: from..<end) { return subject }
      // An introduction ("In Miami, …") or a list of them: try behind the next comma.
      guard let comma = (from..<end - 1).first(where: isComma) else { return subjectAfterConjunction(from..<end) }
      from = comma + 1
    }
    return nil
  }

  /// A subject that fills the range, or nil.
  private func subject(of range: Range<Int>) -> Range<Int>? {
    guard let comma = range.first(where: isComma) else { return isNounPhrase(range) ? range : nil }
    guard isNounPhrase(range.lowerBound..<comma) else { return nil }
    let rest = comma + 1..<range.upperBound
    if isComma(range.upperBound - 1) {
      // "Hong Min, a senior researcher at the institute," or, set off between commas, something that is not the subject's.
      if rest.count < 2 || range.count > Self.longestSubject { return nil }
      return isAppositive(rest.lowerBound) ? range : range.lowerBound..<comma
    }
    // "A, B and C"
    let parts = rest.split(whereSeparator: isComma)
    guard let last = parts.last, last.contains(where: { words[$0] == "and" }), !classes[last.upperBound - 1].contains(.pronoun),
      ([range.lowerBound..<comma] + parts).allSatisfy({ $0.count <= Self.longestListed && isNounPhrase(withoutAnd($0)) })
    else { return nil }
    return range
  }

  private func withoutAnd(_ range: Range<Int>) -> Range<Int> {
    words[range.lowerBound] == "and" && range.count > 1 ? range.lowerBound + 1..<range.upperBound : range
  }

  /// What follows the comma describes the subject, rather than the time, the place or the manner of speaking.
  func isAppositive(_ first: Int) -> Bool {
    let wordClass = classes[first]
    if wordClass.contains(.relative) || wordClass.contains(.determiner) { return true }
    if !wordClass.isDisjoint(with: [.preposition, .adverb, .subordinator, .coordinator, .time, .auxiliary]) { return false }
    // "ranking member", but "speaking to reporters"
    let isParticiple = words[first].hasSuffix("ing") && first + 1 < words.count && !classes[first + 1].isEmpty
    return isWord(first) && !isParticiple
  }

  /// Longer subjects are read wrongly more often than they are written.
  static let longestSubject = 32
  static let longestPhrase = 16
  /// Members of a list of subjects are short; longer ones are clauses whose verb was not seen.
  private static let longestListed = 6

  /// Behind the last quotation, semicolon, colon, dash or ellipsis.
  private func clauseStart(from start: Int, to end: Int) -> Int {
    var index = end
    while index > start {
      let before = index - 1
      if let quotation = quotations[before], !isTitle(quotation) { break }
      if isPunctuation(before, ";") || isPunctuation(before, ":") || isDash(before) || isPunctuation(before, "\u{2026}") { break }
      index -= 1
    }
    return index
  }

  /// "But", "Meanwhile,", "Still,": words before the subject that belong to the sentence.
  private func afterOpeningWords(_ start: Int, _ end: Int) -> Int {
    var index = start
    // "About four in 10", "At least a dozen"
    if words[index] == "about" || words[index] == "nearly" { index += 1 }
    if words[index] == "at", index + 1 < end, words[index + 1] == "least" { index += 2 }
    while index < end,
      classes[index].contains(.coordinator) || classes[index].contains(.adverb) || isComma(index) || Self.openers.contains(words[index])
    {
      index += 1
    }
    return index
  }

  private static let openers: Set<String> = [
    "so", "even", "still", "though", "although", "while", "as", "because", "that", "if", "when", "what",
  ]

  /// "…, but officials": a clause of its own behind a conjunction.
  private func subjectAfterConjunction(_ range: Range<Int>) -> Range<Int>? {
    guard let index = range.last(where: { !classes[$0].isDisjoint(with: [.coordinator, .subordinator, .relative]) }) else { return nil }
    let rest = index + 1..<range.upperBound
    return !rest.isEmpty && isNounPhrase(rest) ? rest : nil
  }

  /// Whether the tokens can be one noun phrase: a pronoun, or words among which no finite verb can be seen.
  func isNounPhrase(_ range: Range<Int>) -> Bool {
    guard let first = range.first, let last = range.last, range.count <= Self.longestPhrase else { return false }
    if range.count == 1, classes[first].contains(.pronoun) { return true }
    guard isWord(first) || quotations[first] != nil else { return false }
    let beforeFirst: WordClass = [.preposition, .coordinator, .subordinator, .auxiliary, .verb, .time]
    if !classes[first].isDisjoint(with: beforeFirst), !classes[first].contains(.determiner) { return false }
    if classes[first].contains(.pronoun), !classes[first].contains(.determiner) { return false }
    if words[first].hasSuffix("ing"), !isCapitalised(first) || range.count == 1 { return false }
    let beforeEnd: WordClass = [.preposition, .coordinator, .subordinator, .auxiliary, .verb, .determiner, .adverb]
    if !classes[last].isDisjoint(with: beforeEnd) { return false }
    for index in range.dropFirst() {
      if quotations[index] != nil { continue }
      if classes[index].contains(.relative), words[index] != "that" || index > first + 1 { return true }
      let isInside = Self.insidePhrases.contains(words[index]) || isPunctuation(index, ".") && index < last && isPunctuation(index + 1, ")")
      if document.tokens[index].kind == .punctuation, !isInside { return false }
      if !classes[index].isDisjoint(with: [.auxiliary, .verb, .subordinator]) { return false }
      if classes[index].contains(.pronoun), !classes[index].contains(.determiner) { return false }
      if isFinitePast(index, range) { return false }
    }
    return true
  }

  /// Characters that stand inside noun phrases.
  static let insidePhrases: Set<String> = ["(", ")", "[", "]", "$", "%", "/", "@", "#", "&", "’", "'"]

  /// A word in -ed that is a verb, as far as can be seen: not before the noun it describes, not before a preposition ("officials briefed on").
  private func isFinitePast(_ index: Int, _ range: Range<Int>) -> Bool {
    guard words[index].hasSuffix("ed"), words[index].utf8.count > 4, !isCapitalised(index) else {
      return CueLexicon.forms[words[index]].map { $0.form == .past && !isCapitalised(index) } ?? false
    }
    if index == range.upperBound - 1 { return true }
    if classes[index - 1].contains(.determiner) || classes[index - 1].contains(.adverb) || classes[index - 1].contains(.preposition) {
      return false
    }
    return !classes[index + 1].contains(.preposition) && !classes[index + 1].isEmpty
  }
}
