import Attributions
import Documents
import Ground
import Vocabulary

/// Finds the speakers of an article, one attribution after the other in the order of the text.
///
/// A sieve: each rule answers only where it is sure, the next one sees what is left, and what no rule is sure of stays unresolved with the
/// reason. Whoever spoke before is kept, since pronouns and bare quotations go on from there.
struct Resolver {
  let cast: Cast
  let attributions: [FoundAttribution]
  /// What cue and content of each attribution say.
  let readings: [ClauseReading]
  var wording: Wording { cast.wording }
  private(set) var references: [Reference?]
  /// In the order in which they were resolved: who spoke, the word where, and the end of the source.
  var spoken: [(word: Int, end: Int, index: Int)] = []
  /// By the noun of its phrase, the source of several words that spoke last.
  var heard: [String: Heard] = [:]
  struct Heard {
    let word: Int
    let end: Int
    let index: Int
    let isGroup: Bool
    let name: String
    /// How many different phrases with the noun spoke; of two or more none is "the" one.
    let names: Int
  }
  let roles: RoleReader
  /// The first word of the source of each attribution that has one, in order of the text.
  let sources: [(word: Int, index: Int)]
  /// Lines that are not the writer's, in order of the text.
  let passages: [Passage]
  /// Persons by the noun of their roles: "minister", "spokeswoman".
  let holders: [String: [Int]]
  /// Persons by a whole role of two words or more: "foreign minister", "acting mayor".
  let titleHolders: [String: [Int]]
  /// Where "a", "an" or "another" first stands before a role noun: somebody without a name.
  let introductions: [String: Int]
  /// The words of each person's affiliations, small letters.
  let affiliationWords: [Int: Set<String>]

  init(cast: Cast, readings: [ClauseReading], descriptions: [[Description]]) {
    self.cast = cast
    self.readings = readings
    attributions = readings.map(\.attribution)
    references = Array(repeating: nil, count: attributions.count)
    roles = RoleReader(cast: cast)
    passages = cast.wording.document.passages
    sources = readings.indices.compactMap { index in
      cast.wording.words(in: readings[index].attribution.source).first.map { (word: $0.lowerBound, index: index) }
    }
    .sorted { ($0.word, $0.index) < ($1.word, $1.index) }
    var holders: [String: [Int]] = [:]
    var titleHolders: [String: [Int]] = [:]
    var affiliationWords: [Int: Set<String>] = [:]
    for (person, list) in descriptions.enumerated() {
      let nouns = Set(
        list.flatMap(\.roles).filter { $0.modifier != "former" }.flatMap { role in role.words.map { cast.wording.words[$0].folded } })
      for noun in nouns {
        let noun = RoleNouns.spelledOut[noun] ?? noun
        if RoleNouns.isRole(noun) { holders[noun, default: []].append(person) }
      }
      for title in Set(list.flatMap(\.roles).compactMap { Self.title($0, in: cast.wording) }) {
        titleHolders[title, default: []].append(person)
      }
      for words in list.flatMap(\.affiliations) {
        affiliationWords[person, default: []].formUnion(cast.wording.words[words].flatMap { States.spellings(of: $0.folded) })
      }
    }
    var introductions: [String: Int] = [:]
    for (index, word) in cast.wording.words.enumerated() where introductions[word.folded] == nil && RoleNouns.isRole(word.folded) {
      let before = cast.wording.words[max(0, index - 4)..<index]
      if before.contains(where: { ["a", "an", "one", "another"].contains($0.folded) }) { introductions[word.folded] = index }
    }
    self.introductions = introductions
    self.titleHolders = titleHolders
    self.holders = holders.mapValues { Array(Set($0)).sorted() }
    self.affiliationWords = affiliationWords
  }

  /// The whole role with its modifier, in small letters; nil for one word, which many may hold.
  static func title(_ role: Description.Role, in wording: Wording) -> String? {
    guard role.words.count > 1 else { return nil }
    return ([role.modifier ?? ""] + wording.words[role.words].map(\.folded)).joined(separator: " ")
  }

  /// One reference for each attribution.
  mutating func resolveAll() -> [Reference] {
    let order = attributions.indices.sorted { (place(of: $0), $0) < (place(of: $1), $1) }
    for index in order { _ = resolve(index) }
    return references.map { $0 ?? Self.unresolved(.person, .namedPerson, Reason(.unresolvedByAll)) }
  }

  private func place(of index: Int) -> Int {
    let attribution = attributions[index]
    return (attribution.source.first ?? attribution.cue.first ?? attribution.content[0]).start
  }

  private mutating func hear(_ reference: Reference, in source: Range<Int>?, _ new: Heard) {
    guard case .named = reference.target else { return }
    let words = new.name.lowercased().split(separator: " ")
    let head = source.flatMap { NounPhrase($0, in: wording) }.map { wording.words[$0.head].folded }
    guard words.count > 1, !words.contains("and"),
      let noun = head.flatMap({ words.contains(Substring($0)) ? $0 : nil })
        ?? words.prefix(while: { !FunctionWords.prepositions.contains(String($0)) }).last.map(String.init)
    else { return }
    let before = heard[noun]
    heard[noun] = Heard(
      word: new.word, end: new.end, index: new.index, isGroup: new.isGroup, name: new.name,
      names: (before?.names ?? 0) + (before?.name == new.name ? 0 : 1))
  }

  /// The speaker of another attribution may be asked for first (a continued quotation); a circle of them ends unresolved.
  private mutating func resolve(_ index: Int) -> Reference {
    if let known = references[index] { return known }
    references[index] = Self.unresolved(.person, .namedPerson, Reason(.circle))
    let mention = Mention(index: index, source: wording.words(in: attributions[index].source))
    // "We" inside a quotation: its speaker may be named behind it.
    if let first = mention.source.first?.lowerBound, case .first? = pronoun(at: first), let outer = enclosing(index) {
      _ = resolve(outer)
    }
    let reference = answer(to: mention)
    references[index] = reference
    if reference.status == .resolved {
      let word = wording.words(in: TextRange(place(of: index), place(of: index) + 1)).lowerBound
      let end = mention.source.first?.upperBound ?? word
      spoken.append((word: word, end: end, index: index))
      hear(
        reference, in: mention.source.first,
        Heard(word: word, end: end, index: index, isGroup: reference.kind == .group, name: nameOf(reference) ?? "", names: 1))
    }
    return reference
  }

  // MARK: - The sieve

  /// What an attribution says of its source: the words, in runs; none where the text names no source.
  struct Mention {
    let index: Int
    let source: [Range<Int>]
  }

  /// A rule of the sieve: whom a mention stands for, or nil where the next rule is to be asked.
  typealias SpeakerRule = @Sendable (inout Resolver, Mention) -> Reference?

  /// The rules in the order in which they are asked; the first that is sure decides. First what has no source of its own, by whom it goes on
  /// from; then sources by form, the surest first: a pronoun is nothing else, a name beats the noun beside it, and what is only a noun is
  /// linked to somebody known before it is taken as somebody without a name.
  private static let rules: [SpeakerRule] = [
    // The next paragraph of the same quotation.
    { $0.continued($1) },
    // “It holds.” without a word around it.
    { $0.bareQuotation($1) },
    // "…, saying", "…, adding"
    { $0.sameSentence($1) },
    // "It is believed that"
    { $0.withoutSource($1) },
    // "Both", "each"
    { $0.jointPronoun($1) },
    // "He", "they", "who", "I"
    { $0.singlePronoun($1) },
    // "One of them"
    { $0.oneOfThem($1) },
    // "Velk and Oduya"
    { resolver, mention in mention.source.first.flatMap { resolver.joint($0) } },
    // "Mara Velk", "the harbour's director, Mara Velk"
    { resolver, mention in mention.source.first.flatMap { resolver.namedPerson($0) } },
    // "Velk", which two may bear
    { resolver, mention in mention.source.first.flatMap { resolver.bareSurname($0) } },
    // "the minister", "a spokesman", "the report", "KCNA"
    { resolver, mention in mention.source.first.map { resolver.nominal($0, index: mention.index) } },
  ]

  private mutating func answer(to mention: Mention) -> Reference {
    for rule in Self.rules {
      if let reference = rule(&self, mention) { return reference }
    }
    return Self.unresolved(.person, .namedPerson, Reason(.unresolvedByAll))
  }

  static func unresolved(_ kind: Speaker.Kind, _ level: Speaker.Level, _ reason: Reason, runnerUp: Speaker.RunnerUp? = nil) -> Reference {
    Reference(
      target: .nobody, status: .unresolved, kind: kind, level: level, runnerUp: runnerUp, because: reason,
      levelBecause: Reason(.asMentionShows, restingOn: reason))
  }

  // MARK: - No source in the text

  private mutating func continued(_ mention: Mention) -> Reference? {
    guard mention.source.isEmpty, let before = attributions[mention.index].continues, attributions.indices.contains(before),
      before != mention.index
    else { return nil }
    var followed = resolve(before)
    followed.because = Reason(.continuedQuotation, restingOn: followed.because)
    return followed
  }

  private func bareQuotation(_ mention: Mention) -> Reference? {
    let attribution = attributions[mention.index]
    guard mention.source.isEmpty, wording.words(in: attribution.cue).isEmpty else { return nil }
    if let before = lastSpoken(before: wording.words(in: attribution.content).first?.lowerBound ?? 0), attribution.form == .direct {
      return follow(before.index, .bareQuotation)
    }
    if let first = wording.words(in: attribution.content).first?.lowerBound,
      let owner = owner(ofPassageAt: first, index: mention.index)
    {
      return owner
    }
    return Self.unresolved(.unattributed, .unattributedPassive, Reason(.neitherSourceNorCue))
  }

  /// "saying", "adding": the subject of the sentence goes on, where it spoke before in the same sentence.
  private func sameSentence(_ mention: Mention) -> Reference? {
    guard mention.source.isEmpty, let cue = wording.words(in: attributions[mention.index].cue).first else { return nil }
    let first = wording.words[cue.lowerBound].folded
    guard first.hasSuffix("ing") || first == "to",
      let holder = spoken.last(where: { wording.sentenceIndex(of: $0.word) == wording.sentenceIndex(of: cue.lowerBound) })
    else { return nil }
    return follow(holder.index, .sameSentence, wording.words[cue.lowerBound].text)
  }

  private func withoutSource(_ mention: Mention) -> Reference? {
    guard mention.source.isEmpty, let cue = wording.words(in: attributions[mention.index].cue).first else { return nil }
    let reason = Reason(readings[mention.index].cue.isPassive ? .passiveCue : .cueWithoutSource, wording.text(cue))
    return Reference(
      target: .nobody, status: .none, kind: .unattributed, level: .unattributedPassive, because: reason, levelBecause: reason)
  }

  func follow(_ index: Int, _ rule: Rule, _ evidence: String...) -> Reference {
    guard var reference = references[index] else { return Self.unresolved(.person, .namedPerson, Reason(rule, evidence)) }
    reference.because = Reason(rule, evidence + [nameOf(reference)].compactMap { $0 })
    return reference
  }

  func nameOf(_ reference: Reference) -> String? {
    switch reference.target {
    case .person(let person): cast.persons[person].name
    case .named(let name): name
    case .nobody: nil
    }
  }

  func lastSpoken(before word: Int) -> (word: Int, end: Int, index: Int)? { spoken.last { $0.word < word } }

  // MARK: - A source of pronouns

  /// Whether the source is one word, "all", "both" or "himself" behind it not counted.
  private func isAlone(_ source: Range<Int>) -> Bool {
    source.count == 1
      || source.count == 2 && ["all", "both", "also", "himself", "herself"].contains(wording.words[source.upperBound - 1].folded)
  }

  /// "each", "both": the joint source that spoke last, never one body alone.
  private func jointPronoun(_ mention: Mention) -> Reference? {
    guard let source = mention.source.first, isAlone(source) else { return nil }
    let word = wording.words[source.lowerBound].folded
    guard ["each", "both"].contains(word) else { return nil }
    let place = source.lowerBound
    let last = spoken.last { entry in
      entry.word < place && references[entry.index]?.persons.count ?? 0 > 1
        && wording.paragraphIndex(of: place) - wording.paragraphIndex(of: entry.word) <= 1
    }
    guard let last else { return Self.unresolved(.group, .unnamedGroup, Reason(.nobodyTogether, word)) }
    return follow(last.index, .jointSpeakersBefore, word)
  }

  private func singlePronoun(_ mention: Mention) -> Reference? {
    guard let source = mention.source.first, isAlone(source), let pronoun = pronoun(at: source.lowerBound) else { return nil }
    return resolve(pronoun, at: source.lowerBound, index: mention.index)
  }

  /// "WHO", "US" are names, but in a line of capitals.
  private func pronoun(at word: Int) -> Pronoun? {
    if wording.words[word].isAcronym,
      wording.sentence(of: word).contains(where: { !wording.words[$0].isAcronym && wording.words[$0].kind == .word })
    {
      return nil
    }
    return Pronoun(wording.words[word].folded)
  }

  /// "One of them": a member of the group that spoke right before, of the same rank and without a name of its own.
  private func oneOfThem(_ mention: Mention) -> Reference? {
    guard let source = mention.source.first else { return nil }
    let folded = wording.words[source].map(\.folded)
    guard source.count == 3, ["one", "another", "some", "two", "most"].contains(folded[0]), folded[1] == "of",
      ["them", "whom"].contains(folded[2]),
      let last = spoken.last(where: { $0.word < source.lowerBound }), let group = references[last.index], group.kind == .group,
      case .named = group.target, wording.paragraphIndex(of: source.lowerBound) - wording.paragraphIndex(of: last.word) <= 1
    else { return nil }
    let isOne = folded[0] == "one" || folded[0] == "another"
    return Reference(
      target: group.target, status: .resolved, kind: isOne ? .person : .group, level: group.level, description: group.description,
      because: Reason(.oneOfThem, wording.text(source)), levelBecause: group.levelBecause)
  }
}
