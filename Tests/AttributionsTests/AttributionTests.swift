import Articles
import Attributions
import Documents
import Pages
import Testing

private func document(_ text: String) -> Document {
  Document(Article(exactText: Source(bytes: Array(text.utf8), map: nil, charset: "utf-8"), id: "test", given: Given()))
}

@Suite struct AttributionTests {
  @Test func innerOnesKnowTheirOuter() throws {
    let found = attributions(in: document("Reuters reported that Kim said the test worked."))
    #expect(found.map(\.parent) == [nil, 0])
  }

  @Test func aQuotationWithoutACueContinues() throws {
    let found = attributions(in: document("“We left,” Rhee said. “It was late.”\n“Nobody answered us at all.”"))
    #expect(found.count == 2)
    #expect(found[1].cue.isEmpty && found[1].source.isEmpty && found[1].continues == 0)
  }

  @Test func aQuotationOverParagraphsIsOneContent() {
    let found = attributions(in: document("“We asked twice.\n“Then we left,” he said."))
    #expect(found.map(\.content) == [[TextRange(0, 16), TextRange(17, 32)]])
  }

  @Test(arguments: [
    ("“It holds,” he said.", Attribution.Form.direct), ("He said it “holds.”", .mixed), ("He said it holds.", .indirect),
  ]) func formFollowsTheMarks(_ text: String, _ form: Attribution.Form) {
    #expect(attributions(in: document(text)).map(\.form) == [form])
  }

  @Test func theReasonNamesTheCue() {
    let found = attributions(in: document("“It holds,” said Velk."))
    #expect(found.map(\.because) == ["the quotation is followed by the cue “said” and its subject"])
  }

  @Test func givenSpansAreKeptInsideTheText() {
    let given = [
      GivenAttribution(id: "a", source: [TextRange(0, 2)], cue: [TextRange(3, 7)], content: [TextRange(8, 900)]),
      GivenAttribution(id: "b", source: [], cue: [], content: [TextRange(700, 900)]),
    ]
    let found = attributions(given: given, in: document("He said it “holds.”"))
    #expect(found.map(\.id) == ["a"])
    #expect(found[0].content == [TextRange(8, 19)])
    #expect(found[0].form == .mixed)
  }

  @Test(arguments: ["he said ", "“a,” he said. ", "according to x, ", "a, ", "“he said that\n", "and said that x, "])
  func hostileTextIsHarmless(
    _ unit: String
  ) {
    let found = attributions(in: document(String(repeating: unit, count: 50_000 / unit.unicodeScalars.count)))
    #expect(found.allSatisfy { !$0.content.isEmpty })
  }
}
