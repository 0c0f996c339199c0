/// Character references that libxml2 would refuse or drop, made plain text for its eyes only: their ampersand becomes an underscore in the copy that it
/// parses, one byte for one byte. The page's own bytes keep it, and the text is decoded from those.
enum HiddenReferences {
  /// XML without its own declarations knows five names; feeds use HTML's all the same, and one of them would end the parse. (In an attribute's value the
  /// underscore stays.)
  static func hideNames(in bytes: inout [UInt8]) {
    hide(in: &bytes) { rest in
      guard let first = rest.first, isLetter(first) else { return false }
      let name = rest.prefix { isLetter($0) || (48...57).contains($0) }
      return rest.dropFirst(name.count).first == UInt8(ascii: ";") && !predefined.contains { name.elementsEqual($0.utf8) }
    }
  }

  /// `&#` before anything but a number: the HTML parser skips it without a word.
  static func hideNumberless(in bytes: inout [UInt8]) {
    hide(in: &bytes) { rest in
      guard rest.first == UInt8(ascii: "#") else { return false }
      let digits = rest.dropFirst()
      if let first = digits.first, (48...57).contains(first) { return false }
      return !(digits.first.map { $0 | 32 == UInt8(ascii: "x") } ?? false && (digits.dropFirst().first.map(isHexadecimal) ?? false))
    }
  }

  private static let predefined = ["amp", "lt", "gt", "quot", "apos"]

  private static func hide(in bytes: inout [UInt8], where isHidden: (ArraySlice<UInt8>) -> Bool) {
    var at = bytes.startIndex
    while let ampersand = bytes[at...].firstIndex(of: UInt8(ascii: "&")) {
      if isHidden(bytes[(ampersand + 1)...].prefix(40)) { bytes[ampersand] = UInt8(ascii: "_") }
      at = ampersand + 1
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 32) }
  private static func isHexadecimal(_ byte: UInt8) -> Bool { (48...57).contains(byte) || (97...102).contains(byte | 32) }
}
