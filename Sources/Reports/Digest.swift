import Crypto

/// The SHA-256 of a payload's bytes: what ties a receipt to the page as archived.
package struct Digest: Sendable, Hashable {
  /// 64 lower-case hexadecimal digits.
  package let hex: String

  package init(of bytes: [UInt8]) {
    var hasher = SHA256()
    unsafe bytes.withUnsafeBytes { unsafe hasher.update(bufferPointer: $0) }
    let digits = Array("0123456789abcdef".utf8)
    var hex: [UInt8] = []
    hex.reserveCapacity(64)
    for byte in hasher.finalize() { hex += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    self.hex = String(decoding: hex, as: UTF8.self)
  }
}
