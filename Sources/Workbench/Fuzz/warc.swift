// A libFuzzer target, compiled as one module with the sources of Pages: `Sources/Workbench/Fuzz/run warc`.

/// Reads the input as a WARC file in pieces whose sizes its own bytes choose, and traps where a byte belongs to no record, or where the pieces
/// change what is read.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let whole = records(of: bytes) { _ in count }
  let pieces = records(of: bytes) { Int(bytes[$0] & 63) + 1 }
  precondition(whole == pieces, "the pieces that a file comes in do not change its records")
  var end = 0
  for record in whole {
    precondition(record.bytes.start == end, "a record begins where the one before it ends")
    end = record.bytes.end
  }
  precondition(end == count, "the last record ends with the file")
  return 0
}

/// A record, as far as two readings are compared.
private struct Told: Equatable {
  let bytes: ByteRange
  let body: [UInt8]
  let message: String

  init(_ record: WARCRecord) {
    bytes = record.bytes
    switch record.content {
    case .page(let page): (body, message) = (page.body, "")
    case .bad(let error): (body, message) = ([], error.message)
    case .passedOver: (body, message) = ([], "")
    }
  }
}

/// - Parameter pieceSize: of the piece that begins at an offset.
private func records(of bytes: [UInt8], pieceSize: (Int) -> Int) -> [Told] {
  var reader = WARCReader(maximumBytes: 4096)
  var told: [Told] = []
  var at = 0
  while at < bytes.count {
    let end = min(bytes.count, at + pieceSize(at))
    reader.append(Array(bytes[at..<end]))
    while let record = reader.next() { told.append(Told(record)) }
    at = end
  }
  reader.finish()
  while let record = reader.next() { told.append(Told(record)) }
  return told
}
