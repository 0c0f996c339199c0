import Articles
import Attributions
import Documents
import Ground
import Pages
import Support
import Testing
import Vocabulary

/// What rules make of relations at quotation marks, on relations written by hand: the network may find the same by itself.
@Suite struct QuotationRuleTests {
  /// A text, and the relations in it as (source, cue, contents).
  private struct Case {
    let document: Document
    var relations: [Relation]

    init(_ text: String, _ relations: (String, String, [String])...) {
      document = Support.document(text)
      let scalars = document.scalars
      func place(_ string: String) -> TextRange {
        let wanted = Array(string.unicodeScalars)
        let start = scalars.indices.first { Array(scalars[$0...].prefix(wanted.count)) == wanted }
        return TextRange(start ?? 0, (start ?? 0) + wanted.count)
      }
      self.relations = relations.map { Relation(source: place($0.0), cue: place($0.1), content: $0.2.map(place)) }
    }

    func contents(_ index: Int) -> [String] { relations[index].content.map { document.text($0) } }
  }

  @Test func mostOfAQuotationIsAllOfIt() {
    var it = Case("Velk said the plan was “old, slow and useless” and would fail.", ("Velk", "said", ["the plan was “old, slow"]))
    completeQuotations(&it.relations, in: QuotedTokens(it.document))
    #expect(it.contents(0) == ["the plan was “old, slow and useless”"])
  }

  @Test func lessThanHalfOfAQuotationStays() {
    var it = Case("Velk called it “old, slow and useless in every single way” today.", ("Velk", "called", ["it “old"]))
    completeQuotations(&it.relations, in: QuotedTokens(it.document))
    #expect(it.contents(0) == ["it “old"])
  }

  @Test func aQuotationOfTwoStays() {
    let contents = ("Velk", "said", ["old, slow"])
    var it = Case("Velk said it was “old, slow, and Rhee told us useless” today.", contents, ("Rhee", "told", ["useless"]))
    completeQuotations(&it.relations, in: QuotedTokens(it.document))
    #expect(it.contents(0) == ["old, slow"] && it.contents(1) == ["useless"])
  }

  @Test func aQuotationWithoutAClosingMarkStays() {
    var it = Case("Velk said it was “old, slow and useless today.", ("Velk", "said", ["old, slow and"]))
    completeQuotations(&it.relations, in: QuotedTokens(it.document))
    #expect(it.contents(0) == ["old, slow and"])
  }

  @Test func theNextQuotationInAParagraphIsJoined() {
    var it = Case("“We left,” Rhee said. “It was late.” The door was open.", ("Rhee", "said", ["“We left,”"]))
    let continuations = joinContinuations(&it.relations, in: QuotedTokens(it.document))
    #expect(it.contents(0) == ["“We left,”", "“It was late.”"] && continuations.isEmpty)
  }

  @Test func aTitleIsNotJoined() {
    var it = Case("“We left,” Rhee said. “Night Desk” is a programme.", ("Rhee", "said", ["“We left,”"]))
    _ = joinContinuations(&it.relations, in: QuotedTokens(it.document))
    #expect(it.contents(0) == ["“We left,”"])
  }

  @Test func aParagraphThatIsAQuotationGoesOn() {
    var it = Case("“We left,” Rhee said.\n“It was late, and we went home.”\nThe door was open.", ("Rhee", "said", ["“We left,”"]))
    let continuations = joinContinuations(&it.relations, in: QuotedTokens(it.document))
    #expect(it.contents(0) == ["“We left,”"])
    #expect(continuations.map { $0.content.map { it.document.text($0) } } == [["“It was late, and we went home.”"]])
    #expect(continuations.map(\.relation) == [0])
  }
}
