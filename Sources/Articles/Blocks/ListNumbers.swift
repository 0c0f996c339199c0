internal import Pages
import Vocabulary

/// Numbers the items of ordered lists.
struct ListNumbers {
  private let tree: Tree
  /// The last item seen of each list, with its number.
  private var lists: [Int32: (item: Int, number: Int)] = [:]

  init(_ tree: Tree) { self.tree = tree }

  /// - Returns: nil for a block that is in no item of an ordered list.
  mutating func number(of block: Line) -> Int? {
    guard block.shape == .listItem else { return nil }
    var item = block.node
    while item >= 0, tree.nodes[item].tag != .li { item = Int(tree.nodes[item].parent) }
    guard item >= 0, tree.nodes[item].parent >= 0, tree.nodes[Int(tree.nodes[item].parent)].tag == .ol else { return nil }
    let list = tree.nodes[item].parent
    let last = lists[list] ?? (item: -1, number: 0)
    let number = last.item == item ? last.number : last.number + 1
    lists[list] = (item, number)
    return number
  }
}
