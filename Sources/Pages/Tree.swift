/// A page's elements and texts in one flat list, in document order.
///
/// A node's descendants follow it up to `end`, so a walk is a loop and a skip is a jump. Texts are runs of the page's own bytes, not copies.
package struct Tree: Sendable {
  package struct Node: Sendable {
    package let tag: Tag
    package let parent: Int32
    /// The index after the last descendant.
    package internal(set) var end: Int32
    /// The node's first run (a text) or attribute (an element).
    package let first: Int32
    package internal(set) var last: Int32
  }

  /// Bytes of `Source.bytes` that are text: no tag, no comment stands in them.
  package struct Run: Sendable, Hashable {
    package let start: Int32
    package internal(set) var end: Int32
    /// No references are decoded in it (CDATA, scripts).
    package let isLiteral: Bool
  }

  struct Attribute: Sendable {
    let name: AttributeName
    let start: Int32
    let end: Int32
  }

  package internal(set) var nodes: [Node] = []
  package internal(set) var runs: [Run] = []
  var attributes: [Attribute] = []
  /// The attributes' values, decoded, one after the other.
  var values: [UInt8] = []
  /// The names of elements that `Tag` does not list, by node: all of XML, custom elements (with a hyphen) of HTML.
  package internal(set) var names: [Int32: String] = [:]

  package func children(of node: Int) -> [Int] {
    var out: [Int] = []
    var child = node + 1
    while child < Int(nodes[node].end) {
      out.append(child)
      child = Int(nodes[child].end)
    }
    return out
  }

  package func runs(of text: Int) -> ArraySlice<Run> { runs[Int(nodes[text].first)..<Int(nodes[text].last)] }

  package func attribute(_ name: AttributeName, of node: Int) -> String? {
    bytes(name, of: node).map { String(decoding: $0, as: UTF8.self) }
  }

  package func bytes(_ name: AttributeName, of node: Int) -> ArraySlice<UInt8>? {
    guard nodes[node].tag != .text else { return nil }
    for index in Int(nodes[node].first)..<Int(nodes[node].last) where attributes[index].name == name {
      return values[Int(attributes[index].start)..<Int(attributes[index].end)]
    }
    return nil
  }
}
