import Articles
import Attributions
import Documents
import Ground
import Pages
import Support
import Testing
import Vocabulary

/// Signed quotations and turns of transcripts, each rule with its trap.
@Suite struct LaidOutTests {
  /// source | cue | contents of each.
  private func found(_ text: String) -> [String] {
    let document = document(text)
    return laidOutRelations(in: QuotedTokens(document)).map { relation in
      let source = relation.source.map { document.text($0) } ?? ""
      return ([source, document.text(relation.cue)] + relation.content.map { document.text($0) }).joined(separator: " | ")
    }
  }

  @Test(arguments: [
    ("“It holds.” — Mara Velk", "Mara Velk | — | “It holds.”"),
    ("\"It holds\" -- Mara Velk.", "Mara Velk | -- | \"It holds\""),
    ("“It holds.” — Velk, engineer", "Velk, engineer | — | “It holds.”"),
    ("”It holds.”― Mara de la Velk, an engineer from Orva.", "Mara de la Velk, an engineer from Orva | ― | ”It holds.”"),
    ("“It holds.”\n– Mara Velk (Harbor Institute)", "Mara Velk (Harbor Institute) | – | “It holds.”"),
    ("“It holds.\n“We asked.” — Mara Velk", "Mara Velk | — | “It holds. | “We asked.”"),
  ]) func aSignedQuotationIsTheSigners(_ text: String, _ wanted: String) {
    #expect(found(text) == [wanted])
  }

  @Test(arguments: [
    "They called it “safe” — Mara Velk",
    "“It holds” — Velk said so in May.",
    "“It holds” — which nobody believed.",
    "“It holds.” — Advertisement",
    "“It holds” — but did Velk?",
    "“It holds.” Nobody asked.\n— Mara Velk",
    "“It holds.”\nThe dam is old.\n— Mara Velk",
    "“It holds. — Mara Velk",
    "“It holds” — “It does not”",
    "“It holds.” Mara Velk",
  ]) func otherDashesSignNothing(_ text: String) {
    #expect(found(text).isEmpty)
  }

  @Test func labelsInCapitalsMakeATranscript() {
    let text = "Here is a part.\nVELK: It holds.\nRHEE: Does it?\n(LAUGHTER)\nI ask you.\nVELK: It does, and it will.\nThe talk went on."
    #expect(found(text) == ["VELK | : | It holds.", "RHEE | : | Does it? | I ask you.", "VELK | : | It does, and it will."])
  }

  @Test func titlesInLabelsMayHaveAStop() {
    let text = "MODERATOR: Is it safe?\nSEN. VELK: It was never safe.\nMODERATOR: Thank you.\nMR. RHEE: It is safe."
    #expect(found(text).map { $0.prefix(5) } == ["MODER", "SEN. ", "MODER", "MR. R"])
  }

  @Test func aTranscriptMayStandInMarks() {
    #expect(found("“VELK: It holds.\n“RHEE: Does it?\n“VELK: It does.”").count == 3)
  }

  @Test func namesThatTakeTurnsMakeATranscript() {
    let text = "Mara Velk: It holds.\nJon Rhee: Does it?\nMara Velk: It does.\nJon Rhee: Good.\nNote: Both were tired."
    #expect(found(text).map { $0.prefix(8) } == ["Mara Vel", "Jon Rhee", "Mara Vel", "Jon Rhee"])
  }

  @Test(arguments: [
    "UPDATE: The dam broke.\nCORRECTION: It leaked.\nVIDEO: The dam.",
    "UPDATE: The dam broke.\nUPDATE: It leaked.\nUPDATE: It is dry.",
    "Velk: No deal before spring\nRhee: A deal in May",
    "Photo: Mara Velk\nVideo: Jon Rhee\nPhoto: Orva Dam\nVideo: Orva",
    "Velk said: It holds.\nRhee said: Does it?\nVelk said: It does.",
  ]) func otherColonsMakeNone(_ text: String) {
    #expect(found(text).isEmpty)
  }

  @Test func whatIsSettledIsTakenFromOthers() {
    let document = document("“It holds.” — Mara Velk\nRhee said the dam leaks.")
    let settled = laidOutRelations(in: QuotedTokens(document))
    let inside = Relation(source: nil, cue: TextRange(4, 9), content: [TextRange(30, 40)])
    let beside = Relation(source: TextRange(24, 28), cue: TextRange(29, 33), content: [TextRange(0, 11), TextRange(34, 48)])
    let emptied = Relation(source: TextRange(24, 28), cue: TextRange(29, 33), content: [TextRange(0, 11)])
    let left = [inside, beside, emptied].apart(from: settled)
    #expect(left.map(\.content) == [[TextRange(34, 48)]])
  }

  @Test func theReasonSaysThatItIsLayout() {
    let found = attributions(in: document("“It holds, and it will.” — Mara Velk, engineer"))
    #expect(found.map(\.because.sentence) == ["the quotation is signed with a dash and “Mara Velk, engineer”"])
    #expect(found.first?.form == .direct)
  }

  /// The quotation after a signed one is not the signer's.
  @Test func aSignerDoesNotGoOn() {
    let found = attributions(in: document("“It holds, and it will.” — Mara Velk\n“Nobody asked us, and nobody will.”"))
    #expect(found.filter { $0.continues != nil || $0.content.count > 1 }.isEmpty)
  }
}
