import Attributions
import Documents
import Ground
import Vocabulary

/// The main clauses of a coordinated content, as attributions of the same source by the same cue; empty where nothing is coordinated.
func parts(of attribution: FoundAttribution, in wording: Wording) -> [FoundAttribution] {
  guard !attribution.cue.isEmpty else { return [] }
  return wording.sentences(of: attribution.content).flatMap { sentence -> [FoundAttribution] in
    guard sentence.last.map({ wording.words[$0].folded }) != "?" else { return [] }
    let kept = sentence.filter { wording.words[$0].isOfClause }
    let words = kept.map { wording.words[$0] }
    let clauses = MainClauses(words: words).ranges().map { clause in
      // "that", "and" in front join it to the cue or to the sentence before.
      (clause.first { !["that", "and", "but", "so", ","].contains(words[$0].folded) } ?? clause.lowerBound)..<clause.upperBound
    }
    guard clauses.count > 1 else { return [] }
    return clauses.map { clause in
      FoundAttribution(
        source: attribution.source, cue: attribution.cue, content: wording.spans(of: kept[clause]),
        form: attribution.form == .mixed ? Attribution.Form(wording.document.coverage(of: kept[clause])) : attribution.form,
        confidence: attribution.confidence,
        because: Reason(.mainClause, "\(clauses.count)"))
    }
  }
}

extension Wording {
  /// Runs of the text that hold the words: one, or more where a cue stands between.
  fileprivate func spans(of indices: ArraySlice<Int>) -> [TextRange] {
    var runs: [Range<Int>] = []
    for index in indices {
      if let last = runs.last, words[last.upperBound..<index].allSatisfy({ !$0.isOfClause }) {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs.map(range)
  }
}
