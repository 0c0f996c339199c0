/// Texts as a terminal shows them: in columns, of which a letter takes none, one or two.
struct Columns {
  /// How many columns the text takes.
  static func count(_ text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + count($1) } }

  /// The text, with “…” in place of what is beyond the width.
  static func cut(_ text: String, to width: Int) -> String {
    if count(text) <= width { return text }
    var kept = String.UnicodeScalarView()
    var used = 1
    for scalar in text.unicodeScalars {
      used += count(scalar)
      if used > width { break }
      kept.append(scalar)
    }
    return width < 1 ? "" : String(kept) + "…"
  }

  /// The text cut or filled up to the width.
  static func padded(_ text: String, to width: Int) -> String {
    let cut = cut(text, to: width)
    return cut + String(repeating: " ", count: max(0, width - count(cut)))
  }

  /// The widths of `wcwidth`, near enough for news: marks take none, East Asian letters and pictures two (Unicode Standard Annex 11).
  private static func count(_ scalar: Unicode.Scalar) -> Int {
    if scalar.isASCII { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }
  }

  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
    0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]
}
