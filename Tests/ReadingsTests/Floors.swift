import Evaluations

/// Every figure below which the project must not fall. Lowering one is a visible line of a commit.
enum Floors {
  // MARK: Articles, on corpus/ (its texts and removals have no floor: every page must be right)

  /// Share of the gold's values that a field gives, and share of the given ones that are right.
  static let metadata: [MetadataScore.Field: (recall: Double, precision: Double)] = [
    .title: (0.97, 0.97), .publisher: (0.92, 0.97), .date: (0.97, 0.99), .modified: (0.99, 0.87), .author: (0.92, 0.97),
    .kind: (1, 1),
    .language: (1, 1),
  ]

  // MARK: Attributions and claims, on corpus/, end to end

  /// Content (characters) and source (words) both overlap the gold's by half.
  static let relationF1 = 0.85
  /// The network also finds what PolNeAR counts and the gold of the corpus does not: acts, refusals to comment, being asked.
  static let relationPrecision = 0.84
  /// Of the claims that are found.
  static let personRight = 0.85
  static let wrongPerson = 0.03
  static let certaintyRight = 0.96
  static let levelRight = 0.81

  // MARK: On shared data, where it is there

  /// Relation F1 at 0.5 on PolNeAR's development articles.
  static let polnearRelationF1 = 0.73
  /// Four-word shingle F1 of the article text of pages that are articles. The likelihood has seen these pages: a floor, and no measure.
  static let articleF1: [String: Double] = ["scrapinghub": 0.98, "wcxb": 0.93]
}
