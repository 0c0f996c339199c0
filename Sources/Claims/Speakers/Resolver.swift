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
  /// Persons by the noun of their roles: "minister", "spokeswoman".
  let holders: [String: [Int]]
  /// Persons by a whole role of two words or more: "foreign minister", "acting mayor".
  let titleHolders: [String: [Int]]
  /// Where "a", "an" or "another" first stands before a role noun: somebody without a name.
  let introductions: [String: Int]
  /// The words of each person's affiliations, small letters.
  let affiliationWords: [Int: Set<String>]

  init(cast: Cast, attributions: [FoundAttribution], descriptions: [[Description]]) {
    self.cast = cast
    self.attributions = attributions
    references = Array(repeating: nil, count: attributions.count)
    roles = RoleReader(cast: cast)
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
    return references.map { $0 ?? Self.unresolved(.person, .namedPerson, "no rule applies") }
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
    references[index] = Self.unresolved(.person, .namedPerson, "the attributions point to each other")
    let attribution = attributions[index]
    let reference: Reference
    let source = wording.words(in: attribution.source)
    // "We" inside a quotation: its speaker may be named behind it.
    if let first = source.first?.lowerBound, case .first? = pronoun(at: first), let outer = enclosing(index) {
      _ = resolve(outer)
    }
    if let first = source.first {
      reference = read(first.lowerBound..<(source.last ?? first).upperBound, gaps: source, index: index)
    } else if let continued = attribution.continues, attributions.indices.contains(continued), continued != index {
      var followed = resolve(continued)
      followed.because = "the quotation goes on, and its speaker with it: " + followed.because
      reference = followed
    } else {
      reference = withoutSource(index)
    }
    references[index] = reference
    if reference.status == .resolved {
      let word = wording.words(in: TextRange(place(of: index), place(of: index) + 1)).lowerBound
      let end = source.first?.upperBound ?? word
      spoken.append((word: word, end: end, index: index))
      hear(
        reference, in: source.first,
        Heard(word: word, end: end, index: index, isGroup: reference.kind == .group, name: nameOf(reference) ?? "", names: 1))
    }
    return reference
  }

  static func unresolved(_ kind: Speaker.Kind, _ level: Speaker.Level, _ reason: String, runnerUp: Speaker.RunnerUp? = nil) -> Reference {
    Reference(
      target: .nobody, status: .unresolved, kind: kind, level: level, runnerUp: runnerUp, because: reason,
      levelBecause: "as the mention shows: \(reason)")
  }

  // MARK: - No source in the text

  private func withoutSource(_ index: Int) -> Reference {
    let attribution = attributions[index]
    guard let cue = wording.words(in: attribution.cue).first else {
      if let before = lastSpoken(before: wording.words(in: attribution.content).first?.lowerBound ?? 0), attribution.form == .direct {
        return follow(before.index, "a quotation without a source goes on from the speaker before it")
      }
      return Self.unresolved(.unattributed, .unattributedPassive, "the text gives neither source nor cue")
    }
    let reading = CueReading(attribution.cue, in: wording)
    let first = wording.words[cue.lowerBound].folded
    // "saying", "adding": the subject of the sentence goes on, where it spoke before in the same sentence.
    if first.hasSuffix("ing") || first == "to",
      let holder = spoken.last(where: { wording.sentenceIndex(of: $0.word) == wording.sentenceIndex(of: cue.lowerBound) })
    {
      return follow(holder.index, "“\(wording.words[cue.lowerBound].text)” goes on from the speaker of the same sentence")
    }
    let reason =
      reading.isPassive ? "“\(wording.text(cue))” names nobody who holds it" : "the text names no source for “\(wording.text(cue))”"
    return Reference(
      target: .nobody, status: .none, kind: .unattributed, level: .unattributedPassive, because: reason, levelBecause: reason)
  }

  func follow(_ index: Int, _ reason: String) -> Reference {
    guard var reference = references[index] else { return Self.unresolved(.person, .namedPerson, reason) }
    reference.because = reason + (nameOf(reference).map { " (“\($0)”)" } ?? "")
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

  // MARK: - A source

  /// "each", "both": the joint source that spoke last, never one body alone.
  private func group(_ word: String, before place: Int) -> Reference {
    let last = spoken.last { entry in
      entry.word < place && references[entry.index]?.persons.count ?? 0 > 1
        && wording.paragraphIndex(of: place) - wording.paragraphIndex(of: entry.word) <= 1
    }
    guard let last else { return Self.unresolved(.group, .unnamedGroup, "nobody who spoke together right before fits “\(word)”") }
    return follow(last.index, "“\(word)” goes on from the speakers before")
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
  private func oneOfThem(_ source: Range<Int>) -> Reference? {
    let folded = wording.words[source].map(\.folded)
    guard source.count == 3, ["one", "another", "some", "two", "most"].contains(folded[0]), folded[1] == "of",
      ["them", "whom"].contains(folded[2]),
      let last = spoken.last(where: { $0.word < source.lowerBound }), let group = references[last.index], group.kind == .group,
      case .named = group.target, wording.paragraphIndex(of: source.lowerBound) - wording.paragraphIndex(of: last.word) <= 1
    else { return nil }
    let isOne = folded[0] == "one" || folded[0] == "another"
    return Reference(
      target: group.target, status: .resolved, kind: isOne ? .person : .group, level: group.level, description: group.description,
      because: "“\(wording.text(source))” is of the group that spoke before", levelBecause: group.levelBecause)
  }

  private func read(_ source: Range<Int>, gaps: [Range<Int>], index: Int) -> Reference {
    let first = wording.words[gaps[0].lowerBound].folded
    let isAlone =
      gaps[0].count == 1
      || gaps[0].count == 2 && ["all", "both", "also", "himself", "herself"].contains(wording.words[gaps[0].upperBound - 1].folded)
    if isAlone, ["each", "both"].contains(first) { return group(first, before: gaps[0].lowerBound) }
    if isAlone, let pronoun = pronoun(at: gaps[0].lowerBound) { return resolve(pronoun, at: gaps[0].lowerBound, index: index) }
    if let one = oneOfThem(gaps[0]) { return one }
    if let joint = joint(gaps[0]) { return joint }
    if let named = namedPerson(gaps[0]) { return named }
    return nominal(gaps[0], index: index)
  }
}
