internal import Ground
internal import Pages
import Vocabulary

/// Tells the readers' comments of a page apart: which of its removed blocks are of one comment.
///
/// A comment is the nearest `li` or `article` inside what is named as comments, else the nearest element there that has brothers and sisters of its own
/// tag and class, else all that is named so. A comment with replies inside goes on behind them as another one.
struct CommentNumbers {
  private let tree: Tree
  private let hints: [Hints]
  /// Of each parent, how many of its children have one tag and class.
  private var families: [Int: [Name: Int]] = [:]

  private struct Name: Hashable {
    let tag: Tag
    let names: [UInt8]
  }

  /// The number of the comment that each block is of, from 0; nil for the others.
  static func numbers(_ blocks: PageBlocks, _ verdicts: [Verdict], in tree: Tree) -> [Int?] {
    var finder = CommentNumbers(tree: tree, hints: blocks.hints)
    var last: Int?
    var number = -1
    return zip(blocks.lines, verdicts).map { block, verdict in
      guard verdict.removal == .comments else { return nil }
      let element = finder.comment(at: block.node)
      if element != last || element < 0 { number += 1 }
      last = element
      return number
    }
  }

  private init(tree: Tree, hints: [Hints]) {
    self.tree = tree
    self.hints = hints
  }

  private mutating func comment(at node: Int) -> Int {
    var node = node
    var ofFamily: Int?
    var outermost = -1
    while node >= 0, hints[node].contains(.comments) {
      switch tree.nodes[node].tag {
      case .li, .article: return node
      case .div, .section, .dd, .tr, .table, .other: if ofFamily == nil, hasFamily(node) { ofFamily = node }
      default: break
      }
      outermost = node
      node = Int(tree.nodes[node].parent)
    }
    return ofFamily ?? outermost
  }

  private mutating func hasFamily(_ node: Int) -> Bool {
    let parent = Int(tree.nodes[node].parent)
    guard parent >= 0 else { return false }
    let family = families[parent] ?? Dictionary(tree.children(of: parent).map { (name(of: $0), 1) }, uniquingKeysWith: +)
    families[parent] = family
    return family[name(of: node), default: 0] > 1
  }

  private func name(of node: Int) -> Name { Name(tag: tree.nodes[node].tag, names: Array(tree.bytes(.class, of: node) ?? [])) }
}
