import Documents

/// Where contents begin and end.
extension Prose {
  /// The content that ends before `end`, where a reporting clause begins ("…, Velk said"); nil where nothing stands there that could be reported.
  /// - Parameter start: the beginning of the sentence.
  func content(before end: Int, from start: Int, paragraph: Range<Int>) -> (content: [Range<Int>], isQuoted: Bool)? {
    let last = end - 1
    guard paragraph.contains(last) else { return nil }
    if document.tokens[last].kind == .closeQuote, let quotation = quotations[last], !isTitle(quotation) {
      guard let part = quotationTokens[quotation].last, part.upperBound == end, quotationTokens[quotation].first != nil else { return nil }
      let first = part.lowerBound
      // "She was “very sad,” he said": the quotation completes the statement, unless a comma or colon sets it off.
      if first > start, start < end, !isComma(first - 1), !isPunctuation(first - 1, ":"), quotationTokens[quotation].count == 1 {
        return ([statementStart(start)..<end], true)
      }
      return (quotationTokens[quotation], true)
    }
    guard last > start, isComma(last) else { return nil }
    let first = quotations[start].map { quotationTokens[$0].last?.lowerBound ?? start } ?? start
    let from = statementStart(min(first, start))
    return from < last ? ([from..<last], false) : nil
  }

  /// Conjunctions before a statement are the article's.
  private func statementStart(_ start: Int) -> Int { classes[start].contains(.coordinator) ? start + 1 : start }

  /// The content from `start` to the end of its sentence, or of the quotation that it ends in.
  func content(from start: Int, sentence: Range<Int>) -> [Range<Int>] {
    if let quotation = quotations[start], document.tokens[start].kind == .openQuote, !isTitle(quotation),
      quotationTokens[quotation][0].lowerBound == start
    {
      let parts = quotationTokens[quotation]
      if parts.count > 1 || parts[0].upperBound >= sentence.upperBound - 1 { return parts }
    }
    var end = sentence.upperBound
    if let quotation = quotations[end - 1], let part = quotationTokens[quotation].first(where: { $0.contains(end - 1) }) {
      end = max(end, part.upperBound)
    }
    return [start..<withoutStop(start, end)]
  }

  /// The full stop of the sentence, and brackets or dashes before it, are not the content's.
  func withoutStop(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start + 1, document.tokens[end - 1].kind == .punctuation,
      [".", ",", ";", ":", "-", "\u{2013}", "\u{2014}"].contains(words[end - 1])
    {
      end -= 1
    }
    return end
  }

  // MARK: - Between cue and content

  /// Behind dates ("on Monday", "last week") and adverbs.
  func afterDates(_ start: Int, to end: Int) -> Int {
    var index = start
    while index < end {
      if classes[index].contains(.time) || classes[index].contains(.adverb) && !belongsToContent(index, end) {
        index += 1
      } else if ["on", "late", "last", "this", "early", "earlier"].contains(words[index]), index + 1 < end,
        classes[index + 1].contains(.time)
      {
        index += 2
      } else {
        break
      }
    }
    return index
  }

  /// "said only three came": an adverb that a content follows at once is the content's.
  private func belongsToContent(_ index: Int, _ end: Int) -> Bool {
    guard index + 1 < end, isWord(index + 1) else { return false }
    return words[index + 1] != "that" && classes[index + 1].isDisjoint(with: [.time, .adverb, .preposition])
  }

  /// "that", a colon or an opening mark further on in the clause: "said in an interview on CNN that …".
  func contentOpening(_ start: Int, to end: Int) -> Int? {
    for index in start..<min(end, start + Self.longestAdverbial) {
      if words[index] == "that" { return classes[index - 1].contains(.preposition) ? nil : index }
      if isPunctuation(index, ":") || isComma(index) { return opensQuotation(index + 1, end) ? index + 1 : nil }
      if opensQuotation(index, end) { return nil }
      if !classes[index].isDisjoint(with: [.auxiliary, .verb]) { return nil }
    }
    return nil
  }

  /// Longer ones hold a clause of their own.
  private static let longestAdverbial = 16

  func opensQuotation(_ index: Int, _ end: Int) -> Bool {
    guard index < end, document.tokens[index].kind == .openQuote, let quotation = quotations[index] else { return false }
    return !isTitle(quotation)
  }

  /// Nothing but adverbials stands between the cue and the end of its clause: "… Velk said on Monday."
  func endsClause(_ start: Int, _ sentence: Range<Int>) -> Bool {
    let index = afterDates(start, to: sentence.upperBound)
    if index >= sentence.upperBound || document.tokens[index].kind == .punctuation || document.tokens[index].kind == .closeQuote {
      return true
    }
    let opens = !classes[index].isDisjoint(with: [.preposition, .subordinator, .coordinator]) || words[index].hasSuffix("ing")
    return opens && words[index] != "that" && contentOpening(index, to: sentence.upperBound) == nil
  }
}
