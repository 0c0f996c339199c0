import struct Crypto.SHA256
import Ground

extension Digest {
  /// The SHA-256 of bytes.
  package init(of bytes: [UInt8]) {
    var hasher = SHA256()
    unsafe bytes.withUnsafeBytes { unsafe hasher.update(bufferPointer: $0) }
    self.init(bytes: Array(hasher.finalize()))
  }
}
