import Ground
import Testing

@testable import Selections
import Vocabulary

/// What each option of a selection asks for (issue 14).
@Suite struct SelectionTests {
  /// Three articles: dated by day, by month and not at all.
  static let candidates = [
    candidate(0, 0, "Mara Velk", .namedPerson, .certain, confidence: 0.9, bodies: ["the Harbour Board"], said: "2024-11-12"),
    candidate(0, 1, "Donald J. Trump", .namedPerson, .possible, confidence: 0.4, said: "2024-10"),
    candidate(0, 2, "analysts", .unnamedGroup, .probable, confidence: 0.6996),
    candidate(1, 0, "Łukasz Müller-Peña", .namedPerson, .certain, confidence: 0.7),
    candidate(1, 1, "the Harbour Board", .namedOrganisation, .unknown, confidence: 0.5, kind: .organisation),
    candidate(2, 0, nil, .unattributedPassive, .certain, confidence: 0.9, said: "2023"),
  ]

  static func candidate(
    _ article: Int, _ index: Int, _ name: String?, _ level: Speaker.Level, _ certainty: Claim.Certainty, confidence: Double,
    kind: Speaker.Kind = .person, bodies: [String] = [], said: String? = nil
  ) -> Candidate {
    let span = TextRange(0, 1)
    var metadata = Metadata()
    metadata.outlet = ["Harrow Dispatch", nil, "The Crane"][article]
    metadata.url = ["https://crane.example/a", "https://www.bbc.co.uk/news/1", nil][article]
    metadata.published = [CivilDate(2024, 11, 13), CivilDate(2024, 12), nil][article]
    return Candidate(
      article: article, index: index,
      claim: Claim(
        attribution: Attribution(source: [], cue: [], content: [span], form: .direct), parent: nil,
        speaker: Speaker(
          name: name, status: name == nil ? .none : .resolved, kind: kind, level: level,
          affiliations: bodies.map { Speaker.Phrase(text: $0, span: span) }),
        certainty: certainty, polarity: .positive, stance: .neutral,
        statementDate: said.flatMap { CivilDate(iso: $0) }.map { Claim.StatementDate(value: $0, span: span, anchor: "") }, chain: [],
        confidence: confidence, because: [:]),
      metadata: metadata)
  }

  /// The places of what is chosen, as "article.claim".
  func chosen(_ ask: (inout Selection) throws -> Void) rethrows -> [String] {
    var selection = Selection()
    try ask(&selection)
    return selection.selected(from: SelectionTests.candidates).candidates.map { "\($0.article).\($0.index)" }
  }

  func query(_ text: String) throws -> NameQuery { try #require(NameQuery(text)) }

  @Test func whoAsksForNothingGetsAll() { #expect(chosen { _ in } == ["0.0", "0.1", "0.2", "1.0", "1.1", "2.0"]) }

  @Test func aSpeakerIsAskedForByAnyOfTheWords() throws {
    #expect(try chosen { $0.speakers = [try query("trump, DONALD")] } == ["0.1"])
    #expect(try chosen { $0.speakers = [try query("lukasz muller pena")] } == ["1.0"])
    #expect(try chosen { $0.speakers = [try query("Peña")] } == ["1.0"])
    #expect(try chosen { $0.speakers = [try query("Pen")] } == [])
    #expect(try chosen { $0.speakers = [try query("Velk"), try query("Trump")] } == ["0.0", "0.1"])
    #expect(try chosen { $0.speakers = [try query("Mara Trump")] } == [])
  }

  @Test func aQueryNeedsAWord() {
    #expect(NameQuery("") == nil)
    #expect(NameQuery(" – ") == nil)
  }

  @Test func lettersAreFolded() {
    #expect(
      foldedWords(of: "O’Neill, Ødegård & Nguyễn-Đặng STRASSE Straße œuvre") == [
        "o", "neill", "odegard", "nguyen", "dang", "strasse", "strasse", "oeuvre",
      ])
    // Composed and decomposed are one.
    #expect(foldedWords(of: "Pe\u{F1}a") == foldedWords(of: "Pen\u{303}a"))
    #expect(foldedWords(of: "Žižek АННА 3rd") == ["zizek", "анна", "3rd"])
  }

  @Test func aBodyIsThatOfTheSpeakerOrTheSpeaker() throws {
    #expect(try chosen { $0.bodies = [try query("harbour board")] } == ["0.0", "1.1"])
    // A person of that name is no body.
    #expect(try chosen { $0.bodies = [try query("Velk")] } == [])
  }

  @Test func levelsAndCertaintiesAreSets() {
    #expect(chosen { $0.levels = [.unnamedGroup, .namedOrganisation] } == ["0.2", "1.1"])
    #expect(chosen { $0.certainties = [.probable, .possible] } == ["0.1", "0.2"])
    #expect(
      chosen {
        $0.levels = [.namedPerson]; $0.certainties = [.certain]
      } == ["0.0", "1.0"])
  }

  @Test func anOutletIsANameOrAHost() throws {
    #expect(try chosen { $0.outlets = [try query("dispatch")] } == ["0.0", "0.1", "0.2"])
    #expect(try chosen { $0.outlets = [try query("bbc.co.uk")] } == ["1.0", "1.1"])
    #expect(try chosen { $0.outlets = [try query("news")] } == [])
  }

  @Test func monthsAndYearsAreWhole() throws {
    func published(_ since: String?, _ until: String?) throws -> [String] {
      let period = try #require(Period(since: since.flatMap { CivilDate(iso: $0) }, until: until.flatMap { CivilDate(iso: $0) }))
      return chosen { $0.published = period }
    }
    let (first, second) = (["0.0", "0.1", "0.2"], ["1.0", "1.1"])
    #expect(try published("2024-11", nil) == first + second)
    #expect(try published("2024-11-14", nil) == second)
    #expect(try published(nil, "2024-11") == first)
    #expect(try published(nil, "2024-11-12") == [])
    #expect(try published("2024", "2024") == first + second)
    #expect(try published("2024-11-13", "2024-11-13") == first)
    // An article that is dated by its month may be of any of its days.
    #expect(try published("2024-12-24", "2024-12-25") == second)
    #expect(Period(since: CivilDate(2024, 12), until: CivilDate(2024, 11)) == nil)
    #expect(Period(since: CivilDate(2024, 11, 30), until: CivilDate(2024, 11)) != nil)
  }

  @Test func statementsWithoutADateLieInNoPeriod() throws {
    let period = try #require(Period(since: CivilDate(2024, 10, 31)))
    #expect(chosen { $0.said = period } == ["0.0", "0.1"])
    let past = try #require(Period(until: CivilDate(2023, 6)))
    #expect(chosen { $0.said = past } == ["2.0"])
  }

  @Test func confidenceIsComparedAsItIsWritten() {
    #expect(chosen { $0.minimumConfidence = 0.7 } == ["0.0", "0.2", "1.0", "2.0"])
    #expect(chosen { $0.minimumConfidence = 0.701 } == ["0.0", "2.0"])
    #expect(chosen { $0.minimumConfidence = 0 }.count == 6)
  }

  @Test func ordersKeepEqualsInTheirOrder() {
    #expect(chosen { $0.order = .confidence } == ["0.0", "2.0", "1.0", "0.2", "1.1", "0.1"])
    #expect(chosen { $0.order = .certainty } == ["0.0", "1.0", "2.0", "0.2", "0.1", "1.1"])
    #expect(chosen { $0.order = .published } == ["0.0", "0.1", "0.2", "1.0", "1.1", "2.0"])
    var selection = Selection()
    selection.order = .place
    let places = selection.selected(from: SelectionTests.candidates.reversed()).candidates.map { "\($0.article).\($0.index)" }
    #expect(places == ["0.0", "0.1", "0.2", "1.0", "1.1", "2.0"])
  }

  @Test func theLimitCutsWhatIsInOrder() {
    #expect(
      chosen {
        $0.order = .confidence; $0.limit = 2
      } == ["0.0", "2.0"])
    #expect(chosen { $0.limit = 99 }.count == 6)
  }

  @Test func whatWasLeftOutIsSaid() throws {
    var selection = Selection()
    #expect(!selection.leavesOut)
    selection.order = .confidence
    #expect(!selection.leavesOut)
    selection.speakers = [try query("Velk"), try query("Trump")]
    selection.certainties = [.possible, .certain]
    selection.published = try #require(Period(since: CivilDate(2024, 11)))
    selection.minimumConfidence = 0.3
    #expect(selection.leavesOut)
    #expect(
      selection.selected(from: SelectionTests.candidates).sentence(selection)
        == "speaker “Velk” or “Trump”, certainty certain or possible, published since 2024-11, confidence from 30 % on; 2 of 6 claims")
    selection.limit = 1
    #expect(
      selection.selected(from: SelectionTests.candidates).sentence(selection)?.hasSuffix(
        "the first 1 by confidence; 1 of 6 claims (2 would do)") == true)
  }

  @Test func actsAreLeftOutUnlessTheyAreAskedFor() {
    let typed = zip([Claim.Kind.say, .act, nil, .think, .act, nil], SelectionTests.candidates).map { type, candidate in
      var claim = candidate.claim
      (claim.type, claim.unsure) = (type, type.map { $0 == .act })
      return Candidate(article: candidate.article, index: candidate.index, claim: claim, metadata: candidate.metadata)
    }
    func places(_ ask: (inout Selection) -> Void) -> [[Int]] {
      var selection = Selection()
      ask(&selection)
      return selection.selected(from: typed).candidates.map(\.place)
    }
    #expect(places { _ in } == [[0, 0], [0, 2], [1, 0], [2, 0]])
    #expect(places { $0.types = [.act] } == [[0, 1], [1, 1]])
    #expect(places { $0.types = [.say, .think] } == [[0, 0], [1, 0]])
    #expect(places { $0.types = Set(Claim.Kind.allCases) }.count == 4)
    #expect(places { $0.unsure = .without }.count == 4)
    #expect(places { ($0.unsure, $0.types) = (.only, [.act, .say]) } == [[0, 1], [1, 1]])
    let all = Selection()
    #expect(all.selected(from: typed).sentence(all) == "all but acts; 4 of 6 claims; 2 acts are left out, which --type act shows")
    #expect(all.selected(from: SelectionTests.candidates).sentence(all) == nil)
  }

  /// Choosing again from what was chosen changes nothing, and everything that is chosen is asked for.
  @Test func theSelectionOfASelectionIsItself() throws {
    let (velk, board) = (try query("velk"), try query("board"))
    let period = try #require(Period(since: CivilDate(2023), until: CivilDate(2024, 11)))
    var tried = 0
    for order in [nil] + Selection.Order.allCases.map(Optional.some) {
      for limit in [nil, 1, 3] {
        for asks in 0..<64 {
          var selection = Selection()
          selection.order = order
          selection.limit = limit
          if asks & 1 != 0 { selection.levels = [.namedPerson, .unnamedGroup] }
          if asks & 2 != 0 { selection.certainties = [.certain, .probable] }
          if asks & 4 != 0 { selection.minimumConfidence = 0.6 }
          if asks & 8 != 0 { selection.published = period }
          if asks & 16 != 0 { selection.said = period }
          if asks & 32 != 0 { (selection.speakers, selection.bodies) = ([velk], [board]) }
          let once = selection.selected(from: SelectionTests.candidates).candidates
          let twice = selection.selected(from: once).candidates
          #expect(once.map(\.place) == twice.map(\.place))
          #expect(once.allSatisfy(selection.contains))
          tried += 1
        }
      }
    }
    #expect(tried == 960)
  }
}

extension Candidate {
  fileprivate var place: [Int] { [article, index] }
}
