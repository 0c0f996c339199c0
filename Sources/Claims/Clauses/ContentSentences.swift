import Documents
import Ground
import Vocabulary

extension Wording {
  /// The sentences of a content as indices of words. Marks of quotation are in none, nor is a cue that splits one.
  func sentences(of content: [TextRange], atMost count: Int = .max) -> [[Int]] {
    var out: [[Int]] = [[]]
    var before: Int?
    // Given spans may overlap or stand in any order.
    for index in Set(words(in: content).joined()).sorted() {
      let word = words[index]
      // “It is no joke,” she said. “It is a crime.”
      if let last = before, sentenceIndex(of: last) != sentenceIndex(of: index), !out[out.count - 1].isEmpty {
        if out.count == count { return out }
        out.append([])
      }
      before = index
      if word.kind == .openQuote || word.kind == .closeQuote { continue }
      if out[out.count - 1].count < longestSentence { out[out.count - 1].append(index) }
      if [".", "?", "!"].contains(word.folded), index == lastStop(inSentenceOf: index), out[out.count - 1].count > 2 {
        if out.count == count { return out }
        out.append([])
      }
    }
    return out.last?.isEmpty ?? false ? out.dropLast() : out
  }

  /// The full stop, question mark or exclamation mark that ends the sentence.
  private func lastStop(inSentenceOf index: Int) -> Int? {
    sentence(of: index).reversed().first { [".", "?", "!"].contains(words[$0].folded) }
  }
}

/// What is longer is a list, and its main predicate has been seen.
private let longestSentence = 120

extension Word {
  /// What the reading of a clause looks at.
  var isOfClause: Bool { kind == .word || kind == .number || [",", ";"].contains(folded) }
}
