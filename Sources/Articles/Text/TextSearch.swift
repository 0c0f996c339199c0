/// Looking for words in short texts, byte by byte: the standard library's search compares characters by their canonical equivalence, which took a tenth
/// of the time of cleaning.
extension StringProtocol {
  /// Where some words stand first.
  func place(of words: String) -> Range<Index>? {
    guard let first = words.utf8.first else { return nil }
    var rest = utf8[...]
    while let start = rest.firstIndex(of: first) {
      if rest[start...].starts(with: words.utf8) { return start..<rest.index(start, offsetBy: words.utf8.count) }
      rest = rest[rest.index(after: start)...]
    }
    return nil
  }

  func holds(_ words: String) -> Bool { place(of: words) != nil }

  /// The parts between separators; empty ones are left out.
  func parts(by separator: String) -> [SubSequence] {
    var parts: [SubSequence] = []
    var rest = self[startIndex...]
    while let place = rest.place(of: separator) {
      if place.lowerBound > rest.startIndex { parts.append(rest[..<place.lowerBound]) }
      rest = rest[place.upperBound...]
    }
    if !rest.isEmpty { parts.append(rest) }
    return parts
  }
}
