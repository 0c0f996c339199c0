/// Scores of cleaned texts, a row for each set of pages.
package struct ArticleTable: Sendable {
  private var rows: [(name: String, score: ArticleScore)] = []

  package init() {}

  /// Adds a row.
  /// - Parameter name: of the set; indented where it is a part of the one before.
  package mutating func add(_ name: String, _ score: ArticleScore) { rows.append((name, score)) }

  /// The figures in percent; "-" where the gold of a set does not tell.
  package var text: String {
    let width = max(12, (rows.map(\.name.count).max() ?? 0) + 1)
    let head =
      "set".padded(to: width) + "pages      P     R    F1 exact words   LCS | pieces P     R    F1 | empty\n"
    return head + rows.map { row(padded: $0.name.padded(to: width), $0.score) }.joined(separator: "\n") + "\n"
  }

  private func row(padded name: String, _ score: ArticleScore) -> String {
    let texts = [score.precision, score.recall, score.f1, score.exact, score.bagOfWords, score.commonSubsequence]
    let pieces = [score.pieces.precision, score.pieces.recall, score.pieces.f1]
    func cells(_ shares: [Double], _ isTold: Bool) -> String {
      shares.map { isTold ? percent($0) : "    -" }.joined(separator: " ")
    }
    let hasPieces = score.pieces.gold + score.pieces.system > 0
    return name + "\(score.pages)".padded(left: 5) + "  " + cells(texts, score.texts > 0) + " |    " + cells(pieces, hasPieces) + " | "
      + "\(score.empty)".padded(left: 5)
  }
}
