import Documents
import Vocabulary
import Ground

/// Reads role phrases: "a senior researcher at the Korea Institute for National Unification", "Russian President".
struct RoleReader {
  let cast: Cast
  var wording: Wording { cast.wording }
  var words: [Word] { wording.words }

  /// A noun phrase may be so long before its noun; what is longer is no role.
  static let longestPhrase = 9
  /// Nobody is given more offices than this in one phrase.
  static let mostJoined = 4

  /// The role that the phrase of an unnamed one says: "a spokesman for the Pentagon", "Justice Department officials".
  func description(of phrase: NounPhrase) -> Description {
    // "a number of senators"
    var start = phrase.kindHead == phrase.head ? phrase.words.lowerBound : phrase.head + 2
    let head = phrase.kindHead
    while start < head, Self.counting.contains(words[start].folded) || words[start].kind == .number { start += 1 }
    // "the Texas senator's allies": the owner is no part of the role.
    if let owner = (start..<head).last(where: { words[$0].isPossessive }) { start = owner + 1 }
    guard start <= head else { return Description() }
    // "the former first lady and senator": one person with two roles.
    var out = Description()
    if let and = (start..<head).last(where: { words[$0].is("and") }), and > start, isRoleNoun(and - 1), isRoleNoun(head) {
      out = read(start..<and)
      start = and + 1
    }
    out = out + read(start..<head + 1)
    if let (body, _) = body(after: head + 1, limit: phrase.words.upperBound) { out.affiliations.append(body) }
    if let body = seat(after: head + 1, limit: phrase.words.upperBound) { out.affiliations.append(body) }
    return out
  }

  /// "Democrats in Congress", "members on the Harbor Committee": a body that has seats, in which such people sit.
  func seat(after index: Int, limit: Int) -> Range<Int>? {
    guard index > 0, index + 1 < limit, ["in", "on"].contains(words[index].folded) else { return nil }
    let noun = words[index - 1].folded
    guard Places.parties.contains(RoleNouns.plural(of: noun) ?? noun) || Self.sitting.contains(noun) else { return nil }
    let start = words[index + 1].is("the") ? index + 2 : index + 1
    guard let name = cast.names(in: start..<max(start, limit)).first, name.words == start..<limit, name.kind == .organisation else {
      return nil
    }
    return words[name.words].contains { Self.seated.contains($0.folded) } ? name.words : nil
  }

  private static let sitting: Set<String> = [
    "allies", "colleagues", "conservatives", "democrats", "lawmakers", "leaders", "legislators", "liberals", "member", "members",
    "moderates", "officials", "progressives", "representatives", "republicans", "senators",
  ]
  private static let seated: Set<String> = [
    "assembly", "board", "bundestag", "cabinet", "caucus", "commission", "committee", "congress", "council", "duma", "house", "knesset",
    "legislature", "panel", "parliament", "senate",
  ]

  private static let counting = Set(
    words:
      "some many several most few all both more than over about two three four five six seven eight nine ten dozens hundreds thousands a an the these those other another any certain half only his her their its at least one of current and"
  )

  func isRoleNoun(_ index: Int) -> Bool {
    let word = words[index]
    guard !word.isPossessive else { return false }
    return RoleNouns.isRole(word.folded) || RoleNouns.titles.contains(word.folded)
  }

  /// Cuts "former White House press secretary" into modifier, body and role, "presidential candidate Sen." into two roles.
  func read(_ phrase: Range<Int>) -> Description {
    let title = phrase.upperBound - 1..<phrase.upperBound
    if phrase.count > 1, RoleNouns.titles.contains(words[title.lowerBound].folded) {
      let before = phrase.lowerBound..<title.lowerBound
      let alone = Description(roles: [.init(words: title, modifier: nil)])
      if isRoleNoun(before.upperBound - 1) { return read(before) + alone }
      if words[before].allSatisfy({ Places.parties.contains($0.folded) }) { return alone }
    }
    var start = phrase.lowerBound
    var modifier: String?
    while start < phrase.upperBound - 1 {
      guard let found = self.modifier(of: words[start].folded) else { break }
      modifier = found
      start += 1
      // "then a graduate student"
      if start < phrase.upperBound - 1, FunctionWords.articles.contains(words[start].folded) { start += 1 }
    }
    if let hyphen = words[phrase.upperBound - 1].folded.split(separator: "-").last, ["elect", "designate"].contains(hyphen) {
      modifier = "designate"
    }
    // The body: capitals before the role, with "campaign" or "administration" behind them.
    var bodyStart: Int?
    var bodyEnd: Int?
    for index in start..<phrase.upperBound
    where isBody(index) || bodyEnd == index && Organisations.commonHeads.contains(words[index].folded) {
      if bodyStart == nil { bodyStart = index }
      if bodyEnd == nil || bodyEnd == index { bodyEnd = index + 1 }
    }
    // "State Rep. Jo Lee", "Parish clerk": of which one is not said.
    let isBare = bodyStart.map { bodyEnd == $0 + 1 && (Self.bareRegions.contains(words[$0].folded) || isCommonNoun(opening: $0)) } ?? false
    guard let bodyStart, let bodyEnd, bodyEnd < phrase.upperBound, !isBare else {
      return Description(roles: [.init(words: (modifier == nil ? phrase.lowerBound : start)..<phrase.upperBound, modifier: modifier)])
    }
    let body = bodyStart..<bodyEnd
    let roles = [Description.Role(words: bodyEnd..<phrase.upperBound, modifier: modifier)]
    // "New York businessman": a place is a body only of who holds an office of it.
    let noun = words[phrase.upperBound - 1].folded
    let isContinent =
      words[body].contains { Self.continents.contains($0.folded) }
      && words[body].allSatisfy { Places.demonyms.contains($0.folded) || Self.continents.contains($0.folded) || $0.is("central") }
    let isHome =
      isContinent
      || (Places.isPlace(words[body].map(\.folded)) || words[body].allSatisfy { Places.demonyms.contains($0.folded) })
        && (isOfNoOffice(phrase.upperBound - 1) || !RoleNouns.offices.contains(noun) && !RoleNouns.isPluralOffice(noun))
    return Description(roles: roles, affiliations: isPerson(body) || isHome ? [] : [body])
  }

  /// "a Belgian general", "a British diplomat", "a New York attorney": where they are from or live says nothing of an office.
  private func isOfNoOffice(_ noun: Int) -> Bool {
    let isOffice =
      words[noun].is("general")
      ? isRoleNoun(noun - 1)
      : words[noun].is("attorney")
        && (words[noun - 1].isAcronym || ["county", "district", "federal", "state"].contains(words[noun - 1].folded))
    return Self.fromAnywhere.contains(words[noun].folded) && !isOffice
  }

  private static let fromAnywhere: Set<String> = [
    "attorney", "diplomat", "executive", "firefighter", "general", "lobbyist", "organiser", "organizer", "politician", "soldier",
    "strategist",
  ]

  /// "Quarry manager Jo Lee", at the beginning of a sentence: a noun that the article writes small elsewhere, and nowhere else with a
  /// capital.
  func isCommonNoun(opening index: Int) -> Bool {
    let word = words[index].folded
    return wording.sentence(of: index).lowerBound == index && cast.smallWords.contains(word) && !cast.capitals.contains(word)
      && !Places.words.contains(word) && !Organisations.known.contains(word) && !Organisations.heads.contains(word)
  }

  private static let bareRegions: Set<String> = ["state", "county", "city", "town", "parish", "district", "village", "hill"]

  /// Their adjectives name no body.
  private static let continents: Set<String> = ["european", "african", "asian", "western", "eastern"]

  private func isBody(_ index: Int) -> Bool {
    let word = words[index]
    if Places.parties.contains(word.folded) || word.is("world") || isRoleNoun(index) || Self.isPartOfAdjective(word.folded) { return false }
    // "Ivy League-trained surgeon", "New York-based activist"
    let behind = (index + 1..<max(index + 1, min(index + 1 + Self.longestPhrase, words.count))).first {
      !words[$0].isCapitalised || Self.isPartOfAdjective(words[$0].folded)
    }
    if let behind, Self.isPartOfAdjective(words[behind].folded) { return false }
    // "House", "State" are capitals and modifiers; "Senior", "Chief" at a sentence's start are modifiers only.
    let isPlainModifier =
      RoleNouns.modifiers.contains(word.folded) && !["house", "senate", "white", "new", "york", "justice", "state"].contains(word.folded)
    // "National Front", "Regional Council": an adjective of names before one.
    let isOfName =
      ["national", "international", "regional", "royal"].contains(word.folded) && index + 1 < words.count
      && words[index + 1].isCapitalised && !RoleNouns.modifiers.contains(words[index + 1].folded) && !isRoleNoun(index + 1)
    return word.isCapitalised && (!isPlainModifier || isOfName)
  }

  private static func isPartOfAdjective(_ folded: String) -> Bool {
    ["-based", "-trained", "-educated", "-born", "-winning", "-backed", "-led", "-owned"].contains { folded.hasSuffix($0) }
  }

  func modifier(of folded: String) -> String? {
    if RoleNouns.former.contains(folded) { return "former" }
    if RoleNouns.acting.contains(folded) { return "acting" }
    return RoleNouns.designate.contains(folded) ? "designate" : nil
  }

  /// "Velk", "Mara Velk": a person is no body, but "Velk campaign" is one.
  func isPerson(_ run: Range<Int>) -> Bool {
    guard let last = run.last, !Organisations.commonHeads.contains(words[last].folded), !Organisations.heads.contains(words[last].folded)
    else { return false }
    return cast.mentions(in: run).contains { $0.words.upperBound == run.upperBound }
  }
}
