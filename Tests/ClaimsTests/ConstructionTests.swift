import Attributions
import Claims
import Ground
import Testing
import Vocabulary

/// One construction: a text, and what the last of its claims must say, as `field value` lines; other fields are not asked about.
struct Construction: CustomTestStringConvertible, Sendable {
  let text: String
  let published: String?
  let expected: [String]
  var testDescription: String { text }

  init(_ text: String, _ expected: String..., published: String? = nil) {
    self.text = text
    self.expected = expected
    self.published = published
  }
}

/// The fields of a claim as the table writes them.
private func lines(_ claim: Claim) -> [String] {
  let speaker = claim.speaker
  var out = [
    "name \(speaker.name ?? "-")", "status \(speaker.status)", "kind \(speaker.kind)", "level \(speaker.level)",
    "certainty \(claim.certainty)",
    "polarity \(claim.polarity)", "stance \(claim.stance)", "date \(claim.statementDate?.value.iso ?? "-")",
    "roles \(speaker.roles.map { ($0.modifier.map { "(\($0)) " } ?? "") + $0.text }.joined(separator: ", "))",
    "affiliations \(speaker.affiliations.map(\.text).joined(separator: ", "))", "chain \(claim.chain.map(\.name).joined(separator: " > "))",
  ]
  if speaker.isMetonym { out.append("metonym") }
  return out
}

@Suite struct ConstructionTests {
  @Test(
    arguments: Construction.speakers + Construction.roles + Construction.certainties + Construction.clauses + Construction.chains
      + Construction.stances + Construction.statementDates)
  func construction(_ construction: Construction) throws {
    let marked = MarkedText(construction.text, published: construction.published)
    let claims = claims(from: marked.attributions, names: namedEntities(in: marked.document), in: marked.document)
    let claim = try #require(claims.last { !$0.isPart })
    let lines = lines(claim)
    for expected in construction.expected {
      let field = expected.prefix { $0 != " " }
      #expect(lines.contains(expected), "\(construction.text): got \(lines.first { $0.hasPrefix(field) } ?? "no \(field)")")
    }
    for claim in claims { #expect(Set(claim.because.keys) == Set(Claim.Field.allCases), "every field is explained") }
  }
}
