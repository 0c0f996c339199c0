import Articles
import Attributions
import Documents
import Ground
import Pages
import Support
import Testing
import Vocabulary

@Suite struct AttributionTests {
  @Test func innerOnesKnowTheirOuter() throws {
    let text = "Reuters reported on Monday that Kim told the envoys that the test had worked."
    let found = attributions(in: document(text))
    let outer = try #require(found.firstIndex { $0.parent == nil })
    let inner = try #require(found.first { $0.parent != nil })
    #expect(inner.parent == outer && found[outer].content[0].contains(inner.content[0]))
  }

  @Test func aQuotationThatFillsTheNextParagraphGoesOn() throws {
    let found = attributions(in: document("“We left,” Rhee said. “It was late.”\n“Nobody answered us at all, and so we went home.”"))
    // The last quotation is either a content of the same attribution or one that goes on from it.
    #expect(found[0].content.count >= 2)
    let next = found.dropFirst()
    #expect(next.isEmpty ? found[0].content.count == 3 : next.allSatisfy { $0.continues == 0 && $0.source.isEmpty && $0.cue.isEmpty })
  }

  @Test func aQuotationOverParagraphsIsOneContent() throws {
    let text = "“We asked twice, and nobody told us why.\n“Then we left,” he said."
    let found = attributions(in: document(text))
    #expect(found.count == 1)
    #expect(found.first?.content.last == TextRange(41, 56))
  }

  @Test(arguments: [
    ("“It holds,” he said.", Attribution.Form.direct), ("He said the dam “holds well enough.”", .mixed), ("He said it holds.", .indirect),
  ]) func formFollowsTheMarks(_ text: String, _ form: Attribution.Form) {
    #expect(attributions(in: document(text)).map(\.form) == [form])
  }

  @Test func theReasonNamesCueAndSource() {
    let found = attributions(in: document("“It holds,” said Velk."))
    #expect(found.map(\.because.sentence) == ["the network reads “said” as the cue of this content, with “Velk” as its source"])
  }

  /// Without the rule the network gives the ministry all of it, with what Velk said.
  @Test func aContentEndsWithItsSentence() {
    let document = document("The dam is old. “It holds,” said Mara Velk. Exports fell, according to the ministry.")
    #expect(attributions(in: document).flatMap(\.content).map(document.text) == ["Exports fell"])
  }

  @Test func confidenceIsAProbabilityFromTheEvidence() throws {
    let found = attributions(in: document("“It holds,” said Mara Velk."))
    #expect(!found.isEmpty)
    for attribution in found {
      #expect(attribution.confidence == attribution.evidence?.confidence && (0...1).contains(attribution.confidence))
    }
    var sure = Evidence()
    var unsure = Evidence()
    (sure.source, sure.cue, sure.content, sure.contentLink, sure.sourceLink) = (0.99, 0.99, 0.99, 0.99, 0.99)
    (unsure.source, unsure.cue, unsure.content, unsure.contentLink, unsure.sourceLink) = (0.4, 0.4, 0.4, 0.4, 0.4)
    #expect(sure.confidence > unsure.confidence)
  }

  @Test func whatIsTooUnsureIsSaid() {
    let document = document("They left, some say, before the dam on the Orva broke and the valley filled.\nWe know.")
    let unsure = [TextRange(0, 9), TextRange(21, 75)].apart(from: [TextRange(77, 84)])
    let notes = FoundAttributions(attributions: [], unsure: unsure).notes(in: document)
    #expect(notes.map(\.kind) == [.unsureAttribution])
    #expect(notes.first?.message.hasSuffix("“They left” at 0, “before the dam on the Orva broke and…” at 21") == true)
    #expect(FoundAttributions(attributions: []).notes(in: document).isEmpty)
    let many = FoundAttributions(attributions: [], unsure: Array(repeating: TextRange(0, 4), count: 7)).notes(in: document)
    #expect(many.first?.message.hasSuffix(" and 2 more") == true)
  }

  @Test func aPartThatIsAnothersIsNotUnsure() {
    let unsure = [TextRange(0, 4), TextRange(5, 9), TextRange(12, 20)]
    #expect(unsure.apart(from: [TextRange(4, 5), TextRange(8, 12)]) == [TextRange(0, 4), TextRange(12, 20)])
    #expect(unsure.apart(from: [TextRange(0, 30), TextRange(1, 2)]).isEmpty)
    #expect(unsure.apart(from: []) == unsure)
  }

  @Test func givenSpansAreKeptInsideTheText() {
    let given = [
      GivenAttribution(id: "a", source: [TextRange(5, 9)], cue: [], content: [TextRange(0, 4), TextRange(8, 99)]),
      GivenAttribution(id: "b", source: [], cue: [], content: [TextRange(90, 99)]),
    ]
    let found = attributions(given: given, in: document("It rains, he said."))
    #expect(found.map(\.id) == ["a"])
    #expect(found[0].content == [TextRange(0, 4), TextRange(8, 18)])
  }

  /// Texts of other shapes than paragraphs of prose: whatever is found lies in the text, in order.
  @Test(arguments: [
    "", "\n\n", "—", "“", "Velk: No deal before spring", "SMITH: We asked.\nJONES: Nobody answered.\nSMITH: Then we left.",
    "• First\n• Second: “yes”\n• Third, he said", "@velk: Done. #dam https://t.example/a1b2", String(repeating: "a", count: 5000),
    String(repeating: "“", count: 900), String(repeating: "He said. ", count: 700), String(repeating: "word ", count: 3000) + "he said",
    "Picture: a dam that holds, by Jon Rhee/Pellow", "한국 정부는 “모른다”고 말했다.", String(repeating: "😀\u{301}", count: 300),
  ]) func otherShapes(_ text: String) {
    let document = document(text)
    let found = attributions(in: document)
    for attribution in found {
      let spans = attribution.content + attribution.cue + attribution.source
      #expect(spans.allSatisfy { $0.end <= document.scalars.count && !$0.isEmpty })
      #expect(zip(attribution.content, attribution.content.dropFirst()).allSatisfy { $0.end <= $1.start })
    }
    #expect(zip(found, found.dropFirst()).allSatisfy { $0.content[0].start <= $1.content[0].start })
  }
}
