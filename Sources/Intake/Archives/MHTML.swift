package import Ground
package import Pages

/// A web archive in one file (RFC 2557), as browsers save it: a `multipart/related` message whose root part is the page.
package struct MHTML: Sendable {
  /// Where the head of the message is looked for.
  private static let headBytes = 1 << 16

  private let bytes: [UInt8]
  private let fields: HeaderFields
  private let type: MediaType
  private let bodyStart: Int

  /// - Returns: nil where the bytes do not begin with the header of such a message.
  package init?(_ bytes: [UInt8]) {
    let start = bytes.prefix(64).firstIndex { $0 > 32 && ![0xEF, 0xBB, 0xBF].contains($0) } ?? 0
    guard let first = bytes[start...].prefix(1).first, first | 32 >= UInt8(ascii: "a"), first | 32 <= UInt8(ascii: "z"),
      let end = HeaderFields.end(in: bytes[start...].prefix(MHTML.headBytes), from: start)
    else { return nil }
    fields = HeaderFields(bytes[start..<end])
    guard let type = fields["content-type"].map({ MediaType($0) }),
      type.essence.hasPrefix("multipart/") || fields["mime-version"] != nil
    else { return nil }
    self.bytes = bytes
    self.type = type
    bodyStart = end
  }

  /// The page: the part that the message names as its root, else its first part of HTML. Frames and pictures are no pages of their own.
  /// - Throws: `badRecord` where there is no such part, or its transfer encoding is not known.
  package func payload(id: String, date: CivilDate?) throws(PageError) -> Payload {
    let parts = type.essence.hasPrefix("multipart/") ? parts(bytes[bodyStart...], type, depth: 0) : [(fields, bytes[bodyStart...])]
    let root = type["start"]
    let named = root.flatMap { root in parts.first { $0.fields["content-id"] == root && MHTML.isPage($0.fields) } }
    guard let part = named ?? parts.first(where: { MHTML.isPage($0.fields) }) else {
      throw PageError(.badRecord, "the MHTML file has no part that is a page")
    }
    var given = Given()
    given.url = MHTML.webAddress(part.fields["content-location"]) ?? MHTML.webAddress(fields["snapshot-content-location"])
    given.date = date
    let type = part.fields["content-type"].map { MediaType($0) }
    return Payload(
      id: id, bytes: try transferDecoded(part.body, part.fields["content-transfer-encoding"]),
      format: type?.essence == "text/plain" ? .text : nil, charset: type?["charset"], given: given)
  }

  private static func isPage(_ fields: HeaderFields) -> Bool { MediaType(fields["content-type"] ?? "text/plain").isPage }

  /// Content locations of parts may be names of this file only (`cid:`, `file:`).
  private static func webAddress(_ location: String?) -> String? {
    location.flatMap { $0.hasPrefix("http://") || $0.hasPrefix("https://") ? $0 : nil }
  }

  /// The parts of a multipart body (RFC 2046, 5.1.1), those of a part that is multipart itself in its place.
  private func parts(_ body: ArraySlice<UInt8>, _ type: MediaType, depth: Int) -> [(fields: HeaderFields, body: ArraySlice<UInt8>)] {
    guard let boundary = type["boundary"], !boundary.isEmpty else { return [] }
    var parts: [(fields: HeaderFields, body: ArraySlice<UInt8>)] = []
    for part in MHTML.split(body, at: Array("--\(boundary)".utf8)) {
      // A part without fields begins with its blank line.
      let isBare = part.first == UInt8(ascii: "\n") || part.starts(with: [13, 10])
      let end = isBare ? part.startIndex + (part.first == 13 ? 2 : 1) : HeaderFields.end(in: part, from: part.startIndex)
      guard let end else { continue }
      let fields = HeaderFields(part[..<end])
      let inner = fields["content-type"].map { MediaType($0) }
      // Nothing that is saved from a browser nests; the bound is against files that are made to.
      if let inner, inner.essence.hasPrefix("multipart/"), depth < 4 {
        parts += self.parts(part[end...], inner, depth: depth + 1)
      } else {
        parts.append((fields, part[end...]))
      }
    }
    return parts
  }

  /// What stands between the delimiter lines, without the line end before each. A last part without a delimiter behind it runs to the end.
  private static func split(_ body: ArraySlice<UInt8>, at delimiter: [UInt8]) -> [ArraySlice<UInt8>] {
    var out: [ArraySlice<UInt8>] = []
    var start: Int?
    var line = body.startIndex
    while line < body.endIndex {
      let feed = body[line...].firstIndex(of: UInt8(ascii: "\n")) ?? body.endIndex
      let rest = body[line..<feed]
      if rest.starts(with: delimiter), isDelimiterEnd(rest.dropFirst(delimiter.count)) {
        if let start {
          var end = line
          if end > start, body[end - 1] == UInt8(ascii: "\n") { end -= 1 }
          if end > start, body[end - 1] == UInt8(ascii: "\r") { end -= 1 }
          out.append(body[start..<end])
        }
        start = min(feed + 1, body.endIndex)
        if rest.dropFirst(delimiter.count).starts(with: "--".utf8) { return out }
      }
      line = feed + 1
    }
    if let start, start < body.endIndex { out.append(body[start...]) }
    return out
  }

  /// Behind a delimiter there may be the two hyphens of the last one, and white space.
  private static func isDelimiterEnd(_ rest: ArraySlice<UInt8>) -> Bool {
    (rest.starts(with: "--".utf8) ? rest.dropFirst(2) : rest).allSatisfy { $0 <= 32 }
  }
}
