import Vocabulary
internal import Ground
internal import Pages

/// The `<meta>` elements of a page by their name, property or itemprop, and what its head says beside.
struct MetaTags {
  private var values: [String: [String]] = [:]
  private(set) var titleElement: String?
  private(set) var canonical: String?
  private(set) var documentLanguage: String?

  init(_ page: Page) {
    let tree = page.tree
    for node in tree.nodes.indices {
      switch tree.nodes[node].tag {
      case .meta: read(node, of: tree)
      case .title where titleElement == nil:
        // An SVG has titles as well.
        if tree.nodes[node].parent < 0 || tree.nodes[Int(tree.nodes[node].parent)].tag != .svg {
          let text = page.text(of: node)
          if !text.isEmpty { titleElement = text }
        }
      case .link where canonical == nil:
        if tree.attribute(.rel, of: node)?.lowercased() == "canonical" { canonical = tree.attribute(.href, of: node) }
      case .html where documentLanguage == nil: documentLanguage = tree.attribute(.lang, of: node)
      default: break
      }
    }
  }

  /// An itemprop counts where it speaks of the page: inside an item of microdata it is that item's.
  private mutating func read(_ node: Int, of tree: Tree) {
    // Some archives write `value` for `content`.
    guard let content = (tree.attribute(.content, of: node) ?? tree.attribute(.value, of: node))?.trimming, !content.isEmpty else { return }
    for name in [AttributeName.property, .name, .itemprop] {
      guard let key = tree.attribute(name, of: node)?.lowercased() else { continue }
      if name == .itemprop, !tree.speaksOfArticle(node) { continue }
      values[key, default: []].append(Entities.expand(content))
    }
  }

  /// The first of several names that has a value, with the name.
  func first(_ names: String...) -> (value: String, name: String)? {
    for name in names {
      if let value = values[name]?.first { return (value, name) }
    }
    return nil
  }

  /// All values of a name that may stand several times ("citation_author").
  func all(_ name: String) -> [String] { values[name] ?? [] }
}
