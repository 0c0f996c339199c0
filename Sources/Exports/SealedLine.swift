package import Ground
package import Readings
package import Vocabulary

extension Reading {
  /// The finished line of `hearsay extract`.
  package var sealedLine: JSON { line.sealed }

  /// The finished line without its claims: what `hearsay clean --format json` gives.
  package var sealedLineWithoutClaims: JSON { lineWithoutClaims.sealed }

  /// A reading that comes back from a finished line, and that knows whether the line was edited since.
  /// - Throws: what `init(line:)` throws.
  package init(sealedLine json: JSON) throws(LineError) {
    try self.init(line: json)
    isEdited = isEdited || json.isEdited
  }
}

extension JSON {
  /// A line with its `digest` as its last key: the SHA-256 of the line without it, as it is written here. A line that another program has only
  /// written out anew (`jq -c .`) thus keeps its digest.
  var sealed: JSON {
    guard case .object(let members) = self else { return self }
    return .object(members + [Member("digest", .string(seal.hex))])
  }

  /// Whether the line says something else than what Hearsay wrote. A line of the earlier format has no digest, and nothing can be said of it.
  var isEdited: Bool { self["schema"]?.string != Line.earlierSchema && self["digest"]?.string != seal.hex }

  /// The SHA-256 of the line without its `digest`.
  private var seal: Digest {
    guard case .object(let members) = self else { return Digest(of: []) }
    var bytes: [UInt8] = []
    JSON.object(members.filter { $0.key != "digest" }).write(to: &bytes)
    return Digest(of: bytes)
  }
}
