internal import Ground
internal import Pages

/// Reads a WARC file (ISO 28500) that comes piece by piece: `append` what has been read, then take records by `next` until it has no more.
///
/// Memory: the header of a record and, where it holds a page, its body; what is passed over is not held. Nothing is lost: the ranges of the
/// records follow one another from the first byte to the last. Where a record is broken, the next one is the next line that begins with
/// `WARC/1.`, which is looked for in the block of the broken one too, since its length may be what is wrong.
package struct WARCReader: Sendable {
  /// Bounds the memory of a header, of WARC and of HTTP.
  static let maximumHead = 1 << 16
  /// Line ends that may stand between two records; the standard has two.
  private static let maximumSeparator = 64

  private enum State: Sendable {
    /// At the beginning of a record, or of what separates it from the one before it.
    case head
    case block(Block)
    /// Behind the block, where it must show that its length was right.
    case boundary(Block)
    /// Behind a broken record that begins at `start`.
    case lost(start: Int, PageError, LineSearch)
  }

  private let maximumBytes: Int
  private var state = State.head
  /// Bytes that are not yet a part of a record: `buffer[at...]`.
  private var buffer: [UInt8] = []
  private var at = 0
  /// Where `buffer[at]` stands in the file.
  private var offset = 0
  /// Bytes of the buffer from `at` on in which no header ends.
  private var searched = 0
  private var isAtEnd = false
  /// Records so far.
  private var number = 0

  /// - Parameter maximumBytes: a page with a larger body is a bad record.
  package init(maximumBytes: Int) { self.maximumBytes = maximumBytes }

  package mutating func append(_ bytes: [UInt8]) {
    if at == buffer.count {
      buffer = bytes
    } else {
      buffer.removeSubrange(..<at)
      buffer.append(contentsOf: bytes)
    }
    at = 0
  }

  /// Says that nothing follows.
  package mutating func finish() { isAtEnd = true }

  /// The next record; nil where more bytes are needed, or at the end.
  package mutating func next() -> WARCRecord? {
    while true {
      switch state {
      case .head:
        switch head() {
        case .needsMore: return nil
        case .moved: continue
        case .record(let record): return record
        }
      case .block(var block):
        // The state lets go of the block, so that its bytes are not copied when more come.
        state = .head
        let count = min(block.remaining, buffer.count - at)
        block.take(buffer[at..<at + count], atMost: maximumBytes)
        advance(count)
        if block.remaining == 0 {
          state = .boundary(block)
        } else if isAtEnd {
          let error = PageError(.badRecord, "it ends \(block.remaining) bytes before its Content-Length")
          if let record = give(up: &block, error) { return record }
        } else {
          state = .block(block)
          return nil
        }
      case .boundary(var block):
        switch separator() {
        case .needsMore: return nil
        case .none:
          state = .head
          let error = PageError(.badRecord, "its Content-Length does not fit: no record begins behind its block")
          if let record = give(up: &block, error) { return record }
        case .length(let length):
          state = .head
          advance(length)
          return record(from: block.start, block.content(atMost: maximumBytes), name: block.name)
        }
      case .lost(let start, let error, var search):
        if let found = search.find(in: buffer[at...]) {
          advance(found - at)
          unread(LineSearch.mark)
          state = .head
          return record(from: start, .bad(error))
        }
        advance(buffer.count - at)
        state = .lost(start: start, error, search)
        if !isAtEnd { return nil }
        state = .head
        return record(from: start, .bad(error))
      }
    }
  }

  /// Ends the record that is being read: what follows in the file could not be had (a gzip member is broken).
  package mutating func breakOff(_ message: String) -> WARCRecord {
    let start =
      switch state {
      case .head: offset
      case .block(let block), .boundary(let block): block.start
      case .lost(let start, _, _): start
      }
    state = .head
    advance(buffer.count - at)
    return record(from: start, .bad(PageError(.badRecord, message)))
  }

  // MARK: - The steps

  private enum Step { case needsMore, moved, record(WARCRecord) }

  /// Reads the header of a record, once it is there.
  private mutating func head() -> Step {
    let mark = LineSearch.mark
    let ends = buffer[at...].prefix(WARCReader.maximumSeparator).prefix { $0 == 10 || $0 == 13 }
    let start = ends.endIndex
    if start == buffer.count, ends.count < WARCReader.maximumSeparator {
      if !isAtEnd || ends.isEmpty { return .needsMore }
      // Line ends at the end of the file.
      let first = offset
      advance(ends.count)
      return .record(record(from: first, .passedOver))
    }
    let begins = buffer[start...].prefix(mark.count)
    if mark.starts(with: begins), begins.count < mark.count, !isAtEnd { return .needsMore }
    guard begins.elementsEqual(mark) else {
      lose(from: offset, WARCReader.notARecord(buffer[start...]), isAtLineStart: true)
      return .moved
    }
    let first = offset
    let end = HeaderFields.end(in: buffer[start...], from: max(start, at + searched))
    if end == nil, !isAtEnd, buffer.count - at <= WARCReader.maximumHead {
      searched = max(0, buffer.count - at - 2)
      return .needsMore
    }
    do throws(PageError) {
      guard let end, end - at <= WARCReader.maximumHead else {
        throw PageError(
          .badRecord,
          buffer.count - at > WARCReader.maximumHead
            ? "its header is longer than \(WARCReader.maximumHead) bytes" : "its header ends with the file")
      }
      let head = try WARCHead(buffer[start..<end])
      advance(end - at)
      let missing = head.length - (buffer.count - at)
      if isAtEnd, missing > 0 {
        // Many such records, one after another, are each looked through to the next, and not to the end of the file.
        lose(from: first, PageError(.badRecord, "it ends \(missing) bytes before its Content-Length"), isAtLineStart: true)
      } else {
        state = .block(Block(head, start: first))
      }
    } catch {
      // The next record may begin inside the broken header.
      advance(start - at + mark.count)
      lose(from: first, error, isAtLineStart: false)
    }
    return .moved
  }

  private enum Separator { case needsMore, none, length(Int) }

  /// What stands between the block and the next record: the two line ends of the standard, or fewer or more where a record follows.
  private func separator() -> Separator {
    let rest = buffer[at...]
    let ends = rest.prefix(WARCReader.maximumSeparator).prefix { $0 == 10 || $0 == 13 }
    if ends.starts(with: [13, 10, 13, 10]) { return .length(4) }
    if ends.starts(with: [10, 10]) { return .length(2) }
    let next = rest[ends.endIndex...].prefix(LineSearch.mark.count)
    if next.elementsEqual(LineSearch.mark) || isAtEnd && next.isEmpty { return .length(ends.count) }
    if LineSearch.mark.starts(with: next), ends.count < WARCReader.maximumSeparator, !isAtEnd { return .needsMore }
    return .none
  }

  /// Ends a record whose length is wrong. Where a record begins inside its block, reading goes on there, else with the next that is found.
  private mutating func give(up block: inout Block, _ error: PageError) -> WARCRecord? {
    guard let swallowed = block.takeSwallowed() else {
      lose(from: block.start, error, isAtLineStart: true)
      return nil
    }
    unread(swallowed)
    return record(from: block.start, .bad(error))
  }

  private mutating func lose(from start: Int, _ error: PageError, isAtLineStart: Bool) {
    state = .lost(start: start, error, LineSearch(isAtLineStart: isAtLineStart))
  }

  private mutating func record(
    from start: Int, _ content: WARCRecord.Content, name: (id: String?, date: String?) = (nil, nil)
  ) -> WARCRecord {
    number += 1
    var content = content
    if case .bad(let error) = content {
      content = .bad(error.at("record \(number), at byte \(start)"))
    }
    return WARCRecord(bytes: ByteRange(start, offset), content: content, name: name)
  }

  private mutating func advance(_ count: Int) {
    at += count
    offset += count
    searched = 0
  }

  /// Puts bytes back that stand before the next one.
  private mutating func unread(_ bytes: [UInt8]) {
    buffer.replaceSubrange(..<at, with: bytes)
    at = 0
    offset -= bytes.count
  }

  private static func notARecord(_ bytes: ArraySlice<UInt8>) -> PageError {
    if bytes.starts(with: "filedesc:".utf8) { return PageError(.unsupported, "an ARC file, the form before WARC, is not read") }
    if bytes.starts(with: "WARC/".utf8) { return PageError(.unsupported, "its version is not 1.0 or 1.1") }
    return PageError(.badRecord, "no WARC record begins here")
  }
}
