import Evaluations
import Ground
import Testing

private let text = "Kim said “we will win.” Lee denied the charge.\nThe plan failed, officials said."

/// The n-th place of a string in the text.
private func span(_ string: String, _ n: Int = 0, in text: String = text) -> TextRange {
  let scalars = Array(text.unicodeScalars)
  let wanted = Array(string.unicodeScalars)
  let starts = (0...scalars.count - wanted.count).filter { Array(scalars[$0..<$0 + wanted.count]) == wanted }
  return TextRange(starts[n], starts[n] + wanted.count)
}

private func attribution(_ source: TextRange?, _ cue: TextRange?, _ content: TextRange...) -> ScoredAttribution {
  ScoredAttribution(source: source.map { [$0] } ?? [], cue: cue.map { [$0] } ?? [], content: content)
}

private let gold = [
  attribution(span("Kim"), span("said"), span("“we will win.”")),
  attribution(span("Lee"), span("denied"), span("the charge")),
  attribution(span("officials"), span("said", 1), span("The plan failed")),
]

private func score(_ system: [ScoredAttribution], gold: [ScoredAttribution] = gold, text: String = text) -> AttributionScore {
  var score = AttributionScore()
  score.add(text: text, gold: gold, system: system)
  return score
}

@Suite struct AttributionScoreTests {
  @Test func goldAgainstItselfIsPerfect() {
    let score = score(gold)
    for role in AttributionScore.Role.allCases {
      for measure in AttributionScore.Measure.allCases { #expect(score.agreement(role, measure).f1 == 1) }
      #expect(score.jaccard(role) == 1)
    }
    for threshold in AttributionScore.thresholds { #expect(score.relations(threshold).f1 == 1) }
    #expect(score.relations(.any, .direct).gold == 1 && score.relations(.any, .indirect).gold == 2)
  }

  @Test func nothingFoundIsNothing() {
    let score = score([])
    #expect(score.relations(.any).f1 == 0 && score.gold == 3 && score.system == 0)
  }

  @Test func marksCountForExactOnly() {
    let score = score([attribution(gold[0].source[0], gold[0].cue[0], span("we will win."))])
    #expect(score.agreement(.content, .exact).precision == 0 && score.agreement(.content, .exactWords).precision == 1)
    #expect(score.agreement(.content, .partial).precision == 1)
    #expect(abs(score.agreement(.content, .partial).recall - 4.0 / 6 / 3) < 1e-9)
  }

  @Test func aWrongSourceIsAWrongRelation() {
    let swapped = [
      attribution(gold[1].source[0], gold[0].cue[0], gold[0].content[0]),
      attribution(gold[0].source[0], gold[1].cue[0], gold[1].content[0]), gold[2],
    ]
    let score = score(swapped)
    #expect(score.agreement(.content, .exact).f1 == 1)
    #expect(abs(score.relations(.any).f1 - 1.0 / 3) < 1e-9)
    #expect(score.agreement(.source, .span).f1 == 1)
    #expect(score.matchedContents.count == 3 && score.matchedContents.rightSource == 1)
  }

  @Test func halfIsHalf() {
    let score = score([attribution(span("officials"), nil, span("plan failed"))])
    #expect(score.relations(.share(0.5)).precision == 1 && score.relations(.share(1)).precision == 0)
  }

  @Test func twoOnOneCountOnce() {
    let score = score([gold[0], gold[0]])
    #expect(score.agreement(.content, .exact).precision == 0.5 && score.agreement(.content, .exact).recall == 1.0 / 3)
  }

  @Test func twoEmptySourcesAreTheSame() {
    let sourceless = [gold[0], gold[1], attribution(nil, gold[2].cue[0], gold[2].content[0])]
    #expect(score(sourceless, gold: sourceless).relations(.share(1)).f1 == 1)
    #expect(score(gold, gold: sourceless).relations(.any).precision == 2.0 / 3)
  }

  @Test func aBrokenContentIsOneContentAndTwoSpans() {
    let text = "“Yes,” he said. “No.”"
    let broken = [attribution(span("he", in: text), span("said", in: text), span("“Yes,”", in: text), span("“No.”", in: text))]
    let score = score(broken, gold: broken, text: text)
    #expect(score.agreement(.content, .exact).gold == 1 && score.agreement(.content, .span).gold == 2)
    #expect(score.relations(.any, .direct).gold == 1)
  }

  @Test func theTableIsTheReferencesTable() {
    #expect(
      score(gold).table.hasPrefix(
        """
        articles 1  gold 3  system 3  aligned 3
        role     metric      P     R     F1
        content  exact    100.0 100.0 100.0
        """))
    #expect(score(gold).table.hasSuffix("any-overlap 100.0  exact 100.0  of 3\n"))
  }
}
