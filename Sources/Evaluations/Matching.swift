/// Which item of the gold each item of the system stands for: one to one, the pair of most weight first.
///
/// Greedy: a pair is taken when neither of its items is taken yet. Pairs of the same weight come in the order of the gold, then of the system.
package struct Matching: Sendable {
  /// Indices into gold and system, the pair of most weight first.
  package let pairs: [(gold: Int, system: Int)]

  /// - Parameters:
  ///   - gold: how many items the gold holds.
  ///   - system: how many items the system gave.
  ///   - weight: of a pair of indices; nil where the two cannot stand for each other.
  package init(gold: Int, system: Int, weight: (_ gold: Int, _ system: Int) -> Double?) {
    var candidates: [(weight: Double, gold: Int, system: Int)] = []
    for g in 0..<gold {
      for s in 0..<system { if let weight = weight(g, s) { candidates.append((weight, g, s)) } }
    }
    candidates.sort { ($1.weight, $0.gold, $0.system) < ($0.weight, $1.gold, $1.system) }
    var takenGold: Set<Int> = []
    var takenSystem: Set<Int> = []
    pairs = candidates.compactMap { candidate in
      if takenGold.contains(candidate.gold) || takenSystem.contains(candidate.system) { return nil }
      takenGold.insert(candidate.gold)
      takenSystem.insert(candidate.system)
      return (candidate.gold, candidate.system)
    }
  }

  /// Pairs of which both cover the same characters by half or more (Jaccard).
  package init(gold: [Characters], system: [Characters]) {
    self.init(gold: gold.count, system: system.count) { g, s in
      let overlap = gold[g].jaccard(system[s])
      return overlap >= 0.5 && !gold[g].isEmpty ? overlap : nil
    }
  }
}
