internal import Ground
internal import Pages
import Vocabulary

/// What can be told of a block by counting, before anything is judged: the features of the learned likelihood (`Likelihood`).
///
/// Shares run from 0 to 1, lengths are in bytes, and a length that is compared is its binary logarithm. What stands beyond the page's ends counts as 0.
struct BlockSigns {
  /// The signs in their fixed order: the trained table names them by number, so a change here means a new training (`Sources/Workbench/Likelihood`).
  enum Sign: Int, CaseIterable {
    // Its own words.
    case length, words, endsSentence, wordLength, capitals, digits, commas
    // Its own links.
    case links
    // What kind of element it is.
    case headingLevel, listItem, paragraphTag, divTag, depth
    // What its element and those round it are named as.
    case boilerplate, navigation, footer, sidebar, caption, byline, declaredBody
    // Where it stands on the page.
    case proseBefore, textBefore, fromTitle, afterTitle, sinceProse, untilProse, sinceHeading
    // What stands next to it: the blocks before and after, of each the mean.
    case prose10Before, prose10After
    case length1Before, length1After, length10Before, length10After
    case links1After, links4Before, links4After, links10Before, links10After
    case boilerplate1Before, boilerplate1After, boilerplate4Before, boilerplate4After, boilerplate10Before, boilerplate10After
    // The element that it stands in, the one round that, and so on: text, links, share of the page's prose, number of blocks, share of its text that is prose.
    case text0, links0, prose0, blocks0, density0
    case text1, links1, prose1, blocks1, density1
    case text2, links2, prose2, blocks2, density2
    case text3, links3, prose3, blocks3, density3
    case text4, links4, prose4, blocks4, density4
    // The blocks of the page whose element and its parent have the same names.
    case alikeCount, alikeLength, alikeLinks, alikeProse, alikeAreProse
    // The region that holds the most prose with the least else.
    case inRegion, inDeclaredBody, stepsToRegion, blocksToRegion
  }

  /// Row by row: `Sign.allCases.count` values for each block.
  private(set) var values: [Float]

  static let count = Sign.allCases.count

  func row(_ block: Int) -> ArraySlice<Float> { values[block * BlockSigns.count..<(block + 1) * BlockSigns.count] }

  init(_ page: PageBlocks, in tree: Tree, region: Region, title: Int?) {
    let blocks = page.lines
    values = [Float](repeating: 0, count: blocks.count * BlockSigns.count)
    if blocks.isEmpty { return }
    let totals = Containers(page, tree)
    let alike = Alike(page)
    let text = Sums(blocks) { Float($0.length) }
    let prose = Sums(blocks) { $0.isProse ? 1 : 0 }
    let lengths = Sums(blocks) { BlockSigns.log($0.length) }
    let links = Sums(blocks) { Float($0.linkShare) }
    let named = Sums(blocks) { $0.hints.isDisjoint(with: .boilerplate) ? 0 : 1 }
    let proseBytes = Sums(blocks) { $0.isProse ? Float($0.length) : 0 }
    let untilProse = BlockSigns.distancesToNextProse(blocks)
    let steps = RegionSteps(region, page, tree)
    var lastProse = -BlockSigns.farthest
    var lastHeading = -BlockSigns.farthest
    for (index, block) in blocks.enumerated() {
      if block.isProse { lastProse = index }
      let counts = block.block.counts
      set(.length, index, BlockSigns.log(block.length))
      set(.words, index, BlockSigns.log(block.words))
      set(.endsSentence, index, block.endsSentence)
      set(.wordLength, index, Float(block.length) / Float(max(1, block.words)))
      set(.capitals, index, Float(counts.capitals) / Float(max(1, block.length)))
      set(.digits, index, Float(counts.digits) / Float(max(1, block.length)))
      set(.commas, index, Float(min(6, counts.commas)))
      set(.links, index, Float(block.linkShare))

      if case .heading(let level) = block.shape { set(.headingLevel, index, Float(level)) }
      set(.listItem, index, block.shape == .listItem)
      let tag = block.node >= 0 ? tree.nodes[block.node].tag : .other
      set(.paragraphTag, index, tag == .p)
      set(.divTag, index, tag == .div)
      set(.depth, index, Float(totals.depth(of: block.node)))

      for (sign, hint) in BlockSigns.named { set(sign, index, !block.hints.isDisjoint(with: hint)) }

      set(.proseBefore, index, proseBytes.through(index) / max(1, proseBytes.all))
      set(.textBefore, index, text.through(index) / max(1, text.all))
      set(.fromTitle, index, title.map { Float(max(-20, min(60, index - $0))) } ?? -30)
      set(.afterTitle, index, title.map { index > $0 } ?? false)
      set(.sinceProse, index, Float(min(BlockSigns.farthest, index - lastProse)))
      set(.untilProse, index, Float(untilProse[index]))
      set(.sinceHeading, index, Float(min(BlockSigns.farthest, index - lastHeading)))
      if block.isHeading { lastHeading = index }

      around(index, 10, prose, .prose10Before, .prose10After)
      around(index, 1, lengths, .length1Before, .length1After)
      around(index, 10, lengths, .length10Before, .length10After)
      set(.links1After, index, links.between(index + 1, index + 2))
      around(index, 4, links, .links4Before, .links4After)
      around(index, 10, links, .links10Before, .links10After)
      around(index, 1, named, .boilerplate1Before, .boilerplate1After)
      around(index, 4, named, .boilerplate4Before, .boilerplate4After)
      around(index, 10, named, .boilerplate10Before, .boilerplate10After)

      var node = block.node
      for level in 0..<5 {
        let total = totals[node]
        let at = index * BlockSigns.count + Sign.text0.rawValue + level * 5
        values[at] = BlockSigns.log(total.text)
        values[at + 1] = Float(total.links) / Float(max(1, total.text))
        values[at + 2] = Float(total.prose) / Float(max(1, page.totalProse))
        values[at + 3] = BlockSigns.log(total.blocks)
        values[at + 4] = Float(total.prose) / Float(max(1, total.text))
        if node >= 0, tree.nodes[node].parent >= 0 { node = Int(tree.nodes[node].parent) }
      }

      let kin = alike[index]
      set(.alikeCount, index, BlockSigns.log(kin.blocks))
      set(.alikeLength, index, BlockSigns.log(kin.text / max(1, kin.blocks)))
      set(.alikeLinks, index, Float(kin.links) / Float(max(1, kin.text)))
      set(.alikeProse, index, Float(kin.prose) / Float(max(1, page.totalProse)))
      set(.alikeAreProse, index, Float(kin.proseBlocks) / Float(max(1, kin.blocks)))

      set(.inRegion, index, region.contains[index])
      set(.inDeclaredBody, index, region.contains[index] && region.isDeclared)
      set(.stepsToRegion, index, Float(steps.up(from: block.node)))
      set(.blocksToRegion, index, Float(steps.blocks(from: index)))
    }
  }

  /// Distances are told up to this many blocks.
  private static let farthest = 30

  private static let named: [(Sign, Hints)] = [
    (.boilerplate, .boilerplate), (.navigation, .navigation), (.footer, .footer), (.sidebar, .sidebar), (.caption, .caption),
    (.byline, .byline), (.declaredBody, .declaredBody),
  ]

  private mutating func set(_ sign: Sign, _ block: Int, _ value: Float) { values[block * BlockSigns.count + sign.rawValue] = value }
  private mutating func set(_ sign: Sign, _ block: Int, _ value: Bool) { set(sign, block, value ? 1 : 0) }

  /// The means over so many blocks before and after one.
  private mutating func around(_ block: Int, _ count: Int, _ sums: Sums, _ before: Sign, _ after: Sign) {
    set(before, block, sums.between(block - count, block) / Float(count))
    set(after, block, sums.between(block + 1, block + 1 + count) / Float(count))
  }

  private static func distancesToNextProse(_ blocks: [Line]) -> [Int] {
    var distance = farthest
    var out = [Int](repeating: 0, count: blocks.count)
    for index in blocks.indices.reversed() {
      distance = blocks[index].isProse ? 0 : min(farthest, distance + 1)
      out[index] = distance
    }
    return out
  }

  /// log₂(1 + n) by the number's bits and a straight line between two powers: exact enough for thresholds, and no C library.
  private static func log(_ count: Int) -> Float {
    let number = UInt32(clamping: count + 1)
    let power = 31 - number.leadingZeroBitCount
    return Float(power) + Float(number) / Float(1 << power) - 1
  }
}

/// Running sums over the blocks, so that any stretch of them is summed at once.
private struct Sums {
  private var sums: [Float] = [0]

  init(_ blocks: [Line], _ value: (Line) -> Float) {
    sums.reserveCapacity(blocks.count + 1)
    var sum: Float = 0
    for block in blocks {
      sum += value(block)
      sums.append(sum)
    }
  }

  var all: Float { sums[sums.count - 1] }
  func through(_ index: Int) -> Float { sums[index + 1] }
  /// The sum from one block up to another; what lies beyond the page's ends is nothing.
  func between(_ start: Int, _ end: Int) -> Float { sums[min(max(0, end), sums.count - 1)] - sums[min(max(0, start), sums.count - 1)] }
}

/// What each element holds, over all blocks in it.
private struct Containers {
  struct Total {
    var text = 0
    var links = 0
    var prose = 0
    var proseBlocks = 0
    var blocks = 0

    mutating func add(_ block: Line) {
      text += block.length
      links += block.linkBytes
      blocks += 1
      if block.isProse {
        prose += block.length
        proseBlocks += 1
      }
    }

    mutating func add(_ other: Total) {
      text += other.text
      links += other.links
      prose += other.prose
      proseBlocks += other.proseBlocks
      blocks += other.blocks
    }
  }

  private var totals: [Total]
  private var depths: [Int16]
  /// What stands at the top of a fragment, with no element round it.
  private var whole = Total()

  init(_ page: PageBlocks, _ tree: Tree) {
    totals = [Total](repeating: Total(), count: tree.nodes.count)
    depths = [Int16](repeating: 0, count: tree.nodes.count)
    for block in page.lines {
      whole.add(block)
      if block.node >= 0 { totals[block.node].add(block) }
    }
    for node in tree.nodes.indices.reversed() where tree.nodes[node].parent >= 0 { totals[Int(tree.nodes[node].parent)].add(totals[node]) }
    for node in tree.nodes.indices where tree.nodes[node].parent >= 0 {
      depths[node] = min(Int16.max - 1, depths[Int(tree.nodes[node].parent)]) + 1
    }
  }

  subscript(node: Int) -> Total { node < 0 ? whole : totals[node] }
  func depth(of node: Int) -> Int { node < 0 ? 0 : Int(depths[node]) + 1 }
}

/// The blocks that one template made.
private struct Alike {
  private var totals: [Containers.Total] = []
  private var groups: [Int] = []

  init(_ page: PageBlocks) {
    var known: [ElementKind: Int] = [:]
    groups.reserveCapacity(page.lines.count)
    for line in page.lines {
      let group = known[line.kind, default: totals.count]
      if group == totals.count {
        known[line.kind] = group
        totals.append(Containers.Total())
      }
      totals[group].add(line)
      groups.append(group)
    }
  }

  subscript(block: Int) -> Containers.Total { totals[groups[block]] }
}

/// How far a block stands from the region.
private struct RegionSteps {
  private let first: Int?
  private let last: Int?
  private let contains: [Bool]
  private var isAbove: [Bool]
  private let tree: Tree

  init(_ region: Region, _ page: PageBlocks, _ tree: Tree) {
    first = region.contains.firstIndex(of: true)
    last = region.contains.lastIndex(of: true)
    contains = region.contains
    self.tree = tree
    isAbove = [Bool](repeating: false, count: tree.nodes.count)
    var node = region.node
    while node >= 0 {
      isAbove[node] = true
      node = Int(tree.nodes[node].parent)
    }
    self.depth = isAbove.reduce(0) { $0 + ($1 ? 1 : 0) }
  }

  private let depth: Int

  /// How many elements up from the region the first one stands that holds the block as well; 0 inside the region.
  func up(from node: Int) -> Int {
    var node = node
    while node >= 0, !isAbove[node] { node = Int(tree.nodes[node].parent) }
    var common = 0
    while node >= 0 {
      common += 1
      node = Int(tree.nodes[node].parent)
    }
    return min(30, depth - common)
  }

  /// Blocks before the region's first (negative) or after its last, at most 30; 0 inside and between.
  func blocks(from index: Int) -> Int {
    guard let first, let last else { return 30 }
    if contains[index] { return 0 }
    return index < first ? max(-30, index - first) : index > last ? min(30, index - last) : 0
  }
}
