extension RandomAccessCollection {
  /// The first index whose element fulfils a condition; `endIndex` where none does. Binary search.
  /// - Parameter isPast: false for the elements up to some place, and true for all from there on.
  @inlinable
  package func partitionPoint(where isPast: (Element) -> Bool) -> Index {
    var low = startIndex
    var count = distance(from: startIndex, to: endIndex)
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if isPast(self[middle]) {
        count = half
      } else {
        low = index(after: middle)
        count -= half + 1
      }
    }
    return low
  }
}
