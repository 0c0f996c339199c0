package import Documents
import Network
package import Ground
import Vocabulary

/// A name or title that the network reads in the text.
package struct NamedEntity: Sendable, Hashable {
  package enum Kind: Sendable { case person, organisation, place, title }

  package let kind: Kind
  package let range: TextRange

  package init(kind: Kind, range: TextRange) {
    self.kind = kind
    self.range = range
  }
}

/// The names and titles of a document whose attributions are given.
package func namedEntities(in document: Document) -> [NamedEntity] {
  var reader = Reader()
  let input = NetworkInput(document, vocabulary: reader.model.vocabulary)
  return input.windows.flatMap { window in
    reader.read(input.units, marks: input.markNumbers, window: window)
    return input.entities(&reader)
  }
}

extension NetworkInput {
  /// Those of the window that the reader has read last, in order.
  func entities(_ reader: inout Reader) -> [NamedEntity] {
    reader.entities().map { entity in
      let kind: NamedEntity.Kind =
        switch entity.kind {
        case .person: .person
        case .organisation: .organisation
        case .place: .place
        case .title: .title
        }
      return NamedEntity(kind: kind, range: text(entity.units))
    }
  }

  /// Where units stand in the text.
  func text(_ units: Range<Int>) -> TextRange {
    TextRange(self.units.ranges[units.lowerBound].lowerBound, self.units.ranges[units.upperBound - 1].upperBound)
  }
}
