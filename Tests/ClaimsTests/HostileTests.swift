import Claims
import Ground
import Support
import Testing
import Vocabulary

/// Texts that nobody writes but somebody may send: every rule ends on them, and nothing traps.
@Suite struct HostileTests {
  @Test(arguments: [
    String(repeating: "National ", count: 20_000) + "[S:Front leader Mara Velk] [C:said] [X:it held].",
    "[S:Mara Velk, " + String(repeating: "president of ", count: 5_000) + "Harborco,] [C:said] [X:it held].",
    "[S:Mara Velk, " + String(repeating: "who works for ", count: 5_000) + "Harborco,] [C:said] [X:it held].",
    "[S:Mara Velk] [C:said in a " + String(repeating: "statement in a ", count: 5_000) + "letter] [X:it held].",
    "[S:A report " + String(repeating: "published by the board ", count: 5_000) + "] [C:said] [X:it held].",
    String(repeating: "SEOUL, ", count: 5_000) + "Nov. 12 — [S:She] [C:said] [X:it began today].",
    "[S:said] [C:said] [X:said]", "[C:would have] [X:—]", "[S:who] [C:in a] [X:statement by]", "[S:The] [C:told] [X:CNN]",
  ])
  func ends(text: String) {
    let marked = MarkedText(text, published: "2024-11-12T23:31:00Z")
    let claims = claims(from: marked.attributions, names: [], in: marked.document)
    #expect(claims.count { !$0.isPart } == 1)
    #expect(dates(in: marked.document, claims: claims).allSatisfy { $0.span.end <= text.unicodeScalars.count })
  }
}
