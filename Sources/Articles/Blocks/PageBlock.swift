internal import Ground
internal import Pages
import Vocabulary

/// A piece of the page that stands on lines of its own, with what can be seen of it before any verdict.
struct PageBlock: Sendable {
  typealias Shape = Block.Shape

  /// The innermost element that makes it a block; -1 at the top of a fragment.
  let node: Int
  /// Its bytes in the flow.
  let range: Range<Int>
  let shape: Shape
  /// Of the element and all its ancestors.
  fileprivate(set) var hints: Hints
  let linkBytes: Int
  let boldBytes: Int
  let words: Int
  /// Ends of sentences: `.`, `!`, `?`, `…` and their like before a space, a closing mark or the end.
  let sentenceEnds: Int
  let endsSentence: Bool
  let counts: Counts

  /// Characters of some kinds among its own.
  struct Counts: Sendable {
    var capitals = 0
    var digits = 0
    var commas = 0
  }

  var length: Int { range.count }
  var linkShare: Double { Double(linkBytes) / Double(max(1, length)) }
  var isHeading: Bool { if case .heading = shape { true } else { false } }

  /// A text of sentences rather than a label: ten words or more, an end of a sentence, and not mostly links.
  var isProse: Bool { words >= 10 && sentenceEnds > 0 && linkShare < 0.5 }
}

/// All blocks of a page in their order, over one flow of text.
struct PageBlocks: Sendable {
  private(set) var flow = Flow()
  private(set) var blocks: [PageBlock] = []
  /// The hints of each node's element with its ancestors'.
  private(set) var hints: [Hints] = []
  /// The texts that stand in a link or are set in bold or italics, with their bytes in the flow.
  private(set) var marked: [(node: Int, range: Range<Int>)] = []
  /// Bytes of prose below each element.
  private(set) var prose: [Int] = []
  private(set) var totalProse = 0

  func text(_ block: PageBlock) -> String { String(decoding: flow.bytes[block.range], as: UTF8.self) }

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

  /// A hint at what is not the article means nothing on an element that holds more than half of the page's prose: the form that some
  /// servers wrap round a page, the consent dialog that hides one. Comments can be longer than their article, so theirs stands up to nine tenths.
  private mutating func settleHints(_ tree: Tree, ignoring ignored: Hints) {
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
      if blocks[index].words >= 6, blocks[index].length < 1500, Wording.isConsent(flow.bytes[blocks[index].range]) {
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
    var words = 0
    var ends = 0
    var inWord = false
    var ideographs = 0
    // The last character that is no closing mark ends a sentence.
    var isEnd = false
    var counts = PageBlock.Counts()
    let bytes = flow.bytes
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = bytes[at]
      at += 1
      if byte == 32 {
        if isEnd { ends += 1 }
        inWord = false
        isEnd = false
        continue
      }
      if !inWord {
        words += 1
        inWord = true
      }
      switch byte {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): isEnd = true
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): break
      case 0xE2...0xEF where at + 1 < range.upperBound:
        let tail = (bytes[at], bytes[at + 1])
        at += 2
        switch (byte, tail.0, tail.1) {
        case (0xE2, 0x80, 0xA6): isEnd = true  // …
        case (0xE2, 0x80, 0x98...0x9F): break  // closing quotation marks
        case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F):  // 。！？, after which no space stands
          isEnd = false
          ends += 1
        default:
          isEnd = false
          if byte >= 0xE3 { ideographs += 1 }
        }
      case 65...90:
        isEnd = false
        counts.capitals += 1
      case 48...57:
        isEnd = false
        counts.digits += 1
      case UInt8(ascii: ","):
        isEnd = false
        counts.commas += 1
      default: isEnd = false
      }
    }
    let endsSentence = isEnd || (ideographs > 0 && flow.endsWithFullStop(range))
    if isEnd { ends += 1 }
    // Scripts without spaces: two ideographs make a word.
    words += ideographs / 2
    return PageBlock(
      node: open.node, range: range, shape: shape(open, in: tree), hints: open.hints, linkBytes: open.linkBytes, boldBytes: open.boldBytes,
      words: words, sentenceEnds: ends, endsSentence: endsSentence, counts: counts)
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
  /// Whether a line of a script without spaces ends as a sentence does.
  func endsWithFullStop(_ range: Range<Int>) -> Bool {
    let tail = Array(bytes[range].suffix(3))
    return tail == [0xE3, 0x80, 0x82] || tail == [0xEF, 0xBC, 0x81] || tail == [0xEF, 0xBC, 0x9F]
  }

  /// What stands between two cells of a row.
  mutating func addSeparator() { addText(" | ") }
}

extension Tree {
  /// Whether a link leads to another page.
  fileprivate func leavesPage(_ link: Int) -> Bool {
    guard let address = bytes(.href, of: link)?.drop(while: { $0 <= 32 }), let first = address.first else { return false }
    return first != UInt8(ascii: "#") && !address.starts(with: "javascript:".utf8)
  }

  /// Whether a table holds data rather than the page's layout: at least two rows of at least two cells, cells of few words, no table inside.
  func isDataTable(_ table: Int) -> Bool {
    var rows = 0
    var cells = 0
    var bytes = 0
    for index in table + 1..<Int(nodes[table].end) {
      switch nodes[index].tag {
      case .table, .article, .section, .form: return false
      case .tr: rows += 1
      case .td, .th: cells += 1
      case .text: for run in runs(of: index) { bytes += Int(run.end - run.start) }
      default: break
      }
    }
    return rows >= 2 && cells >= 2 * rows && bytes <= 120 * cells
  }
}
