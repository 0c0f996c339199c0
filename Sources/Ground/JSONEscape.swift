/// An escape in a JSON string (RFC 8259, section 7): a surrogate pair is one, a lone surrogate is U+FFFD.
package struct JSONEscape {
  package let scalar: Unicode.Scalar
  /// The offset behind it.
  package let end: Int
  /// Nil for an escape that JSON has; what is wrong with any other, which stands for the character after its backslash.
  package let fault: String?

  /// - Parameter at: the offset of the backslash.
  package init(at: Int, in bytes: [UInt8]) {
    guard at + 1 < bytes.count else {
      self.init("\u{FFFD}", end: at + 1, fault: "a string is not closed")
      return
    }
    let byte = bytes[at + 1]
    if byte == UInt8(ascii: "u") {
      guard let unit = JSONEscape.unit(at: at, in: bytes) else {
        self.init("u", end: at + 2, fault: "an escape needs four hexadecimal digits")
        return
      }
      if (0xD800..<0xDC00).contains(unit), let low = JSONEscape.unit(at: at + 6, in: bytes), (0xDC00..<0xE000).contains(low) {
        self.init(Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}", end: at + 12)
      } else {
        self.init(Unicode.Scalar(unit) ?? "\u{FFFD}", end: at + 6)
      }
    } else if let scalar = JSONEscape.short[byte] {
      self.init(scalar, end: at + 2)
    } else {
      // A byte of a longer character is left to what follows.
      self.init(byte < 0x80 ? Unicode.Scalar(byte) : "\\", end: byte < 0x80 ? at + 2 : at + 1, fault: "an unknown escape")
    }
  }

  private init(_ scalar: Unicode.Scalar, end: Int, fault: String? = nil) {
    self.scalar = scalar
    self.end = end
    self.fault = fault
  }

  private static let short: [UInt8: Unicode.Scalar] = [
    UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/", UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "f"): "\u{C}",
    UInt8(ascii: "n"): "\n", UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
  ]

  /// The UTF-16 code unit of a `\uXXXX`; nil where none stands there.
  private static func unit(at: Int, in bytes: [UInt8]) -> UInt32? {
    guard at + 6 <= bytes.count, bytes[at] == UInt8(ascii: "\\"), bytes[at + 1] == UInt8(ascii: "u") else { return nil }
    var value: UInt32 = 0
    for digit in bytes[at + 2..<at + 6] {
      guard let number = Character(Unicode.Scalar(digit)).hexDigitValue else { return nil }
      value = value << 4 | UInt32(number)
    }
    return value
  }

  /// A piece of a JSON document as text, its escapes decoded.
  package static func expand(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    var at = 0
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "\\") {
        let escape = JSONEscape(at: at, in: bytes)
        UTF8.encode(escape.scalar).map { out.append(contentsOf: $0) }
        at = escape.end
      } else {
        out.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
