import Documents
import Vocabulary
import Ground

extension RoleReader {
  /// All that stands around one mention of a person and says who it is.
  func description(around mention: Range<Int>) -> Description {
    backward(from: mention.lowerBound) + beforeComma(mention) + behind(mention) + predicate(mention)
  }

  /// "Velk served as director of the Harbor Board and is now president of the Dam Council."
  private func predicate(_ mention: Range<Int>) -> Description {
    let sentence = wording.sentence(of: mention.lowerBound)
    // Only the name that begins the sentence, in the words of the article: nobody's claim, rumour, condition or film.
    guard let last = mention.last, !words[last].isPossessive, !wording.isQuoted(mention.lowerBound),
      words[sentence.lowerBound..<mention.lowerBound].allSatisfy({
        RoleNouns.honorifics.contains($0.folded) || RoleNouns.titles.contains($0.folded)
      }),
      !words[sentence].contains(where: { Self.unreal.contains($0.folded) })
    else { return Description() }
    var out = predicate(at: mention.upperBound, sentence)
    guard let end = (out.affiliations + out.roles.map(\.words)).map(\.upperBound).max(), wording.has("and", at: end) else { return out }
    out = out + predicate(at: end + 1, sentence)
    return out
  }

  private static let unreal: Set<String> = [
    "if", "film", "movie", "play", "novel", "series", "show", "rumor", "rumors", "rumour", "not", "never", "would", "were",
  ]

  private static let whileAs: Set<String> = ["served", "serves", "works", "worked", "retired", "acted", "acts"]

  /// The role behind "is", "was", "served as".
  private func predicate(at index: Int, _ sentence: Range<Int>) -> Description {
    var verb = index
    func skip(_ set: Set<String>) { while verb < sentence.upperBound, set.contains(words[verb].folded) { verb += 1 } }
    skip(["also", "now", "later", "then", "previously", "once"])
    guard verb + 1 < sentence.upperBound else { return Description() }
    if Self.whileAs.contains(words[verb].folded), wording.has("as", at: verb + 1) { return forward(from: verb + 2) }
    guard ["is", "was"].contains(words[verb].folded) else { return Description() }
    verb += 1
    skip(["also", "now", "currently", "previously", "once", "still"])
    guard verb < sentence.upperBound else { return Description() }
    // "is not a scientist", "is a better senator than": no role is given.
    let start = FunctionWords.articles.contains(words[verb].folded) ? verb + 1 : verb
    let found = forward(from: verb)
    guard let role = found.roles.first, role.words.lowerBound - start <= 2, !Negations.negatesVerb(words[verb].folded),
      !words[verb].is("no"),
      words[start..<role.words.upperBound].allSatisfy({ !FunctionWords.determiners.contains($0.folded) && !$0.folded.hasSuffix("ly") })
    else { return Description() }
    // "is a vocal advocate of trade", "is the architect of a plan": what somebody is for, no office.
    let end = role.words.upperBound
    let isOpen = found.affiliations.isEmpty && ["of", "for", "to"].contains(end < sentence.upperBound ? words[end].folded : "")
    let isStand =
      role.words.contains { CueLexicon.lookUp([words[$0].folded]) != nil }
      // "the worst president", "a fake doctor": no word of an office stands before the noun.
      || !words[role.words.lowerBound..<end].allSatisfy { word in
        word.isCapitalised || RoleNouns.modifiers.contains(word.folded) || RoleNouns.isRole(word.folded) || word.is("of")
          || word.folded.hasSuffix("ical") || word.folded.hasSuffix("ional")
      }
    return isOpen || isStand ? Description() : found
  }

  /// "the ministry's spokesman, Jo Lee,": the phrase before the comma names the person behind it.
  private func beforeComma(_ mention: Range<Int>) -> Description {
    let sentence = wording.sentence(of: mention.lowerBound)
    var comma = mention.lowerBound - 1
    // "its chair, Sir Jo Lee,"
    if comma > sentence.lowerBound, RoleNouns.titles.contains(words[comma].folded) || RoleNouns.honorifics.contains(words[comma].folded) {
      comma -= 1
    }
    guard comma > sentence.lowerBound, wording.has(",", at: comma) else { return Description() }
    // In a list ("the mayor, Jo Lee and others") the comma means nothing of the kind.
    let next = mention.upperBound
    let isClosed = !sentence.contains(next) || [",", ".", ")", ";"].contains(wording.words[next].folded)
    // "Malaysia's Prime Minister, Mara Velk said": nothing but the owner begins the sentence, and no comma closes an insertion.
    let isOwned = words[sentence.lowerBound].isPossessive && next + 1 < sentence.upperBound && !wording.has(",", at: next + 1)
    guard isClosed || isOwned && words[sentence.lowerBound + 1..<comma].allSatisfy({ $0.isCapitalised }) else { return Description() }
    // "secretary general of CEI (Italian Episcopal Conference), Mara Velk,"
    let bracket = max(sentence.lowerBound, comma - Self.longestBracket)..<comma
    if isClosed, wording.has(")", at: comma - 1), let open = bracket.last(where: { wording.has("(", at: $0) }) { comma = open }
    return backward(from: comma)
  }

  private static let longestBracket = 12

  private func behind(_ mention: Range<Int>) -> Description {
    let sentence = wording.sentence(of: mention.lowerBound)
    var out = Description()
    var at = mention.upperBound
    if let (party, next) = bracket(at: at, sentence) {
      out.affiliations.append(party)
      at = next
    }
    guard at + 1 < sentence.upperBound else { return out }
    if wording.words[at].is("of"), let (body, next) = body(after: at, limit: sentence.upperBound) {
      out.affiliations.append(body)
      at = next
    }
    if let dashed = betweenDashes(at, sentence) { return out + dashed }
    guard wording.has(",", at: at), at + 1 < sentence.upperBound else { return out + relative(at: at, sentence) }
    let next = wording.words[at + 1]
    if FunctionWords.relatives.contains(next.folded) { return out + relative(at: at + 1, sentence) }
    if let (body, _) = next.is("of") ? body(after: at + 1, limit: sentence.upperBound) : nil { out.affiliations.append(body) }
    if Self.isPartyAndState(next.text) { out.affiliations.append(at + 1..<at + 2) }
    // An age stands between ("Jo Lee, 41, a nurse").
    let start = next.kind == .number && wording.has(",", at: at + 2) ? at + 3 : at + 1
    guard start < sentence.upperBound, Appositive(after: mention.lowerBound..<start - 1, in: wording) != nil else { return out }
    // "According to Velk, a detective for the office was told": a clause begins behind the comma, unless another comma closes the phrase.
    let isClause = wording.has("to", at: mention.lowerBound - 1) && wording.has("according", at: mention.lowerBound - 2)
    guard !isClause || words[start..<sentence.upperBound].prefix(14).contains(where: { $0.is(",") }) else { return out }
    out = out + forward(from: start)
    // "a physicist who is co-director of the program": "who" right behind the noun.
    let ends = [out.roles.last?.words, out.affiliations.last].compactMap { $0?.upperBound }
    if let end = ends.first(where: { wording.has("who", at: $0) }) ?? ends.first, let who = relative(behind: end, sentence) {
      out = out + relative(at: who, sentence)
    }
    return out
  }

  /// "…, the author of ''The Weir,'' who teaches at": the "who" that still belongs to the name before the role, with no verb and no other
  /// person between.
  private func relative(behind end: Int, _ sentence: Range<Int>) -> Int? {
    let near = sentence.clamped(to: end..<end + Self.farthestRelative)
    guard let who = near.first(where: { words[$0].is("who") }), who == end || words[who - 1].kind != .word,
      cast.mentions(in: end..<who).isEmpty,
      // "a lawyer for the woman, who": any noun between may be whom it means; the words of a title are none.
      words[end..<who].allSatisfy({ $0.isCapitalised || $0.kind != .word || $0.is("of") || $0.is("the") })
    else { return nil }
    return who
  }
  private static let farthestRelative = 12

  /// "Mara Velk — surgeon and star of daytime television — said": closed by a second dash.
  private func betweenDashes(_ index: Int, _ sentence: Range<Int>) -> Description? {
    guard index + 2 < sentence.upperBound, wording.isDash(index), !FunctionWords.conjunctions.contains(words[index + 1].folded),
      (index + 2..<min(index + Self.longestInsertion, sentence.upperBound)).contains(where: wording.isDash)
    else { return nil }
    let found = forward(from: index + 1)
    return found.roles.isEmpty ? nil : found
  }
  private static let longestInsertion = 16

  /// "(R-Texas)", "(D)" is a party alone and no body.
  private func bracket(at index: Int, _ sentence: Range<Int>) -> (Range<Int>, next: Int)? {
    guard index + 2 < sentence.upperBound, wording.has("(", at: index), Self.isPartyAndState(wording.words[index + 1].text),
      let close = (index + 2..<min(index + 5, sentence.upperBound)).first(where: { wording.has(")", at: $0) })
    else { return nil }
    return (index + 1..<close, close + 1)
  }

  private static func isPartyAndState(_ text: String) -> Bool { text.utf8.count > 3 && ["R-", "D-", "I-"].contains(text.prefix(2)) }

  private static let leading: Set<String> = [
    "owns", "owned", "heads", "leads", "runs", "chairs", "directs", "manages", "oversees", "founded", "headed", "chaired", "led", "ran",
  ]

  /// "who heads the harbor board", "who was the director of the centre", "who served as ambassador to Laos".
  private func relative(at index: Int, _ sentence: Range<Int>) -> Description {
    guard index + 2 < sentence.upperBound, wording.has("who", at: index) else { return Description() }
    var verb = index + 1
    var asRole = Description()
    // "who as a Navy captain was the White House physician"
    if wording.has("as", at: verb) {
      asRole = forward(from: verb + 1)
      guard let end = asRole.roles.last?.words.upperBound else { return Description() }
      verb = end
    }
    while verb < sentence.upperBound,
      ["is", "was", "has", "had", "also", "now", "currently", "previously", "once"].contains(wording.words[verb].folded)
    { verb += 1 }
    guard verb < sentence.upperBound else { return Description() }
    let word = wording.words[verb].folded
    // "who is not a lawyer", "who was nearly the mayor"
    if Negations.negatesVerb(word) || word.hasSuffix("ly") { return asRole }
    if Self.leading.contains(word), let body = bodyAsObject(verb, sentence) { return Description(affiliations: [body]) }
    if Self.working.contains(word), let body = workplace(behind: verb, sentence) { return asRole + Description(affiliations: [body]) }
    if Self.whileAs.contains(word), wording.has("as", at: verb + 1) { return asRole + forward(from: verb + 2) }
    let isCopula = words[index + 1..<verb].contains { $0.is("is") || $0.is("was") }
    return isCopula ? asRole + forward(from: verb) : asRole
  }

  /// "who teaches law at Harbor University", "who follows trade for the consultancy Velk Grey": the body behind the first "at" or "for" of
  /// the clause, told to be one by its name, and nobody's who is named behind it ("for Harbor Bank customers").
  private func workplace(behind verb: Int, _ sentence: Range<Int>) -> Range<Int>? {
    let clause = sentence.clamped(to: verb + 1..<verb + Self.farthestWorkplace)
    guard let link = clause.first(where: { words[$0].is("at") || words[$0].is("for") || !isInside($0) }), isInside(link),
      let (body, next) = body(after: link, limit: sentence.upperBound), !isNoun(next, sentence)
    else { return nil }
    let isTold =
      cast.names(in: body).contains { [.organisation, .outlet].contains($0.kind) && $0.words.upperBound == body.upperBound }
      || Organisations.commonHeads.contains(words[body.lowerBound - 1].folded)
    return isTold ? body : nil
  }

  /// Whether the clause goes on at the word.
  private func isInside(_ index: Int) -> Bool {
    let word = words[index]
    return word.kind != .punctuation && !FunctionWords.conjunctions.contains(word.folded)
      && !FunctionWords.auxiliaries.contains(word.folded)
      && !FunctionWords.relatives.contains(word.folded)
  }

  private func isNoun(_ index: Int, _ sentence: Range<Int>) -> Bool {
    sentence.contains(index) && words[index].kind == .word && !words[index].isCapitalised
      && !FunctionWords.openers.contains(words[index].folded)
      && CueLexicon.lookUp([words[index].folded]) == nil && !words[index].folded.hasSuffix("ed")
  }

  /// Words of a clause in which its place is looked for.
  private static let farthestWorkplace = 8
  private static let working: Set<String> = [
    "works", "worked", "teaches", "taught", "lectures", "lectured", "studies", "studied", "practices", "practises", "researches",
    "researched", "writes", "follows", "covers", "consults", "specializes", "specialises",
  ]

  private func bodyAsObject(_ verb: Int, _ sentence: Range<Int>) -> Range<Int>? {
    var start = verb + 1
    while start < sentence.upperBound, FunctionWords.determiners.contains(wording.words[start].folded) { start += 1 }
    start = describedName(from: start, limit: sentence.upperBound) ?? start
    guard start < sentence.upperBound else { return nil }
    if !words[start].isCapitalised { return commonBody(asObject: start, sentence) }
    var end = start
    while end < sentence.upperBound, continuesBody(end, from: start) { end += 1 }
    return end > start ? start..<end : nil
  }

  /// "the borough’s health committee": the words from the owner to the noun of a body.
  private func commonBody(asObject first: Int, _ sentence: Range<Int>) -> Range<Int>? {
    let near = sentence.clamped(to: first..<first + 4).prefix {
      words[$0].kind == .word && !words[$0].isCapitalised && !FunctionWords.openers.contains(words[$0].folded)
    }
    guard let head = near.last(where: { Organisations.commonHeads.contains(words[$0].folded) && !words[$0].isPossessive }) else {
      return nil
    }
    let start = near.prefix(upTo: head).last { words[$0].isPossessive }.map { $0 + 1 } ?? first
    return fullName(of: start..<head + 1)
  }
}
