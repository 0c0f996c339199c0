import Documents
import Vocabulary
import Ground

/// Names of two words and more: each brings a person in, or is another form of one.
extension Cast {
  mutating func addFull(_ name: Name, speaking: Set<Int>) {
    guard let because = name.kind == .person ? name.because : name.kind == .unknown ? personLikeness(of: name, speaking: speaking) : nil
    else { return }
    let words = nameWords(name.words)
    guard let first = words.first, let last = words.last else { return }
    let surname = isSurnameFirst(words) ? first : last
    if name.isTitled, words.count == 1 { return addShort(name, speaking: speaking) }
    if let longer = bySurname[last, default: []].first(where: { isTail(words, of: persons[$0]) }) {
      return addMention(name.words, to: longer)
    }
    if let known = bySurname[surname, default: []].first(where: { isSame(persons[$0], words: words, surname: surname) }) {
      addMention(name.words, to: known)
      persons[known].fullMentions += 1
      if name.words.count > persons[known].fullest.count {
        persons[known].fullest = name.words
        persons[known].name = wording.text(name.words)
      }
    } else {
      let given = surname == last ? first : last
      add(
        Person(
          fullest: name.words, name: wording.text(name.words), surname: surname, givenName: given, fullMentions: 1, because: because)
      )
    }
  }

  mutating func add(_ person: Person) {
    bySurname[person.surname, default: []].append(persons.count)
    if let given = person.givenName { byGivenName[given, default: []].append(persons.count) }
    persons.append(person)
    fullStarts.append([])
    addMention(person.fullest, to: persons.count - 1)
  }

  mutating func addMention(_ words: Range<Int>, to person: Int) {
    persons[person].mentions.append(words)
    mentionAtWord[words.lowerBound] = Mention(words: words, person: person)
  }

  /// Small letters, without initials and "Jr.".
  private func nameWords(_ range: Range<Int>) -> [String] {
    let words = wording.words[range].map(\.folded)
    let kept = words.filter { !["jr.", "sr.", "ii", "iii", "iv", "jr", "sr"].contains($0) }
    return kept.isEmpty ? words : kept
  }

  private func isSurnameFirst(_ words: [String]) -> Bool {
    guard FamilyNames.isSurnameFirst(words), let first = words.first else { return false }
    // A bare mention elsewhere shows by which word the person goes.
    return bareNames[first] != nil || bareNames[words[words.count - 1]] == nil
  }

  /// "Mara J. Velk" is "Mara Velk"; the same surname with another given name is another person.
  private func isSame(_ person: Person, words: [String], surname: String) -> Bool {
    guard person.surname == surname else { return false }
    guard let given = person.givenName, let first = words.first(where: { $0 != surname }) else { return true }
    return given == first || words.contains(given) || nameWords(person.fullest).contains(first) || isSlip(given, first)
  }

  /// "Donand" beside "Donald": one is a given name, the other one letter off and none.
  private func isSlip(_ a: String, _ b: String) -> Bool {
    // "Philip" and "Philipa", "Martin" and "Martina" are two.
    a.utf8.count == b.utf8.count && a.utf8.count >= 6 && a.utf8.first == b.utf8.first && a.utf8.last == b.utf8.last
      && GivenNames.contains(a) != GivenNames.contains(b)
      && isOneEdit(Array(a.utf8), Array(b.utf8))
  }

  /// "Le Pen" of "Marine Le Pen".
  private func isTail(_ words: [String], of person: Person) -> Bool {
    let full = nameWords(person.fullest)
    return full.count > words.count && full.suffix(words.count) == words[...] && !GivenNames.contains(words[0])
  }

  /// What shows that an unknown run of two or three words is a person's name; nil where nothing does.
  private func personLikeness(of name: Name, speaking: Set<Int>) -> Reason? {
    guard (2...3).contains(name.words.count), let first = name.words.first else { return nil }
    let words = wording.words
    if words[name.words].contains(where: { $0.isAcronym && $0.text.utf8.count > 2 && !$0.text.contains(".") }) { return nil }
    let modifiers = words[name.words].contains {
      Places.demonyms.contains($0.folded) || Places.parties.contains($0.folded) || Places.words.contains($0.folded)
    }
    if modifiers || RoleNouns.isRole(words[name.words.upperBound - 1].folded)
      || RoleNouns.isPluralRole(words[name.words.upperBound - 1].folded)
    {
      return nil
    }
    if SourceNouns.documents.contains(words[name.words.upperBound - 1].folded)
      || SourceNouns.groups.contains(words[name.words.upperBound - 1].folded)
    {
      return nil
    }
    // "the Koch Network": names of persons take no article.
    if wording.has("the", at: first - 1) { return nil }
    let next = name.words.upperBound
    if wording.has(",", at: next), words.indices.contains(next + 1) {
      if words[next + 1].kind == .number { return Reason(.ageBehind) }
      if Appositive(after: name.words, in: wording) != nil { return Reason(.phraseBehind) }
    }
    if first > 0, RoleNouns.isRole(words[first - 1].folded) { return Reason(.roleBefore) }
    if isIntroduced(by: first - 1) { return Reason(.roleAndCommaBefore) }
    if titledNames.contains(words[next - 1].folded) { return Reason(.titledElsewhere) }
    return speaking.contains(first) ? Reason(.nameSpeaks) : nil
  }

  /// "the union's president, Mara Velk", "a spokesman for the Harbor Board, Jo Lee", "one of them, Bo Li": what stands before the comma says that a person follows.
  private func isIntroduced(by comma: Int) -> Bool {
    guard wording.has(",", at: comma), comma > 0 else { return false }
    let start = max(wording.sentence(of: comma).lowerBound, comma - 8)
    let words = wording.words
    for index in (start..<comma).reversed() {
      if RoleNouns.isRole(words[index].folded) {
        // Between the role and the comma stands at most whom it is held for.
        let next = index + 1
        return next == comma || ["of", "for", "at", "in"].contains(words[next].folded)
      }
      if words[index].folded == "one", words[index + 1].is("of") { return true }
      if words[index].kind != .word { return false }
    }
    return false
  }
}
