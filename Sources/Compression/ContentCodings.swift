package import Ground
package import Pages

extension ArchivedPage {
  /// The page as its server meant it: every content coding (RFC 9110, 8.4.1) undone. Receipts count in these bytes.
  /// - Parameter maximum: a larger page is an error.
  package func payload(id: String, date: CivilDate?, atMost maximum: Int) throws(PageError) -> Payload {
    var bytes = body
    for coding in contentCodings.reversed() { bytes = try undone(coding, bytes, atMost: maximum) }
    if bytes.count > maximum { throw PageError(.tooLarge, "\(bytes.count) bytes are more than the \(maximum) of --max-bytes") }
    var given = Given()
    given.url = url
    given.date = date
    return Payload(id: id, bytes: bytes, format: format, charset: charset, given: given)
  }
}

/// Undoes one coding. Many archivers undo it themselves and leave the header field: what does not begin as the coding does, or cannot be it
/// and shows mark-up, is taken as it is.
private func undone(_ coding: String, _ body: [UInt8], atMost maximum: Int) throws(PageError) -> [UInt8] {
  switch coding {
  case "gzip", "x-gzip":
    guard body.starts(with: [0x1F, 0x8B]) else { return body }
    var out: [UInt8] = []
    var rest = body[...]
    var inflater = try Inflater(.gzip)
    // Members follow one another; anything else behind one is padding.
    repeat {
      inflater.reset()
      rest = try decompressed(rest, &inflater, into: &out, atMost: maximum)
    } while rest.starts(with: [0x1F, 0x8B])
    return out
  case "deflate":
    // By the standard it is zlib's form; some servers send the raw data.
    let isZlib = body.count > 1 && body[0] & 0x0F == 8 && (Int(body[0]) << 8 | Int(body[1])) % 31 == 0
    var inflater = try Inflater(isZlib ? .zlib : .none)
    return try plainOrDecompressed(body, &inflater, atMost: maximum)
  case "br":
    var decoder = try BrotliDecoder()
    return try plainOrDecompressed(body, &decoder, atMost: maximum)
  case "zstd":
    guard body.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) else { return body }
    var decoder = try ZstdDecoder()
    var out: [UInt8] = []
    var rest = body[...]
    repeat { rest = try decompressed(rest, &decoder, into: &out, atMost: maximum) } while rest.starts(with: [0x28, 0xB5, 0x2F, 0xFD])
    return out
  default: throw PageError(.unsupported, "the content coding “\(coding)” is not known")
  }
}

/// For codings that do not show by their first bytes.
private func plainOrDecompressed<D: Decompressor & ~Copyable>(
  _ body: [UInt8], _ decompressor: inout D, atMost maximum: Int
) throws(PageError) -> [UInt8] {
  var out: [UInt8] = []
  do throws(PageError) {
    _ = try decompressed(body[...], &decompressor, into: &out, atMost: maximum)
    return out
  } catch {
    if error.kind == .badRecord, Payload.Format(of: body) != .text { return body }
    throw error
  }
}
