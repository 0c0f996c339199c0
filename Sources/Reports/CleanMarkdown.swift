package import Articles

extension Article {
  /// CommonMark with GitHub's tables: the title as a heading, then each kept block with its links and emphasis.
  package var markdown: String {
    var out = metadata.title.map { "# \(MarkdownLine.escaped($0))\n" } ?? ""
    let kept = blocks.filter(\.verdict.isKept)
    var index = 0
    while index < kept.count {
      if !out.isEmpty { out += "\n" }
      // A list or table is one piece.
      var end = index + 1
      while end < kept.count, kept[end].goesOn(from: kept[end - 1]) { end += 1 }
      out += kept[index].shape == .tableRow ? table(kept[index..<end]) : list(kept[index..<end])
      index = end
    }
    return out
  }
}

/// The first row is the head of the table: there is none without.
private func table(_ rows: ArraySlice<Block>) -> String {
  let rows = rows.map { row in row.cells.map { MarkdownLine(row.parts(in: $0), isCell: true).text } }
  let columns = rows.map(\.count).max() ?? 0
  var lines = rows.map { "| " + ($0 + Array(repeating: "", count: columns - $0.count)).joined(separator: " | ") + " |\n" }
  lines.insert("|" + String(repeating: " --- |", count: columns) + "\n", at: 1)
  return lines.joined()
}

private func list(_ blocks: ArraySlice<Block>) -> String {
  var out = ""
  var last: Int?
  for block in blocks {
    if let ordinal = block.ordinal, ordinal == last {
      // A second paragraph of the same item.
      out += "\n" + String(repeating: " ", count: "\(ordinal). ".utf8.count) + MarkdownLine(block.parts()).text + "\n"
    } else {
      out += block.markdown
    }
    last = block.ordinal
  }
  return out
}

extension Block {
  /// Whether it is of the same list or table as the block before.
  fileprivate func goesOn(from previous: Block) -> Bool {
    shape == previous.shape && (shape == .tableRow || shape == .listItem && (ordinal == nil) == (previous.ordinal == nil))
  }

  fileprivate var markdown: String {
    switch shape {
    case .heading(let level): return String(repeating: "#", count: max(2, level)) + " \(MarkdownLine(parts()).text)\n"
    case .listItem: return "\(ordinal.map { "\($0)." } ?? "-") \(MarkdownLine(parts()).text)\n"
    case .quotation: return "> \(MarkdownLine(parts()).text)\n"
    case .preformatted: return fenced
    case .paragraph, .tableRow:
      switch verdict {
      case .kept(.standfirst, _): return "**\(MarkdownLine(parts { !$0.isEmphasis }).text)**\n"
      case .kept(.note, _): return "*\(MarkdownLine(parts { !$0.isEmphasis }).text)*\n"
      default: return "\(MarkdownLine(parts()).text)\n"
      }
    }
  }

  /// Between fences that are longer than any in the text.
  private var fenced: String {
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return "\(fence)\n\(printable(text))\n\(fence)\n"
  }
}

/// A line of Markdown under construction. A page's words cannot become mark-up in it.
private struct MarkdownLine {
  private(set) var text = ""
  private let isCell: Bool
  /// Whether nothing but the opening of marks has been written.
  private var isAtStart = true
  /// How many digits have been written and nothing else: "12." would begin a list.
  private var digits = 0
  /// The scalar before, of the page or of the mark-up.
  private var previous: Unicode.Scalar?
  /// The emphasis that is open, whether it was written.
  private var emphases: [Bool] = []
  /// Whether the mark-up before is the end of an emphasis.
  private var justClosed = false

  static func escaped(_ text: String) -> String { MarkdownLine([.text(text)]).text }

  /// - Parameter isCell: whether it is a cell of a table, which a bar would end.
  init(_ parts: [InlinePart], isCell: Bool = false) {
    self.isCell = isCell
    for (index, part) in parts.enumerated() {
      switch part {
      case .text(let text): append(text)
      case .open(.link):
        // "!" before a link would make a picture of it.
        if previous == "!" { text.insert("\\", at: text.index(before: text.endIndex)) }
        mark("[")
      case .close(.link(let address)): mark("](\(Self.destination(address)))")
      case .open(let kind):
        // It would not be read as the beginning of an emphasis (CommonMark, §6.2), or not as this one.
        let opens =
          !justClosed && Self.flanks(outside: previous, inside: Self.first(in: parts[(index + 1)...]))
          && Self.closes(at: index, in: parts)
        emphases.append(opens)
        if opens { mark(Self.delimiter(kind)) }
      case .close(let kind):
        if emphases.popLast() == true {
          mark(Self.delimiter(kind))
          justClosed = true
        }
      }
    }
  }

  private static func delimiter(_ kind: InlineMark.Kind) -> String { kind == .strong ? "**" : "*" }

  private mutating func mark(_ markup: String) {
    text += markup
    previous = markup.unicodeScalars.last
    justClosed = false
  }

  private mutating func append(_ words: String) {
    for scalar in printable(words).unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", "&": text += "\\"
      case "|": if isCell { text += "\\" }
      case "#", "+", "-", ">", "=", "~": if isAtStart { text += "\\" }
      case ".", ")": if digits > 0 { text += "\\" }
      default: break
      }
      if scalar == "\n" {
        // A block's line feeds, where it has any, are spaces of the page.
        text += " "
      } else {
        text.unicodeScalars.append(scalar)
      }
      digits = ("0"..."9").contains(scalar) && (isAtStart || digits > 0) ? digits + 1 : 0
      isAtStart = false
      previous = scalar
      justClosed = false
    }
  }

  /// Whether a delimiter between two characters can open an emphasis with the inner one behind it, or close one with it before.
  private static func flanks(outside: Unicode.Scalar?, inside: Unicode.Scalar?) -> Bool {
    guard let inside, !isSpace(inside) else { return false }
    return !isPunctuation(inside) || outside.map { isSpace($0) || isPunctuation($0) } ?? true
  }

  /// Whether the emphasis that is opened by a part can be closed where it ends.
  private static func closes(at open: Int, in parts: [InlinePart]) -> Bool {
    var depth = 0
    var last: Unicode.Scalar?
    for (index, part) in parts[open...].enumerated() {
      switch part {
      case .text(let text): last = text.unicodeScalars.last ?? last
      case .open: depth += 1
      case .close(let kind):
        if !kind.isEmphasis { last = ")" }
        depth -= 1
        if depth == 0 { return flanks(outside: first(in: parts[(open + index + 1)...]), inside: last) }
      }
    }
    return false
  }

  /// The first character that parts will write.
  private static func first(in parts: ArraySlice<InlinePart>) -> Unicode.Scalar? {
    for part in parts {
      switch part {
      case .text(let text): if let first = text.unicodeScalars.first { return first }
      case .open(.link): return "["
      case .close(.link): return "]"
      case .open, .close: continue
      }
    }
    return nil
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
      .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      true
    default: false
    }
  }

  /// An address in round brackets: what could end it, or be read as mark-up, is percent-encoded.
  private static func destination(_ address: String) -> String {
    var out = ""
    for byte in address.utf8 {
      let isPlain = (48...57).contains(byte) || (97...122).contains(byte | 32) || "-._~:/?#@!$&'+,;=%".utf8.contains(byte)
      if isPlain {
        out.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let hex = String(byte, radix: 16, uppercase: true)
        out += "%" + (hex.utf8.count == 1 ? "0" : "") + hex
      }
    }
    // A reference such as "&copy;" would be read as its character.
    return out.contains(";") ? out.replacing("&", with: "&amp;") : out
  }
}
