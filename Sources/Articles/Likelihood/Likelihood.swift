/// How likely each block of a page is the article's own text, learned from pages whose text people had marked.
///
/// Boosted regression trees (Friedman 2001) over `BlockSigns`: each tree asks a few questions about the signs and adds its leaf to a sum, whose logistic is
/// the probability. The trees stand in `trees.txt`; `MODEL_CARD.md` beside it says where they come
/// from and what they are worth.
struct Likelihood {
  private let signs: BlockSigns

  init(_ signs: BlockSigns) { self.signs = signs }

  /// The probability that a block is the article's.
  subscript(block: Int) -> Float {
    let nodes = Likelihood.nodes
    let row = block * BlockSigns.count
    var sum: Float = 0
    for root in Likelihood.roots {
      var at = root
      while nodes[at].below > 0 { at = nodes[at].next(after: at, signs.values, row) }
      sum += nodes[at].value
    }
    return Likelihood.logistic(sum)
  }

  /// Whether the probability is above a bound. Most blocks are decided by the first trees: the rest could not make up for them.
  func isAbove(_ bound: Float, for block: Int) -> Bool {
    let nodes = Likelihood.nodes
    let row = block * BlockSigns.count
    var sum: Float = 0
    for (tree, root) in Likelihood.roots.enumerated() {
      if tree % 16 == 0 {
        // With a margin that rounding does not reach.
        if Likelihood.logistic(sum + Likelihood.most[tree]) < bound - 0.001 { return false }
        if Likelihood.logistic(sum + Likelihood.least[tree]) > bound + 0.001 { return true }
      }
      var at = root
      while nodes[at].below > 0 { at = nodes[at].next(after: at, signs.values, row) }
      sum += nodes[at].value
    }
    return Likelihood.logistic(sum) > bound
  }

  /// The most and the least that the trees from each on can add.
  private static let most = sums { $0.max() ?? 0 }
  private static let least = sums { $0.min() ?? 0 }

  private static func sums(of choose: ([Float]) -> Float) -> [Float] {
    var sums = [Float](repeating: 0, count: roots.count + 1)
    for tree in roots.indices.reversed() {
      let end = tree + 1 < roots.count ? roots[tree + 1] : nodes.count
      sums[tree] = sums[tree + 1] + choose(nodes[roots[tree]..<end].filter { $0.below == 0 }.map(\.value))
    }
    return sums
  }

  private static let roots = LikelihoodTrees.trained.roots
  private static let nodes = LikelihoodTrees.trained.nodes

  /// 1 / (1 + e⁻ˣ), the exponential by repeated squaring of (1 + x/1024): within 0.2 % where it matters, and no C library.
  private static func logistic(_ x: Float) -> Float {
    var power = 1 - max(-20, min(20, x)) / 1024
    for _ in 0..<10 { power *= power }
    return 1 / (1 + power)
  }

  // MARK: Evidence

  /// What spoke most for a block's verdict, as a reader of the page can check it: the grounds whose answers moved the sum furthest in its direction
  /// (each question's change of the expected value, summed by ground; Saabas 2014).
  func evidence(for block: Int) -> String {
    let probability = self[block]
    let isFor = probability >= 0.5
    var weights = [Float](repeating: 0, count: Likelihood.grounds.count)
    let nodes = Likelihood.nodes
    for root in Likelihood.roots {
      var at = root
      while nodes[at].below > 0 {
        let next = nodes[at].next(after: at, signs.values, block * BlockSigns.count)
        let change = nodes[next].value - nodes[at].value
        weights[Likelihood.groundOfSign[Int(nodes[at].sign)]] += isFor ? change : -change
        at = next
      }
    }
    let strongest = weights.indices.filter { weights[$0] > 0 }.sorted { (weights[$0], $1) > (weights[$1], $0) }.prefix(2)
    let grounds = strongest.map { Likelihood.grounds[$0].name }.joined(separator: " and ")
    let percent = Int((probability * 100).rounded())
    return "\(percent) % likely to be the article's, chiefly by \(grounds.isEmpty ? "all signs together" : grounds)"
  }

  private static let grounds: [(name: String, last: BlockSigns.Sign)] = [
    ("its words", .commas), ("its links", .links), ("its kind of element", .depth), ("the names of its elements", .declaredBody),
    ("its place on the page", .sinceHeading), ("the blocks beside it", .boilerplate10After), ("the elements round it", .density4),
    ("the blocks that look like it", .alikeAreProse), ("the region of the article", .blocksToRegion),
  ]

  /// The ground of each sign: the first whose last sign is not before it.
  private static let groundOfSign: [Int] = BlockSigns.Sign.allCases.map { sign in
    grounds.firstIndex { sign.rawValue <= $0.last.rawValue } ?? grounds.count - 1
  }
}
