extension Unicode.Scalar {
  /// Whether a reader would not see it, or would see its neighbours in another order than they stand: control characters, the marks that
  /// turn the direction of writing (CVE-2021-42574, "Trojan Source"), tags and noncharacters. Joiners, which some scripts need, are not
  /// among them.
  var isDeceptive: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    case 0x2028, 0x2029, 0xFEFF, 0xFFF9...0xFFFB, 0xFDD0...0xFDEF, 0xE0000...0xE007F: true
    default: value & 0xFFFE == 0xFFFE
    }
  }

  /// How a deceptive scalar is shown in its place.
  var shownEscape: String {
    let hex = String(value, radix: 16, uppercase: true)
    return "⟨U+" + String(repeating: "0", count: max(0, 4 - hex.utf8.count)) + hex + "⟩"
  }
}
