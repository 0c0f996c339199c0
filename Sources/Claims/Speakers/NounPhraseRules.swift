import Attributions
import Documents
import Ground
import Vocabulary

/// Sources that are noun phrases without a name.
extension Resolver {
  /// A rule for noun phrases that bring in nobody new; nil where it is not sure.
  private typealias PhraseRule = @Sendable (Resolver, NounPhrase, _ index: Int) -> Reference?

  /// For what "the", "this" or a headline marks as known, in the order in which they are asked.
  private static let phraseRules: [PhraseRule] = [
    // "the minister": the only person of the article with that title or role.
    { resolver, phrase, _ in resolver.roleLink(phrase) },
    // "the actor", "the Utah Republican": whoever has the word, and nobody else can be meant.
    { resolver, phrase, index in resolver.epithet(phrase, index: index) },
    // "the report" of the harbour board's report.
    { resolver, phrase, _ in resolver.fuller(phrase) },
    // "the committee", "the company": the only body that it can be.
    { resolver, phrase, _ in resolver.body(phrase) },
  ]

  /// Whom a noun phrase stands for; somebody without a name where no rule knows one. Always an answer.
  func nominal(_ source: Range<Int>, index: Int) -> Reference {
    guard let phrase = NounPhrase(source, in: wording) else {
      return Self.unresolved(.person, .unnamedGroup, Reason(.sourceWithoutNoun))
    }
    if isDefinite(phrase) {
      for rule in Self.phraseRules {
        if let known = rule(self, phrase, index) { return known }
      }
    }
    let classified = Nominal(phrase, cast: cast)
    var reference = classified.reference
    if classified.hasRole {
      reference.description = roles.description(of: phrase)
    } else if let seat = roles.seat(after: phrase.kindHead + 1, limit: phrase.words.upperBound) {
      reference.description = Description(affiliations: [seat])
    }
    return reference
  }

  /// "the minister", "Texas senator" in a headline: somebody known. "a minister" brings in somebody new.
  private func isDefinite(_ phrase: NounPhrase) -> Bool {
    if opensText(phrase) { return true }
    let before = phrase.words.lowerBound - 1
    guard wording.words.indices.contains(before) else { return false }
    return ["the", "this", "that"].contains(wording.words[before].folded)
  }

  /// Headlines leave the article out, and a text that opens with one sentence speaks of persons before it names them: "Sri Lanka’s new prime
  /// minister has said".
  private func opensText(_ phrase: NounPhrase) -> Bool {
    let sentence = wording.sentence(of: phrase.head)
    return phrase.words.lowerBound == sentence.lowerBound && sentence == wording.paragraph(of: phrase.head)
      && wording.document.opening.contains(phrase.head)
  }

  // MARK: - Persons

  /// The only person of the article who holds the role; of several, the only one whose affiliation the phrase names ("the Vermont
  /// senator").
  private func roleLink(_ phrase: NounPhrase) -> Reference? {
    let words = wording.words
    let head = words[phrase.head].folded
    guard RoleNouns.isRole(head), let all = holders[head] else { return nil }
    let persons = opensText(phrase) ? all : all.filter { isNamed($0, before: phrase.words.lowerBound) }
    // "the former minister" may be another than the minister.
    guard !words[phrase.words].contains(where: { RoleNouns.former.contains($0.folded) }) else { return nil }
    if let titled = titleHolder(phrase) { return titled }
    let bodies = words[phrase.words].filter(\.isCapitalised).map(\.folded)
    let fitting =
      bodies.isEmpty ? persons : persons.filter { person in bodies.contains { affiliationWords[person]?.contains($0) ?? false } }
    guard let person = fitting.count == 1 ? fitting.first : persons.count == 1 ? persons.first : nil else { return nil }
    let name = cast.persons[person].name
    return describedPerson(person, phrase, because: Reason(.roleHolder, wording.text(phrase.words), name))
  }

  /// "the foreign minister", whom the article names only further down, and alone by that title.
  private func titleHolder(_ phrase: NounPhrase) -> Reference? {
    let description = roles.description(of: phrase)
    guard description.roles.count == 1, description.affiliations.isEmpty, let title = Self.title(description.roles[0], in: wording),
      let persons = titleHolders[title], persons.count == 1
    else { return nil }
    let name = cast.persons[persons[0]].name
    return describedPerson(persons[0], phrase, because: Reason(.titleHolder, wording.text(phrase.words), name))
  }

  /// "the actor", "the self-described socialist": no person holds the role, nobody without a name does, and the one who spoke goes on.
  ///
  /// Nobody speaks of himself as "he": a content that does is somebody else's. Nor is a noun alone ("the developer") somebody whom the article
  /// gives another role.
  private func epithet(_ phrase: NounPhrase, index: Int) -> Reference? {
    let head = wording.words[phrase.head].folded
    if Places.parties.contains(head) { return member(phrase) }
    let isPlainOffice = RoleNouns.offices.contains(head) && !Self.personal.contains(head)
    guard RoleNouns.isRole(head), !isPlainOffice, holders[head] == nil, phrase.head == phrase.words.upperBound - 1,
      !wording.words[phrase.words].contains(where: \.isPossessive), !isIntroduced(head, before: phrase.words.lowerBound),
      let person = spokenOf(before: phrase.words.lowerBound), !speaksOf(person, index), !contradicts(person, phrase),
      phrase.words.count > 1 || !holders.values.contains(where: { $0.contains(person) })
    else { return nil }
    let name = cast.persons[person].name
    return describedPerson(person, phrase, because: Reason(.speakerByEpithet, head, name))
  }

  /// "the Utah Republican": the only person whom the article gives that place.
  private func member(_ phrase: NounPhrase) -> Reference? {
    let places = wording.words[phrase.words.lowerBound..<phrase.head].filter(\.isCapitalised).map(\.folded)
    guard !places.isEmpty, RoleNouns.plural(of: wording.words[phrase.head].folded) == nil else { return nil }
    let fitting = affiliationWords.filter { person in
      isNamed(person.key, before: phrase.words.lowerBound) && places.contains { person.value.contains($0) }
    }
    guard fitting.count == 1, let person = fitting.first?.key else { return nil }
    let name = cast.persons[person].name
    return Self.person(
      person, cast, because: Reason(.partyMember, wording.text(phrase.words), name))
  }

  /// The person who spoke last, where no other has been the subject since.
  private func spokenOf(before word: Int) -> Int? {
    guard let last = lastSpoken(before: word), let reference = references[last.index], case .person(let person) = reference.target,
      wording.paragraphIndex(of: word) - wording.paragraphIndex(of: last.word) <= 1,
      !cast.mentions(in: last.word..<word).contains(where: { $0.person != person && isSubject($0.words) })
    else { return nil }
    return person
  }

  /// Whether the content speaks of somebody as "he" or "she" who may be the person.
  private func speaksOf(_ person: Int, _ index: Int) -> Bool {
    guard attributions[index].form == .direct else { return false }
    return wording.words(in: attributions[index].content).joined().contains {
      let word = wording.words[$0].folded
      return ["he", "she", "his", "her", "him", "he's", "she's", "he'll", "she'll"].contains(word)
        && Pronoun(word)?.fits(cast.persons[person].gender) ?? false
    }
  }

  /// "the Japanese analyst" of somebody whom the article gives another place.
  private func contradicts(_ person: Int, _ phrase: NounPhrase) -> Bool {
    guard let own = affiliationWords[person] else { return false }
    return wording.words[phrase.words].contains {
      (Places.words.contains($0.folded) || Places.demonyms.contains($0.folded)) && !own.contains($0.folded)
    }
  }

  /// Offices that news uses to vary a name, not to bring in an aide.
  private static let personal: Set<String> = [
    "senator", "governor", "congressman", "congresswoman", "mayor", "president", "premier", "chancellor", "pope", "justice", "king",
    "queen",
  ]

  private func describedPerson(_ person: Int, _ phrase: NounPhrase, because: Reason) -> Reference {
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
    guard let heard = heard[head], heard.word < phrase.words.lowerBound,
      phrase.words.lowerBound - heard.word <= Self.farthestFuller,
      // "African leaders gathered", "published a report": others came in since.
      !(heard.end..<max(heard.end, phrase.words.lowerBound)).contains(where: { index in
        wording.words[index].folded == head && !["the", "this", "that"].contains(wording.words[index - 1].folded)
      })
    else { return nil }
    if heard.isGroup, heard.names > 1 { return nil }
    return follow(heard.index, .shorterPhrase, wording.text(phrase.words))
  }

  /// Words between a phrase and the shorter one that stands for it.
  private static let farthestFuller = 400

  /// "the committee": the only body named so far whose name ends so; "the company": the body that spoke last.
  private func body(_ phrase: NounPhrase) -> Reference? {
    let head = wording.words[phrase.head].folded
    guard phrase.words.count <= 2, NounClass(head) == .body, cast.names(in: phrase.words).isEmpty else { return nil }
    let named = cast.organisations(called: head, before: phrase.words.lowerBound)
    if named.count == 1, let full = NounPhrase(named[0].words, in: wording) {
      var reference = Nominal(full, cast: cast).reference
      reference.because = Reason(.onlyBodyCalledSo, named[0].name, head)
      return reference
    }
    if let only = onlyFirm(called: head, before: phrase.words.lowerBound) { return only }
    guard Organisations.anyName.contains(head) || head == "campaign",
      let last = lastSpoken(before: phrase.words.lowerBound), let reference = references[last.index], reference.level == .namedOrganisation,
      !reference.isMetonym, wording.paragraphIndex(of: phrase.head) - wording.paragraphIndex(of: last.word) <= 1
    else { return nil }
    return follow(last.index, .bodyThatSpoke, head)
  }

  /// "the company": the only body named in this sentence and the one before, where it may be one that trades.
  private func onlyFirm(called head: String, before word: Int) -> Reference? {
    guard Self.firms.contains(head), let body = roles.onlyBody(before: word), let full = NounPhrase(body, in: wording) else { return nil }
    let name = wording.words[body]
    guard !name.contains(where: { Self.publicBodies.contains($0.folded) }),
      !Outlets.known.contains(name.map(\.folded).joined(separator: " "))
    else { return nil }
    var reference = Nominal(full, cast: cast).reference
    guard reference.kind == .organisation, !reference.isMetonym else { return nil }
    reference.because = Reason(.onlyBodyNear, wording.text(body), head)
    return reference
  }

  private static let firms: Set<String> = [
    "company", "firm", "airline", "automaker", "bank", "brewer", "carmaker", "chain", "chipmaker", "conglomerate", "drugmaker", "insurer",
    "lender", "manufacturer", "operator", "retailer", "startup", "supplier", "utility",
  ]
  private static let publicBodies: Set<String> = [
    "academy", "administration", "agency", "army", "assembly", "association", "authority", "board", "bureau", "cabinet", "caucus", "church",
    "commission", "committee", "congress", "council", "court", "democrats", "department", "government", "guild", "house", "legislature",
    "ministry", "nations", "navy", "office", "parliament", "party", "police", "republicans", "senate", "society", "supreme", "tribunal",
    "union", "university",
  ]
}
