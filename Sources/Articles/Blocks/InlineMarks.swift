internal import Ground
internal import Pages
import Vocabulary

/// Finds what a page sets apart inside a line: links, emphasis.
struct InlineMarks {
  private let page: Page
  private let blocks: PageBlocks
  /// What relative addresses are relative to.
  private let base: String?
  /// What is known of the `a` elements so far.
  private var links: [Int: InlineMark.Kind?] = [:]

  init(_ page: Page, _ blocks: PageBlocks, _ metadata: Metadata) {
    self.page = page
    self.blocks = blocks
    let own = page.given.url ?? metadata.url
    let declared = page.tree.nodes.indices.first { page.tree.nodes[$0].tag == .base }.flatMap { page.tree.attribute(.href, of: $0) }
    base = declared.flatMap { WebAddress.absolute($0, base: own) } ?? own
  }

  /// An element and what of the block stands in it, in bytes of the flow.
  private struct Part {
    let kind: InlineMark.Kind
    var range: Range<Int>
  }

  /// In the order of their beginnings, the outer one first. A block that is bold or emphasised as a whole has no mark for it.
  mutating func marks(of block: Line) -> [InlineMark] {
    var parts: [Part] = []
    var partOf: [Int: Int] = [:]
    var index = blocks.marked.partitionPoint { $0.range.upperBound > block.range.lowerBound }
    while index < blocks.marked.count, blocks.marked[index].range.lowerBound < block.range.upperBound {
      let text = blocks.marked[index]
      for (node, kind) in kinds(around: text.node) {
        if let known = partOf[node] {
          parts[known].range = parts[known].range.lowerBound..<text.range.upperBound
        } else {
          partOf[node] = parts.count
          parts.append(Part(kind: kind, range: text.range))
        }
      }
      index += 1
    }
    if parts.isEmpty { return [] }
    for index in parts.indices { parts[index].range = trimmed(parts[index].range.clamped(to: block.range)) }
    parts.removeAll { $0.range.isEmpty || $0.kind.isEmphasis && $0.range == block.range }
    // Where two begin and end together, the outer one was found first.
    let sorted = parts.enumerated().sorted {
      ($0.element.range.lowerBound, -$0.element.range.upperBound, $0.offset) < (
        $1.element.range.lowerBound, -$1.element.range.upperBound, $1.offset
      )
    }
    let scalars = scalars(at: parts.flatMap { [$0.range.lowerBound, $0.range.upperBound] }, in: block)
    return sorted.map { _, part in
      InlineMark(range: TextRange(scalars[part.range.lowerBound]!, scalars[part.range.upperBound]!), kind: part.kind)
    }
  }

  /// The outermost element of each emphasis round a text and its innermost link, the outer one first.
  private mutating func kinds(around text: Int) -> [(node: Int, kind: InlineMark.Kind)] {
    var out: [(node: Int, kind: InlineMark.Kind)] = []
    var node = Int(page.tree.nodes[text].parent)
    while node >= 0 {
      if let kind = kind(of: node) {
        if kind.isEmphasis {
          out.removeAll { $0.kind == kind }
        } else if out.contains(where: { !$0.kind.isEmphasis }) {
          // A link in a link, which the parser lets pass, is the inner one alone.
          node = Int(page.tree.nodes[node].parent)
          continue
        }
        out.append((node, kind))
      }
      node = Int(page.tree.nodes[node].parent)
    }
    return out.reversed()
  }

  private mutating func kind(of node: Int) -> InlineMark.Kind? {
    switch page.tree.nodes[node].tag {
    case .em, .i: .emphasis
    case .strong, .b: .strong
    case .a: link(of: node)
    default: nil
    }
  }

  private mutating func link(of node: Int) -> InlineMark.Kind? {
    if let known = links[node] { return known }
    let link = page.tree.attribute(.href, of: node).flatMap { WebAddress.absolute($0, base: base) }.map { InlineMark.Kind.link($0) }
    links[node] = .some(link)
    return link
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, blocks.flow.bytes[start] <= 32 { start += 1 }
    while start < end, blocks.flow.bytes[end - 1] <= 32 { end -= 1 }
    return start..<end
  }

  /// How many scalars stand in the block before each of some bytes.
  private func scalars(at bytes: [Int], in block: Line) -> [Int: Int] {
    var out: [Int: Int] = [:]
    var at = block.range.lowerBound
    var count = 0
    for byte in bytes.sorted() {
      count += blocks.flow.bytes[at..<byte].count { $0 & 0xC0 != 0x80 }
      at = byte
      out[byte] = count
    }
    return out
  }
}
