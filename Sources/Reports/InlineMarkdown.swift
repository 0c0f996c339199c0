import Articles
import Vocabulary

extension Markdown {
  /// A block's words with their links and emphasis, on one line.
  init(_ parts: [InlinePart], caution: MarkdownLine.Caution = .commonMark) {
    self.init(verbatim: InlineMarkdown(parts, caution: caution).line.text)
  }
}

/// Writes the parts of a block one after the other, and leaves out an emphasis that would not be read as one.
private struct InlineMarkdown {
  private(set) var line: MarkdownLine
  /// The emphasis that is open, whether it was written.
  private var emphases: [Bool] = []
  /// Whether the mark-up before is the end of an emphasis.
  private var justClosed = false

  init(_ parts: [InlinePart], caution: MarkdownLine.Caution) {
    line = MarkdownLine(caution)
    for (index, part) in parts.enumerated() {
      switch part {
      case .text(let text):
        if text.isEmpty { continue }
        line.append(text.unicodeScalars, isBeforeLink: Self.isLink(parts[(index + 1)...]))
        justClosed = false
      case .open(.link): mark("[")
      case .close(.link(let address)): mark("](\(Self.destination(address)))")
      case .open(let kind):
        // It would not be read as the beginning of an emphasis (CommonMark, §6.2), or not as this one.
        let opens =
          !justClosed && Self.flanks(outside: line.previous, inside: Self.first(in: parts[(index + 1)...]))
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
    line.mark(markup)
    justClosed = false
  }

  /// Whether the next thing that is written is a link, or the emphasis that holds it.
  private static func isLink(_ parts: ArraySlice<InlinePart>) -> Bool {
    for part in parts {
      switch part {
      case .text(let text): if !text.isEmpty { return false }
      case .open(.link): return true
      case .close(.link): return false
      case .open, .close: continue
      }
    }
    return false
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
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      true
    default: false
    }
  }

  /// An address in round brackets: what could end it, or be read as mark-up, is percent-encoded.
  private static func destination(_ address: String) -> String {
    var out = ""
    for byte in address.utf8 {
      let isPlain =
        (48...57).contains(byte) || (97...122).contains(byte | 32) || "-._~:/?#@!$&'+,;=%".utf8.contains(byte)
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
