/// What a confidence is worth: how far it is off, and how well it ranks what is right above what is wrong.
struct Calibration {
  /// Expected calibration error in ten bins, 0 to 1.
  let error: Double
  /// The share of pairs of a right and a wrong one in which the right one has the higher confidence (AUC), with two decimals.
  let ranking: String

  /// Nil where there is nothing to rank.
  init?(_ ranked: [(confidence: Double, isRight: Bool)]) {
    if ranked.isEmpty { return nil }
    var bins = [(confidence: Double, right: Int)](repeating: (0, 0), count: 10)
    for item in ranked {
      let bin = min(9, Int(item.confidence * 10))
      bins[bin].confidence += item.confidence
      bins[bin].right += item.isRight ? 1 : 0
    }
    error = bins.reduce(0) { $0 + abs($1.confidence - Double($1.right)) } / Double(ranked.count)

    // Each wrong one counts the right ones above it, those of its own confidence by half.
    let right = ranked.filter(\.isRight).map(\.confidence).sorted()
    let wrong = ranked.filter { !$0.isRight }.map(\.confidence).sorted()
    var (below, upTo, wins) = (0, 0, 0.0)
    for confidence in wrong {
      while below < right.count, right[below] < confidence { below += 1 }
      upTo = max(upTo, below)
      while upTo < right.count, right[upTo] == confidence { upTo += 1 }
      wins += Double(right.count - upTo) + Double(upTo - below) / 2
    }
    let area = wins / Double(max(1, right.count * wrong.count))
    let hundredths = Int((area * 100).rounded(.toNearestOrEven))
    ranking = "\(hundredths / 100)." + "\(hundredths % 100 / 10)\(hundredths % 10)"
  }
}
