internal import Ground
internal import Pages
import Vocabulary

extension Page {
  /// The nodes below the article's root.
  var nodes: Range<Int> { root < 0 ? 0..<tree.nodes.count : root..<Int(tree.nodes[root].end) }
}

extension Tree {
  /// Whether what an element's itemprop says is said of the page or its article, not of a person, a comment or a work that it cites: the
  /// nearest item round it (HTML standard, §5 Microdata) is of an article's or page's type and no property of another one, or there is
  /// none.
  func speaksOfArticle(_ node: Int) -> Bool {
    var parent = Int(nodes[node].parent)
    while parent >= 0 {
      if let type = attribute(.itemtype, of: parent) {
        if let property = attribute(.itemprop, of: parent), !property.hasPrefix("main"), !property.hasPrefix("blog") { return false }
        return ["Article", "Posting", "Page", "Report", "Review", "Blog", "CreativeWork", "Recipe"].contains { type.hasSuffix($0) }
      }
      parent = Int(nodes[parent].parent)
    }
    return true
  }

  /// The words before an element in its own block, as far as the texts of up to eight nodes: a label or the end of a sentence.
  func label(before node: Int, of page: Page) -> String {
    var parts: [String] = []
    for index in (max(0, node - 8)..<node).reversed() {
      if nodes[index].tag == .text {
        let text = page.text(of: index)
        if !text.isEmpty { parts.append(text) }
        if parts.count == 2 { break }
      } else if !nodes[index].tag.isInline || nodes[index].tag == .br {
        break
      }
    }
    return parts.reversed().joined(separator: " ")
  }
}

extension Page {
  /// The first line of an element: its text up to the next block inside it.
  func firstLine(of node: Int) -> String {
    var flow = Flow()
    for index in node..<Int(tree.nodes[node].end) {
      if tree.nodes[index].tag == .text {
        for run in tree.runs(of: index) { flow.append(run, of: source.bytes) }
      } else if flow.count > 0, !tree.nodes[index].tag.isInline {
        break
      }
    }
    return String(decoding: flow.bytes, as: UTF8.self)
  }
}
