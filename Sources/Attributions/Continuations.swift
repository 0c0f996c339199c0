import Documents
package import Ground
import Vocabulary

/// A quotation without a cue of its own that goes on from an attribution before it.
package struct Continuation {
  package let content: [TextRange]
  /// Index of the relation that it goes on from.
  package let relation: Int
}

/// In the paragraph of an attribution a quotation that begins a sentence belongs to it; where it fills the next paragraph it goes on from it.
package func joinContinuations(_ relations: inout [Relation], in quoted: QuotedTokens) -> [Continuation] {
  let document = quoted.document
  var owners: [Int?] = Array(repeating: nil, count: quoted.parts.count)
  for (index, relation) in relations.enumerated() {
    for span in relation.content {
      for token in document.tokens(in: span) { if let quotation = quoted.quotations[token] { owners[quotation] = index } }
    }
  }
  let speakers = lastQuoting(relations, quoted)
  var continuations: [Continuation] = []
  var sentence = 0
  var before: Int?
  for paragraph in document.paragraphs.lazy.map(\.tokens) {
    // The relation whose speaker still has the word.
    var current: Int?
    while sentence < document.sentences.count, document.sentences[sentence].lowerBound < paragraph.upperBound {
      let start = document.sentences[sentence].lowerBound
      if let quotation = quoted.quotations[start], let owner = owners[quotation] {
        current = owner
      } else if let quotation = quoted.quotations[start], quoted.parts[quotation][0].lowerBound == start, !quoted.isTitle(quotation) {
        let parts = quoted.parts[quotation]
        if let current {
          relations[current].content += parts.map(quoted.text)
        } else if let before, start == paragraph.lowerBound, parts[parts.count - 1].upperBound >= paragraph.upperBound {
          current = before
          continuations.append(Continuation(content: parts.map(quoted.text), relation: before))
        }
        owners[quotation] = current
      } else if speakers[sentence] == nil {
        current = nil
      }
      current = speakers[sentence] ?? current
      sentence += 1
    }
    before = current
  }
  // Once at the end: a hostile text may join thousands to one attribution.
  for index in relations.indices { relations[index].content = joined(relations[index].content) }
  return continuations
}

/// By sentence, the last relation with its cue there that quotes.
private func lastQuoting(_ relations: [Relation], _ quoted: QuotedTokens) -> [Int: Int] {
  let document = quoted.document
  var last: [Int: Int] = [:]
  var sentence = 0
  let order = relations.indices.sorted { relations[$0].cue.start < relations[$1].cue.start }
  for index in order {
    let cue = document.tokens(in: relations[index].cue)
    guard relations[index].content.contains(where: { document.tokens(in: $0).contains { quoted.quotations[$0] != nil } }) else { continue }
    while sentence + 1 < document.sentences.count, document.sentences[sentence].upperBound <= cue.lowerBound { sentence += 1 }
    last[sentence] = index
  }
  return last
}
