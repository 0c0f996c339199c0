import Documents
import Ground
import Vocabulary

/// Contents made whole at quotation marks: where a closed quotation is mostly one attribution's content, and no other attribution's, all of it
/// is, with its marks. What stands between a pair of marks has one speaker.
package func completeQuotations(_ relations: inout [Relation], in quoted: QuotedTokens) {
  let document = quoted.document
  /// By token, the relation whose content or other span it is.
  var owners: [Int?] = Array(repeating: nil, count: document.tokens.count)
  var isFrame = [Bool](repeating: false, count: document.tokens.count)
  for (index, relation) in relations.enumerated() {
    for span in relation.content { for token in document.tokens(in: span) { owners[token] = index } }
    for token in document.tokens(in: relation.cue) { isFrame[token] = true }
    if let source = relation.source { for token in document.tokens(in: source) { isFrame[token] = true } }
  }
  for (quotation, parts) in quoted.parts.enumerated() where document.quotations[quotation].isClosed {
    for part in parts where quoted.words(in: part) >= 1 && !part.contains(where: { isFrame[$0] }) {
      let inside = Set(part.compactMap { owners[$0] })
      guard inside.count == 1, let owner = inside.first else { continue }
      let covered = part.count { owners[$0] == owner && quoted.isWord($0) }
      guard Double(covered) >= leastCovered * Double(quoted.words(in: part)) else { continue }
      relations[owner].content.append(quoted.text(part))
      for token in part { owners[token] = owner }
    }
  }
  for index in relations.indices { relations[index].content = joined(relations[index].content) }
}

/// Of a quotation's words in the content; less may be a slip of the tagger over scare quotes or a title.
private let leastCovered = 0.5

/// Spans in order, those that touch or overlap made one.
func joined(_ spans: [TextRange]) -> [TextRange] {
  var out: [TextRange] = []
  for span in spans.sorted() {
    if let last = out.last, span.start <= last.end {
      out[out.count - 1] = TextRange(last.start, max(last.end, span.end))
    } else {
      out.append(span)
    }
  }
  return out
}
