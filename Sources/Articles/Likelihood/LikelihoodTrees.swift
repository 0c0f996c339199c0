/// The trees of `Likelihood`, node after node, read from `trees.txt`, which travels inside the program.
struct LikelihoodTrees: Sendable {
  /// What is read of a node together.
  struct Node: Sendable {
    /// Up to this value of its sign the answer is the first branch.
    let threshold: Float
    /// What is expected here; of a leaf, what it adds to the log-odds.
    let value: Float
    let sign: UInt8
    /// How far behind it its two branches stand, side by side; 0 for a leaf.
    let below: UInt8

    @inline(__always) func next(after index: Int, _ values: [Float], _ row: Int) -> Int {
      index + Int(below) + (values[row + Int(sign)] <= threshold ? 0 : 1)
    }
  }

  private(set) var nodes: [Node] = []
  /// Where each tree begins.
  private(set) var roots: [Int] = []

  static let trained = LikelihoodTrees(PackageResources.trees_txt)

  /// - Parameter file: a line for each node, its numbers parted by spaces: the value, and of an inner node the sign, the threshold and how far below its
  ///   branches stand. An empty line ends a tree; lines that begin with "#" say nothing.
  init(_ file: [UInt8]) {
    var isInside = false
    for line in file.split(separator: 10, omittingEmptySubsequences: false) where line.first != UInt8(ascii: "#") {
      let fields = String(decoding: line, as: UTF8.self).split(separator: " ")
      guard let value = fields.first.flatMap({ Float($0) }) else {
        isInside = false
        continue
      }
      if !isInside { roots.append(nodes.count) }
      isInside = true
      let isLeaf = fields.count < 4
      nodes.append(
        Node(
          threshold: isLeaf ? 0 : Float(fields[2]) ?? 0, value: value, sign: isLeaf ? 0 : UInt8(fields[1]) ?? 0,
          below: isLeaf ? 0 : UInt8(fields[3]) ?? 0))
    }
  }
}
