/// A SHA-256: what ties a receipt to the page as archived, and a line to what was written.
///
/// A value; the hash itself is computed at the edge (`Exports`), since the core imports no package.
public struct Digest: Sendable, Hashable {
  /// 64 lower-case hexadecimal digits.
  public let hex: String

  /// Nil where the text is not 64 lower-case hexadecimal digits.
  package init?(hex: String) {
    guard hex.utf8.count == 64, hex.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }) else { return nil }
    self.hex = hex
  }

  /// - Precondition: 32 bytes.
  package init(bytes: some Collection<UInt8>) {
    precondition(bytes.count == 32, "a SHA-256 has 32 bytes")
    let digits = Array("0123456789abcdef".utf8)
    hex = String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
