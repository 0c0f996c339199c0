import Documents

/// A cue verb with the words that go with it: "has repeatedly said", "did not rule", "pointed out", "went on to say".
struct VerbGroup: Sendable {
  enum Voice: Sendable { case active, passive, participle }

  let cue: Cue
  let head: Int
  /// Auxiliaries, adverbs, verb and particle.
  let range: Range<Int>
  let voice: Voice
  /// "officials say": the form without an ending.
  let needsPlural: Bool
  /// Where the subject ends: dates and places may stand between it and the verb ("the military on Monday pointed out").
  let subjectEnd: Int
}

extension Prose {
  /// The verb group around a word that may be a cue verb; nil where it is a noun, an infinitive or an adjective.
  func verbGroup(at head: Int, in sentence: Range<Int>) -> VerbGroup? {
    guard let cue = CueLexicon.forms[words[head]] else { return nil }
    var start = head
    var hasBeing = false
    var hasAuxiliary = false
    while start > sentence.lowerBound, classes[start - 1].contains(.auxiliary) || classes[start - 1].contains(.adverb) && isWord(start - 1)
    {
      start -= 1
      hasBeing = hasBeing || classes[start].contains(.being)
      hasAuxiliary = hasAuxiliary || classes[start].contains(.auxiliary)
    }
    if start > sentence.lowerBound, words[start - 1] == "to" {
      guard start - 3 >= sentence.lowerBound, ["went", "goes", "go"].contains(words[start - 3]), words[start - 2] == "on" else {
        return nil
      }
      start -= 3
      hasAuxiliary = true
    }
    let voice: VerbGroup.Voice
    switch cue.form {
    case .past, .participle: voice = hasBeing ? .passive : .active
    case .ing: voice = hasBeing ? .active : .participle
    case .base, .third: voice = .active
    }
    // "a report", "the claims": a determiner or adjective before, and no auxiliary.
    if cue.isNounToo, !hasAuxiliary, voice == .active, !mayPrecedeNounLikeCue(start - 1, cue, sentence) { return nil }
    // "the man known as …": a participle alone describes a noun.
    if cue.form == .participle, !hasAuxiliary { return nil }

    var end = head + 1
    if let particles = CueLexicon.particles[cue.lemma], end < sentence.upperBound, particles.contains(words[end]) { end += 1 }
    return VerbGroup(
      cue: cue, head: head, range: start..<end, voice: voice, needsPlural: cue.form == .base && !hasAuxiliary,
      subjectEnd: subjectEnd(before: start, in: sentence))
  }

  private func mayPrecedeNounLikeCue(_ index: Int, _ cue: Cue, _ sentence: Range<Int>) -> Bool {
    guard sentence.contains(index), !isCapitalised(index + 1) else { return false }
    if classes[index].contains(.pronoun) && !classes[index].contains(.determiner) { return true }
    if cue.frame.contains(.evidence), isDocument(index..<index + 1) { return true }
    if Self.nounsFirst.contains(cue.lemma) { return false }
    return isPunctuation(index, ",") || (cue.form == .third ? isCapitalised(index) : isPlural(index, sentence))
  }

  /// Nouns so much more often that only a pronoun before makes them verbs ("it states", but "the swing states").
  private static let nounsFirst: Set<String> = ["state", "comment", "post", "order", "attack", "point", "claim", "charge"]

  /// Whether the word can be the end of a plural subject, which takes a verb without an ending.
  private func isPlural(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard sentence.contains(index) else { return false }
    return isComma(index) || isPluralWord(index)
  }

  private func isPluralWord(_ index: Int) -> Bool {
    let word = words[index]
    if Self.pluralWords.contains(word) || document.tokens[index].kind == .number { return true }
    return word.hasSuffix("s") && classes[index].isEmpty && !["ss", "us", "is", "'s", "’s"].contains { word.hasSuffix($0) }
  }

  /// The head of the subject, which stands before its first preposition or relative clause, is plural; so is "A and B".
  func isPlural(_ subject: Range<Int>) -> Bool {
    let head = subject.prefix { classes[$0].isDisjoint(with: [.preposition, .relative]) && !isComma($0) || $0 == subject.lowerBound }
    return head.contains { words[$0] == "and" } || head.contains(where: isPluralWord)
  }

  private static let pluralWords: Set<String> = [
    "i", "we", "you", "they", "who", "which", "that", "many", "some", "others", "people", "men", "women", "most", "few", "police", "both",
    "media", "data", "those", "these", "several", "half", "majority", "percent",
  ]

  /// Skips "on Monday", "Tuesday night", "last week", "in a statement" leftwards.
  private func subjectEnd(before start: Int, in sentence: Range<Int>) -> Int {
    var end = start
    while end > sentence.lowerBound, classes[end - 1].contains(.time) { end -= 1 }
    if end == start { return start }
    while end > sentence.lowerBound, ["last", "this", "on", "late", "early", "earlier", "that", "the", "next"].contains(words[end - 1]) {
      end -= 1
    }
    return end > sentence.lowerBound ? end : start
  }
}
