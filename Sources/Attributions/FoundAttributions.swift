package import Documents
package import Ground
import Vocabulary

/// What was found, and what was not sure enough to be kept.
package struct FoundAttributions {
  /// In the order of their contents.
  package let attributions: [FoundAttribution]
  /// Contents of attributions below `Evidence.leastConfidence`, where they stand in no other's.
  package let unsure: [TextRange]
  /// In order of the text.
  package let entities: [NamedEntity]

  package init(attributions: [FoundAttribution], unsure: [TextRange] = [], entities: [NamedEntity] = []) {
    self.attributions = attributions
    self.unsure = unsure
    self.entities = entities
  }

  /// Says what was left out, and where, so that a person can look.
  package func notes(in document: Document) -> [Note] {
    if unsure.isEmpty { return [] }
    let places = unsure.prefix(Self.mostQuoted).map { "“\(document.excerpt($0))” at \($0.start)" }
    let rest = unsure.count > places.count ? " and \(unsure.count - places.count) more" : ""
    let least = Int(100 * Evidence.leastConfidence)
    return [
      Note(.unsureAttribution, "left out, as whose words they are is less than \(least) % sure: \(places.joined(separator: ", "))\(rest)")
    ]
  }

  private static let mostQuoted = 5
}

extension Document {
  /// The beginning of a range, for a person to know it again.
  fileprivate func excerpt(_ range: TextRange) -> String {
    let inside = tokens(in: range)
    guard inside.count > Self.excerptTokens else { return text(range) }
    return text(TextRange(range.start, tokens[inside.lowerBound + Self.excerptTokens - 1].range.end)) + "…"
  }

  private static let excerptTokens = 8
}

extension [TextRange] {
  /// Those that touch none of the others; both run forward.
  package func apart(from others: [TextRange]) -> [TextRange] {
    var rest = others[...]
    return filter { range in
      rest = rest.drop { $0.end <= range.start }
      return !rest.prefix { $0.start < range.end }.contains { $0.overlaps(range) }
    }
  }
}
