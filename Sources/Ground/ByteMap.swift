/// Where the bytes of a derived UTF-8 text stand in the bytes that it was made from.
///
/// A list of pieces in the order of the text. A piece of equal lengths on both sides maps byte for byte; any other (an entity, a character of
/// a legacy charset, collapsed white space) maps as a whole. Bytes that were put in (a space at a `<br>`) have an empty origin.
package struct ByteMap: Sendable {
  package struct Piece: Sendable, Hashable {
    /// Where the piece begins in the text.
    package var text: Int32
    package var origin: Int32
    package var originEnd: Int32

    @inlinable
    package init(text: Int32, origin: Int32, originEnd: Int32) {
      self.text = text
      self.origin = origin
      self.originEnd = originEnd
    }
  }

  package var pieces: [Piece] { list }
  /// The length of the text so far, in bytes.
  package var count: Int { length }
  @usableFromInline var list: [Piece] = []
  @usableFromInline var length = 0

  package init() {}

  package mutating func reserve(_ pieces: Int) { list.reserveCapacity(pieces) }

  /// Appends `count` bytes of text that stand for `origin`.
  @inlinable @inline(__always)
  package mutating func append(_ count: Int, from origin: Range<Int>) {
    if count == 0 { return }
    if let last = list.last, Int(last.originEnd) == origin.lowerBound, count == origin.count,
      Int(last.originEnd - last.origin) == length - Int(last.text)
    {
      list[list.count - 1].originEnd = Int32(truncatingIfNeeded: origin.upperBound)
    } else {
      list.append(
        Piece(
          text: Int32(truncatingIfNeeded: length), origin: Int32(truncatingIfNeeded: origin.lowerBound),
          originEnd: Int32(truncatingIfNeeded: origin.upperBound)))
    }
    length += count
  }

  /// Appends a range of another map's text, with its origins.
  package mutating func append(_ range: Range<Int>, of other: ByteMap) {
    other.forEachPiece(in: range) { count, origin in append(count, from: origin) }
  }

  /// Origins of a range of the text, in order, touching ones joined; empty origins are left out.
  package func origins(of range: Range<Int>) -> [Range<Int>] {
    var out: [Range<Int>] = []
    forEachPiece(in: range) { _, origin in
      if origin.isEmpty { return }
      if let last = out.last, last.upperBound == origin.lowerBound {
        out[out.count - 1] = last.lowerBound..<origin.upperBound
      } else if let last = out.last, last.contains(origin.lowerBound), last.upperBound >= origin.upperBound {
        return  // two bytes of one entity
      } else {
        out.append(origin)
      }
    }
    return out
  }

  private func forEachPiece(in range: Range<Int>, _ body: (_ count: Int, _ origin: Range<Int>) -> Void) {
    if range.isEmpty || pieces.isEmpty { return }
    var index = piece(at: range.lowerBound)
    while index < pieces.count, Int(pieces[index].text) < range.upperBound {
      let piece = pieces[index]
      let start = Int(piece.text)
      let end = index + 1 < pieces.count ? Int(pieces[index + 1].text) : count
      let from = max(start, range.lowerBound)
      let to = min(end, range.upperBound)
      let origin = Int(piece.origin)..<Int(piece.originEnd)
      if from < to {
        let isLinear = origin.count == end - start
        body(to - from, isLinear ? origin.lowerBound + (from - start)..<origin.lowerBound + (to - start) : origin)
      }
      index += 1
    }
  }

  /// The last piece that begins at or before an offset.
  private func piece(at offset: Int) -> Int { max(0, pieces.partitionPoint { Int($0.text) > offset } - 1) }
}

/// UTF-8 bytes and where each stands in the payload.
package struct Source: Sendable {
  /// Valid UTF-8 without NUL; as long as the payload's bytes allow, the payload itself.
  package let bytes: [UInt8]
  /// Nil where bytes and payload are the same, byte for byte.
  package let map: ByteMap?
  /// The WHATWG name of the charset that the payload was read with.
  package let charset: String

  package init(bytes: [UInt8], map: ByteMap?, charset: String) {
    self.bytes = bytes
    self.map = map
    self.charset = charset
  }

  /// The bytes of the payload behind ranges of `bytes`, touching ones joined.
  package func payloadRanges(_ ranges: [Range<Int>]) -> [ByteRange] {
    guard let map else { return ranges.map { ByteRange($0.lowerBound, $0.upperBound) } }
    var out: [ByteRange] = []
    for range in ranges {
      for origin in map.origins(of: range) {
        if let last = out.last, last.end == origin.lowerBound {
          out[out.count - 1] = ByteRange(last.start, origin.upperBound)
        } else if out.last != ByteRange(origin.lowerBound, origin.upperBound) {
          out.append(ByteRange(origin.lowerBound, origin.upperBound))
        }
      }
    }
    return out
  }
}

/// The way back from a text to the payload.
package struct Receipts: Sendable {
  /// From the UTF-8 of the text to the bytes of `source`.
  package let map: ByteMap
  package let source: Source
  package init(map: ByteMap, source: Source) {
    self.map = map
    self.source = source
  }

  /// - Parameter range: bytes of the text's UTF-8.
  package func bytes(ofUTF8 range: Range<Int>) -> [ByteRange] { source.payloadRanges(map.origins(of: range)) }
}
