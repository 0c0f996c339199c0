import Documents
import Vocabulary
import Ground

/// Names of one word: surnames and given names of persons that the article names in full.
extension Cast {
  mutating func addShort(_ name: Name, speaking: Set<Int>) {
    let word = wording.words[name.words.lowerBound].folded
    // "Forbes says" is the magazine, "Mr. Forbes says" its owner.
    let isShouted = wording.words[name.words.lowerBound].isAcronym && bySurname[word] != nil
    let isKnown = name.isOnlyRead && !candidates(for: word).isEmpty
    if let relative = relative(name, word) { return addRelative(name, word, relative) }
    if !name.isTitled, !isShouted, !isKnown, name.kind == .outlet || name.kind == .organisation || name.kind == .place { return }
    if let person = chosen(for: name.words)?.person ?? (speaking.contains(name.words.lowerBound) ? misspelt(word) : nil) {
      addMention(name.words, to: person)
    } else if candidates(for: word).isEmpty, name.isTitled || speaking.contains(name.words.lowerBound) && isBareSurname(name) {
      let because = name.isTitled ? name.because : Reason(.speaksAndPronounFollows, wording.text(name.words))
      add(Person(fullest: name.words, name: wording.text(name.words), surname: word, givenName: nil, fullMentions: 0, because: because))
    }
  }

  /// "President Velk" beside "Mara Velk" and "her husband": a title that the only bearer never has, in an article that goes on giving her
  /// full name and speaks of her family, is a relative's. Gives the role before the name.
  private func relative(_ name: Name, _ word: String) -> Int? {
    let before = name.words.lowerBound - 1
    guard before >= 0, hasFamily, let bearer = bySurname[word]?.first, bySurname[word]?.count == 1 || relatives[word] != nil,
      persons[bearer].givenName != nil, persons[bearer].fullMentions >= 2, isTitle(before)
    else { return nil }
    let title = RoleNouns.spelledOut[wording.words[before].folded] ?? wording.words[before].folded
    let isOwn = persons[bearer].mentions.contains { mention in
      guard mention.count > 1 else { return false }
      let near = wording.sentence(of: mention.lowerBound).clamped(to: max(0, mention.lowerBound - 6)..<mention.upperBound + 8)
      return near.contains {
        let role = wording.words[$0].folded
        return (RoleNouns.spelledOut[role] ?? role) == title && !wording.has(word, at: $0 + 1)
      }
    }
    return isOwn ? nil : before
  }

  private func isTitle(_ index: Int) -> Bool {
    let word = wording.words[index]
    return word.isCapitalised && (RoleNouns.offices.contains(word.folded) || RoleNouns.titles.contains(word.folded))
  }

  private mutating func addRelative(_ name: Name, _ word: String, _ title: Int) {
    if let known = relatives[word] { return addMention(name.words, to: known) }
    relatives[word] = persons.count
    add(
      Person(
        fullest: name.words, name: wording.text(name.words), surname: word, givenName: nil, fullMentions: 0,
        because: Reason(.relativesTitle, wording.words[title].text)))
  }

  private func isBareSurname(_ name: Name) -> Bool {
    let index = name.words.lowerBound
    let word = wording.words[index].folded
    guard name.kind == .unknown || name.kind == .person, !wording.has("the", at: index - 1), !wording.has("by", at: index - 1),
      word.utf8.count > 2, !bodies.contains(word),
      // "Quarry work goes on": a common noun that opens a sentence.
      wording.sentence(of: index).lowerBound != index || !smallWords.contains(word)
    else { return false }
    // "Leeds, England": a town.
    if wording.has(",", at: index + 1), wording.words.indices.contains(index + 2), Places.words.contains(wording.words[index + 2].folded) {
      return false
    }
    if Places.demonyms.contains(word) || Places.parties.contains(word) || SourceNouns.groups.contains(word)
      || SourceNouns.documents.contains(word)
    {
      return false
    }
    if RoleNouns.isRole(word) || RoleNouns.isPluralRole(word) || Organisations.heads.contains(word) || Outlets.heads.contains(word) {
      return false
    }
    // A lone word may as well be a firm: a pronoun has to show that it is somebody.
    guard isFollowedByPronoun(index) else { return false }
    // A modifier of what follows: "Velk campaign" is handled by the noun phrase.
    guard wording.words.indices.contains(index + 1) else { return true }
    return !Organisations.commonHeads.contains(wording.words[index + 1].folded)
  }

  /// "he", "her", "who" in the rest of the sentence or in the next one, not farther than a long sentence goes.
  private func isFollowedByPronoun(_ index: Int) -> Bool {
    let next = min(wording.sentenceIndex(of: index) + 1, wording.document.sentences.count - 1)
    return wording.words[index..<wording.document.sentences[next].upperBound].prefix(60).contains {
      ["he", "she", "his", "her", "him", "who", "himself", "herself"].contains($0.folded)
    }
  }

  /// A long surname with one letter wrong, its first one right, where it is nobody else's and no given name.
  private func misspelt(_ word: String) -> Int? {
    guard word.utf8.count >= 7, candidates(for: word).isEmpty, !GivenNames.contains(word) else { return nil }
    let near = bySurname.filter { $0.key.utf8.count >= 6 && $0.key.first == word.first && isOneEdit(Array(word.utf8), Array($0.key.utf8)) }
      .flatMap(\.value)
    return near.count == 1 ? near[0] : nil
  }

  /// Words before a role noun or "campaign", and behind "at" or "of" after one.
  static func bodies(in wording: Wording) -> Set<String> {
    var out: Set<String> = []
    for index in wording.words.indices.dropFirst(2) where wording.words[index].isCapitalised {
      let before = wording.words[index - 1].folded
      let isBehind = ["at", "of", "for"].contains(before) && RoleNouns.isRole(wording.words[index - 2].folded)
      let next = wording.words.indices.contains(index + 1) ? wording.words[index + 1].folded : ""
      let isBefore = ["chief", "president", "chairman", "founder", "executives", "shares", "employees", "executive"].contains(next)
      if isBehind || isBefore { out.insert(wording.words[index].folded) }
    }
    return out
  }

  /// Persons who go by the word as a surname, or by it as a given name.
  func candidates(for word: String) -> [Int] {
    bySurname[word] ?? byGivenName[word] ?? []
  }

  /// Who is meant by a surname alone.
  ///
  /// One bearer: that one. Several: an honorific that fits only one; else the one whom the article called so before it named any other of
  /// that surname; else the one named in full at least twice as often as any other (the others keep their full names, so that the bare one
  /// stands for the first); else nobody, with the runner-up. Nobody too where another bearer was named in full right before.
  func chosen(for words: Range<Int>) -> Choice? {
    let word = wording.words[words.lowerBound].folded
    var found = candidates(for: word)
    if found.count <= 1 { return found.first.map { Choice(person: $0, runnerUp: nil, margin: 1) } }
    if let told = honorificGender(before: words.lowerBound) {
      let fitting = found.filter { (persons[$0].gender ?? gender(of: persons[$0])) != told.other }
      if fitting.count == 1 { return Choice(person: fitting[0], runnerUp: nil, margin: 1) }
      if !fitting.isEmpty { found = fitting }
    }
    // Of a couple the bare name may be either's.
    if let relative = relatives[word], found.contains(relative) {
      return Choice(person: nil, runnerUp: found.first { $0 != relative }, margin: 0)
    }
    let justNamed = justNamed(before: words.lowerBound, among: found)
    if let first = firstCalled(word, among: found) {
      if let other = justNamed, other != first { return Choice(person: nil, runnerUp: other, margin: 0) }
      return Choice(person: first, runnerUp: found.first { $0 != first }, margin: 0.5)
    }
    // Whoever goes by the given name is hardly meant by the surname; the only one who does not is.
    let others = found.filter { !goesByGivenName($0) }
    if others.count == 1, justNamed.map({ $0 == others[0] }) ?? true, !isOtherwiseSpokenOf(others[0], in: words) {
      return Choice(person: others[0], runnerUp: found.first { $0 != others[0] }, margin: 0.5)
    }
    if others.count < found.count { return Choice(person: nil, runnerUp: found[0], margin: 0) }
    let ranked = found.sorted { (persons[$0].fullMentions, $1) > (persons[$1].fullMentions, $0) }
    let first = persons[ranked[0]].fullMentions
    let second = persons[ranked[1]].fullMentions
    let margin = Double(first - second) / Double(max(1, first + second))
    if let other = justNamed, other != ranked[0] { return Choice(person: nil, runnerUp: other, margin: 0) }
    return first >= 2 * second
      ? Choice(person: ranked[0], runnerUp: ranked[1], margin: margin) : Choice(person: nil, runnerUp: ranked[0], margin: 0)
  }

  /// "Velk said she would serve" is not Bill's.
  private func isOtherwiseSpokenOf(_ person: Int, in run: Range<Int>) -> Bool {
    guard let gender = gender(of: persons[person]) else { return true }
    let others: Set<String> = gender == .masculine ? ["she", "her", "herself", "hers"] : ["he", "his", "him", "himself"]
    return wording.words[wording.sentence(of: run.lowerBound)].contains { others.contains($0.folded) }
  }

  private func goesByGivenName(_ person: Int) -> Bool {
    persons[person].givenName.flatMap { bareNames[$0] }?.contains { !wording.isQuoted($0) } ?? false
  }

  /// The bearer who was introduced first, where the bare word stands before the next one is introduced.
  private func firstCalled(_ word: String, among found: [Int]) -> Int? {
    let introduced = found.sorted { persons[$0].fullest.lowerBound < persons[$1].fullest.lowerBound }
    guard introduced.count > 1 else { return introduced.first }
    let next = fullStarts[introduced[1]].first ?? persons[introduced[1]].fullest.lowerBound
    return bareNames[word]?.first.map { $0 < next } ?? false ? introduced[0] : nil
  }

  /// The bearer named in full last in this sentence or the one before.
  private func justNamed(before word: Int, among found: [Int]) -> Int? {
    let start = wording.document.sentences[max(0, wording.sentenceIndex(of: word) - 1)].lowerBound
    let last = found.compactMap { person -> (person: Int, word: Int)? in
      let starts = fullStarts[person]
      guard let last = starts[..<starts.partitionPoint { $0 >= word }].last, last >= start else { return nil }
      return (person, last)
    }
    return last.max { $0.word < $1.word }?.person
  }

  struct Choice {
    /// Nil where nobody was clearly ahead.
    let person: Int?
    let runnerUp: Int?
    let margin: Double
  }

  /// In headline capitals nothing tells where a name ends: only names that the text has elsewhere are read there.
  mutating func addHeadlines(_ read: ReadNames) {
    let byFirstWord = Dictionary(grouping: persons.indices) { wording.words[persons[$0].fullest.lowerBound].folded }
    for sentence in wording.document.sentences where wording.isInCapitals(sentence) {
      for index in sentence where wording.words[index].isCapitalised && mentionAtWord[index] == nil {
        let begun = byFirstWord[wording.words[index].folded, default: []]
        if let person = begun.first(where: { isFullName(of: persons[$0], at: index, in: sentence) }) {
          addMention(index..<index + persons[person].fullest.count, to: person)
        }
      }
    }
  }

  private func isFullName(of person: Person, at index: Int, in sentence: Range<Int>) -> Bool {
    let name = wording.words[person.fullest].map(\.folded)
    return index + name.count <= sentence.upperBound && wording.words[index..<index + name.count].map(\.folded) == name
  }
}
