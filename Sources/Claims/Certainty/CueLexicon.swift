/// What a cue commits its source to.
enum CueClass: String, Sendable, CaseIterable {
  /// Stated flatly: say, tell, announce, claim.
  case assertion
  /// Held to be so, not known: believe, think, expect.
  case belief
  /// Held to be possible: speculate, consider, not rule out.
  case possibility
  /// Wanted: hope, want, seek.
  case wish
  /// Demanded, asked of others, advised: urge, call for, order.
  case demand
  /// Asked: ask, wonder, question.
  case question
  /// Nothing is said: decline, refuse to comment.
  case silence
  /// Stated not to be so: deny, disavow.
  case denial
  /// Taken back, or put on: retract, recant, pretend.
  case withdrawal
  /// Held against something: oppose, reject, block.
  case opposition
  /// Held toward something: praise, criticise, support.
  case attitude
  /// A future promised: vow, pledge, threaten.
  case pledge
  /// Only what was talked about: discuss, debate.
  case topic
  /// Said to be permitted, forbidden or ruled by one who can: rule, allow, approve.
  case permission
}

/// Cue words by class, each phrase in one (`Lexicons/cues.txt`). A phrase of two words is looked up before its first word.
enum CueLexicon {
  static let entries: [String: CueClass] = {
    var entries: [String: CueClass] = [:]
    for kind in CueClass.allCases { for phrase in Lexicon.cues[kind.rawValue] { entries[phrase] = kind } }
    return entries
  }()

  static let endorsing = Lexicon.cues["endorsing"]
  static let distancing = Lexicon.cues["distancing"]

  /// The class of the words at the front of the list, and how many of them made it.
  static func lookUp(_ words: ArraySlice<String>) -> (kind: CueClass, lemma: String, length: Int)? {
    guard let first = words.first else { return nil }
    let second = words.dropFirst().first
    for lemma in Lemmas.candidates(for: first) {
      if let second, let kind = entries[lemma + " " + second] { return (kind, lemma + " " + second, 2) }
    }
    for lemma in Lemmas.candidates(for: first) {
      if let kind = entries[lemma] { return (kind, lemma, 1) }
    }
    return nil
  }
}
