import Ground

/// Which gold attribution each system claim stands for: one to one, best overlap of the contents first, from a Jaccard of one half over characters.
/// (The protocol of the claim scorer that the project's figures are measured with.)
struct Matching {
  /// Pairs of indices into gold and system.
  let pairs: [(gold: Int, system: Int)]

  init(gold: [Set<Int>], system: [Set<Int>]) {
    var candidates: [(overlap: Double, gold: Int, system: Int)] = []
    for (g, wanted) in gold.enumerated() {
      for (s, got) in system.enumerated() {
        let overlap = Matching.jaccard(wanted, got)
        if overlap >= 0.5 { candidates.append((overlap, g, s)) }
      }
    }
    candidates.sort { ($1.overlap, $0.gold, $0.system) < ($0.overlap, $1.gold, $1.system) }
    var usedGold: Set<Int> = []
    var usedSystem: Set<Int> = []
    var pairs: [(gold: Int, system: Int)] = []
    for candidate in candidates where !usedGold.contains(candidate.gold) && !usedSystem.contains(candidate.system) {
      usedGold.insert(candidate.gold)
      usedSystem.insert(candidate.system)
      pairs.append((candidate.gold, candidate.system))
    }
    self.pairs = pairs
  }

  static func jaccard(_ a: Set<Int>, _ b: Set<Int>) -> Double {
    let union = a.union(b).count
    return union == 0 ? 1 : Double(a.intersection(b).count) / Double(union)
  }

  static func characters(_ ranges: [TextRange]) -> Set<Int> { Set(ranges.flatMap { Array($0.indices) }) }
}

/// Where strings stand in a text, each looked for after the one before; nil where one is not found.
func places(of strings: [String], in text: [Unicode.Scalar]) -> [TextRange]? {
  var from = 0
  var out: [TextRange] = []
  for string in strings {
    let wanted = Array(string.unicodeScalars)
    guard !wanted.isEmpty,
      let start = (from...max(from, text.count - wanted.count)).first(where: {
        $0 + wanted.count <= text.count && Array(text[$0..<$0 + wanted.count]) == wanted
      })
    else { return nil }
    out.append(TextRange(start, start + wanted.count))
    from = start + wanted.count
  }
  return out
}
