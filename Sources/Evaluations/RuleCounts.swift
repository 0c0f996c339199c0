import Vocabulary

/// How often each rule decided a field of a claim that a label speaks of, and how often rightly.
///
/// A rule that rests on another counts by its own name: of `continuedQuotation.fullestName` the first.
struct RuleCounts: Sendable {
  struct Count: Sendable, Hashable {
    var right = 0
    var decided = 0
  }

  private var counts: [Claim.Field: [String: Count]] = [:]

  mutating func add(_ field: Claim.Field, by rule: String?, isRight: Bool) {
    guard let rule = rule?.prefix(while: { $0 != "." }), !rule.isEmpty else { return }
    counts[field, default: [:]][String(rule), default: Count()].decided += 1
    if isRight { counts[field, default: [:]][String(rule), default: Count()].right += 1 }
  }

  static func += (sum: inout RuleCounts, other: RuleCounts) {
    for (field, rules) in other.counts {
      sum.counts[field, default: [:]].merge(rules) { Count(right: $0.right + $1.right, decided: $0.decided + $1.decided) }
    }
  }

  /// A line for each rule, by field, the most frequent first: how many it decided, and how many of them are right in percent.
  var table: String {
    var lines: [String] = []
    for field in Claim.Field.allCases {
      let rules = (counts[field] ?? [:]).sorted { ($1.value.decided, $0.key) < ($0.value.decided, $1.key) }
      for (rule, count) in rules {
        let right = decimal(share(count.right, of: count.decided)).padded(left: 5)
        lines.append(
          "\(field.rawValue.padded(to: 14)) \(rule.padded(to: 24)) decided \("\(count.decided)".padded(left: 5))  right \(right)")
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
