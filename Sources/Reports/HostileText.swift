/// A page's words as people may be shown them: what would steer a terminal, or set words in another order than they stand, is written out
/// as its number (U+202E becomes ⟨U+202E⟩), so that nothing is hidden and nothing is dropped.
///
/// Everything that people read goes through here: `Markup` of both languages, cells of CSV, the terminal. What programs read
/// (JSON, and text in a pipe) holds the page's own characters.
package func shown(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: \.isDeceptive) else { return text }
  var out = ""
  for scalar in text.unicodeScalars { scalar.appendShown(to: &out) }
  return out
}

extension Unicode.Scalar {
  /// Whether a reader would not see it, or would see its neighbours in another order than they stand: control characters other than tab
  /// and line feed, the marks that turn the direction of writing (CVE-2021-42574, "Trojan Source"), tags and noncharacters. Joiners and
  /// the zero width space, which some scripts need and which turn nothing, are not among them.
  package var isDeceptive: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    case 0x2028, 0x2029, 0xFEFF, 0xFFF9...0xFFFB, 0xFDD0...0xFDEF, 0xE0000...0xE007F: true
    default: value & 0xFFFE == 0xFFFE
    }
  }

  /// The scalar itself or, where it is deceptive, its number in angle brackets.
  package func appendShown(to out: inout String) {
    guard isDeceptive else { return out.unicodeScalars.append(self) }
    let hex = String(value, radix: 16, uppercase: true)
    out += "⟨U+" + String(repeating: "0", count: max(0, 4 - hex.utf8.count)) + hex + "⟩"
  }
}
