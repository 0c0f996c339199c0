/// The words of a title as titles are compared: runs of letters and digits in small letters, whatever stands between them.
struct WordSequence: Hashable {
  let words: [String]

  init(_ text: String) {
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      words = text.utf8.split { !(97...122).contains($0 | 32) && !(48...57).contains($0) }.map { word in
        String(decoding: word.map { (65...90).contains($0) ? $0 | 32 : $0 }, as: UTF8.self)
      }
      return
    }
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        word.unicodeScalars.append(scalar)
      } else if !word.isEmpty {
        words.append(word.lowercased())
        word = ""
      }
    }
    if !word.isEmpty { words.append(word.lowercased()) }
    self.words = words
  }

  var isEmpty: Bool { words.isEmpty }

  func contains(_ other: WordSequence) -> Bool {
    guard !other.isEmpty, other.words.count <= words.count else { return false }
    return (0...words.count - other.words.count).contains { words[$0..<$0 + other.words.count].elementsEqual(other.words) }
  }

  /// Whether two sequences are about the same thing: two words of four letters or more in common, or all that the shorter one has.
  func isKin(to other: WordSequence) -> Bool {
    func content(_ sequence: WordSequence) -> Set<String> { Set(sequence.words.filter { $0.utf8.count >= 4 }) }
    let (a, b) = (content(self), content(other))
    let common = a.intersection(b).count
    return common >= 2 || common > 0 && common == min(a.count, b.count)
  }
}
