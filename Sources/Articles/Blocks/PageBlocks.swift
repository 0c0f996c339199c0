internal import Ground
internal import Pages
internal import Vocabulary

/// All blocks of a page in their order, over one flow of text.
struct PageBlocks: Sendable {
  private(set) var flow = Flow()
  private(set) var lines: [Line] = []
  /// The hints of each node's element with its ancestors'.
  var hints: [Hints] = []
  /// The texts that stand in a link or are set in bold or italics, with their bytes in the flow.
  private(set) var marked: [(node: Int, range: Range<Int>)] = []
  /// Bytes of prose below each element.
  private(set) var prose: [Int] = []
  private(set) var totalProse = 0

  /// The blocks until all is known of them that the lines take over.
  var blocks: [PageBlock] = []

  /// Walks the tree once.
  /// - Parameter ignored: the page is read as if no element were named so.
  init(_ page: Page, ignoring ignored: Hints = []) {
    let tree = page.tree
    let everyElementIsABlock = page.vocabulary == .unknownXML
    hints = [Hints](repeating: [], count: tree.nodes.count)
    flow.reserve(page.source.bytes.count / 4)
    var open = OpenBlock(node: page.root, start: 0)
    // Block elements that are open, with the node at which each ends.
    var enclosing: [(node: Int, end: Int)] = []
    var dataTableEnd = 0
    // Labels with their links that stand inside a line: each becomes a block behind it.
    var labels: [Range<Int>] = []
    // An element of no known vocabulary, and an element that a page has made for itself (HTML's custom elements), is a block, unless words
    // stand beside it: then it is a part of a sentence.
    let hasOwnElements = everyElementIsABlock || !tree.names.isEmpty
    var holdsWords = [Bool](repeating: false, count: hasOwnElements ? tree.nodes.count : 0)
    if hasOwnElements {
      for node in tree.nodes.indices where tree.nodes[node].tag == .text && tree.nodes[node].parent >= 0 {
        let isWord = tree.runs(of: node).contains { run in page.source.bytes[Int(run.start)..<Int(run.end)].contains { $0 > 32 } }
        if isWord { holdsWords[Int(tree.nodes[node].parent)] = true }
      }
    }
    // The hints of the inline elements that a node stands in: those of blocks are added when all are known.
    var inline = [Hints](repeating: [], count: tree.nodes.count)
    var index = page.root < 0 ? 0 : page.root + 1
    let end = page.root < 0 ? tree.nodes.count : Int(tree.nodes[page.root].end)

    func close(next node: Int) {
      if flow.count > open.start { blocks.append(block(open, in: tree)) }
      flow.breakLine()
      for label in labels { append(label, of: page) }
      labels = []
      open = OpenBlock(node: node, start: flow.count)
    }

    while index < end {
      let node = tree.nodes[index]
      while let last = enclosing.last, last.end <= index {
        enclosing.removeLast()
        close(next: enclosing.last?.node ?? page.root)
      }
      if node.tag == .text {
        let before = flow.count
        for run in tree.runs(of: index) { flow.append(run, of: page.source.bytes) }
        let hints = node.parent >= 0 ? inline[Int(node.parent)] : []
        open.add(flow.count - before, hints: hints)
        if !hints.isDisjoint(with: .marks), flow.count > before { marked.append((index, before..<flow.count)) }
        index += 1
        continue
      }
      // A shadow root that is written out (SingleFile does) is shown; any other template is not.
      let isShown = node.tag == .template && tree.bytes(.shadowrootmode, of: index) != nil
      if node.tag.isInvisible && !isShown || tree.bytes(.type, of: index).map({ $0.elementsEqual("hidden".utf8) }) == true {
        index = Int(node.end)
        continue
      }
      if node.tag.isInline, flow.count > open.start, let end = page.endOfLabel(at: index) {
        labels.append(index..<end)
        index = end
        continue
      }
      hints[index] = Hints.own(of: index, tag: node.tag, in: tree)
      // A heading that opens its section or links to itself leads nowhere else.
      if node.tag == .a, open.node >= 0, tree.nodes[open.node].tag.headingLevel != nil, !tree.leavesPage(index) {
        hints[index].remove(.link)
      }
      let outer = node.parent >= 0 ? inline[Int(node.parent)] : []
      inline[index] = node.tag.isInline ? outer.union(hints[index]) : outer.intersection(.marks)
      let isCell = node.tag == .td || node.tag == .th
      if isCell, index < dataTableEnd {
        if flow.count > open.start { flow.addSeparator() }
      } else if node.tag == .br || node.tag == .hr {
        close(next: open.node)
      } else if !node.tag.isInline
        || (node.tag == .other && hasOwnElements && (everyElementIsABlock || tree.names[Int32(index)]?.contains("-") ?? false)
          && !(node.parent >= 0 && holdsWords[Int(node.parent)]))
      {
        if node.tag == .table, index >= dataTableEnd, tree.isDataTable(index) { dataTableEnd = Int(node.end) }
        close(next: index)
        enclosing.append((index, Int(node.end)))
      }
      index += 1
    }
    close(next: page.root)
    weighProse(tree)
    settleHints(tree, ignoring: ignored)
    lines = blocks.enumerated().map { Line($1, at: $0, in: flow, tree) }
    blocks = []
  }

  /// Appends a label with its link, taken out of the line that it stood in, as a block of its own.
  private mutating func append(_ label: Range<Int>, of page: Page) {
    var line = OpenBlock(node: label.lowerBound, start: flow.count)
    var linkEnd = 0
    for node in label where page.tree.nodes[node].tag == .text || page.tree.nodes[node].tag == .a {
      if page.tree.nodes[node].tag == .a { linkEnd = Int(page.tree.nodes[node].end) }
      let before = flow.count
      if page.tree.nodes[node].tag == .text { for run in page.tree.runs(of: node) { flow.append(run, of: page.source.bytes) } }
      line.add(flow.count - before, hints: node < linkEnd ? .link : [])
      if node < linkEnd, flow.count > before { marked.append((node, before..<flow.count)) }
    }
    if flow.count > line.start { blocks.append(block(line, in: page.tree)) }
    flow.breakLine()
  }

  private mutating func weighProse(_ tree: Tree) {
    prose = [Int](repeating: 0, count: tree.nodes.count)
    for block in blocks where block.isProse && block.node >= 0 { prose[block.node] += block.length }
    for node in tree.nodes.indices.reversed() where tree.nodes[node].parent >= 0 { prose[Int(tree.nodes[node].parent)] += prose[node] }
    totalProse = blocks.reduce(0) { $0 + ($1.isProse ? $1.length : 0) }
  }

  private struct OpenBlock {
    let node: Int
    let start: Int
    var hints: Hints = []
    var hasText = false
    var linkBytes = 0
    var boldBytes = 0

    mutating func add(_ count: Int, hints: Hints) {
      if count == 0 { return }
      // A link or bold word makes no link or bold block: those count by bytes.
      let lasting = hints.subtracting(.marks)
      self.hints = hasText ? self.hints.intersection(lasting) : lasting
      hasText = true
      if hints.contains(.link) { linkBytes += count }
      if hints.contains(.bold) { boldBytes += count }
    }
  }

  private func block(_ open: OpenBlock, in tree: Tree) -> PageBlock {
    let range = open.start..<flow.count
    return PageBlock(
      node: open.node, range: range, shape: shape(open, in: tree), hints: open.hints, linkBytes: open.linkBytes,
      boldBytes: open.boldBytes, counts: TextCounts(range, in: flow))
  }

  private func shape(_ open: OpenBlock, in tree: Tree) -> PageBlock.Shape {
    guard open.node >= 0 else { return .paragraph }
    let tag = tree.nodes[open.node].tag
    if let level = tag.headingLevel { return .heading(level) }
    if tag == .tr { return .tableRow }
    // The nearest ancestor that says what the text is.
    var node = open.node
    while node >= 0 {
      switch tree.nodes[node].tag {
      case .pre: return .preformatted
      case .li, .dd, .dt: return .listItem
      case .blockquote: return .quotation
      case .td, .article, .body, .section: return .paragraph
      default: node = Int(tree.nodes[node].parent)
      }
    }
    return .paragraph
  }
}

extension Flow {
  /// What stands between two cells of a row.
  fileprivate mutating func addSeparator() { addText(" | ") }
}

extension Tree {
  /// Whether a link leads to another page.
  fileprivate func leavesPage(_ link: Int) -> Bool {
    guard let address = bytes(.href, of: link)?.drop(while: { $0 <= 32 }), let first = address.first else { return false }
    return first != UInt8(ascii: "#") && !address.starts(with: "javascript:".utf8)
  }
}
