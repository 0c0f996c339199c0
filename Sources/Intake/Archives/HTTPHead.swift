internal import Pages

/// The head of an HTTP response as an archive holds it (RFC 9112): status and fields.
struct HTTPHead: Sendable {
  let status: Int
  let fields: HeaderFields
  let type: MediaType?

  /// - Returns: nil where the bytes do not begin with a status line.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.starts(with: "HTTP/".utf8) else { return nil }
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
    let words = line.split { $0 <= 32 }
    guard words.count > 1, let status = Int(String(decoding: words[1], as: UTF8.self)) else { return nil }
    self.status = status
    fields = HeaderFields(bytes[line.endIndex...])
    type = fields["content-type"].map { MediaType($0) }
  }

  /// Whether the server sent what was asked for, and it is of a type that articles come in. Where no type is named the body must show
  /// mark-up itself, or be in a coding that hides it.
  func isPage(body: ArraySlice<UInt8>) -> Bool {
    guard (200..<300).contains(status), !body.isEmpty else { return false }
    if let type { return type.isPage }
    return !contentCodings.isEmpty || isChunked || Payload.Format(of: Array(body.prefix(Payload.Format.tellingBytes))) != .text
  }

  var contentCodings: [String] { fields.list("content-encoding") }
  var isChunked: Bool { fields.list("transfer-encoding").contains("chunked") }
}

/// Undoes the chunked transfer coding (RFC 9112, 7.1). Many archivers undo it and leave the field: a body that does not begin with a size
/// of a chunk is taken as it is. A body that ends before the last chunk has been cut.
func unchunked(_ body: [UInt8]) throws(PageError) -> [UInt8] {
  var out: [UInt8] = []
  var at = 0
  while true {
    guard let end = body[at...].firstIndex(of: UInt8(ascii: "\n")), let size = chunkSize(body[at..<end]) else {
      if at == 0 { return body }
      throw PageError(.badRecord, "the chunked body is broken at its byte \(at)")
    }
    if size == 0 { return out }
    let start = end + 1
    guard size <= body.count - start else { throw PageError(.badRecord, "the chunked body ends in the middle of a chunk") }
    out.append(contentsOf: body[start..<start + size])
    at = start + size
    if at < body.count, body[at] == UInt8(ascii: "\r") { at += 1 }
    if at < body.count, body[at] == UInt8(ascii: "\n") { at += 1 }
  }
}

/// The size at the head of a chunk: hexadecimal digits, extensions after a semicolon left alone.
private func chunkSize(_ line: ArraySlice<UInt8>) -> Int? {
  let digits = line.prefix { $0 > 32 && $0 != UInt8(ascii: ";") }
  let rest = line[digits.endIndex...].drop { $0 <= 32 }
  guard digits.count <= 15, rest.isEmpty || rest.first == UInt8(ascii: ";") else { return nil }
  return Int(String(decoding: digits, as: UTF8.self), radix: 16).flatMap { $0 < 0 ? nil : $0 }
}
