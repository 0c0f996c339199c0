package import Ground

/// Text as a reader sees it, white space collapsed and references decoded, with the way back to the page's bytes.
///
/// White space is what HTML collapses, the no-break space and its kin; characters that are never seen (zero-width space, soft hyphen) are left out.
package struct Flow: Sendable {
  package private(set) var bytes: [UInt8] = []
  /// From `bytes` to `Source.bytes`.
  package private(set) var map = ByteMap()
  /// White space read and not yet written: it is written before the next character of the same line, and not at all at a line's end.
  private var pending: Range<Int>?
  private var lineStart = 0

  package init() {}

  package var count: Int { bytes.count }
  package mutating func reserve(_ count: Int) {
    bytes.reserveCapacity(count)
    map.reserve(count / 32)
  }

  /// Ends the line: what follows begins a new one. An empty line is no line.
  package mutating func breakLine() {
    pending = nil
    lineStart = bytes.count
  }

  /// Adds text that the page does not have (between two table cells).
  package mutating func addText(_ text: StaticString) {
    pending = nil
    let count = text.utf8CodeUnitCount
    unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: count))
    map.append(count, from: 0..<0)
  }

  /// Appends a run of the page.
  package mutating func append(_ run: Tree.Run, of source: [UInt8]) {
    unsafe source.withUnsafeBufferPointer { source in
      unsafe append(source, Int(run.start)..<Int(run.end), isLiteral: run.isLiteral)
    }
  }

  private mutating func append(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isLiteral: Bool) {
    var at = range.lowerBound
    let end = range.upperBound
    while at < end {
      let start = at
      // Plain bytes, in one piece.
      while at < end, unsafe Flow.isPlain[Int(source[at])] { at += 1 }
      if at > start {
        writePending()
        unsafe bytes.append(contentsOf: source[start..<at])
        map.append(at - start, from: start..<at)
        if at == end { return }
      }
      let byte = unsafe source[at]
      switch byte {
      case 9, 10, 12, 13, 32:
        let start = at
        repeat { at += 1 } while unsafe at < end && Flow.isSpace(source[at])
        space(start..<at)
      case UInt8(ascii: "&") where !isLiteral:
        guard let reference = unsafe Entities.decode(source, at: at, end: end) else {
          write(at..<at + 1, unsafe source[at])
          at += 1
          continue
        }
        for scalar in reference.scalars { write(scalar, from: at..<reference.end) }
        at = reference.end
      case UInt8(ascii: "<") where !isLiteral:
        // The parser leaves `<![endif]>` and the like in the text: a comment, by the standard.
        if at + 1 < end, unsafe source[at + 1] == UInt8(ascii: "!") || source[at + 1] == UInt8(ascii: "?") {
          while at < end, unsafe source[at] != UInt8(ascii: ">") { at += 1 }
          at = min(at + 1, end)
        } else {
          write(at..<at + 1, byte)
          at += 1
        }
      case 0xC2, 0xE2, 0xE3, 0xEF:
        let length = byte == 0xC2 ? 2 : 3
        guard at + length <= end else {
          write(at..<at + 1, byte)
          at += 1
          continue
        }
        // A lead byte of a sequence of two or three: its lower bits, then six of each byte that follows.
        var scalar = UInt32(byte & (length == 2 ? 0x1F : 0x0F))
        for index in at + 1..<at + length { scalar = scalar << 6 | UInt32(unsafe source[index] & 0x3F) }
        if Flow.isWhiteSpace(scalar) {
          space(at..<at + length)
        } else if !Flow.isUnseen(scalar) {
          writePending()
          unsafe bytes.append(contentsOf: source[at..<at + length])
          map.append(length, from: at..<at + length)
        }
        at += length
      default:
        write(at..<at + 1, byte)
        at += 1
      }
    }
  }

  private mutating func space(_ origin: Range<Int>) {
    if bytes.count == lineStart { return }
    if let pending, pending.upperBound == origin.lowerBound {
      self.pending = pending.lowerBound..<origin.upperBound
    } else if pending == nil {
      pending = origin
    }
  }

  private mutating func writePending() {
    guard let origin = pending else { return }
    bytes.append(32)
    map.append(1, from: origin)
    pending = nil
  }

  private mutating func write(_ origin: Range<Int>, _ byte: UInt8) {
    writePending()
    bytes.append(byte)
    map.append(1, from: origin)
  }

  private mutating func write(_ scalar: Unicode.Scalar, from origin: Range<Int>) {
    if Flow.isWhiteSpace(scalar.value) || scalar.value < 33 {
      space(origin)
    } else if !Flow.isUnseen(scalar.value) {
      writePending()
      let before = bytes.count
      UTF8.encode(scalar).map { bytes.append(contentsOf: $0) }
      map.append(bytes.count - before, from: origin)
    }
  }

  /// White space beyond ASCII's.
  package static func isWhiteSpace(_ scalar: UInt32) -> Bool {
    scalar == 0xA0 || scalar == 0x85 || scalar == 0x1680 || (0x2000...0x200A).contains(scalar) || scalar == 0x2028 || scalar == 0x2029
      || scalar == 0x202F
      || scalar == 0x205F || scalar == 0x3000
  }
  /// Characters that no reader sees.
  package static func isUnseen(_ scalar: UInt32) -> Bool {
    scalar == 0xAD || scalar == 0x200B || scalar == 0x2060 || scalar == 0xFEFF || (0x80...0x9F).contains(scalar)
  }
  private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...10).contains(byte) || (12...13).contains(byte) }
  /// Bytes that are copied as they are: no white space, no `&`, no `<`, no lead byte of a character that is white space or not seen.
  private static let isPlain: [Bool] = (0...255).map { byte in
    byte > 32 && ![38, 60, 0xC2, 0xE2, 0xE3, 0xEF].contains(byte)
  }
}
