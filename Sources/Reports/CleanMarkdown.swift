package import Articles
import Vocabulary

extension TracedArticle {
  /// CommonMark with GitHub's tables: the title as a heading, then each kept block with its links and emphasis.
  package var markdown: String {
    var out: Markdown = article.metadata.title.map { "# \(Markdown([.text($0)]))\n" } ?? ""
    let kept = markedBlocks
    var index = 0
    while index < kept.count {
      if !out.isEmpty { out += "\n" }
      // A list or table is one piece.
      var end = index + 1
      while end < kept.count, kept[end].goesOn(from: kept[end - 1]) { end += 1 }
      out += kept[index].shape == .tableRow ? table(kept[index..<end]) : list(kept[index..<end])
      index = end
    }
    return out.text
  }
}

/// The first row is the head of the table: there is none without.
private func table(_ rows: ArraySlice<MarkedBlock>) -> Markdown {
  let rows = rows.map { row in row.cells.map { Markdown(row.parts(in: $0), caution: .cell) } }
  let columns = rows.map(\.count).max() ?? 0
  var lines = rows.map { row -> Markdown in
    let cells = row + Array(repeating: Markdown(), count: columns - row.count)
    return "| \(cells.joined(by: " | ")) |\n"
  }
  let rule: Markdown = (0..<columns).markup { _ in " --- |" }
  lines.insert("|\(rule)\n", at: 1)
  return lines.joined(by: "")
}

private func list(_ blocks: ArraySlice<MarkedBlock>) -> Markdown {
  var out: Markdown = ""
  var last: Int?
  for block in blocks {
    if let ordinal = block.ordinal, ordinal == last {
      // A second paragraph of the same item, as far in as the words of the first.
      let indent = String(repeating: " ", count: "\(ordinal). ".utf8.count)
      out += "\n\(indent)\(Markdown(block.parts()))\n"
    } else {
      out += block.markdown
    }
    last = block.ordinal
  }
  return out
}

extension MarkedBlock {
  /// Whether it is of the same list or table as the block before.
  fileprivate func goesOn(from previous: MarkedBlock) -> Bool {
    shape == previous.shape && (shape == .tableRow || shape == .listItem && (ordinal == nil) == (previous.ordinal == nil))
  }

  fileprivate var markdown: Markdown {
    switch shape {
    case .heading(let level):
      let signs: Markdown = (0..<max(2, level)).markup { _ in "#" }
      return "\(signs) \(Markdown(parts()))\n"
    case .listItem:
      let sign: Markdown = ordinal.map { "\($0)." } ?? "-"
      return "\(sign) \(Markdown(parts()))\n"
    case .quotation: return "> \(Markdown(parts()))\n"
    case .preformatted: return fenced
    case .paragraph, .tableRow:
      switch verdict.kind {
      case .standfirst: return "**\(Markdown(parts { !$0.isEmphasis }))**\n"
      case .note: return "*\(Markdown(parts { !$0.isEmphasis }))*\n"
      default: return "\(Markdown(parts()))\n"
      }
    }
  }

  /// Between fences that are longer than any in the text nothing is mark-up, so nothing is escaped there.
  private var fenced: Markdown {
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return Markdown(verbatim: "\(fence)\n\(shown(text))\n\(fence)\n")
  }
}
