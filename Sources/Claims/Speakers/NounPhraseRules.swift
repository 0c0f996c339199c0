/// Sources that are noun phrases without a name.
extension Resolver {
  func nominal(_ source: Range<Int>, index: Int) -> Reference {
    guard let phrase = NounPhrase(source, in: wording) else { return Self.unresolved(.person, .unnamedGroup, "the source holds no noun") }
    if isDefinite(phrase) {
      if let linked = roleLink(phrase) ?? epithet(phrase) { return linked }
      if let fuller = fuller(phrase) ?? body(phrase) { return fuller }
    }
    let classified = Nominal(phrase, cast: cast)
    var reference = classified.reference
    if classified.hasRole { reference.description = roles.description(of: phrase) }
    return reference
  }

  /// "the minister", "Texas senator" in a headline: somebody known. "a minister" brings in somebody new.
  private func isDefinite(_ phrase: NounPhrase) -> Bool {
    if isInHeadline(phrase) { return true }
    let before = phrase.words.lowerBound - 1
    guard wording.words.indices.contains(before) else { return false }
    return ["the", "this", "that"].contains(wording.words[before].folded)
  }

  /// Headlines leave the article out: the first line, or a line of one sentence without a stop.
  private func isInHeadline(_ phrase: NounPhrase) -> Bool {
    let sentence = wording.sentence(of: phrase.head)
    return phrase.words.lowerBound == sentence.lowerBound && wording.paragraphIndex(of: phrase.head) <= 1
      && sentence == wording.paragraph(of: phrase.head)
  }

  // MARK: - Persons

  /// The only person of the article who holds the role; of several, the only one whose affiliation the phrase names ("the Vermont
  /// senator").
  private func roleLink(_ phrase: NounPhrase) -> Reference? {
    let words = wording.words
    let head = words[phrase.head].folded
    guard RoleNouns.isRole(head), let all = holders[head] else { return nil }
    let persons = isInHeadline(phrase) ? all : all.filter { isNamed($0, before: phrase.words.lowerBound) }
    // "the former minister" may be another than the minister.
    guard !words[phrase.words].contains(where: { RoleNouns.former.contains($0.folded) }) else { return nil }
    let bodies = words[phrase.words].filter(\.isCapitalised).map(\.folded)
    let fitting =
      bodies.isEmpty ? persons : persons.filter { person in bodies.contains { affiliationWords[person]?.contains($0) ?? false } }
    guard let person = fitting.count == 1 ? fitting.first : persons.count == 1 ? persons.first : nil else { return nil }
    let name = cast.persons[person].name
    return describedPerson(person, phrase, because: "“\(wording.text(phrase.words))” is “\(name)”, the only one with that role")
  }

  /// "the actor", "the self-described socialist": no person holds the role, nobody without a name does, and the one who is spoken of goes
  /// on.
  private func epithet(_ phrase: NounPhrase) -> Reference? {
    let head = wording.words[phrase.head].folded
    let isPlainOffice = RoleNouns.offices.contains(head) && !Self.personal.contains(head)
    // "the Utah Republican": a party makes somebody with a place before it.
    let isMember = Places.parties.contains(head) && RoleNouns.plural(of: head) == nil && phrase.words.count > 1
    guard RoleNouns.isRole(head) || isMember, !isPlainOffice, holders[head] == nil, phrase.head == phrase.words.upperBound - 1,
      !wording.words[phrase.words].contains(where: \.isPossessive), !isIntroduced(head, before: phrase.words.lowerBound),
      let person = spokenOf(before: phrase.words.lowerBound, isPlain: phrase.words.count == 1)
    else { return nil }
    let name = cast.persons[person].name
    return describedPerson(person, phrase, because: "nobody else is called “\(head)”, and “\(name)” is the one spoken of before")
  }

  /// The person whom the text is about at a word: who spoke last, and no other subject since; else, unless the phrase is a noun alone ("the
  /// candidate"), the subject of the sentence before.
  private func spokenOf(before word: Int, isPlain: Bool) -> Int? {
    if let last = lastSpoken(before: word), let reference = references[last.index], case .person(let person) = reference.target,
      wording.paragraphIndex(of: word) - wording.paragraphIndex(of: last.word) <= 1,
      !cast.mentions(in: last.word..<word).contains(where: { $0.person != person && isSubject($0.words) })
    {
      return person
    }
    return isPlain ? nil : subjectBefore(wording.sentenceIndex(of: word), depth: 2)
  }

  /// Offices that news uses to vary a name, not to bring in an aide.
  private static let personal: Set<String> = [
    "senator", "governor", "congressman", "congresswoman", "mayor", "president", "premier", "chancellor", "pope", "justice", "king",
    "queen",
  ]

  private func describedPerson(_ person: Int, _ phrase: NounPhrase, because: String) -> Reference {
    var reference = Self.person(person, cast, because: because)
    reference.description = roles.description(of: phrase)
    return reference
  }

  private func isNamed(_ person: Int, before word: Int) -> Bool { cast.persons[person].mentions.contains { $0.lowerBound < word } }

  /// "an actor" before: somebody without a name may be meant.
  private func isIntroduced(_ head: String, before word: Int) -> Bool { introductions[head].map { $0 < word } ?? false }

  // MARK: - Others

  /// "the report": the last speaker whose phrase is longer and has the same noun.
  private func fuller(_ phrase: NounPhrase) -> Reference? {
    guard phrase.words.count == 1 else { return nil }
    let head = wording.words[phrase.head].folded
    for entry in spoken.reversed() where entry.word < phrase.words.lowerBound {
      guard let reference = references[entry.index], case .named(let name) = reference.target, reference.kind != .group else { continue }
      let words = name.lowercased().split(separator: " ")
      if words.count > 1, words.contains(where: { $0 == head }) {
        return follow(entry.index, "“\(wording.text(phrase.words))” is the one before")
      }
    }
    return nil
  }

  /// "the committee": the only body named so far whose name ends so; "the company": the body that spoke last.
  private func body(_ phrase: NounPhrase) -> Reference? {
    let head = wording.words[phrase.head].folded
    guard phrase.words.count <= 2, NounClass(head) == .body, cast.names(in: phrase.words).isEmpty else { return nil }
    let named = cast.organisations.filter { $0.folded.last == head && $0.words.lowerBound < phrase.words.lowerBound }
    if named.count == 1, let full = NounPhrase(named[0].words, in: wording) {
      var reference = Nominal(full, cast: cast).reference
      reference.because = "“\(named[0].name)” is the only “\(head)” that the article names before"
      return reference
    }
    guard ["company", "firm", "group", "agency", "organization", "organisation", "campaign"].contains(head),
      let last = lastSpoken(before: phrase.words.lowerBound), let reference = references[last.index], reference.level == .namedOrganisation,
      !reference.isMetonym, wording.paragraphIndex(of: phrase.head) - wording.paragraphIndex(of: last.word) <= 1
    else { return nil }
    return follow(last.index, "“the \(head)” is the body that spoke before")
  }
}
