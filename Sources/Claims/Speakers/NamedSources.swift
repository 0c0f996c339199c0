import Documents
import Ground
import Vocabulary

/// Sources that hold names.
extension Resolver {
  /// "Velk and Oduya", "Mara Velk and her supporters".
  func joint(_ source: Range<Int>) -> Reference? {
    guard let phrase = NounPhrase(source, in: wording) else { return nil }
    let words = wording.words
    guard let and = phrase.words.first(where: { words[$0].is("and") }), and > phrase.words.lowerBound, and + 1 < phrase.words.upperBound
    else { return nil }
    let mentions = cast.mentions(in: phrase.words)
    // A given name alone may be another family's: "Bill and Hillary Clinton" beside Bill Gates.
    let known = mentions.filter { $0.words.count > 1 || goesBySurname($0) }
    // "Former Secretary of State and ambassador Mara Velk": roles of one.
    if mentions.count == 1, mentions[0].words.lowerBound > and, RoleNouns.isRole(words[mentions[0].words.lowerBound - 1].folded) {
      return nil
    }
    let before = mentions.filter { $0.words.upperBound <= and }
    let after = mentions.filter { $0.words.lowerBound > and }
    let pronoun = FunctionWords.possessivePronouns.contains(words[and + 1].folded)
    let isJoint =
      !before.isEmpty && (!after.isEmpty || pronoun) && before.last?.words.upperBound == and
      || before.isEmpty && RoleNouns.isPluralRole(words[and - 1].folded) && RoleNouns.isPluralRole(words[phrase.head].folded)
      || !mentions.contains { $0.words.lowerBound < and } && isBody(phrase.words.lowerBound..<and)
        && isBody(and + 1..<phrase.words.upperBound)
    guard isJoint else { return nil }
    let level: Speaker.Level =
      !before.isEmpty ? .namedPerson : isBody(phrase.words.lowerBound..<and) ? .namedOrganisation : .unnamedOfficial
    let described = known.map { roles.description(around: $0.words) }.reduce(halves(phrase, and: and), +)
    // "Nominee Mara Velk and the Oduya administration": the title is no part of the name.
    let titled = before.first.map { $0.words.lowerBound } ?? phrase.words.lowerBound
    let isTitled = wording.words[phrase.words.lowerBound..<titled].allSatisfy {
      RoleNouns.isRole($0.folded) || RoleNouns.modifiers.contains($0.folded) || Places.parties.contains($0.folded)
    }
    let text = wording.text(isTitled ? titled..<phrase.words.upperBound : phrase.words)
    let name = known.count == mentions.count ? fullNames(phrase.words, mentions) : nil
    return Reference(
      target: .named(name ?? text), status: .resolved, kind: .group, level: level, persons: known.map(\.person), description: described,
      because: Reason(.jointSource, text), levelBecause: Reason(.firstOfSeveral))
  }

  private func goesBySurname(_ mention: Cast.Mention) -> Bool {
    cast.persons[mention.person].surname == wording.words[mention.words.lowerBound].folded
  }

  /// The roles of "leaders and diplomats"; of names none.
  private func halves(_ phrase: NounPhrase, and: Int) -> Description {
    let words = wording.words
    guard RoleNouns.isPluralRole(words[and - 1].folded), RoleNouns.isPluralRole(words[phrase.head].folded), phrase.head > and else {
      return Description()
    }
    return [phrase.words.lowerBound..<and, and + 1..<phrase.head + 1]
      .compactMap { NounPhrase($0, in: wording).map { roles.description(of: $0) } }.reduce(Description(), +)
  }

  /// "Mara Velk and Tom Oduya" of "Ms. Velk and Mr. Oduya"; nil where more than names, titles and parties stands there.
  private func fullNames(_ range: Range<Int>, _ mentions: [Cast.Mention]) -> String? {
    let between = range.filter { word in !mentions.contains { $0.words.contains(word) } }.map { wording.words[$0].folded }
    let isPlain = between.allSatisfy {
      $0 == "and" || $0 == "," || RoleNouns.titles.contains($0) || RoleNouns.honorifics.contains($0) || Places.parties.contains($0)
    }
    let persons = mentions.map { mention in
      mention.words.count == 1 ? cast.chosen(for: mention.words)?.person : mention.person
    }
    let names = persons.compactMap { $0.map { cast.persons[$0].name } }
    guard isPlain, names.count > 1, names.count == mentions.count, Set(names).count == names.count else { return nil }
    return names.dropLast().joined(separator: ", ") + " and " + names[names.count - 1]
  }

  private func isBody(_ run: Range<Int>) -> Bool {
    cast.names(in: run).contains { $0.words.upperBound == run.upperBound && [.organisation, .outlet, .place].contains($0.kind) }
  }

  /// The source names a person: the head of its noun phrase, or what stands in apposition to it.
  func namedPerson(_ source: Range<Int>) -> Reference? {
    guard let phrase = NounPhrase(source, in: wording),
      let mention = cast.mentions(in: source).first(where: { isHead($0.words, phrase, in: source) })
    else { return nil }
    var person = mention.person
    var runnerUp: Speaker.RunnerUp?
    if mention.words.count == 1 {
      let choice = cast.chosen(for: mention.words)
      person = choice?.person ?? person
      if let other = choice?.runnerUp { runnerUp = Speaker.RunnerUp(name: cast.persons[other].name, margin: choice?.margin ?? 0) }
    }
    let mentioned = wording.text(mention.words)
    let name = cast.persons[person].name
    let because =
      mentioned == name
      ? Reason(.namedInSource, [name], restingOn: cast.persons[person].because) : Reason(.fullestName, mentioned, name)
    return Self.person(person, cast, because: because, runnerUp: runnerUp)
  }

  private func isHead(_ mention: Range<Int>, _ phrase: NounPhrase, in source: Range<Int>) -> Bool {
    let isOwner = wording.words[mention.upperBound - 1].isPossessive
    if !isOwner, mention.upperBound == phrase.words.upperBound, phrase.head < mention.lowerBound, isOffice(phrase.head..<mention.lowerBound)
    {
      return true
    }
    // "Velk's campaign", "aides to Jo Lee": the person is not the head.
    if mention.contains(phrase.head), !isOwner || mention.upperBound >= source.upperBound { return true }
    // "Her chief policy aide, Jo Lee,", "one of them, Dr Mara Velk": the name stands behind the phrase and its comma.
    var start = mention.lowerBound
    while start > phrase.words.upperBound + 1, wording.words[start - 1].kind == .word,
      RoleNouns.honorifics.contains(wording.words[start - 1].folded) || RoleNouns.titles.contains(wording.words[start - 1].folded)
    { start -= 1 }
    let head = wording.words[phrase.head].folded
    let comma = afterBracket(phrase.words.upperBound)
    return start == comma + 1 && wording.has(",", at: comma)
      && (mention.upperBound == source.upperBound || wording.has(",", at: mention.upperBound))
      && (RoleNouns.isRole(head) || head == "one")
  }

  /// "Secretary of State", "Ambassador to the United States", "Undersecretary for Education Mr.": an office with what it is held for, perhaps
  /// with a second role ("and presidential candidate"), which the name follows; not "spokesman for | Mara Velk" nor "spokesman for Texas
  /// Gov. | Mara Velk".
  private func isOffice(_ range: Range<Int>) -> Bool {
    let words = wording.words
    if let and = range.last(where: { words[$0].is("and") }), RoleNouns.isRole(words[range.upperBound - 1].folded),
      words[and + 1..<range.upperBound].allSatisfy({
        $0.isCapitalised || RoleNouns.modifiers.contains($0.folded) || RoleNouns.isRole($0.folded)
      })
    {
      return isOffice(range.lowerBound..<and)
    }
    var rest = range.dropFirst()
    if let last = rest.last, RoleNouns.honorifics.contains(words[last].folded) { rest = rest.dropLast() }
    guard let last = rest.last, let first = range.first, RoleNouns.isRole(words[first].folded), words[first].isCapitalised else {
      return false
    }
    return words[last].isCapitalised && !words[last].isPossessive && !Places.parties.contains(words[last].folded)
      && !Places.demonyms.contains(words[last].folded)
      && isHeldFor(rest, by: words[first].folded)
      && rest.allSatisfy {
        let word = words[$0].folded
        return words[$0].isCapitalised && !RoleNouns.isRole(word) && !RoleNouns.titles.contains(word)
          || ["of", "for", "to", "the", "and", "on", "in"].contains(word)
      }
  }

  /// Behind "to" an envoy's office goes on, behind "for" a ministry's; anybody else's is held for somebody else.
  private func isHeldFor(_ rest: Range<Int>, by office: String) -> Bool {
    let words = wording.words
    guard let link = rest.first else { return false }
    switch words[link].folded {
    case "to": return RoleNouns.envoys.contains(office)
    case "for":
      return rest.dropFirst().allSatisfy { NameReader.officeTails.contains(words[$0].folded) || ["and", "the"].contains(words[$0].folded) }
    default: return true
    }
  }

  /// Behind what stands in brackets at the place, if anything does.
  private func afterBracket(_ at: Int) -> Int {
    guard wording.has("(", at: at), let close = (at..<min(at + 10, wording.words.count)).first(where: { wording.has(")", at: $0) }) else {
      return at
    }
    return close + 1
  }

  /// A surname that several bear, or one in a line of headline capitals.
  func bareSurname(_ source: Range<Int>) -> Reference? {
    guard let phrase = NounPhrase(source, in: wording) else { return nil }
    let last = phrase.head
    let isBody = cast.names(in: wording.sentence(of: last)).contains {
      $0.words.contains(last) && !wording.words[last].isAcronym && [.outlet, .organisation, .place].contains($0.kind)
    }
    guard wording.words[last].isCapitalised, !isBody, let choice = cast.chosen(for: last..<last + 1) else { return nil }
    let text = wording.words[last].text
    guard let person = choice.person else {
      let other = choice.runnerUp.map { Speaker.RunnerUp(name: cast.persons[$0].name, margin: 0) }
      return Self.unresolved(
        .person, .namedPerson, Reason(.severalBearers, text), runnerUp: other)
    }
    let runnerUp = choice.runnerUp.map { Speaker.RunnerUp(name: cast.persons[$0].name, margin: choice.margin) }
    return Self.person(
      person, cast, because: Reason(.bareSurname, text, cast.persons[person].name), runnerUp: runnerUp)
  }

  static func person(_ person: Int, _ cast: Cast, because: Reason, runnerUp: Speaker.RunnerUp? = nil) -> Reference {
    Reference(
      target: .person(person), status: .resolved, kind: .person, level: .namedPerson, runnerUp: runnerUp, persons: [person],
      because: because,
      levelBecause: Reason(.personNamed, cast.persons[person].name))
  }
}
