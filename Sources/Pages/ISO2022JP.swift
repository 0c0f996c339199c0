/// The escapes of ISO-2022-JP (WHATWG Encoding Standard, 12.2), after which the same bytes are other characters.
enum ISO2022JP {
  enum Set {
    case ascii, roman, katakana, jis0208

    /// The character of a single byte; nil where it is none.
    func scalar(_ byte: UInt8) -> Unicode.Scalar? {
      switch (self, byte) {
      case (_, 0x0E), (_, 0x0F), (_, 0x1B), (_, 0x80...): nil
      case (.ascii, _): Unicode.Scalar(byte)
      case (.roman, 0x5C): "¥"
      case (.roman, 0x7E): "‾"
      case (.roman, _): Unicode.Scalar(byte)
      case (.katakana, 0x21...0x5F): ISO2022JP.halfwidthKatakana(byte)
      // Line feeds and blanks stand in all sets.
      case (.katakana, 0...0x20), (.jis0208, 0...0x20): Unicode.Scalar(byte)
      case (.katakana, _), (.jis0208, _): nil
      }
    }
  }

  /// A halfwidth katakana of JIS X 0201 by its seven bits.
  /// - Parameter byte: 0x21...0x5F.
  static func halfwidthKatakana(_ byte: UInt8) -> Unicode.Scalar { Unicode.Scalar(0xFF61 - 0x21 + UInt32(byte)) ?? "\u{FFFD}" }

  static let escapeLength = 3

  /// The set that an escape at the start of some bytes brings in; nil where none stands there.
  static func set(escapedBy bytes: ArraySlice<UInt8>) -> Set? {
    guard bytes.count >= escapeLength, bytes[bytes.startIndex] == 0x1B else { return nil }
    switch (bytes[bytes.startIndex + 1], bytes[bytes.startIndex + 2]) {
    case (UInt8(ascii: "("), UInt8(ascii: "B")): return .ascii
    case (UInt8(ascii: "("), UInt8(ascii: "J")): return .roman
    case (UInt8(ascii: "("), UInt8(ascii: "I")): return .katakana
    case (UInt8(ascii: "$"), UInt8(ascii: "@")), (UInt8(ascii: "$"), UInt8(ascii: "B")): return .jis0208
    default: return nil
    }
  }

  /// The set that holds at an offset: the last escape before it decides. No character has the byte of an escape in it.
  static func set(at offset: Int, of page: [UInt8]) -> Set {
    var at = offset - escapeLength
    while at >= 0 {
      if page[at] == 0x1B, let set = set(escapedBy: page[at...]) { return set }
      at -= 1
    }
    return .ascii
  }
}
