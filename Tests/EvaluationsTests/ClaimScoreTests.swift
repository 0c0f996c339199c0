import Evaluations
import Ground
import Testing
import Vocabulary

@Suite struct ClaimScoreTests {
  private func label(_ json: String, _ content: TextRange = TextRange(0, 20), id: String = "A1") throws -> ClaimLabel {
    ClaimLabel(try JSON(reading: Array(json.utf8)), id: id, content: Characters([content]))
  }

  private static let velk = """
    {"name": "Mara Velk", "kind": "person", "level": "namedPerson", "roles": ["mayor"], "affiliations": [], "certainty": "certain",
     "polarity": "positive", "stance": "neutral", "form": "direct", "statementDate": "2026-03-03", "accept": {"certainty": ["probable"]}}
    """

  private var claim: ScoredClaim {
    var claim = ScoredClaim(content: [TextRange(0, 20)])
    claim.name = "Mara Velk"
    claim.values = [
      .kind: "person", .level: "namedPerson", .certainty: "certain", .polarity: "positive", .stance: "neutral", .form: "direct",
      .statementDate: "2026-03-03",
    ]
    claim.phrases = [.roles: ["mayor"], .affiliations: []]
    claim.confidence = 0.9
    return claim
  }

  private func score(_ labels: [ClaimLabel], _ claims: [ScoredClaim], hasTypes: Bool = false, least: Double = 0) -> ClaimScore {
    var score = ClaimScore(hasTypes: hasTypes, least: least)
    score.add(article: "a", labels: labels, claims: claims)
    return score
  }

  @Test func aClaimThatSaysWhatTheLabelSaysIsRightInAll() throws {
    let score = score([try label(Self.velk)], [claim])
    #expect(score.found == 1 && score.whole == 100 && score.names == 100 && score.f1(.roles) == 100)
    #expect(score.table.contains("shown 1  a statement 100.0  with the right speaker 100.0  right in all 100.0  another name 0.0"))
    #expect(score.table.hasSuffix("confidence against right in all: calibration error 10.0 %, AUC 0.00\n"))
  }

  /// Of a rule that rests on another only the one that decided is counted.
  @Test func eachRuleIsCountedWithWhatItDecidedRightly() throws {
    var other = claim
    other.content = Characters([TextRange(30, 50)])
    other.name = "Tom Oduya"
    var own = claim
    own.rules = [.speaker: "fullestName", .certainty: "flatCue"]
    other.rules = [.speaker: "fullestName.givenName", .certainty: "hedgeOverVerb"]
    let table = score([try label(Self.velk), try label(Self.velk, TextRange(30, 50), id: "A2")], [own, other]).ruleTable
    #expect(
      table == """
        speaker        fullestName              decided     2  right  50.0
        certainty      flatCue                  decided     1  right 100.0
        certainty      hedgeOverVerb            decided     1  right 100.0

        """)
  }

  @Test func anAnswerThatIsAlsoRightIsRight() throws {
    var other = claim
    other.values[.certainty] = "probable"
    #expect(score([try label(Self.velk)], [other]).whole == 100)
    other.values[.certainty] = "possible"
    #expect(score([try label(Self.velk)], [other]).whole == 0)
  }

  @Test(arguments: [("Mayor", true), ("the mayor", true), ("deputy mayor", true), ("may", false), ("engineer", false)])
  func aRoleIsAlikeAtTheBordersOfWords(_ role: String, _ isRight: Bool) throws {
    var other = claim
    other.phrases[.roles] = [role]
    #expect((score([try label(Self.velk)], [other]).f1(.roles) == 100) == isRight)
  }

  /// A person's name is right as a whole; of a body's a part will do.
  @Test func names() throws {
    let body = try label(#"{"name": "the Harbor Institute", "kind": "organisation", "level": "namedOrganisation"}"#)
    #expect(body.accepts(name: "Harbor Institute") && body.accepts(name: "Harbor Institut") && !body.accepts(name: "Harbor"))
    let person = try label(Self.velk)
    #expect(!person.accepts(name: "Velk") && person.accepts(name: "Mara Velk’s") && !person.accepts(name: nil))
    #expect(try label(#"{"name": null, "kind": "unattributed"}"#).accepts(name: nil))
  }

  @Test func halfOfTheContentIsFoundAndNotRight() throws {
    var half = claim
    half.content = Characters([TextRange(0, 10)])
    let score = score([try label(Self.velk)], [half])
    #expect(score.found == 1 && score.names == 100 && score.whole == 0)
    half.content = Characters([TextRange(0, 9)])
    #expect(self.score([try label(Self.velk)], [half]).found == 0)
  }

  /// Parts of others, the article's own words, what is set apart as unsure, and acts are not shown.
  @Test func whatIsNotShown() throws {
    var inner = claim
    inner.isInner = true
    var own = claim
    own.values[.level] = "author"
    var unsure = claim
    unsure.isUnsure = true
    var act = claim
    act.values[.type] = "act"
    let label = try label(Self.velk)
    for claim in [inner, own, unsure] { #expect(score([label], [claim]).table.contains("\nshown 0 ")) }
    #expect(score([label], [act]).table.contains("\nshown 1 "))
    #expect(score([label], [act], hasTypes: true).table.contains("\nshown 0 "))
    #expect(score([label], [claim], least: 0.95).table.contains("\nshown 0 "))
  }

  /// One speaker of two claims has one set of roles.
  @Test func rolesCountOnceForEachSpeakerOfAnArticle() throws {
    var second = claim
    second.content = Characters([TextRange(30, 50)])
    second.phrases[.roles] = []
    let labels = [try label(Self.velk), try label(Self.velk, TextRange(30, 50), id: "A2")]
    #expect(score(labels, [claim, second]).f1(.roles) == 100)
  }

  @Test func wordsOfTheCorpusAreFoundInOrder() throws {
    let text = Array("She said no. He said no.".unicodeScalars)
    #expect(places(of: ["no", "no"], in: text) == [TextRange(9, 11), TextRange(21, 23)])
    #expect(places(of: ["no", "She"], in: text) == nil)
  }

  @Test func characters() {
    let covered = Characters([TextRange(5, 8), TextRange(0, 3), TextRange(2, 6)])
    #expect(covered.count == 8 && covered.shared(with: Characters([TextRange(7, 20)])) == 1)
    #expect(Characters([]).jaccard(Characters([])) == 0)
  }
}
