package import Ground

/// The characters that spans cover, each counted once.
package struct Characters: Sendable, Hashable {
  /// In order; none touches the next.
  private let ranges: [TextRange]
  /// How many Unicode scalars are covered.
  package let count: Int
  package var isEmpty: Bool { count == 0 }

  /// - Parameter spans: in any order, and they may overlap.
  package init(_ spans: [TextRange]) {
    var ranges: [TextRange] = []
    for span in spans.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) where span.start < span.end {
      if let last = ranges.last, span.start <= last.end {
        ranges[ranges.count - 1] = TextRange(last.start, max(last.end, span.end))
      } else {
        ranges.append(span)
      }
    }
    self.ranges = ranges
    count = ranges.reduce(0) { $0 + $1.end - $1.start }
  }

  /// How many characters both cover.
  package func shared(with other: Characters) -> Int {
    var shared = 0
    var (a, b) = (ranges[...], other.ranges[...])
    while let left = a.first, let right = b.first {
      shared += max(0, min(left.end, right.end) - max(left.start, right.start))
      if left.end < right.end { a.removeFirst() } else { b.removeFirst() }
    }
    return shared
  }

  /// The share of the characters of either that both cover, 0 to 1; 0 where neither covers any.
  package func jaccard(_ other: Characters) -> Double {
    let shared = shared(with: other)
    let union = count + other.count - shared
    return union == 0 ? 0 : Double(shared) / Double(union)
  }
}
