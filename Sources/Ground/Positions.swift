/// A half-open range of bytes of the payload as archived: the file, the WARC body, the UTF-8 of a JSON Lines value.
package struct ByteRange: Hashable, Sendable, Comparable {
  package let start: Int
  package let end: Int

  /// - Precondition: `0 <= start <= end`.
  package init(_ start: Int, _ end: Int) {
    precondition(0 <= start && start <= end, "a byte range runs forward")
    self.start = start
    self.end = end
  }

  package static func < (a: ByteRange, b: ByteRange) -> Bool { (a.start, a.end) < (b.start, b.end) }
}

/// A half-open range of Unicode scalars of an article's text: what every export uses.
package struct TextRange: Hashable, Sendable, Comparable {
  package let start: Int
  package let end: Int

  /// - Precondition: `0 <= start <= end`.
  package init(_ start: Int, _ end: Int) {
    precondition(0 <= start && start <= end, "a text range runs forward")
    self.start = start
    self.end = end
  }

  package var count: Int { end - start }
  package var isEmpty: Bool { start == end }
  package var indices: Range<Int> { start..<end }
  package func contains(_ offset: Int) -> Bool { start <= offset && offset < end }
  package func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }
  package func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }
  package static func < (a: TextRange, b: TextRange) -> Bool { (a.start, a.end) < (b.start, b.end) }
}
