import Documents
import Network
import Ground
import Vocabulary

/// An attribution inside the content of another.
struct InnerRelation {
  let relation: Relation
  /// Index of the outer one.
  let outer: Int
}

/// What the contents themselves report ("Reuters reported that Kim said …"). PolNeAR, which the network learned from, marks the outermost
/// attribution only; so the content is read once more as if it stood alone, where it holds a word of saying.
func innerRelations(of relations: [Relation], _ input: NetworkInput, _ quoted: QuotedTokens, _ reader: inout Reader) -> [InnerRelation] {
  let document = quoted.document
  let alone = input.withoutOutermostMarks
  var inner: [InnerRelation] = []
  for (index, relation) in relations.enumerated() {
    for span in relation.content {
      let tokens = document.tokens(in: span)
      guard quoted.words(in: tokens) >= shortestReport, tokens.contains(where: { isSaying(document.tokens[$0].range, document) }) else {
        continue
      }
      // The conjunction belongs to the outer attribution: without it the content is a sentence.
      let start = tokens.lowerBound + (document.text(document.tokens[tokens.lowerBound].range).lowercased() == "that" ? 1 : 0)
      guard start < tokens.upperBound else { continue }
      let first = input.units.first(atOrAfter: document.tokens[start].range.start)
      let last = input.units.first(atOrAfter: span.end)
      guard last > first, input.units.firstPieces[last] - input.units.firstPieces[first] <= Model.longestWindow - 2 else { continue }
      var reading = NetworkReading(alone)
      reading.read(first..<last, &reader)
      for found in reading.relations where found.source != nil && found.evidence.confidence >= leastSure {
        guard found.content.contains(where: { quoted.words(in: document.tokens(in: $0)) > 1 }) else { continue }
        inner.append(InnerRelation(relation: found, outer: index))
      }
    }
  }
  return inner
}

/// Source, cue and a content of two words at least.
private let shortestReport = 4
/// The network never saw contents alone: what it half believes of them is left out.
private let leastSure = 0.5

private func isSaying(_ range: TextRange, _ document: Document) -> Bool {
  range.count <= longestSaying && wordsOfSaying.contains(document.text(range).lowercased())
}

private let longestSaying = 12
private let wordsOfSaying: Set<String> = [
  "said", "says", "say", "saying", "told", "tells", "telling", "according", "claimed", "claims", "claiming", "reported", "reports",
  "announced",
  "announces", "argued", "argues", "arguing", "denied", "denies", "denying", "warned", "warns", "warning", "insisted", "insists", "alleged",
  "alleges", "stated", "states", "suggested", "suggests", "believes", "believed", "believe", "thinks", "thought", "expects", "confirmed",
  "confirms", "admitted", "admits", "acknowledged", "promised", "promises", "vowed", "called", "asked", "asks", "wrote", "writes", "added",
  "estimates", "estimated", "predicts", "predicted", "concluded", "found", "shows", "showed", "accused", "accuses",
]
