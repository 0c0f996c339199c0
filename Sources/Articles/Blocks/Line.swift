internal import Pages
internal import Vocabulary

/// A block as the rules see it: beside what was counted, its text and what the words alone tell, worked out once for all of them.
struct Line: Sendable {
  let block: PageBlock
  /// Its place among the page's blocks.
  let index: Int
  let text: String
  /// Its words as labels and titles are compared (`Labels.normal`); empty for a line that is longer than any label.
  let normal: String
  /// How it is cut off; nil for a whole one.
  let cut: Cut?
  /// In Unicode scalars.
  let characters: Int
  /// What kind of element it stands in: lines of one kind were set by one template.
  let kind: ElementKind
  /// The element round its own; -1 where there is none.
  let container: Int

  /// Longer lines, in bytes, are no labels.
  static let longestLabel = 250

  init(_ block: PageBlock, at index: Int, in flow: Flow, _ tree: Tree) {
    let bytes = flow.bytes[block.range]
    self.block = block
    self.index = index
    text = String(decoding: bytes, as: UTF8.self)
    normal = block.length <= Line.longestLabel ? Labels.normal(bytes) : ""
    cut = Cut(of: text)
    characters = bytes.count { $0 & 0xC0 != 0x80 }
    kind = ElementKind(of: block.node, in: tree)
    container = block.node < 0 ? -1 : Int(tree.nodes[block.node].parent)
  }
}

extension Line {
  var node: Int { block.node }
  var range: Range<Int> { block.range }
  var shape: PageBlock.Shape { block.shape }
  var hints: Hints { block.hints }
  /// In bytes.
  var length: Int { block.length }
  var words: Int { block.words }
  var sentenceEnds: Int { block.sentenceEnds }
  var endsSentence: Bool { block.endsSentence }
  var linkBytes: Int { block.linkBytes }
  var linkShare: Double { block.linkShare }
  var isHeading: Bool { block.isHeading }
  var hasSentences: Bool { block.hasSentences }
  var isProse: Bool { block.isProse }

  var isCut: Bool { cut != nil }
  var isByline: Bool { Byline.isByline(text) }

  private static let quotationMarks = Set("\"“‘'«„".unicodeScalars)

  /// Whether it opens a quotation: such a line is somebody's words, cut off or short as it may be.
  var opensQuotation: Bool { text.unicodeScalars.first.map(Line.quotationMarks.contains) ?? false }

  var endsInColon: Bool { text.utf8.last == UInt8(ascii: ":") }

  /// Whether it is mostly a link to elsewhere.
  var isMostlyLinks: Bool { linkShare > 0.5 }
}
