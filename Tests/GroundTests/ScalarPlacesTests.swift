import Ground
import Testing

@Suite struct ScalarPlacesTests {
  /// Every place of a text with scalars of one to four bytes, beyond the distance of two marks.
  @Test func everyPlaceIsFound() {
    let text = String(repeating: "aé“\u{1F600}e\u{301}\r\n", count: 40)
    let places = ScalarPlaces(text)
    let scalars = Array(text.unicodeScalars)
    #expect(places.count == scalars.count)
    var offset = 0
    for (index, scalar) in scalars.enumerated() {
      #expect(text.unicodeScalars[places.index(of: index, in: text)] == scalar)
      #expect(places.utf8Offset(of: index, in: text) == offset)
      offset += UTF8.width(scalar)
    }
    #expect(places.index(of: scalars.count, in: text) == text.endIndex && places.index(of: scalars.count + 9, in: text) == text.endIndex)
  }

  @Test func anEmptyTextHasOnePlace() { #expect(ScalarPlaces("").index(of: 0, in: "") == "".startIndex) }

  @Test func aDigestIsSixtyFourSmallDigits() {
    #expect(Digest(bytes: 0..<32).hex == "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f")
    #expect(Digest(hex: String(repeating: "0f", count: 32)) != nil)
    for text in ["", String(repeating: "0F", count: 32), String(repeating: "0f", count: 33)] { #expect(Digest(hex: text) == nil) }
  }
}
