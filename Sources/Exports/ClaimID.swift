package import Ground
package import Vocabulary

/// Names a claim by where its words stand, so that the same claim of the same page keeps its id, whatever else is found beside it.
package enum ClaimID {
  /// 16 hexadecimal digits of SHA-256 over `DIGEST|content|cue|source`, the last three being byte ranges as `start-end`, joined by commas.
  /// - Parameter digest: of the payload that the bytes are of.
  package static func id(page digest: Digest, _ bytes: Claim.Bytes) -> String {
    id("\(digest.hex)|\(listed(bytes.content))|\(listed(bytes.cue))|\(listed(bytes.source))")
  }

  /// The id that `hearsay/1` gave, which did not cover the source.
  static func earlierID(page digest: Digest, _ bytes: Claim.Bytes) -> String {
    id("\(digest.hex)|\(listed(bytes.content))|\(listed(bytes.cue))")
  }

  private static func listed(_ ranges: [ByteRange]) -> String { ranges.map { "\($0.start)-\($0.end)" }.joined(separator: ",") }
  private static func id(_ key: String) -> String { String(Digest(of: Array(key.utf8)).hex.prefix(16)) }
}

extension Reading {
  /// The reading of a payload, with the ids that its claims have by it.
  /// - Parameter digest: of the payload that the article was read from.
  package func identified(by digest: Digest) -> Reading {
    var reading = self
    reading.page = digest
    for index in claims.indices { reading.claims[index].id = ClaimID.id(page: digest, claims[index].bytes) }
    return reading
  }
}
