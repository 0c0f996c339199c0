import Ground
import Pages
import SystemPackage

/// A file that is read once from its start to its end, by lines or whole. Memory: a chunk, and the longest line that is asked for.
struct ByteStream {
  /// A line without its line feed.
  enum Line {
    case whole([UInt8])
    /// More bytes than were allowed; they have been passed over.
    case tooLong(Int)
  }

  private static let chunk = 1 << 16
  let file: FileDescriptor
  /// Bytes that may still be read from the file.
  private var left: Int
  /// Bytes read and not yet handed out: `buffer[at...]`.
  private var buffer: [UInt8] = []
  private var at = 0
  private var isAtEnd = false
  /// The offset in the file of what comes next.
  private(set) var offset = 0

  /// - Parameter limit: the file counts as ended after so many bytes.
  init(_ file: FileDescriptor, limit: Int = Int.max) {
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
  mutating func isEmpty() throws -> Bool { try at == buffer.count && !fill() }

  /// Whether the next bytes open a JSON object: `{` and `"` or `}`, white space aside. No page begins like this, so a broken first record is
  /// still one of JSON Lines.
  mutating func beginsWithObject() throws -> Bool {
    while true {
      let head = buffer[at...].lazy.filter { $0 > 32 }.drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }.prefix(2)
      let signs = Array(head)
      if let first = signs.first, first != UInt8(ascii: "{") { return false }
      if signs.count == 2 { return signs[1] == UInt8(ascii: "\"") || signs[1] == UInt8(ascii: "}") }
      // White space without end is no JSON Lines.
      if buffer.count - at > ByteStream.chunk { return false }
      if try !fill() { return false }
    }
  }

  /// Whether what begins with an object is one JSON document rather than JSON Lines: an object of a known vocabulary behind which nothing follows, or one
  /// that begins with a brace on a line of its own, as only documents do that are set over many lines. Nothing is taken.
  mutating func isDocument(atMost maximum: Int) throws -> Bool {
    var search = ObjectEnd()
    var seen = at
    while true {
      while seen < buffer.count, search.end == nil, !search.isBroken {
        search.read(buffer[seen])
        seen += 1
      }
      if search.isOnLineOfItsOwn { return true }
      if search.isBroken || seen - at > maximum { return false }
      if search.end != nil, buffer[seen...].contains(where: { $0 > 32 }) { return false }
      // What was read moves to the front of the buffer.
      let read = seen - at
      if try !fill() { break }
      seen = at + read
    }
    guard let end = search.end else { return false }
    return isNewsJSON(Array(buffer[at..<at + end]))
  }

  /// The next line; nil at the end. A last line without a line feed is a line.
  mutating func line(atMost maximum: Int) throws -> Line? {
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
  mutating func head(_ count: Int) throws -> ArraySlice<UInt8> {
    while buffer.count - at < count, try fill() {}
    return buffer[at...].prefix(count)
  }

  /// What has been read and not been taken, else the next chunk; nil at the end.
  mutating func chunk() throws -> [UInt8]? {
    if try at == buffer.count && !fill() { return nil }
    defer { advance(to: buffer.count) }
    return Array(buffer[at...])
  }

  /// All that is left; nil where it is more than allowed.
  mutating func rest(atMost maximum: Int) throws -> [UInt8]? {
    while try fill() {
      if buffer.count > maximum { return nil }
    }
    defer { advance(to: buffer.count) }
    return buffer.count - at > maximum ? nil : Array(buffer[at...])
  }

  private mutating func advance(to index: Int) {
    offset += index - at
    at = index
  }
}

extension ByteStream {
  /// The next line of a file of records, however long; nil at its end.
  /// - Parameter name: of the file, for the message.
  mutating func record(of name: String) throws(Failure) -> [UInt8]? {
    do {
      guard case .whole(let line)? = try line(atMost: Int.max) else { return nil }
      return line
    } catch {
      throw Failure("cannot read \(name): \(error)")
    }
  }

  /// The file that a path names, or standard input for "-".
  static func file(_ path: String) throws(Failure) -> FileDescriptor {
    if path == "-" { return .standardInput }
    do { return try .open(FilePath(path), .readOnly, options: .closeOnExec) } catch { throw Failure("cannot read \(path): \(error)") }
  }
}
