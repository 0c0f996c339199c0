/// A half-open range of bytes of the payload as archived: the file, the WARC body, the UTF-8 of a JSON Lines value.
public struct ByteRange: Hashable, Sendable, Comparable {
  /// The offset of the first.
  public let start: Int
  /// The offset behind the last.
  public let end: Int

  /// - Precondition: `0 <= start <= end`.
  package init(_ start: Int, _ end: Int) {
    precondition(0 <= start && start <= end, "a byte range runs forward")
    self.start = start
    self.end = end
  }

  /// By the start, then by the end.
  public static func < (a: ByteRange, b: ByteRange) -> Bool { (a.start, a.end) < (b.start, b.end) }
}

/// A half-open range of Unicode scalars of an article's text: what every export uses.
public struct TextRange: Hashable, Sendable, Comparable {
  /// The offset of the first.
  public let start: Int
  /// The offset behind the last.
  public let end: Int

  /// - Precondition: `0 <= start <= end`.
  package init(_ start: Int, _ end: Int) {
    precondition(0 <= start && start <= end, "a text range runs forward")
    self.start = start
    self.end = end
  }

  /// How many scalars it holds.
  public var count: Int { end - start }
  /// Whether it holds none.
  public var isEmpty: Bool { start == end }
  /// The offsets, for subscripts of an array of scalars.
  public var indices: Range<Int> { start..<end }
  /// Whether an offset lies inside.
  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }
  /// Whether another range lies wholly inside.
  public func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }
  /// Whether both hold a scalar in common.
  public func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }
  /// By the start, then by the end.
  public static func < (a: TextRange, b: TextRange) -> Bool { (a.start, a.end) < (b.start, b.end) }
}
