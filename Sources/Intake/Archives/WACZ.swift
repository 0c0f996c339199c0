internal import Pages
internal import SystemPackage

/// The WARC files of a WACZ file (Webrecorder, 1.1.1), in the order of the zip file's directory.
struct WACZ {
  /// A directory over this is not that of a collection of pages; it is read as a whole.
  private static let maximumDirectory = 64 << 20

  private let file: FileDescriptor
  private let size: Int
  private var entries: ArraySlice<Zip.Entry>
  /// Bytes of the entries so far.
  private var taken = 0
  /// Of the entry read last.
  private(set) var name: String?

  /// - Parameter file: one that can be read from any place.
  init(_ file: FileDescriptor) throws(PageError) {
    self.file = file
    do {
      size = Int(try file.stat().size)
      let tail = try WACZ.read(file, max(0, size - Zip.endBytes)..<size)
      var place: Zip.Place
      switch try Zip.directory(tail: tail, fileSize: size) {
      case .at(let known): place = known
      case .zip64End(let offset):
        place = try Zip.directory(zip64End: try WACZ.read(file, offset..<offset + Zip.end64Bytes), fileSize: size)
      }
      guard place.count <= WACZ.maximumDirectory else {
        throw PageError(.tooLarge, "the directory of the zip file has \(place.count) bytes")
      }
      entries = try Zip.entries(directory: try WACZ.read(file, place)).filter { WACZ.isWARC($0.name) }[...]
    } catch let error as PageError {
      throw error
    } catch {
      throw .unreadable(error)
    }
    if entries.isEmpty { throw PageError(.badRecord, "the zip file has no WARC file in “archive/”: it is no WACZ file") }
  }

  private static func isWARC(_ name: String) -> Bool {
    name.hasPrefix("archive/") && (name.hasSuffix(".warc") || name.hasSuffix(".warc.gz"))
  }

  /// The next WARC file; nil where there is none.
  mutating func nextStream(maximumBytes: Int) throws(PageError) -> WARCStream? {
    guard let entry = entries.popFirst() else { return nil }
    name = entry.name
    if entry.isEncrypted { throw PageError(.unsupported, "“\(entry.name)” in the zip file is encrypted") }
    guard entry.method == .stored || entry.method == .deflated else {
      throw PageError(.unsupported, "“\(entry.name)” in the zip file is compressed in a way that is not read: \(entry.method)")
    }
    do {
      let head = try WACZ.read(file, entry.head..<min(size, entry.head + Zip.entryHeadBytes))
      let place = try Zip.data(of: entry, head: head, fileSize: size)
      taken += place.count
      // Entries that lie in one another make much of little.
      if taken > size { throw PageError(.badRecord, "the entries of the zip file are more than the file: they overlap") }
      try file.seek(offset: Int64(place.lowerBound), from: .start)
      return try WARCStream(
        ByteStream(file, limit: place.count), maximumBytes: maximumBytes, isDeflated: entry.method == .deflated,
        isCompressed: entry.name.hasSuffix(".gz"))
    } catch let error as PageError {
      throw error
    } catch {
      throw .unreadable(error)
    }
  }

  private static func read(_ file: FileDescriptor, _ place: Range<Int>) throws -> [UInt8] {
    try file.seek(offset: Int64(place.lowerBound), from: .start)
    var stream = ByteStream(file, limit: place.count)
    return try stream.rest(atMost: place.count) ?? []
  }
}
