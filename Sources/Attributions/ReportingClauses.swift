import Documents

/// "X said (that) …", "…, X said", "…," said X: the cue verbs with a subject.
extension Prose {
  func reportingClause(_ verb: VerbGroup, sentence: Range<Int>, paragraph: Range<Int>) -> Finding? {
    if verb.voice == .passive { return passiveReport(verb, sentence: sentence) }
    if let inverted = invertedCue(verb, sentence: sentence, paragraph: paragraph) { return inverted }
    guard verb.voice == .active, let subject = subject(from: sentence.lowerBound, to: verb.subjectEnd) else { return nil }
    if verb.needsPlural, !isPlural(subject) { return nil }
    return trailingCue(verb, subject: subject, sentence: sentence, paragraph: paragraph)
      ?? leadingCue(verb, source: subject, sentence: sentence, rule: nil)
  }

  // MARK: - Content first

  private func trailingCue(_ verb: VerbGroup, subject: Range<Int>, sentence: Range<Int>, paragraph: Range<Int>) -> Finding? {
    guard let (content, isQuoted) = content(before: subject.lowerBound, from: sentence.lowerBound, paragraph: paragraph),
      verb.cue.frame.contains(isQuoted ? .quotation : .trailing)
    else { return nil }
    var end = verb.range.upperBound
    if verb.cue.frame.contains(.hearer), let hearer = phrase(from: end, to: sentence.upperBound, allowsAppositive: false) {
      end = hearer.upperBound
    }
    guard endsClause(end, sentence), !(verb.cue.frame.contains(.infinitive) && end < sentence.upperBound && words[end] == "to") else {
      return nil
    }
    let isBroken = !isQuoted && isIntroduction(content[0])
    let rest = contentBehind(end, sentence: sentence, isQuoted: isQuoted, isBroken: isBroken)
    // "In an interview, Velk said" reports nothing, unless the statement goes on: "In Miami, Velk said, the dam would hold".
    if isBroken, rest.isEmpty { return nil }
    return Finding(rule: isQuoted ? .quotationThenCue : .clauseThenCue, source: subject, cue: verb.range, content: content + rest)
  }

  private func invertedCue(_ verb: VerbGroup, sentence: Range<Int>, paragraph: Range<Int>) -> Finding? {
    // "told X" names its hearer, not its subject.
    guard verb.voice == .active, verb.cue.lemma != "tell", verb.cue.form == .past || verb.cue.form == .third,
      verb.range.lowerBound == verb.head,
      let (content, isQuoted) = content(before: verb.range.lowerBound, from: sentence.lowerBound, paragraph: paragraph),
      verb.cue.frame.contains(isQuoted ? .quotation : .trailing),
      let subject = phrase(from: verb.range.upperBound, to: sentence.upperBound, allowsAppositive: true),
      isQuoted || !isIntroduction(content[0])
    else { return nil }
    // "Clinton, said officials, …" is rare; "Hong, said the dam was safe" is a subject with an appositive.
    if !isQuoted {
      guard endsClause(subject.upperBound, sentence) else { return nil }
      if let before = self.subject(from: sentence.lowerBound, to: verb.range.lowerBound), before.upperBound == verb.range.lowerBound {
        return nil
      }
    }
    return Finding(
      rule: isQuoted ? .quotationThenInvertedCue : .clauseThenInvertedCue, source: subject, cue: verb.range,
      content: content + contentBehind(subject.upperBound, sentence: sentence, isQuoted: isQuoted, isBroken: false))
  }

  /// The rest of a content that the cue interrupts: "…," he said, "…".
  func contentBehind(_ end: Int, sentence: Range<Int>, isQuoted: Bool, isBroken: Bool) -> [Range<Int>] {
    let index = afterDates(end, to: sentence.upperBound)
    guard index + 1 < sentence.upperBound else { return [] }
    if isPunctuation(index, ":") || isComma(index) || isDash(index), opensQuotation(index + 1, sentence.upperBound) {
      return content(from: index + 1, sentence: sentence)
    }
    guard isComma(index), !isQuoted else { return [] }
    let next = index + 1
    if words[next].hasSuffix("ing") || classes[next].contains(.relative) && !classes[next].contains(.determiner) { return [] }
    let goesOn = isBroken || classes[next].isDisjoint(with: [.subordinator, .determiner])
    return goesOn ? content(from: next, sentence: sentence) : []
  }

  /// "In an interview, Velk said": no statement, but the circumstances of one.
  func isIntroduction(_ range: Range<Int>) -> Bool {
    if !classes[range.lowerBound].isDisjoint(with: [.subordinator, .adverb]) { return !range.contains(where: isComma) }
    let hasVerb = range.contains {
      !classes[$0].isDisjoint(with: [.auxiliary, .verb]) || words[$0].hasSuffix("ed") || CueLexicon.forms[words[$0]] != nil
    }
    return !hasVerb
  }

  // MARK: - Cue first

  /// - Parameter rule: nil for the rule that the content's shape names.
  func leadingCue(_ verb: VerbGroup, source: Range<Int>, sentence: Range<Int>, rule: Rule?) -> Finding? {
    let end = sentence.upperBound
    let frame = verb.cue.frame
    var start = afterDates(verb.range.upperBound, to: end)
    guard start < end else { return nil }
    if frame.contains(.hearer), words[start] != "that", !opensQuotation(start, end), words[start] != "to",
      let hearer = phrase(from: start, to: end, allowsAppositive: false)
    {
      let behind = afterDates(hearer.upperBound, to: end)
      if behind < end, document.tokens[behind].kind != .punctuation || opensQuotation(behind + 1, end) { start = behind }
    }
    if isPunctuation(start, ":") || isComma(start), start + 1 < end {
      guard opensQuotation(start + 1, end) || isPunctuation(start, ":") else { return nil }
      start += 1
    }
    guard let (first, found) = opening(start, end, frame: frame, source: source) else { return nil }
    let clause = sentence.lowerBound..<contentEnd(from: first, to: end, rule: found)
    return Finding(rule: rule ?? found, source: source, cue: verb.range, content: content(from: first, sentence: clause))
  }

  /// Where the content begins, if what stands there suits the cue.
  private func opening(_ start: Int, _ end: Int, frame: CueFrame, source: Range<Int>) -> (Int, Rule)? {
    guard start < end else { return nil }
    if opensQuotation(start, end) { return frame.isDisjoint(with: [.quotation, .that, .object]) ? nil : (start, .cueThenQuotation) }
    if words[start] == "to" { return frame.contains(.infinitive) ? (start, .cueThenInfinitive) : nil }
    if words[start] == "that", frame.contains(.that) { return (start, .cueThenThat) }
    if classes[start].contains(.preposition) || classes[start].contains(.coordinator) || isPunctuation(start, "(") {
      guard frame.contains(.that), let first = contentOpening(start, to: end) else { return nil }
      return (first, words[first] == "that" ? .cueThenThat : .cueThenQuotation)
    }
    guard isWord(start) || quotations[start] != nil, classes[start].isDisjoint(with: [.auxiliary, .time]) else { return nil }
    if frame.contains(.object) { return (start, .cueThenObject) }
    if frame.contains(.evidence) { return isDocument(source) ? (start, .cueThenClause) : nil }
    return frame.contains(.clause) ? (start, .cueThenClause) : nil
  }

  /// Where what the article says goes on behind a content: after a judged thing the next comma, after the others the next clause.
  private func contentEnd(from start: Int, to end: Int, rule: Rule) -> Int {
    if rule != .cueThenObject && rule != .cueThenInfinitive { return end }
    for index in start + 1..<max(end - 1, start + 1) where quotations[index] == nil {
      let next = index + 1
      if isComma(index) {
        if rule == .cueThenObject { return index }
        if !classes[next].isDisjoint(with: [.coordinator, .subordinator, .relative, .pronoun]) || words[next].hasSuffix("ing") {
          return index
        }
      }
      if rule == .cueThenObject, Self.clauseOpeners.contains(words[index]) { return index }
    }
    return end
  }

  private static let clauseOpeners: Set<String> = ["when", "while", "after", "because", "although", "though", "before"]

  func isDocument(_ source: Range<Int>) -> Bool { source.contains { Self.documents.contains(words[$0]) } }

  private static let documents: Set<String> = [
    "poll", "polls", "survey", "surveys", "study", "studies", "report", "reports", "data", "figures", "numbers", "statistics", "results",
    "returns",
    "records", "documents", "document", "email", "emails", "e-mails", "video", "footage", "analysis", "research", "review", "investigation",
    "evidence", "memo", "letter", "filings", "article", "audit", "polling", "findings", "transcript", "transcripts", "files", "average",
    "map", "chart",
  ]

  // MARK: - Passive

  /// "X is believed to …", "it was reported that …": nobody is named.
  private func passiveReport(_ verb: VerbGroup, sentence: Range<Int>) -> Finding? {
    let next = afterDates(verb.range.upperBound, to: sentence.upperBound)
    guard next + 1 < sentence.upperBound, Self.passiveCues.contains(verb.cue.lemma),
      let subject = subject(from: sentence.lowerBound, to: verb.subjectEnd)
    else { return nil }
    if words[next] == "to" {
      return Finding(rule: .passive, source: nil, cue: verb.range, content: [subject] + content(from: next, sentence: sentence))
    }
    guard words[next] == "that", subject.count == 1, words[subject.lowerBound] == "it" else { return nil }
    return Finding(rule: .passive, source: nil, cue: verb.range, content: content(from: next, sentence: sentence))
  }

  private static let passiveCues: Set<String> = [
    "believe", "say", "report", "think", "expect", "know", "understand", "fear", "suspect", "assume", "claim", "allege", "announce",
    "predict", "hope",
    "note", "suggest", "show", "find", "reveal", "confirm", "argue", "estimate",
  ]
}
