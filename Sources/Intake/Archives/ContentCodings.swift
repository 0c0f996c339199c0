internal import Compression
package import Ground
package import Pages

extension ArchivedPage {
  /// The page as its server meant it: every content coding (RFC 9110, 8.4.1) undone. Receipts count in these bytes.
  /// - Parameter maximum: a larger page is an error.
  package func payload(id: String, date: CivilDate?, atMost maximum: Int) throws(PageError) -> Payload {
    var bytes = body
    for coding in contentCodings.reversed() {
      do throws(CompressionError) { bytes = try decoded(coding, bytes, atMost: maximum) } catch {
        // An archiver may have undone it and left the header field: what cannot be compressed so and shows mark-up is the page.
        if case .broken = error, ["deflate", "br"].contains(coding), Payload.Format(of: bytes) != .text { continue }
        throw PageError(error)
      }
    }
    if bytes.count > maximum { throw .tooLarge("\(bytes.count) bytes are", limit: maximum) }
    var given = Given()
    given.url = url
    given.date = date
    given.record = record
    return Payload(id: id, bytes: bytes, format: format, charset: charset, given: given)
  }
}

extension PageError {
  /// What a record says whose data cannot be decompressed.
  init(_ error: CompressionError) {
    switch error {
    case .broken(let message): self.init(.badRecord, message)
    case .unsupported(let message): self.init(.unsupported, message)
    case .tooLarge(let limit): self = .tooLarge("the decompressed body is", limit: limit)
    }
  }
}
