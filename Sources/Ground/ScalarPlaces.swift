/// Where the Unicode scalars of a text stand in its UTF-8, so that a `TextRange` finds its words without a walk from the beginning.
///
/// One offset is kept for every 64 scalars, which costs a sixteenth of a byte for each scalar of the text.
package struct ScalarPlaces: Sendable, Hashable {
  /// How many scalars the text has.
  package let count: Int
  /// The UTF-8 offset of every 64th scalar.
  private let marks: [Int]

  private static let stride = 64

  package init(_ text: String) {
    var marks: [Int] = []
    var count = 0
    var offset = 0
    for byte in text.utf8 {
      if byte & 0xC0 != 0x80 {
        if count % ScalarPlaces.stride == 0 { marks.append(offset) }
        count += 1
      }
      offset += 1
    }
    self.count = count
    self.marks = marks
  }

  /// The index of a scalar of the text, or its end.
  /// - Parameter offset: `0...count`, in scalars; `text` is the one that the places were made of.
  package func index(of offset: Int, in text: String) -> String.Index {
    if offset >= count { return text.endIndex }
    let near = text.utf8.index(text.startIndex, offsetBy: marks[offset / ScalarPlaces.stride])
    return text.unicodeScalars.index(near, offsetBy: offset % ScalarPlaces.stride)
  }

  /// The offset of a scalar of the text, or of its end, in bytes of its UTF-8.
  package func utf8Offset(of offset: Int, in text: String) -> Int {
    text.utf8.distance(from: text.startIndex, to: index(of: offset, in: text))
  }
}
