package import SystemPackage

/// A file that is read once from its start to its end, by lines or whole. Memory: a chunk, and the longest line that is asked for.
package struct ByteStream {
  /// A line without its line feed.
  package enum Line {
    case whole([UInt8])
    /// More bytes than were allowed; they have been passed over.
    case tooLong(Int)
  }

  static let chunk = 1 << 16
  /// What is read.
  package let file: FileDescriptor
  /// Bytes that may still be read from the file.
  private var left: Int
  /// Bytes read and not yet handed out: `buffer[at...]`.
  private var buffer: [UInt8] = []
  private var at = 0
  private var isAtEnd = false
  /// The offset in the file of what comes next.
  package private(set) var offset = 0

  /// - Parameter limit: the file counts as ended after so many bytes.
  package init(_ file: FileDescriptor, limit: Int = Int.max) {
    self.file = file
    left = limit
  }

  /// Reads another chunk behind what is left; false at the end.
  private mutating func fill() throws -> Bool {
    if isAtEnd || left == 0 { return false }
    if at > 0 {
      buffer.removeSubrange(..<at)
      at = 0
    }
    let filled = buffer.count
    let room = min(ByteStream.chunk, left)
    buffer.append(contentsOf: repeatElement(0, count: room))
    let count = unsafe try buffer.withUnsafeMutableBytes {
      unsafe try file.read(into: UnsafeMutableRawBufferPointer(rebasing: $0[filled...]))
    }
    buffer.removeLast(room - count)
    left -= count
    isAtEnd = count == 0
    return count > 0
  }

  /// Whether nothing is left.
  package mutating func isEmpty() throws -> Bool { try at == buffer.count && !fill() }

  /// What has been read and not been taken.
  var waiting: ArraySlice<UInt8> { buffer[at...] }

  /// Reads another chunk behind what waits; false at the end. Who holds `waiting` meanwhile has it copied.
  mutating func readOn() throws -> Bool { try fill() }

  /// The next line; nil at the end. A last line without a line feed is a line.
  /// - Parameters:
  ///   - maximum: bytes of a line; a longer one is passed over.
  ///   - givesUp: a longer one is told at once instead, where its end may be far, or nowhere.
  package mutating func line(atMost maximum: Int, givesUp: Bool = false) throws -> Line? {
    var searched = at
    var dropped = 0
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { advance(to: end + 1) }
        return line(upTo: end, dropped: dropped, atMost: maximum)
      }
      if dropped > 0 || buffer.count - at > maximum {
        dropped += buffer.count - at
        advance(to: buffer.count)
        if givesUp { return .tooLong(dropped) }
      }
      let kept = buffer.count - at
      if try !fill() {
        if kept == 0 && dropped == 0 { return nil }
        defer { advance(to: buffer.count) }
        return line(upTo: buffer.count, dropped: dropped, atMost: maximum)
      }
      searched = kept
    }
  }

  private func line(upTo end: Int, dropped: Int, atMost maximum: Int) -> Line {
    let count = dropped + end - at
    return count > maximum ? .tooLong(count) : .whole(Array(buffer[at..<end]))
  }

  /// The first of what is left, which stays; fewer bytes only at the end.
  package mutating func head(_ count: Int) throws -> ArraySlice<UInt8> {
    while buffer.count - at < count, try fill() {}
    return buffer[at...].prefix(count)
  }

  /// What has been read and not been taken, else the next chunk; nil at the end.
  package mutating func chunk() throws -> [UInt8]? {
    if try at == buffer.count && !fill() { return nil }
    defer { advance(to: buffer.count) }
    return Array(buffer[at...])
  }

  /// All that is left; nil where it is more than allowed.
  package mutating func rest(atMost maximum: Int) throws -> [UInt8]? {
    while try fill() {
      if buffer.count > maximum { return nil }
    }
    defer { advance(to: buffer.count) }
    let rest = buffer[at...]
    if rest.count > maximum { return nil }
    // The buffer has room for a chunk more, which whoever keeps many small files would keep with each of them.
    return exactCopy(of: rest)
  }

  private mutating func advance(to index: Int) {
    offset += index - at
    at = index
  }
}

/// An array of its own for the bytes, with no room for more.
private func exactCopy(of bytes: ArraySlice<UInt8>) -> [UInt8] {
  unsafe Array(unsafeUninitializedCapacity: bytes.count) { room, count in
    count = unsafe bytes.withUnsafeBufferPointer { unsafe room.initialize(fromContentsOf: $0) }
  }
}
