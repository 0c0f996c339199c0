/// The length of the longest sequence that two sequences have in common, gaps allowed.
///
/// Bit-parallel (Hyyrö, "Bit-parallel LCS-length computation revisited", 2004): a row of the table is a number of as many bits as the first has items,
/// so that the time is the product of the lengths over 64.
func longestCommonSubsequence<Item: Hashable>(_ a: [Item], _ b: [Item]) -> Int {
  if a.isEmpty || b.isEmpty { return 0 }
  var places: [Item: [(block: Int, bits: UInt64)]] = [:]
  for (index, item) in a.enumerated() {
    let (block, bit) = (index / 64, UInt64(1) << UInt64(index % 64))
    var found = places[item] ?? []
    if let last = found.indices.last, found[last].block == block { found[last].bits |= bit } else { found.append((block, bit)) }
    places[item] = found
  }
  var row = [UInt64](repeating: .max, count: (a.count + 63) / 64)
  for item in b {
    guard let found = places[item] else { continue }
    var next = found[...]
    var carry: UInt64 = 0
    // Before the first place of the item nothing changes.
    for block in found[0].block..<row.count {
      var match: UInt64 = 0
      if let first = next.first, first.block == block {
        match = first.bits
        next.removeFirst()
      }
      let both = row[block] & match
      let (sum, overflow) = row[block].addingReportingOverflow(both)
      let (total, carried) = sum.addingReportingOverflow(carry)
      carry = overflow || carried ? 1 : 0
      row[block] = total | row[block] & ~match
    }
  }
  let used = a.count % 64
  if used > 0 { row[row.count - 1] |= .max << UInt64(used) }
  return row.reduce(0) { $0 + (~$1).nonzeroBitCount }
}
