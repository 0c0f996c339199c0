import Testing

@testable import Reports

@Suite("Palette")
struct PaletteTests {
  @Test("Text has a contrast of 4.5 to 1 in light and in dark", arguments: Palette.pairs)
  func contrast(text: String, ground: String) throws {
    let a = try #require(Palette.colours.first { $0.name == text })
    let b = try #require(Palette.colours.first { $0.name == ground })
    #expect(ratio(a.light, b.light) >= 4.5)
    #expect(ratio(a.dark, b.dark) >= 4.5)
  }

  /// WCAG 2.2, "contrast ratio".
  private func ratio(_ a: String, _ b: String) -> Double {
    let (a, b) = (luminance(a), luminance(b))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  private func luminance(_ hex: String) -> Double {
    let value = Int(hex.dropFirst(), radix: 16) ?? 0
    let channels = [value >> 16, value >> 8 & 255, value & 255].map { channel in
      let share = Double(channel) / 255
      return share <= 0.04045 ? share / 12.92 : power24((share + 0.055) / 1.055)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  /// x to the power 2.4 is x² times the fifth root of x², which Newton's method finds: the standard library has no power.
  private func power24(_ x: Double) -> Double {
    let square = x * x
    var root = 1.0
    for _ in 0..<60 { root -= (root * root * root * root * root - square) / (5 * root * root * root * root) }
    return square * root
  }
}
