/// Character references, decoded by the rules of the HTML standard (section 13.2.5.72 and following).
package enum Entities {
  /// What a reference at `bytes[at]`, an ampersand, stands for, and the offset after it; nil where the ampersand is only an ampersand.
  package static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at: Int, end: Int) -> (scalars: [Unicode.Scalar], end: Int)? {
    var index = at + 1
    guard index < end else { return nil }
    if unsafe bytes[index] == UInt8(ascii: "#") {
      index += 1
      var radix: UInt32 = 10
      if index < end, unsafe bytes[index] | 32 == UInt8(ascii: "x") {
        radix = 16
        index += 1
      }
      let digits = index
      var value: UInt32 = 0
      while index < end, let digit = unsafe hexadecimal(bytes[index]), digit < radix {
        value = min(value * radix + digit, 0x11_0000)
        index += 1
      }
      guard index > digits else { return nil }
      if index < end, unsafe bytes[index] == UInt8(ascii: ";") { index += 1 }
      return ([numeric(value)], index)
    }
    while index < end, unsafe isAlphanumeric(bytes[index]), index - at <= longestName { index += 1 }
    var name = unsafe String(decoding: bytes[at + 1..<index], as: UTF8.self)
    if index < end, unsafe bytes[index] == UInt8(ascii: ";"), let scalars = named[name] { return (scalars, index + 1) }
    // Without a semicolon: the longest of the old names that begins here.
    while !name.isEmpty {
      if bare.contains(name), let scalars = named[name] { return (scalars, at + 1 + name.utf8.count) }
      name.removeLast()
    }
    return nil
  }

  /// A text with its references decoded.
  package static func expand(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var out = String.UnicodeScalarView()
    let bytes = Array(text.utf8)
    unsafe bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      var plain = 0
      func flush(to end: Int) { out.append(contentsOf: unsafe String(decoding: bytes[plain..<end], as: UTF8.self).unicodeScalars) }
      while index < bytes.count {
        if unsafe bytes[index] == UInt8(ascii: "&"), let reference = unsafe decode(bytes, at: index, end: bytes.count) {
          flush(to: index)
          out.append(contentsOf: reference.scalars)
          index = reference.end
          plain = index
        } else {
          index += 1
        }
      }
      flush(to: index)
    }
    return String(out)
  }

  private static func numeric(_ value: UInt32) -> Unicode.Scalar {
    // 0x80...0x9F name windows-1252's characters, whatever the page's charset.
    if (0x80...0x9F).contains(value), let scalar = windows1252[Int(value - 0x80)] { return scalar }
    return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private static let windows1252: [Unicode.Scalar?] = [
    "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
    nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
  ]

  private static let named: [String: [Unicode.Scalar]] = {
    var out: [String: [Unicode.Scalar]] = [:]
    for entry in EntityTable.named.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
      let parts = entry.split(separator: " ")
      out[String(parts[0])] = parts.dropFirst().compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
    }
    return out
  }()
  private static let bare = Set(EntityTable.withoutSemicolon.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
  private static let longestName = 32

  private static func hexadecimal(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 48...57: UInt32(byte - 48)
    case 65...70: UInt32(byte - 55)
    case 97...102: UInt32(byte - 87)
    default: nil
    }
  }
  private static func isAlphanumeric(_ byte: UInt8) -> Bool { (48...57).contains(byte) || (97...122).contains(byte | 32) }
}
