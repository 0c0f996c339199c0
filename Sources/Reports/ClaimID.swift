import Attributions
package import Claims
import Documents
package import Ground
package import Readings

/// Names a claim by where its words stand, so that the same claim of the same page keeps its id, whatever else is found beside it.
package enum ClaimID {
  /// 16 hexadecimal digits of SHA-256 over `DIGEST|content|cue`, the last two being byte ranges as `start-end`, joined by commas.
  package static func id(page digest: String, content: [ByteRange], cue: [ByteRange]) -> String {
    func list(_ ranges: [ByteRange]) -> String { ranges.map { "\($0.start)-\($0.end)" }.joined(separator: ",") }
    let key = "\(digest)|\(list(content))|\(list(cue))"
    return String(Digest(of: Array(key.utf8)).hex.prefix(16))
  }
}

extension Reading {
  package func id(of claim: Claim, page digest: Digest) -> String {
    ClaimID.id(
      page: digest.hex, content: claim.attribution.content.flatMap(document.bytes(of:)),
      cue: claim.attribution.cue.flatMap(document.bytes(of:)))
  }
}
