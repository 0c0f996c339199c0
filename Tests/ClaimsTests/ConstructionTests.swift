import Attributions
import Claims
import Ground
import Support
import Testing
import Vocabulary

@Suite struct ConstructionTests {
  @Test(
    arguments: Construction.speakers + Construction.roles + Construction.certainties + Construction.clauses + Construction.chains
      + Construction.stances + Construction.statementDates)
  func construction(_ construction: Construction) throws {
    let marked = MarkedText(construction.text, published: construction.published)
    let claims = claims(from: marked.attributions, names: namedEntities(in: marked.document), in: marked.document)
    let claim = try #require(claims.last { !$0.isPart })
    let fields = claim.fields
    for expected in construction.expected {
      let field = expected.prefix { $0 != " " }
      #expect(fields.contains(expected), "\(construction.text): got \(fields.first { $0.hasPrefix(field) } ?? "no \(field)")")
    }
    for claim in claims { #expect(Set(claim.because.keys) == Set(Claim.Field.allCases), "every field is explained") }
  }
}
