internal import Ground
internal import Pages

/// What template an element was made by: tag, name and classes of the element and of the one round it, as one number.
struct ElementKind: Hashable, Comparable, Sendable {
  private let fingerprint: Fingerprint

  /// - Parameter node: -1 for no element.
  init(of node: Int, in tree: Tree) {
    var fingerprint = Fingerprint()
    var node = node
    for _ in 0..<2 where node >= 0 {
      fingerprint.add(tree.nodes[node].tag.rawValue)
      for byte in (tree.names[Int32(node)] ?? "").utf8 { fingerprint.add(byte) }
      for byte in tree.bytes(.class, of: node) ?? [] { fingerprint.add(byte) }
      node = Int(tree.nodes[node].parent)
    }
    self.fingerprint = fingerprint
  }

  /// An order without meaning, the same in every run.
  static func < (one: ElementKind, other: ElementKind) -> Bool { one.fingerprint.value < other.fingerprint.value }
}
