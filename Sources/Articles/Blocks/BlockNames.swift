internal import Pages
internal import Vocabulary

/// What blocks are named as, once the page is known as a whole.
extension PageBlocks {
  /// A hint at what is not the article means nothing on an element that holds more than half of the page's prose: the form that some
  /// servers wrap round a page, the consent dialog that hides one. Comments can be longer than their article, so theirs stands up to nine tenths.
  mutating func settleHints(_ tree: Tree, ignoring ignored: Hints) {
    for node in tree.nodes.indices where tree.nodes[node].tag != .text {
      let inherited = tree.nodes[node].parent >= 0 ? hints[Int(tree.nodes[node].parent)] : []
      var own = hints[node].subtracting(ignored)
      if prose[node] * 2 > totalProse { own.subtract(Hints.doubtful) }
      if prose[node] * 10 > totalProse * 9 { own.remove(.comments) }
      hints[node] = inherited.union(own)
    }
    for index in blocks.indices {
      if blocks[index].node >= 0 { blocks[index].hints.formUnion(hints[blocks[index].node]) }
      // A consent notice may be longer than the article that it hides: its words give it away.
      if blocks[index].words >= 6, blocks[index].length < 1500, Labels.isConsent(flow.bytes[blocks[index].range]) {
        blocks[index].hints.insert(.consent)
      }
    }
    spreadConsent(tree)
  }

  /// A notice is more than the paragraphs that give it away: where they are half of an element's blocks, its other blocks are of the notice as well.
  private mutating func spreadConsent(_ tree: Tree) {
    guard blocks.contains(where: { $0.hints.contains(.consent) }) else { return }
    func parent(_ block: PageBlock) -> Int { block.node < 0 ? -1 : Int(tree.nodes[block.node].parent) }
    var counts: [Int: (consent: Int, all: Int)] = [:]
    for block in blocks where block.words >= 6 {
      counts[parent(block), default: (0, 0)].all += 1
      if block.hints.contains(.consent) { counts[parent(block), default: (0, 0)].consent += 1 }
    }
    for index in blocks.indices {
      if let count = counts[parent(blocks[index])], count.consent * 2 >= count.all, count.consent >= 2 {
        blocks[index].hints.insert(.consent)
      }
    }
  }
}
