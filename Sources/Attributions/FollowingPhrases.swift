import Documents

/// Noun phrases behind a verb.
extension Prose {
  /// The noun phrase that begins at `start`: the subject of an inverted cue, the source of "according to", the hearer of "told".
  func phrase(from start: Int, to limit: Int, allowsAppositive: Bool) -> Range<Int>? {
    guard start < limit, words[start] != "that" else { return nil }
    if classes[start].contains(.pronoun), !classes[start].contains(.determiner) { return start..<start + 1 }
    var end = phraseEnd(from: start, to: limit)
    while end > start, !classes[end - 1].isDisjoint(with: [.preposition, .coordinator]) || endsInDeterminer(start..<end) { end -= 1 }
    // "this year", or a lone "the"
    let isBare = end == start + 1 && classes[start].contains(.determiner) && !classes[start].contains(.pronoun)
    let isDate = end == start + 1 && end < limit && classes[end].contains(.time)
    if end == start || isBare || isDate { return nil }
    return allowsAppositive ? start..<appositiveEnd(after: end, to: limit) : start..<end
  }

  private func endsInDeterminer(_ range: Range<Int>) -> Bool { range.count > 1 && classes[range.upperBound - 1].contains(.determiner) }

  private func phraseEnd(from start: Int, to limit: Int) -> Int {
    var isName = true
    for index in start..<min(limit, start + Self.longestPhrase) {
      if let quotation = quotations[index] {
        if !isTitle(quotation) { return index }
        continue
      }
      if document.tokens[index].kind == .punctuation, !Self.insidePhrases.contains(words[index]) { return index }
      let wordClass = classes[index]
      let isDeterminer = wordClass.contains(.determiner)
      if !isDeterminer, !wordClass.isDisjoint(with: Self.neverInside) { return index }
      if index > start {
        // "told the paper his firm …": another phrase begins.
        if isDeterminer, classes[index - 1].isEmpty { return index }
        if let cue = CueLexicon.forms[words[index]], cue.form == .past || cue.form == .ing { return index }
      }
      if wordClass.contains(.coordinator) {
        guard index + 1 < limit, isCapitalised(index + 1) || !isName && classes[index + 1].isEmpty else { return index }
      }
      if wordClass.contains(.preposition) {
        guard index > start, (isName ? Self.afterNames : Self.afterNouns).contains(words[index]) else { return index }
      } else if !isCapitalised(index), isWord(index) {
        isName = false
      }
    }
    return min(limit, start + Self.longestPhrase)
  }

  private static let neverInside: WordClass = [.auxiliary, .verb, .subordinator, .adverb, .relative, .time, .pronoun]
  /// A name takes "of" only; a common noun also its office, place and kind.
  private static let afterNames: Set<String> = ["of"]
  private static let afterNouns: Set<String> = ["of", "for", "at", "from", "with", "to", "by", "in", "on"]

  /// "said Ed Rendell, a former governor and mayor, …": the appositive up to and with its second comma.
  private func appositiveEnd(after index: Int, to end: Int) -> Int {
    guard index + 1 < end, isComma(index), isAppositive(index + 1), !words[index + 1].hasSuffix("ed"),
      classes[index + 1].isDisjoint(with: .pronoun) || !classes[index + 1].isDisjoint(with: [.determiner, .relative])
    else { return index }
    var at = index + 1
    while at < end, at - index < Self.longestSubject {
      if isComma(at), at + 1 < end, !isAppositive(at + 1) || words[at + 1].hasSuffix("ing") { return at + 1 }
      if isPunctuation(at, ".") || isPunctuation(at, ";") || isDash(at) || quotations[at] != nil { break }
      at += 1
    }
    return at
  }
}
