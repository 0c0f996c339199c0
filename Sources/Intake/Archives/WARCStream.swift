internal import Compression
internal import Pages
internal import SystemPackage

/// The records of a WARC file as it is read; what it is packed in is undone on the way.
struct WARCStream: ~Copyable {
  private var stream: ByteStream
  private var entry: DeflatedEntry?
  private var members: GzipMembers?
  private var reader: WARCReader
  private var isAtEnd = false
  /// Bytes of the file so far.
  var bytesRead: Int { stream.offset }
  /// Whether the places of its records are places in the file.
  var isStored: Bool { entry == nil && members == nil }

  init(_ stream: ByteStream, maximumBytes: Int) {
    self.stream = stream
    reader = WARCReader(maximumBytes: maximumBytes)
  }

  /// - Parameters:
  ///   - isDeflated: the file is a deflated entry of a zip file.
  ///   - isCompressed: it is made of gzip members.
  /// - Throws: `unsupported` where this build cannot decompress.
  init(_ stream: ByteStream, maximumBytes: Int, isDeflated: Bool = false, isCompressed: Bool) throws(PageError) {
    self.stream = stream
    reader = WARCReader(maximumBytes: maximumBytes)
    do throws(CompressionError) {
      if isDeflated { entry = try DeflatedEntry() }
      if isCompressed { members = try GzipMembers() }
    } catch {
      throw PageError(error)
    }
  }

  /// The next record; nil at the end.
  mutating func next() throws -> WARCRecord? {
    while true {
      if let record = reader.next() { return record }
      if isAtEnd { return nil }
      switch try unpacked() {
      case .bytes(let bytes): reader.append(bytes)
      case .broken(let message): return reader.breakOff(message)
      case nil:
        isAtEnd = true
        reader.finish()
      }
    }
  }

  /// The next piece of the WARC file.
  private mutating func unpacked() throws -> Unpacked? {
    if members == nil { return try stored() }
    var isFinished = false
    while true {
      if let piece = members?.next() { return piece }
      if isFinished { return nil }
      switch try stored() {
      case .bytes(let bytes): members?.append(bytes)
      case .broken(let message): return .broken(message)
      case nil:
        isFinished = true
        members?.finish()
      }
    }
  }

  /// The next piece of the file as it lies in the zip file, or by itself.
  private mutating func stored() throws -> Unpacked? {
    if entry == nil { return try stream.chunk().map { .bytes($0) } }
    var isFinished = false
    while true {
      if let piece = entry?.next() { return piece }
      if isFinished { return nil }
      if let bytes = try stream.chunk() {
        entry?.append(bytes)
      } else {
        isFinished = true
        entry?.finish()
      }
    }
  }
}
