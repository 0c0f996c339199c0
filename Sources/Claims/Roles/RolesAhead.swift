import Documents
import Vocabulary
import Ground

/// Role phrases that are read from their beginning: appositives ("a senior researcher at the institute").
extension RoleReader {
  /// Reads from `start` on: article, modifiers, role noun, "of" or "at" with the body, "and" with a second role. Empty where no role begins
  /// there.
  func forward(from start: Int) -> Description {
    guard words.indices.contains(start) else { return Description() }
    var out = Description()
    var at = start
    let sentence = wording.sentence(of: start)
    for _ in 0..<Self.mostJoined where at < sentence.upperBound {
      let its = words[at].is("its") ? at : nil
      if FunctionWords.determiners.contains(words[at].folded) { at += 1 }
      guard let noun = roleEnd(from: at, limit: sentence.upperBound) else { break }
      // "the trust's chairwoman": the owner is no part of the role.
      if let owner = (at..<noun).last(where: { words[$0].isPossessive }), owner + 1 < noun {
        if let body = self.owner(endingAt: owner + 1) { out.affiliations.append(body) }
        at = owner + 1
      } else if let its, let body = owner(ofIts: its, role: noun - 1) {
        out.affiliations.append(body)
      }
      let end = complementEnd(noun, limit: sentence.upperBound) ?? fieldEnd(noun, limit: sentence.upperBound) ?? noun
      var phrase = read(at..<noun)
      if end > noun, let last = phrase.roles.popLast() {
        phrase.roles.append(.init(words: last.words.lowerBound..<end, modifier: last.modifier))
      }
      out = out + phrase
      at = end
      // "of the Nuclear Policy Program at the Carnegie Endowment"
      while let (body, next) = body(after: at, limit: sentence.upperBound) {
        out.affiliations.append(body)
        at = next
        guard Organisations.heads.contains(words[next - 1].folded) || ["program", "programme", "project"].contains(words[next - 1].folded)
        else {
          break
        }
      }
      guard wording.has("and", at: at), at + 1 < sentence.upperBound else { break }
      at += 1
    }
    return out
  }

  /// The end of the role noun: the last one before a word that cannot stand in the phrase.
  private func roleEnd(from start: Int, limit: Int) -> Int? {
    var end: Int?
    var at = start
    while at < limit, at - start < Self.longestPhrase {
      let word = words[at]
      let isInside = word.kind == .word || word.kind == .number
      guard isInside, !FunctionWords.prepositions.contains(word.folded), !FunctionWords.relatives.contains(word.folded),
        !FunctionWords.auxiliaries.contains(word.folded), word.folded != "and" || end == nil
      else { break }
      if isRoleNoun(at) { end = at + 1 }
      // "chief of staff", "secretary of state": the office goes on behind "of".
      if end == at + 1, at + 2 < limit, words[at + 1].is("of"), Self.offices.contains(words[at + 2].folded) { return at + 3 }
      // "a colleague's brother": the owner is no role of the person.
      if word.isPossessive { end = nil }
      at += 1
    }
    return end
  }

  private static let offices: Set<String> = ["staff", "state"]

  /// The end of what a role is held in, where it is said in small letters: "professor | of photography", "editor | at large",
  /// "associate | for education organizing" before "at", "and", a comma or the end.
  private func complementEnd(_ noun: Int, limit: Int) -> Int? {
    guard noun + 1 < limit, ["of", "for", "in", "at"].contains(words[noun].folded) else { return nil }
    var end = noun + 1
    while end < limit, end - noun <= Self.longestComplement, words[end].kind == .word, !words[end].isCapitalised, !words[end].isPossessive,
      !FunctionWords.determiners.contains(words[end].folded), !FunctionWords.prepositions.contains(words[end].folded),
      !FunctionWords.conjunctions.contains(words[end].folded), !FunctionWords.auxiliaries.contains(words[end].folded),
      !FunctionWords.relatives.contains(words[end].folded), !Organisations.commonHeads.contains(words[end].folded)
    { end += 1 }
    guard !words[noun + 1..<end].contains(where: { Self.times.contains($0.folded) }) else { return nil }
    let isClosed = end == limit || ["at", "and", ",", ".", "for", ")", "who"].contains(words[end].folded)
    return end > noun + 1 && isClosed ? end : nil
  }

  private static let fields: Set<String> = [
    "affairs", "analysis", "arts", "biology", "chemistry", "communications", "compliance", "content", "design", "development", "economics",
    "education", "engineering", "finance", "growth", "health", "history", "innovation", "investment", "investments", "law", "logistics",
    "marketing", "mathematics", "medicine", "news", "nursing", "operations", "partnerships", "people", "philosophy", "physics", "planning",
    "policy", "politics", "procurement", "product", "products", "programmes", "programs", "relations", "research", "resources", "risk",
    "safety", "sales", "science", "sciences", "security", "services", "sport", "sports", "staff", "strategy", "studies", "surgery",
    "technology", "training",
  ]

  /// "Head | of Research" before "at Harborco": capitals that name a field, since the body comes behind them.
  private func fieldEnd(_ noun: Int, limit: Int) -> Int? {
    guard wording.has("of", at: noun), noun + 1 < limit else { return nil }
    let field = (noun + 1..<min(noun + 2 + Self.longestComplement, limit)).prefix {
      words[$0].isCapitalised && !words[$0].isPossessive || words[$0].is("and") || words[$0].is("&")
    }
    guard let last = field.last, words[last].isCapitalised, last + 2 < limit, ["at", "for"].contains(words[last + 1].folded),
      words[last + 2].isCapitalised || words[last + 2].is("the") && last + 3 < limit && words[last + 3].isCapitalised,
      words[field].prefix(last - noun).allSatisfy({
        Self.fields.contains($0.folded) || $0.folded.hasSuffix("ology") || $0.is("and") || $0.is("&")
      }),
      // "Head of News for Europe"
      words[last + 1].is("at") || !Places.words.contains(words[last + 2].folded)
    else { return nil }
    return last + 1
  }

  private static let longestComplement = 3
  private static let times: Set<String> = ["decades", "years", "months", "weeks", "life", "now", "long", "least", "once", "more"]

  private static let links: Set<String> = ["of", "for", "at", "with"]
  /// Behind these a place or body is one only of who holds an office ("ambassador to Laos"), not of who lives there ("a doctor from
  /// Leeds").
  private static let linksOfOffices: Set<String> = ["to", "from"]

  /// Behind their "of" stands no person.
  private static let rulers: Set<String> = [
    "ambassador", "archbishop", "bishop", "ceo", "chairman", "chairwoman", "chancellor", "emir", "governor", "king", "mayor", "minister",
    "premier", "president", "prince", "queen", "sheriff", "sultan",
  ]

  /// Who stand beside a body: "counsel to the inquiry".
  private static let advisers: Set<String> = ["adviser", "advisor", "assistant", "consultant", "counsel", "lawyer", "secretary", "witness"]

  /// "of the Harbor Institute", "at Texas Tech University": the body and the place behind it.
  func body(after index: Int, limit: Int) -> (Range<Int>, next: Int)? {
    guard index > 0, index + 1 < limit else { return nil }
    let isOffice = Self.linksOfOffices.contains(words[index].folded) && RoleNouns.offices.contains(words[index - 1].folded)
    let isAdvice = words[index].is("to") && Self.advisers.contains(words[index - 1].folded)
    guard Self.links.contains(words[index].folded) || isOffice || isAdvice else { return nil }
    var start = index + 1
    while start < limit, FunctionWords.determiners.contains(words[start].folded) { start += 1 }
    let described = describedName(from: start, limit: limit)
    start = described ?? start
    guard start < limit, words[start].isCapitalised, !DateWords.isMonthOrWeekday(words[start].folded) else {
      return commonBody(start, link: index, limit: limit)
    }
    var end = start
    while end < limit, continuesBody(end, from: start) { end += 1 }
    // A link at the end binds nothing.
    while end > start, !words[end - 1].isCapitalised, !Organisations.commonHeads.contains(words[end - 1].folded) { end -= 1 }
    // "the consultancy Velk Grey", "mayor of Upper Brann" are no persons, whatever they are called.
    let isRuled = words[index].is("of") && Self.rulers.contains(words[index - 1].folded)
    guard end > start, described != nil || isRuled || !isPerson(start..<end) else { return nil }
    return (start..<end, end)
  }

  /// "the tax-writing | Ways and Means Committee", "the consultancy | Velk Grey": where the name of a body begins behind what it is.
  func describedName(from start: Int, limit: Int) -> Int? {
    guard start < limit, words[start].kind == .word, !words[start].isCapitalised else { return nil }
    let near = start..<min(start + Self.longestDescription + 1, limit)
    guard let first = near.first(where: { words[$0].isCapitalised || words[$0].kind == .punctuation }), words[first].isCapitalised,
      words[start..<first].allSatisfy({
        !FunctionWords.openers.contains($0.folded) && !$0.isPossessive && !RoleNouns.isRole($0.folded)
          && CueLexicon.lookUp([$0.folded]) == nil
      })
    else { return nil }
    let isBody =
      Organisations.commonHeads.contains(words[first - 1].folded)
      || cast.names(in: first..<limit).first.map { $0.words.lowerBound == first && [.organisation, .outlet].contains($0.kind) } ?? false
    return isBody ? first : nil
  }

  private static let longestDescription = 3

  /// "spokesman for the ministry": a body without a name.
  private func commonBody(_ start: Int, link: Int, limit: Int) -> (Range<Int>, next: Int)? {
    let isAdvice = words[link].is("to") && Self.advisers.contains(words[link - 1].folded)
    guard Self.links.contains(words[link].folded) || isAdvice else { return nil }
    // "the licensing committee"
    let near = (start..<max(start, min(start + 4, limit))).prefix {
      words[$0].kind == .word && !words[$0].isCapitalised && !words[$0].isPossessive && !FunctionWords.openers.contains(words[$0].folded)
    }
    guard let head = near.first(where: { Organisations.commonHeads.contains(words[$0].folded) }) else { return nil }
    return (fullName(of: start..<head + 1), head + 1)
  }

  /// Small words inside names of other languages.
  private static let particles: Set<String> = [
    "da", "de", "del", "della", "der", "des", "di", "do", "dos", "du", "für", "la", "van", "von",
  ]

  func continuesBody(_ index: Int, from start: Int) -> Bool {
    // "the Sheriff's office" goes on, "Harborco's decision" does not.
    if index > start, words[index - 1].isPossessive, !words[index].isCapitalised {
      return Organisations.commonHeads.contains(words[index].folded)
    }
    let word = words[index]
    if word.isCapitalised || word.kind == .number && index > start || word.folded == "&" { return true }
    if Organisations.commonHeads.contains(word.folded), index > start { return true }
    let next = index + 1
    // "the Teldan foreign ministry", "the Société des Amis"
    if index > start, words.indices.contains(next), word.kind == .word, !word.isPossessive {
      if words[index - 1].isCapitalised, Organisations.commonHeads.contains(words[next].folded), !words[next].isPossessive,
        RoleNouns.modifiers.contains(word.folded)
      {
        return true
      }
      if Self.particles.contains(word.folded), words[next].isCapitalised { return true }
    }
    guard index > start, ["of", "for", "on", "and", "the", "in", "at", "to"].contains(word.folded), words.indices.contains(next) else {
      return false
    }
    let isOrganisation = words[start..<index].contains {
      Organisations.heads.contains($0.folded) || $0.folded == "house" || $0.folded == "university"
    }
    guard isOrganisation, wording.sentence(of: index).contains(next) else { return false }
    if word.folded == "and" {
      return words[next].isCapitalised && !GivenNames.contains(words[next].folded) && !RoleNouns.isRole(words[next].folded)
    }
    return words[next].isCapitalised
      || words[next].is("the") && word.folded != "the" && words.indices.contains(next + 1) && words[next + 1].isCapitalised
  }
}
