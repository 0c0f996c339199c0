internal import Pages
internal import Vocabulary

/// Lines that are mostly links to elsewhere.
extension Rules {
  /// From this share on the words beside the links make no difference; above half of the line, only many words do.
  private static let clearlyLinked = 0.8
  private static let fewestWordsBesideLinks = 25
  /// A heading or sentence that is linked to more than this is another story's.
  private static let wholeLine = 0.9
  private static let fewestWordsOfSentence = 12
  /// In a list whose items are links to less than this share, one that is little more than its link is a reference.
  private static let mostLinkedOfReferences = 0.34
  private static let mostLinksOfReference = 0.85

  static let links = PageRule { page in
    let linked = linkedItems(of: page)
    return page.lines.compactMap { line in
      guard line.linkBytes > 0, page.isOpen(line.index) else { return nil }
      // The items of a list go or stay together: one of references has some that are little more than their link.
      if line.shape == .listItem, line.linkShare < mostLinksOfReference, let share = linked[list(of: line, in: page.tree)],
        share < mostLinkedOfReferences
      {
        return nil
      }
      guard line.linkShare > clearlyLinked || line.isMostlyLinks && line.words < fewestWordsBesideLinks else { return nil }
      // A linked sentence among prose is the article's own; a linked line without an end is a headline.
      let isSentence =
        line.sentenceEnds > 0 && line.words >= fewestWordsOfSentence && line.endsSentence && line.shape == .paragraph
      if line.isHeading || isSentence, line.linkShare < wholeLine { return nil }
      return Finding(line.index, .links, .remove(.links, "\(Int(line.linkShare * 100)) % of it is links"))
    }
  }

  /// The element that holds the items of a list.
  private static func list(of item: Line, in tree: Tree) -> Int {
    var node = item.node
    while node >= 0, ![.li, .dd, .dt].contains(tree.nodes[node].tag) { node = Int(tree.nodes[node].parent) }
    return node < 0 ? -1 : Int(tree.nodes[node].parent)
  }

  /// What share of the items of each list are mostly links.
  private static func linkedItems(of page: JudgedPage) -> [Int: Double] {
    var items: [Int: (linked: Int, all: Int)] = [:]
    for line in page.lines where line.shape == .listItem {
      let list = list(of: line, in: page.tree)
      items[list, default: (0, 0)].all += 1
      if line.isMostlyLinks { items[list, default: (0, 0)].linked += 1 }
    }
    return items.mapValues { Double($0.linked) / Double($0.all) }
  }
}
