package import Pages

/// The central directory of a zip file (PKWARE APPNOTE 6.3, 4.3), ZIP64 included, read from pieces that the caller fetches: the end of the file
/// says where the directory is, the directory where each entry is, and the head of an entry where its data begin.
package enum Zip {
  /// The end record with the longest comment, and the ZIP64 locator before it.
  package static let endBytes = 22 + 65_535 + 20
  package static let entryHeadBytes = 30
  package static let end64Bytes = 56

  /// Where something stands in the file.
  package typealias Place = Range<Int>

  /// Where the directory is said to be.
  package enum Directory: Sendable, Hashable {
    case at(Place)
    /// The ZIP64 end record says it; it stands at this offset.
    case zip64End(at: Int)
  }

  package struct Entry: Sendable, Hashable {
    package enum Method: Sendable, Hashable { case stored, deflated, other(Int) }
    package let name: String
    package let method: Method
    package let isEncrypted: Bool
    /// Bytes of its data as they lie in the file.
    package let size: Int
    /// Where its head begins.
    package let head: Int
  }

  /// - Parameters:
  ///   - tail: the last `endBytes` bytes of the file, or all of it.
  ///   - fileSize: bytes of the file.
  package static func directory(tail: [UInt8], fileSize: Int) throws(PageError) -> Directory {
    // The last one: a comment may hold what looks like another, but what follows it must then fit.
    var at = tail.count - 22
    while at >= 0 {
      if tail.number(at, 4) == 0x0605_4B50, tail.number(at + 20, 2) <= tail.count - at - 22 { break }
      at -= 1
    }
    guard at >= 0 else { throw PageError(.badRecord, "the zip file has no end record: it is cut, or no zip file") }
    let place = (size: tail.number(at + 12, 4), offset: tail.number(at + 16, 4), entries: tail.number(at + 10, 2))
    if place.size == 0xFFFF_FFFF || place.offset == 0xFFFF_FFFF || place.entries == 0xFFFF, at >= 20, tail.number(at - 20, 4) == 0x0706_4B50
    {
      return .zip64End(at: try checked(tail.number(at - 12, 8), end64Bytes, fileSize).lowerBound)
    }
    return .at(try checked(place.offset, place.size, fileSize))
  }

  /// - Parameter end: `end64Bytes` bytes from the offset that `directory(tail:fileSize:)` gives.
  package static func directory(zip64End end: [UInt8], fileSize: Int) throws(PageError) -> Place {
    guard end.count == end64Bytes, end.number(0, 4) == 0x0606_4B50 else {
      throw PageError(.badRecord, "the ZIP64 end record is not where its locator says")
    }
    return try checked(end.number(48, 8), end.number(40, 8), fileSize)
  }

  /// The entries in the order of the directory.
  package static func entries(directory bytes: [UInt8]) throws(PageError) -> [Entry] {
    var entries: [Entry] = []
    var at = 0
    while at < bytes.count, bytes.number(at, 4) == 0x0201_4B50 {
      guard at + 46 <= bytes.count else { throw broken(at) }
      let lengths = (name: bytes.number(at + 28, 2), extra: bytes.number(at + 30, 2), comment: bytes.number(at + 32, 2))
      let name = at + 46..<at + 46 + lengths.name
      let extra = name.upperBound..<name.upperBound + lengths.extra
      guard extra.upperBound + lengths.comment <= bytes.count else { throw broken(at) }
      var size = bytes.number(at + 20, 4)
      var head = bytes.number(at + 42, 4)
      var wide = wideNumbers(bytes, extra)
      if bytes.number(at + 24, 4) == 0xFFFF_FFFF { _ = wide.popFirst() }
      if size == 0xFFFF_FFFF, let value = wide.popFirst() { size = value }
      if head == 0xFFFF_FFFF, let value = wide.popFirst() { head = value }
      guard size >= 0, head >= 0, head <= Int.max / 2 else { throw broken(at) }
      let method: Entry.Method =
        switch bytes.number(at + 10, 2) {
        case 0: .stored
        case 8: .deflated
        case let other: .other(other)
        }
      entries.append(
        Entry(
          name: String(decoding: bytes[name], as: UTF8.self), method: method, isEncrypted: bytes.number(at + 8, 2) & 1 == 1, size: size,
          head: head))
      at = extra.upperBound + lengths.comment
    }
    if at < bytes.count { throw broken(at) }
    return entries
  }

  /// Where the data of an entry stand.
  /// - Parameter head: `entryHeadBytes` bytes from the beginning of the entry.
  package static func data(of entry: Entry, head: [UInt8], fileSize: Int) throws(PageError) -> Place {
    guard head.count == entryHeadBytes, head.number(0, 4) == 0x0403_4B50 else {
      throw PageError(.badRecord, "the entry “\(entry.name)” of the zip file is not where its directory says")
    }
    return try checked(entry.head + entryHeadBytes + head.number(26, 2) + head.number(28, 2), entry.size, fileSize)
  }

  /// The 64-bit numbers of the ZIP64 extra field (header id 1).
  private static func wideNumbers(_ bytes: [UInt8], _ extra: Range<Int>) -> ArraySlice<Int> {
    var at = extra.lowerBound
    while at + 4 <= extra.upperBound {
      let end = min(at + 4 + bytes.number(at + 2, 2), extra.upperBound)
      if bytes.number(at, 2) == 1 { return stride(from: at + 4, through: end - 8, by: 8).map { bytes.number($0, 8) }[...] }
      at = end
    }
    return []
  }

  private static func checked(_ offset: Int, _ size: Int, _ fileSize: Int) throws(PageError) -> Place {
    guard offset >= 0, size >= 0, offset <= fileSize, size <= fileSize - offset else {
      throw PageError(.badRecord, "the zip file points beyond its end: it is cut or broken")
    }
    return offset..<offset + size
  }

  private static func broken(_ at: Int) -> PageError { PageError(.badRecord, "the directory of the zip file is broken at its byte \(at)") }
}

extension [UInt8] {
  /// A little-endian number; beyond the end there are zeros, and what does not fit an `Int` is negative.
  fileprivate func number(_ at: Int, _ count: Int) -> Int {
    var value: UInt64 = 0
    for index in (at..<at + count).reversed() { value = value << 8 | (indices.contains(index) ? UInt64(self[index]) : 0) }
    return Int(truncatingIfNeeded: value)
  }
}

extension Zip.Entry.Method: CustomStringConvertible {
  /// "LZMA (method 14)": the methods that programs of today write (PKWARE, APPNOTE 6.3.10, 4.4.5).
  package var description: String {
    switch self {
    case .stored: "stored"
    case .deflated: "deflated"
    case .other(let number):
      Zip.Entry.Method.names[number].map { "\($0) (method \(number))" } ?? "method \(number)"
    }
  }

  private static let names = [9: "Deflate64", 12: "bzip2", 14: "LZMA", 93: "Zstandard", 95: "xz", 98: "PPMd", 99: "encrypted by AES"]
}
