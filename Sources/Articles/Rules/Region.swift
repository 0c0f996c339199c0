import Vocabulary
internal import Ground
internal import Pages

/// The part of the page that holds the article: the element whose blocks, taken together, are most like one.
///
/// Each block weighs for or against: prose by its length, labels and links against, and what stands in comments or a sidebar against as well.
/// The region is the element with the greatest sum over all its blocks (a single walk up the tree). Containers that an advertisement cuts apart
/// need no merging of their own: the element round them wins, since it holds both parts. Where the page declares a body (`itemprop="articleBody"`, or a class
/// that means the same) that holds most of the region's prose, the region is narrowed to the declared parts.
struct Region: Sendable {
  /// The element; -1 for the whole page.
  let node: Int
  let isDeclared: Bool
  /// The format gives the article without a page round it: nothing is chosen, and nothing cut from the edges.
  let isWhole: Bool
  let evidence: String
  /// For each block of the page whether it lies inside.
  let contains: [Bool]
  /// The first block inside.
  let first: Int

  init(_ page: PageBlocks, in tree: Tree, root: Int, isWhole: Bool) {
    self.isWhole = isWhole
    var sums = [Double](repeating: 0, count: tree.nodes.count)
    for block in page.lines where block.node >= 0 { sums[block.node] += Region.weight(block) }
    for node in tree.nodes.indices.reversed() where tree.nodes[node].parent >= 0 {
      sums[Int(tree.nodes[node].parent)] += max(Region.greatestCost, sums[node])
    }
    // Lines of plain text have no element round them: their whole is the region, as is any fragment whose parts do best together.
    var best = root
    var bestSum = tree.nodes.indices.reduce(0) { $0 + (Int(tree.nodes[$1].parent) == root ? max(Region.greatestCost, sums[$1]) : 0) }
    for node in tree.nodes.indices
    where !isWhole && tree.nodes[node].tag != .text && sums[node] > 0 && (sums[node] > bestSum || (best >= 0 && sums[node] == bestSum)) {
      best = node
      bestSum = sums[node]
    }
    let declared = Region.declaredParts(page, tree, inside: best)
    if !declared.isEmpty {
      node = declared[0]
      isDeclared = true
      evidence = "the page marks its body (\(Region.name(declared[0], tree)))"
      var part = 0
      var inside = page.lines.map { block in
        // Parts and blocks run in the order of the page.
        while part + 1 < declared.count, block.node >= declared[part + 1] { part += 1 }
        return Region.holds(declared[part], block, tree)
      }
      // Between the parts, headings are the article's as well: those of a live blog's posts stand outside their bodies.
      if let first = inside.firstIndex(of: true), let last = inside.lastIndex(of: true) {
        for index in first..<last where page.lines[index].isHeading && page.lines[index].hints.intersection(.boilerplate).isEmpty {
          if page.lines[index].linkShare < 0.5, Region.holds(best, page.lines[index], tree) { inside[index] = true }
        }
      }
      // Of several parts, the first may have its heading right before it, inside an element that the others are not in.
      if declared.count > 1, let first = inside.firstIndex(of: true) {
        for index in max(0, first - 3)..<first where page.lines[index].isHeading {
          let post = Int(tree.nodes[page.lines[index].node].parent)
          if post >= 0, declared[0] < Int(tree.nodes[post].end), declared[1] >= Int(tree.nodes[post].end) { inside[index] = true }
        }
      }
      contains = inside
    } else {
      node = best
      isDeclared = false
      evidence =
        isWhole
        ? "the format gives the article alone"
        : best >= 0 ? "of all elements \(Region.name(best, tree)) holds the most prose with the least else" : "the whole page"
      contains = page.lines.map { Region.holds(best, $0, tree) }
    }
    first = contains.firstIndex(of: true) ?? 0
  }

  /// What one element can cost the one round it: a long list of links inside an article must not tear the article apart.
  private static let greatestCost = -2.0

  private static func holds(_ node: Int, _ block: Line, _ tree: Tree) -> Bool {
    node < 0 || (block.node >= node && block.node < Int(tree.nodes[node].end))
  }

  /// What a block says about the element that holds it.
  private static func weight(_ block: Line) -> Double {
    let boilerplate = block.hints.intersection(.boilerplate)
    if block.isProse {
      // A paragraph counts by its length, up to a thousand bytes, less what is linked.
      let weight = Double(min(block.length, 1000)) / 100 * (1 - block.linkShare)
      if boilerplate.isEmpty { return block.hints.contains(.declaredBody) ? 1.2 * weight : weight }
      return boilerplate.isSubset(of: .contradictedByProse) ? 0.3 * weight : -weight
    }
    if block.isHeading { return boilerplate.isEmpty ? 0 : -0.5 }
    // A label costs a little, its own words make up for it, and links cost more: lists of links are what surrounds articles.
    let ownWords = Double(block.words) * (1 - block.linkShare)
    return min(0.3, 0.02 * ownWords) - 0.15 - min(2, Double(block.linkBytes) / 60)
  }

  /// The declared body's parts inside the region, where they hold at least six tenths of its prose: outermost ones, those of one name together.
  private static func declaredParts(_ page: PageBlocks, _ tree: Tree, inside region: Int) -> [Int] {
    var parts: [Int] = []
    var node = max(0, region)
    let end = region < 0 ? tree.nodes.count : Int(tree.nodes[region].end)
    while node < end {
      let parent = Int(tree.nodes[node].parent)
      if tree.nodes[node].tag != .text, page.hints[node].contains(.declaredBody),
        parent < region || parent < 0 || !page.hints[parent].contains(.declaredBody)
      {
        parts.append(node)
        node = Int(tree.nodes[node].end)
      } else {
        node += 1
      }
    }
    let total = region < 0 ? page.totalProse : page.prose[region]
    let held = parts.reduce(0) { $0 + page.prose[$1] }
    return held * 10 >= total * 6 ? parts.filter { page.prose[$0] > 0 } : []
  }

  /// An element as a reader of the source finds it: `div.entry-content`.
  private static func name(_ node: Int, _ tree: Tree) -> String {
    let tag = String(describing: tree.nodes[node].tag)
    if let id = tree.attribute(.id, of: node), !id.isEmpty { return "\(tag)#\(id)" }
    if let first = tree.attribute(.class, of: node)?.split(separator: " ").first { return "\(tag).\(first)" }
    return tag
  }
}
