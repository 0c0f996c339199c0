import Ground
package import Vocabulary

/// One construction: a text, and what the last of its claims must say, as `field value` lines; other fields are not asked about.
package struct Construction: CustomStringConvertible, Sendable {
  package let text: String
  /// The day of publication, as `MarkedText` takes it.
  package let published: String?
  package let expected: [String]
  package var description: String { text }

  package init(_ text: String, _ expected: String..., published: String? = nil) {
    self.text = text
    self.expected = expected
    self.published = published
  }
}

extension Claim {
  /// The fields as a table of constructions writes them: `field value`, "-" for none.
  package var fields: [String] {
    var out = [
      "name \(speaker.name ?? "-")", "status \(speaker.status)", "kind \(speaker.kind)", "level \(speaker.level)",
      "certainty \(certainty)", "polarity \(polarity)", "stance \(stance)", "date \(statementDate?.value.iso ?? "-")",
      "roles \(speaker.roles.map { ($0.modifier.map { "(\($0)) " } ?? "") + $0.text }.joined(separator: ", "))",
      "affiliations \(speaker.affiliations.map(\.text).joined(separator: ", "))",
      "chain \(chain.map(\.name).joined(separator: " > "))",
    ]
    if speaker.isMetonym { out.append("metonym") }
    return out
  }
}
