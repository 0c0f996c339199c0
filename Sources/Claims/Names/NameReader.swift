import Attributions
import Articles
import Documents
import Vocabulary
import Ground

/// Finds the names of a document.
///
/// A run of capitalised words is cut where a role noun or title ends in it ("Russian President | Ivan Orlov"), where the network reads a
/// person at its end, and where a known given name begins after words of place, party or organisation ("Texas | Mara Velk"). What it names
/// is told from the words in it, else as the network reads it; never from knowledge of who they are.
struct NameReader {
  let wording: Wording
  private var words: [Word] { wording.words }

  private let read: ReadNames
  /// The outlet that published the article, in small letters and without its article.
  private let ownOutlet: String?

  init(_ wording: Wording, _ read: ReadNames) {
    self.wording = wording
    self.read = read
    ownOutlet = wording.document.article.metadata.outlet.map {
      $0.lowercased().hasPrefix("the ") ? String($0.lowercased().dropFirst(4)) : $0.lowercased()
    }
  }

  /// In order of the text. Of lines in headline capitals, where every word is capitalised, only single words that the network reads as a
  /// person.
  func names() -> [Name] {
    var names: [Name] = []
    for sentence in wording.document.sentences {
      if wording.isInCapitals(sentence) {
        names += read.mentions(touching: sentence).filter {
          $0.kind == .person && $0.words.count == 1 && sentence.contains($0.words.lowerBound)
        }
        .map {
          Name(words: $0.words, kind: .person, isTitled: false, because: Reason(.readAsPerson, wording.text($0.words)))
        }
        continue
      }
      var at = sentence.lowerBound
      while at < sentence.upperBound {
        guard beginsRun(at, sentence) else {
          at += 1
          continue
        }
        let end = runEnd(at, sentence)
        append(at..<end, to: &names)
        at = end
      }
    }
    return names
  }

  // MARK: - Runs

  private func isNameWord(_ index: Int) -> Bool {
    words[index].isCapitalised && !DateWords.isMonthOrWeekday(words[index].folded) && words[index].folded != "i"
      && !words[index].folded.hasPrefix("i'")
  }

  private func beginsRun(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard isNameWord(index) else { return false }
    let isOpening =
      index == sentence.lowerBound || [.openQuote, .punctuation].contains(words[index - 1].kind) && words[index - 1].folded != ","
    guard isOpening || FunctionWords.articles.contains(words[index].folded) else { return true }
    let word = words[index].folded
    if GivenNames.contains(word), index + 1 < sentence.upperBound, isNameWord(index + 1) { return true }
    return !FunctionWords.openers.contains(word)
  }

  private static let particles: Set<String> = [
    "de", "del", "della", "der", "den", "van", "von", "bin", "al", "el", "ibn", "da", "dos", "di", "du", "la", "le", "ter", "ten", "y",
  ]
  private static let linksInOrganisations: Set<String> = ["of", "for", "on", "against", "to", "in"]

  private func runEnd(_ start: Int, _ sentence: Range<Int>) -> Int {
    var end = start + 1
    while end < sentence.upperBound, !words[end - 1].isPossessive {
      if isNameWord(end) {
        end += 1
      } else if let next = linkEnd(end, from: start, sentence) {
        end = next
      } else {
        break
      }
    }
    // "Voice of America", "Committee for a Fair Budget": the network reads on over words that join nothing by rule.
    if let further = read.end(of: start..<end), further > end, further <= sentence.upperBound, words[further - 1].isCapitalised {
      end = further
    }
    return end
  }

  /// Past "of", "for the", "for a", "and" inside an organisation's name, past "van", "al" inside a person's.
  private func linkEnd(_ index: Int, from start: Int, _ sentence: Range<Int>) -> Int? {
    let word = words[index].folded
    func named(_ at: Int) -> Bool { at < sentence.upperBound && isNameWord(at) }
    if Self.particles.contains(word), named(index + 1) { return index + 2 }
    if Self.particles.contains(word), index + 1 < sentence.upperBound, Self.particles.contains(words[index + 1].folded), named(index + 2) {
      return index + 3
    }
    let before = words[index - 1].folded
    if Self.linksInOrganisations.contains(word), Organisations.heads.contains(before) || Self.offices.contains(before),
      before != "house" || word == "of"
    {
      if named(index + 1) { return index + 2 }
      if index + 1 < sentence.upperBound, ["the", "a", "an"].contains(words[index + 1].folded), named(index + 2) {
        return index + 3
      }
    }
    // "Department of Health and Human Services": only after such a link.
    if ["and", "&"].contains(word), named(index + 1),
      words[start..<index].contains(where: { Self.linksInOrganisations.contains($0.folded) }),
      index + 2 < sentence.upperBound, named(index + 2), !GivenNames.contains(words[index + 1].folded)
    {
      return index + 2
    }
    return nil
  }

  /// "Secretary of State", "Chief of Staff": the office goes on behind "of".
  private static let offices: Set<String> = ["secretary", "chief", "director", "house", "ministry", "minister"]

  // MARK: - Kinds

  private func append(_ run: Range<Int>, to names: inout [Name]) {
    var rest = run
    var isTitled = isTitle(run.lowerBound - 1)
    if let person = personRead(at: run) {
      let title = (run.lowerBound..<person.lowerBound).first { isTitle($0) && !belongsToOrganisation($0, in: run) }
      let before = run.lowerBound..<(title ?? person.lowerBound)
      if !before.isEmpty { appendOrganisation(before, to: &names) }
      let isTitled = isTitled && before.count == 0 || title != nil || read.isTitle(before: person.lowerBound)
      names.append(
        Name(words: person, kind: .person, isTitled: isTitled, because: Reason(.readAsPerson, wording.text(person))))
      return
    }
    // Cut behind the last role noun or title that has a name behind it.
    if let title = run.dropLast().last(where: { isTitle($0) && !belongsToOrganisation($0, in: run) }) {
      if title > run.lowerBound { appendOrganisation(run.lowerBound..<title, to: &names) }
      rest = (title + 1)..<run.upperBound
      isTitled = true
      // "Secretary of State Jo Lee", "Attorney General Mara Velk".
      while !rest.isEmpty,
        Self.officeTails.contains(words[rest.lowerBound].folded) || Self.linksInOrganisations.contains(words[rest.lowerBound].folded)
      {
        rest = (rest.lowerBound + 1)..<rest.upperBound
      }
    }
    // "Republican Velk", "Russian Orlov": the party or country is no part of the name, unless the name is a body's.
    let isKnown = Organisations.known.contains(words[rest].map(\.folded).joined(separator: " "))
    let hasHead = isKnown || rest.contains { Organisations.heads.contains(words[$0].folded) || Outlets.heads.contains(words[$0].folded) }
    while rest.count > 1, !hasHead,
      Places.parties.contains(words[rest.lowerBound].folded) || Places.demonyms.contains(words[rest.lowerBound].folded)
    {
      rest = (rest.lowerBound + 1)..<rest.upperBound
    }
    if let given = rest.dropFirst().dropLast().first(where: { GivenNames.contains(words[$0].folded) }), canBeCut(rest.lowerBound..<given) {
      appendOrganisation(rest.lowerBound..<given, to: &names)
      rest = given..<rest.upperBound
    }
    guard !rest.isEmpty else { return }
    names.append(name(rest, isTitled: isTitled))
  }

  static let officeTails = Set(
    words: """
      agriculture commerce culture defence defense development economy education emeritus energy environment finance foreign general health
      homeland housing industry information intelligence interior justice labor labour science security staff state tourism trade transport
      transportation treasury
      """)

  private func isTitle(_ index: Int) -> Bool {
    guard words.indices.contains(index), !words[index].isPossessive else { return false }
    let word = words[index].folded
    // "General Electric", "partner Greenpeace": a title only before a given name.
    if Self.rarelyTitles.contains(word) { return index + 1 < words.count && GivenNames.contains(words[index + 1].folded) }
    return RoleNouns.titles.contains(word) || RoleNouns.honorifics.contains(word) || RoleNouns.isRole(word)
  }

  /// "Justice Department", "Attorney General's Office", "Governor House": the noun is a modifier of an organisation.
  private func belongsToOrganisation(_ index: Int, in run: Range<Int>) -> Bool {
    guard index + 1 < run.upperBound else { return false }
    return Organisations.heads.contains(words[index + 1].folded)
  }

  private static let rarelyTitles = Set(
    words: """
      attorney bishop cardinal chair chief dean doctor driver fellow general head host insider king major marshal outsider parliamentary
      partner personality player pope prince queen socialist star underdog victim worker
      """)

  private func canBeCut(_ prefix: Range<Int>) -> Bool {
    words[prefix].allSatisfy {
      let word = $0.folded
      return Places.words.contains(word) || Places.demonyms.contains(word) || Places.parties.contains(word)
        || Organisations.heads.contains(word) || $0.isAcronym
        || RoleNouns.modifiers.contains(word) || RoleNouns.isRole(word) || RoleNouns.isPluralRole(word) || Outlets.heads.contains(word)
        || Outlets.known.contains(word)
        || FunctionWords.openers.contains(word)
    }
  }

  /// The person at the end of a run of words of which more is a name, title or body; nil where the rules know the whole run.
  private func personRead(at run: Range<Int>) -> Range<Int>? {
    guard var person = read.person(ending: run) else { return nil }
    while person.count > 1,
      Self.officeTails.contains(words[person.lowerBound].folded) || RoleNouns.titles.contains(words[person.lowerBound].folded)
        || RoleNouns.honorifics.contains(words[person.lowerBound].folded)
    {
      person = (person.lowerBound + 1)..<person.upperBound
    }
    guard person.lowerBound > run.lowerBound else { return nil }
    let folded = words[person].map(\.folded)
    if person.count == 1, Organisations.heads.contains(folded[0]) || Places.isPlace(folded) { return nil }
    return person
  }

  private func appendOrganisation(_ run: Range<Int>, to names: inout [Name]) {
    let name = name(run, isTitled: false)
    if [.organisation, .outlet, .place].contains(name.kind) { names.append(name) }
  }

  /// "WALLACE: …": a word in capitals that begins a paragraph before a colon, longer than abbreviations are.
  private func isLabel(_ run: Range<Int>) -> Bool {
    guard run.count == 1, words[run.lowerBound].isAcronym, words[run.lowerBound].text.utf8.count >= Self.shortestLabel else { return false }
    let start = wording.paragraph(of: run.lowerBound).lowerBound
    let isFirst = run.lowerBound == start || run.lowerBound == start + 1 && words[start].kind == .openQuote
    return isFirst && wording.has(":", at: run.upperBound)
      && !Self.noSpeakers.contains(words[run.lowerBound].folded) && !RoleNouns.isRole(words[run.lowerBound].folded)
      && !SourceNouns.groups.contains(words[run.lowerBound].folded)
  }

  private static let shortestLabel = 4
  /// What begins a line in capitals and is nobody.
  private static let noSpeakers: Set<String> = [
    "question", "questions", "answer", "audience", "unidentified", "unknown", "update", "correction", "breaking", "video", "photo",
    "photos",
    "note", "source", "pros", "cons", "more", "related", "watch", "read", "live", "opinion", "analysis", "exclusive", "editorial",
    "caption",
  ]

  func kind(of run: Range<Int>, isTitled: Bool) -> (Name.Kind, Reason) {
    let folded = words[run].map(\.folded)
    let phrase = folded.joined(separator: " ")
    let last = folded[folded.count - 1]
    if phrase == ownOutlet, !folded.contains(where: Organisations.heads.contains) {
      return (.outlet, Reason(.ownOutlet, wording.text(run)))
    }
    if Organisations.known.contains(phrase) { return (.organisation, Reason(.knownOrganisation, wording.text(run))) }
    if Outlets.phrases.contains(phrase) || Outlets.known.contains(phrase)
      || Outlets.known.contains(folded[0]) && folded.count > 1 && Outlets.heads.contains(last)
    {
      return (.outlet, Reason(.knownOutlet, wording.text(run)))
    }
    let asRead = read.kind(of: run, wording)
    if asRead == .person, folded.count == 1, read.isSurname(last) {
      return (.person, Reason(.readAsSurname, wording.text(run)))
    }
    if asRead == .organisation, folded.count > 2, !Outlets.heads.contains(last), !folded.contains("news"),
      folded.contains(where: Organisations.heads.contains)
    {
      return (.organisation, Reason(.readAsOrganisation, wording.text(run)))
    }
    if Places.isPlace(folded) || folded.count == 2 && Places.beginnings.contains(folded[0]) {
      return (.place, Reason(.place, wording.text(run)))
    }
    if folded.count > 1, GivenNames.contains(folded[0]), !Organisations.heads.contains(last), !Outlets.heads.contains(last) {
      return (.person, Reason(.givenName, words[run.lowerBound].text))
    }
    if folded.count > 1, folded.contains("news"), folded.contains(where: ["agency", "service", "bureau"].contains) {
      return (.outlet, Reason(.newsAgency, wording.text(run)))
    }
    if folded.count > 1, Outlets.heads.contains(last) { return (.outlet, Reason(.outletNoun, words[run.upperBound - 1].text)) }
    if let head = run.first(where: { Organisations.heads.contains(words[$0].folded) }), folded.count > 1 {
      return (.organisation, Reason(.organisationNoun, words[head].text))
    }
    if isTitled, folded.count <= 4 { return (.person, Reason(.titleBefore, wording.text(run))) }
    if FamilyNames.isSurnameFirst(folded) { return (.person, Reason(.familyNameFirst, words[run.lowerBound].text)) }
    if folded.count == 1, Organisations.heads.contains(folded[0]), folded[0] != "front" {
      return (.organisation, Reason(.plainOrganisation, wording.text(run)))
    }
    if isLabel(run) { return (.person, Reason(.turnLabel, wording.text(run))) }
    if folded.count == 1, words[run.lowerBound].isAcronym { return (.organisation, Reason(.abbreviation, wording.text(run))) }
    return (.unknown, Reason(.unknownName, wording.text(run)))
  }

  /// What the network reads the words as; nil for parties, peoples and offices, which are capitalised too and no names, and where a surname
  /// is read as a body.
  private func kindAsRead(_ run: Range<Int>) -> (Name.Kind, Reason)? {
    let last = words[run.upperBound - 1].folded
    let isCommon =
      run.count == 1
      && (Places.parties.contains(last) || Places.demonyms.contains(last) || RoleNouns.isRole(last) || RoleNouns.isPluralRole(last)
        || SourceNouns.documents.contains(last) || SourceNouns.groups.contains(last) || Organisations.commonHeads.contains(last))
    if isCommon { return nil }
    switch read.kind(of: run, wording) {
    case .person: return (.person, Reason(.readAsPerson, wording.text(run)))
    case .organisation where run.count == 1 && read.isSurname(last): return nil
    case .organisation: return (.organisation, Reason(.readAsOrganisation, wording.text(run)))
    case .place: return (.place, Reason(.readAsPlace, wording.text(run)))
    case .title, nil: return nil
    }
  }

  private func name(_ run: Range<Int>, isTitled: Bool) -> Name {
    let (kind, because) = kind(of: run, isTitled: isTitled)
    if kind == .unknown, let asRead = kindAsRead(run) {
      return Name(words: run, kind: asRead.0, isTitled: isTitled, isOnlyRead: true, because: asRead.1)
    }
    return Name(words: run, kind: kind, isTitled: isTitled || kind == .person && isLabel(run), because: because)
  }
}
