import Ground
import Testing

@Suite struct FingerprintTests {
  /// The test vectors that the authors of FNV publish for 64 bits.
  @Test(
    arguments: [
      ("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("foobar", 0x8594_4171_F739_67E8),
    ] as [(String, UInt64)])
  func publishedVectors(_ text: String, _ value: UInt64) { #expect(Fingerprint(text.utf8).value == value) }
}
