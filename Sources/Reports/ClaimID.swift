package import Ground
package import Vocabulary

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
  /// The reading of a payload, with the ids that its claims have by it.
  /// - Parameter digest: of the payload that the article was read from.
  package func identified(by digest: Digest) -> Reading {
    var reading = self
    reading.page = digest
    reading.claims = claims.map { claim in
      var claim = claim
      claim.id = ClaimID.id(page: digest.hex, content: claim.bytes.content, cue: claim.bytes.cue)
      return claim
    }
    return reading
  }
}
