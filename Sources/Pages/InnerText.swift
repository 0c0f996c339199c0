import Ground

/// A text inside a text (an escaped element of XML, a string of JSON), decoded piece by piece, with the place of every byte in the payload.
struct InnerText {
  private let outer: Source
  private var bytes: [UInt8] = []
  private var map = ByteMap()

  private init(_ outer: Source) { self.outer = outer }

  /// Bytes that stand for themselves.
  private mutating func append(_ range: Range<Int>) {
    bytes.append(contentsOf: outer.bytes[range])
    if let outer = outer.map { map.append(range, of: outer) } else { map.append(range.count, from: range) }
  }

  /// Scalars that a reference or an escape stands for. Controls are read as spaces, as they are everywhere.
  private mutating func append(_ scalars: [Unicode.Scalar], for range: Range<Int>) {
    let before = bytes.count
    for scalar in scalars {
      let isControl = scalar.value < 32 && !["\t", "\n", "\u{C}", "\r"].contains(scalar)
      UTF8.encode(isControl ? " " : scalar).map { bytes.append(contentsOf: $0) }
    }
    var origin = range
    if let outer = outer.map {
      let origins = outer.origins(of: range)
      origin = (origins.first?.lowerBound ?? 0)..<(origins.last?.upperBound ?? 0)
    }
    map.append(bytes.count - before, from: origin)
  }

  private var source: Source { Source(bytes: bytes, map: map, charset: outer.charset) }

  /// The text of an element's own text nodes, its references decoded once.
  static func of(element node: Int, in page: Page) -> Source {
    let bytes = page.source.bytes
    var inner = InnerText(page.source)
    for child in page.tree.children(of: node) where page.tree.nodes[child].tag == .text {
      for run in page.tree.runs(of: child) {
        var at = Int(run.start)
        let end = Int(run.end)
        while at < end {
          let stop = run.isLiteral ? end : bytes[at..<end].firstIndex(of: UInt8(ascii: "&")) ?? end
          if stop > at { inner.append(at..<stop) }
          at = stop
          if at < end {
            let reference = unsafe bytes.withUnsafeBufferPointer { unsafe Entities.decode($0, at: at, end: end) }
            let next = reference?.end ?? at + 1
            inner.append(reference?.scalars ?? ["&"], for: at..<next)
            at = next
          }
        }
      }
    }
    return inner.source
  }

  /// The text of a JSON string, its escapes decoded.
  /// - Parameter literal: from its opening to its closing quotation mark; it has been read as JSON before.
  static func of(jsonString literal: Range<Int>, in source: Source) -> Source {
    var inner = InnerText(source)
    var at = literal.lowerBound + 1
    let end = literal.upperBound - 1
    while at < end {
      let stop = source.bytes[at..<end].firstIndex(of: UInt8(ascii: "\\")) ?? end
      if stop > at { inner.append(at..<stop) }
      at = stop
      if at < end {
        let escape = JSONEscape(at: at, in: source.bytes)
        inner.append([escape.scalar], for: at..<escape.end)
        at = escape.end
      }
    }
    return inner.source
  }
}
