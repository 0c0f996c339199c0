import Articles
import Ground
import Vocabulary

/// A block's text cut at its marks: what a renderer writes one after the other.
enum InlinePart {
  case text(String)
  case open(InlineMark.Kind)
  case close(InlineMark.Kind)
}

/// A block with what its page sets apart inside it.
struct MarkedBlock {
  let block: Block
  let marks: [InlineMark]
}

extension TracedArticle {
  /// The blocks of the article's text, each with its marks.
  var markedBlocks: [MarkedBlock] {
    zip(article.blocks, marks).filter(\.0.verdict.isKept).map { MarkedBlock(block: $0, marks: $1) }
  }
}

extension MarkedBlock {
  var text: String { block.text }
  var shape: Block.Shape { block.shape }
  var ordinal: Int? { block.ordinal }
  var verdict: Verdict { block.verdict }

  /// - Parameters:
  ///   - range: in scalars of the block's text; nil: all of it.
  ///   - shows: whether a kind of mark is wanted.
  func parts(in range: TextRange? = nil, where shows: (InlineMark.Kind) -> Bool = { _ in true }) -> [InlinePart] {
    let scalars = text.unicodeScalars
    let wanted = marks.filter { mark in shows(mark.kind) && range.map { $0.overlaps(mark.range) } ?? true }
    guard !wanted.isEmpty || range != nil else { return [.text(text)] }
    let end = range?.end ?? wanted.map(\.range.end).max() ?? 0
    var parts: [InlinePart] = []
    var open: [InlineMark] = []
    var offset = range?.start ?? 0
    var index = scalars.index(scalars.startIndex, offsetBy: offset)

    func write(upTo next: Int) {
      let stop = scalars.index(index, offsetBy: next - offset)
      if stop > index { parts.append(.text(String(scalars[index..<stop]))) }
      (index, offset) = (stop, next)
    }
    func close(upTo next: Int) {
      while let last = open.last, last.range.end <= next {
        write(upTo: last.range.end)
        parts.append(.close(last.kind))
        open.removeLast()
      }
    }
    for mark in wanted {
      let start = max(mark.range.start, range?.start ?? 0)
      let clipped = InlineMark(range: TextRange(start, min(mark.range.end, end)), kind: mark.kind)
      close(upTo: start)
      // Marks of a tree lie in one another or apart, and no link lies in another.
      guard open.last.map({ clipped.range.end <= $0.range.end }) ?? true, mark.kind.isEmphasis || open.allSatisfy(\.kind.isEmphasis) else {
        continue
      }
      write(upTo: start)
      parts.append(.open(mark.kind))
      open.append(clipped)
    }
    close(upTo: end)
    if range == nil { parts.append(.text(String(scalars[index...]))) } else { write(upTo: end) }
    return parts
  }

  /// The cells of a table row, which its text joins by bars.
  var cells: [TextRange] {
    var cells: [TextRange] = []
    let scalars = Array(text.unicodeScalars)
    var start = 0
    var at = 0
    while at + 2 < scalars.count {
      if scalars[at] == " ", scalars[at + 1] == "|", scalars[at + 2] == " " {
        cells.append(TextRange(start, at))
        start = at + 3
        at = start
      } else {
        at += 1
      }
    }
    return cells + [TextRange(start, scalars.count)]
  }
}
