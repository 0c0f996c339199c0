import Documents
import Vocabulary
import Ground

/// What a noun phrase that names no person stands for, told from its head noun and the names in it.
struct Nominal {
  let reference: Reference
  /// The phrase says an office or occupation of the unnamed one.
  let hasRole: Bool

  init(_ phrase: NounPhrase, cast: Cast) {
    if let named = Nominal.named(phrase, cast) ?? Nominal.numberedPart(phrase, cast) {
      self.init(reference: named, hasRole: false)
    } else {
      let words = cast.wording.words
      // "the monitoring agency" is no news agency.
      let isBody =
        words[phrase.kindHead].is("agency") && phrase.kindHead > phrase.words.lowerBound
        && !["news", "press", "wire"].contains(words[phrase.kindHead - 1].folded)
      self.init(phrase, isBody ? .body : NounClass(words[phrase.kindHead].folded), cast)
    }
  }

  private init(reference: Reference, hasRole: Bool) {
    self.reference = reference
    self.hasRole = hasRole
  }

  /// "the Pentagon", "KCNA", "Seoul": the whole phrase up to its head is the name of a body.
  private static func named(_ phrase: NounPhrase, _ cast: Cast) -> Reference? {
    let head = cast.wording.words[phrase.head].folded
    let name = cast.names(in: phrase.words).first {
      guard $0.kind != .unknown && $0.kind != .person else { return false }
      if $0.words.lowerBound == phrase.words.lowerBound { return $0.words.upperBound > phrase.head || isCalled($0, phrase, cast) }
      return $0.kind != .place && isDescribed($0, phrase, cast)
    }
    // "Authorities" at the beginning of a sentence is no name.
    if phrase.words.count == 1, NounClass(head) == .offices { return nil }
    guard let name, !RoleNouns.isPluralRole(head), !RoleNouns.isRole(head) || Organisations.heads.contains(head) else { return nil }
    let full = cast.organisation(named: name.words)?.name ?? cast.wording.text(name.words)
    let because = Reason(.bodyByName, cast.wording.text(phrase.words))
    return switch name.kind {
    case .outlet: .named(full, .outlet, .namedOutletOrDocument, because: because, level: name.because)
    case .place:
      .named(
        full, .organisation, .namedOrganisation, isMetonym: true, because: because,
        level: Reason(.placeForGovernment, full))
    default: .named(full, .organisation, .namedOrganisation, because: because, level: name.because)
    }
  }

  /// "the M5S party": what the body is follows its name.
  private static func isCalled(_ name: Name, _ phrase: NounPhrase, _ cast: Cast) -> Bool {
    let head = cast.wording.words[phrase.head]
    return name.kind != .place && name.words.upperBound == phrase.head && phrase.head == phrase.words.upperBound - 1 && !head.isCapitalised
      && ["party", "group", "company", "website", "network", "magazine", "newspaper", "agency", "site", "organization"].contains(
        head.folded)
      && !cast.wording.words[name.words.upperBound - 1].isPossessive
  }

  /// "the secularist magazine MicroMega", "snack giant Nabisco": what the body is stands before its name, without a preposition.
  private static func isDescribed(_ name: Name, _ phrase: NounPhrase, _ cast: Cast) -> Bool {
    guard name.words.contains(phrase.head), name.words.upperBound == phrase.words.upperBound else { return false }
    return (phrase.words.lowerBound..<name.words.lowerBound).allSatisfy {
      let word = cast.wording.words[$0]
      return word.kind == .word && !word.isPossessive
        && (!word.isCapitalised || word.folded.hasSuffix("-based") || $0 == phrase.words.lowerBound)
    }
  }

  /// "Article 4", "Resolution 2397": a text, or a part of one, that its number names.
  private static func numberedPart(_ phrase: NounPhrase, _ cast: Cast) -> Reference? {
    let words = cast.wording.words
    guard phrase.head > phrase.words.lowerBound, words[phrase.head].kind == .number, words[phrase.head - 1].isCapitalised,
      numberedTexts.contains(words[phrase.head - 1].folded)
    else { return nil }
    let text = cast.wording.text(phrase.words)
    return .named(
      text, .document, .namedOutletOrDocument, because: Reason(.textByNumber, text), level: Reason(.numberedText, text))
  }

  private static let numberedTexts: Set<String> = [
    "act", "amendment", "annex", "article", "bill", "chapter", "clause", "directive", "paragraph", "proposition", "regulation",
    "resolution", "rule",
    "section",
  ]

  private init(_ phrase: NounPhrase, _ kind: NounClass, _ cast: Cast) {
    let wording = cast.wording
    // Whose it is, is no part of the name.
    let isOwned = phrase.words.count > 1 && FunctionWords.possessivePronouns.contains(wording.words[phrase.words.lowerBound].folded)
    let text = wording.text(isOwned ? phrase.words.lowerBound + 1..<phrase.words.upperBound : phrase.words)
    let noun = wording.words[phrase.kindHead].text
    func make(_ kind: Speaker.Kind, _ level: Speaker.Level, _ rule: Rule) -> Reference {
      .named(text, kind, level, because: Reason(.headNoun, text), level: Reason(rule, noun))
    }
    let hasName = cast.holdsName(phrase.words)
    let folded = wording.words[phrase.kindHead].folded
    // "RT journalists", "a Harborco employee": people whom a body is said of; whom one is for or against is no body of theirs.
    let isOfBody = Nominal.isOfBody(phrase, wording)
    let belongs =
      !Nominal.rolesOfGroups.contains(folded) && (isOfBody || !RoleReader(cast: cast).description(of: phrase).affiliations.isEmpty)
    switch kind {
    case .office, .occupation:
      let isOfficial = kind == .office || belongs
      self.init(
        reference: isOfficial ? make(.person, .unnamedOfficial, .office) : make(.person, .unnamedGroup, .occupation), hasRole: true)
    case .offices: self.init(reference: make(.group, .unnamedOfficial, .offices), hasRole: true)
    case .somebody where isOfBody && folded == "source", .people where isOfBody && folded == "sources":
      let kind: Speaker.Kind = folded == "source" ? .person : .group
      self.init(reference: make(kind, .unnamedOfficial, .peopleOfBody), hasRole: true)
    case .people where belongs && RoleNouns.isPluralRole(folded):
      self.init(reference: make(.group, .unnamedOfficial, .peopleOfNamedBody), hasRole: true)
    case .people where RoleReader(cast: cast).seat(after: phrase.kindHead + 1, limit: phrase.words.upperBound) != nil:
      self.init(
        reference: make(.group, .unnamedOfficial, .membersOfNamedBody),
        hasRole: RoleNouns.isPluralRole(folded))
    case .people:
      self.init(
        reference: make(.group, .unnamedGroup, .people),
        hasRole: RoleNouns.isPluralRole(wording.words[phrase.kindHead].folded) || Nominal.rolesOfGroups.contains(noun.lowercased()))
    case .somebody:
      self.init(reference: make(.person, .unnamedGroup, .somebody), hasRole: noun.lowercased() == "source")
    case .document:
      // "polling in Florida", "photos of Harborton": a place gives it no name.
      let named = phrase.isPostposed(in: wording) ? phrase.core : phrase.words
      let hasName = cast.holdsName(named) && !cast.holdsOnlyPlaces(named)
      self.init(
        reference: hasName
          ? make(.document, .namedOutletOrDocument, .namedDocument) : make(.document, .unnamedDocument, .namelessDocument),
        hasRole: false)
    case .outlet:
      self.init(
        reference: hasName ? make(.outlet, .namedOutletOrDocument, .namedOutlet) : make(.outlet, .unnamedDocument, .namelessOutlet),
        hasRole: false)
    case .body where isOwned && ["staff", "team"].contains(folded):
      self.init(reference: make(.group, .unnamedOfficial, .somebodysPeople), hasRole: false)
    case .body where !hasName && RoleNouns.plural(of: folded) == nil && (isOwned || wording.has("the", at: phrase.words.lowerBound - 1)):
      self.init(
        reference: make(.organisation, .namedOrganisation, .knownBody), hasRole: false)
    case .body:
      self.init(
        reference: hasName ? make(.organisation, .namedOrganisation, .namedBody) : make(.organisation, .unnamedGroup, .namelessBody),
        hasRole: false)
    case .other where wording.words[phrase.head].isCapitalised && hasName:
      self.init(reference: make(.organisation, .namedOrganisation, .nameOfNoPerson), hasRole: false)
    case .other: self.init(reference: make(.group, .unnamedGroup, .noOffice), hasRole: false)
    }
  }

  /// "government source", "the inquiry’s metallurgists": the noun of a body right before.
  private static func isOfBody(_ phrase: NounPhrase, _ wording: Wording) -> Bool {
    phrase.words.contains(phrase.kindHead - 1) && phrase.kindHead == phrase.head
      && (Organisations.commonHeads.contains(wording.words[phrase.kindHead - 1].folded)
        || phrase.words.prefix(upTo: phrase.kindHead).contains {
          wording.words[$0].isPossessive && Organisations.commonHeads.contains(wording.words[$0].folded)
        })
  }

  /// Groups that a phrase names by what they are to somebody.
  private static let rolesOfGroups: Set<String> = [
    "critics", "donors", "opponents", "allies", "supporters", "backers", "fans", "voters", "citizens", "readers", "parents", "protesters",
    "attendees", "taxpayers",
    "viewers", "rivals",
  ]
}

extension Reference {
  static func named(
    _ name: String, _ kind: Speaker.Kind, _ level: Speaker.Level, isMetonym: Bool = false, because: Reason, level levelBecause: Reason
  ) -> Reference {
    Reference(
      target: .named(name), status: .resolved, kind: kind, level: level, isMetonym: isMetonym, because: because, levelBecause: levelBecause)
  }
}

extension Cast {
  /// Whether the names in the words are places alone.
  fileprivate func holdsOnlyPlaces(_ range: Range<Int>) -> Bool { names(in: range).allSatisfy { $0.kind == .place || isOpening($0) } }

  /// The capital of a sentence's first word, which makes no name of it.
  private func isOpening(_ name: Name) -> Bool {
    name.kind == .unknown && name.words.count == 1 && wording.sentence(of: name.words.lowerBound).lowerBound == name.words.lowerBound
  }

  /// Whether a name stands in the words; party and country adjectives and the titles of offices are none.
  fileprivate func holdsName(_ range: Range<Int>) -> Bool {
    names(in: range).contains { name in
      !isOpening(name)
        && !wording.words[name.words].allSatisfy {
          Places.demonyms.contains($0.folded) || Places.parties.contains($0.folded) || RoleNouns.isRole($0.folded)
            || RoleNouns.isPluralRole($0.folded) || RoleNouns.modifiers.contains($0.folded) || SourceNouns.groups.contains($0.folded)
            || !$0.isAcronym && SourceNouns.documents.contains($0.folded)
        }
    }
  }
}
