/// The words of a title as titles are compared: runs of letters and digits in small letters, whatever stands between them.
struct WordSequence: Hashable {
  let words: [String]

  init(_ text: String) {
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
