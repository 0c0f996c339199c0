import Ground

/// How well a text agrees with a page's gold, as `tools/bench_extraction.py` of the shared data scores it: by sequences of four words where the whole
/// text is known, by segments that must and must not stand in it where those are.
struct TextScore {
  /// Of the sequences of four words; nil where the whole text is not known.
  private(set) var precision: Double?
  private(set) var recall: Double?
  /// Segments that stand in the text and must, that must not, and that are missing.
  private(set) var right = 0
  private(set) var wrong = 0
  private(set) var missed = 0

  init(_ text: String, _ gold: PageGold) {
    if let sequences = gold.sequences {
      let own = TextScore.sequences(of: text)
      let both = own.reduce(0) { $0 + min($1.value, sequences[$1.key] ?? 0) }
      let (ours, theirs) = (own.values.reduce(0, +), sequences.values.reduce(0, +))
      precision = ours == 0 ? nil : Double(both) / Double(ours)
      recall = theirs == 0 ? nil : Double(both) / Double(theirs)
    }
    if gold.with.isEmpty && gold.without.isEmpty { return }
    let text = TextScore.squeezed(text)
    right = gold.with.count { text.contains($0) }
    missed = gold.with.count - right
    wrong = gold.without.count { text.contains($0) }
  }

  /// How often each sequence of four words stands in a text, by its hash; of a shorter text, all its words.
  static func sequences(of text: String) -> [UInt64: Int] {
    let words = words(of: text)
    var counts: [UInt64: Int] = [:]
    for start in 0..<max(1, words.count - 3) where !words.isEmpty {
      var sequence = Fingerprint()
      for word in words[start..<min(start + 4, words.count)] { sequence.add(word) }
      counts[sequence.value, default: 0] += 1
    }
    return counts
  }

  /// Runs of letters, digits and low lines, each by its fingerprint.
  private static func words(of text: String) -> [UInt64] {
    var words: [UInt64] = []
    var word = Fingerprint()
    var isInside = false
    for scalar in text.unicodeScalars {
      if isOfAWord(scalar) {
        word.add(UInt64(scalar.value))
        isInside = true
      } else if isInside {
        words.append(word.value)
        word = Fingerprint()
        isInside = false
      }
    }
    return isInside ? words + [word.value] : words
  }

  private static func isOfAWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return scalar == "_" || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }

  /// With one space wherever white space stands, none at the ends; in bytes, so that looking for a segment is fast.
  static func squeezed(_ text: String) -> [UInt8] {
    Array(text.split(whereSeparator: \.isWhitespace).joined(separator: " ").utf8)
  }
}

extension [UInt8] {
  /// Whether other bytes stand in these.
  fileprivate func contains(_ needle: [UInt8]) -> Bool {
    guard let first = needle.first else { return true }
    var at = startIndex
    while let start = self[at...].firstIndex(of: first), start + needle.count <= count {
      if self[start..<start + needle.count].elementsEqual(needle) { return true }
      at = start + 1
    }
    return false
  }
}

/// The mean of many pages' scores.
struct SetScore {
  private var precision: [Double] = []
  private var recall: [Double] = []
  private var right = 0
  private var wrong = 0
  private var missed = 0

  mutating func add(_ score: TextScore) {
    if let value = score.precision { precision.append(value) }
    if let value = score.recall { recall.append(value) }
    right += score.right
    wrong += score.wrong
    missed += score.missed
  }

  /// F1 of the means over pages of precision and recall, in points; nil where no whole text is known.
  var text: Double? {
    if precision.isEmpty || recall.isEmpty { return nil }
    let (p, r) = (mean(precision), mean(recall))
    return p + r == 0 ? 0 : 200 * p * r / (p + r)
  }

  /// F1 of the segments of all pages, in points; nil where none are known.
  var segments: Double? { right + wrong + missed == 0 ? nil : 200 * Double(right) / Double(2 * right + wrong + missed) }

  private func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
}
