/// Undoes one content coding (RFC 9110, 8.4.1) of a body.
///
/// Many archivers undo it themselves and leave the header field: a body that does not begin as the coding does is taken as it is. The codings that
/// do not show by their first bytes (`deflate`, `br`) then fail as broken, and the caller judges.
/// - Parameters:
///   - coding: its name in small letters.
///   - maximum: bytes that the body may mean.
package func decoded(_ coding: String, _ body: [UInt8], atMost maximum: Int) throws(CompressionError) -> [UInt8] {
  var out: [UInt8] = []
  var rest = body[...]
  switch coding {
  case "gzip", "x-gzip":
    guard body.starts(with: gzipMagic) else { return body }
    var inflater = try Inflater(.gzip)
    // Members follow one another; anything else behind one is padding.
    repeat {
      inflater.reset()
      rest = try decompressed(rest, &inflater, into: &out, atMost: maximum)
    } while rest.starts(with: gzipMagic)
  case "deflate":
    // By the standard it is zlib's form; some servers send the raw data.
    let isZlib = body.count > 1 && body[0] & 0x0F == 8 && (Int(body[0]) << 8 | Int(body[1])) % 31 == 0
    var inflater = try Inflater(isZlib ? .zlib : .none)
    _ = try decompressed(rest, &inflater, into: &out, atMost: maximum)
  case "br":
    var decoder = try BrotliDecoder()
    _ = try decompressed(rest, &decoder, into: &out, atMost: maximum)
  case "zstd":
    guard body.starts(with: zstdMagic) else { return body }
    var decoder = try ZstdDecoder()
    repeat { rest = try decompressed(rest, &decoder, into: &out, atMost: maximum) } while rest.starts(with: zstdMagic)
  default: throw .unsupported("the content coding “\(coding)” is not known")
  }
  return out
}

private let gzipMagic: [UInt8] = [0x1F, 0x8B]
private let zstdMagic: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD]
