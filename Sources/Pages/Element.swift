/// An element of an XML page, looked at by the names of what it holds: without prefixes, in small letters.
struct Element {
  let page: Page
  let node: Int

  var name: String { page.tree.localName(of: node) }
  /// Its text and that of all below, white space collapsed; nil for none.
  var text: String? {
    let text = page.text(of: node)
    return text.isEmpty ? nil : text
  }
  var children: [Element] {
    page.tree.children(of: node).filter { page.tree.nodes[$0].tag != .text }.map { Element(page: page, node: $0) }
  }

  /// The root of a page; nil for a page without elements.
  static func root(of page: Page) -> Element? {
    page.tree.nodes.indices.first { page.tree.nodes[$0].tag != .text }.map { Element(page: page, node: $0) }
  }

  func attribute(_ name: AttributeName) -> String? { page.tree.attribute(name, of: node) }
  func all(_ name: String) -> [Element] { children.filter { $0.name == name } }

  /// The first child of a name, its first child of the next name, and so on.
  func first(_ path: String...) -> Element? {
    path.reduce(self as Element?) { $0?.all($1).first }
  }

  /// All below it that have a name, in the order of the page.
  func below(_ name: String) -> [Element] {
    (node + 1..<Int(page.tree.nodes[node].end)).filter { page.tree.nodes[$0].tag != .text && page.tree.localName(of: $0) == name }
      .map { Element(page: page, node: $0) }
  }
}
