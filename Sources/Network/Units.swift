/// A text as the network reads it: units (a word or one mark of punctuation, BERT's basic tokens), each with its pieces.
package struct Units: Sendable {
  /// What a unit's letters look like; the network sees it because folding drops it.
  package enum Shape: UInt8, Sendable, CaseIterable {
    case other, lower, capitalised, upper, mixed, digits, paragraphBreak
  }

  /// Where each unit lies in the text, in scalars; a break between paragraphs covers none.
  package private(set) var ranges: [Range<Int>] = []
  package private(set) var shapes: [Shape] = []
  /// Numbers in the vocabulary.
  package private(set) var pieces: [UInt16] = []
  /// Where each unit's pieces begin, and the end.
  package private(set) var firstPieces: [Int] = [0]

  package init() {}

  package var count: Int { ranges.count }
  package func pieces(of unit: Int) -> Range<Int> { firstPieces[unit]..<firstPieces[unit + 1] }
  package func isBreak(_ unit: Int) -> Bool { shapes[unit] == .paragraphBreak }

  /// The break before the next paragraph, which begins at `place`.
  package mutating func appendBreak(at place: Int) { append([Vocabulary.paragraphBreak], place..<place, .paragraphBreak) }

  private mutating func append(_ new: [UInt16], _ range: Range<Int>, _ shape: Shape) {
    pieces.append(contentsOf: new)
    ranges.append(range)
    shapes.append(shape)
    firstPieces.append(pieces.count)
  }

  /// Cuts a stretch of text at white space and around punctuation, drops control characters, and looks each word's pieces up.
  package mutating func append(_ scalars: ArraySlice<Unicode.Scalar>, vocabulary: Vocabulary) {
    var word: [UInt8] = []
    var shape = ShapeReading()
    var start = scalars.startIndex
    var end = start
    var new: [UInt16] = []
    func finish(_ units: inout Units) {
      if start == end { return }
      new.removeAll(keepingCapacity: true)
      vocabulary.appendPieces(of: word, to: &new)
      // A word of accents alone folds to nothing.
      if !new.isEmpty { units.append(new, start..<end, shape.shape) }
      word.removeAll(keepingCapacity: true)
      shape = ShapeReading()
      start = end
    }
    for index in scalars.indices {
      let scalar = scalars[index]
      switch ScalarKind(scalar) {
      case .space:
        finish(&self)
      case .dropped:
        continue
      case .alone:
        finish(&self)
        start = index
        end = index + 1
        shape.read(scalar)
        vocabulary.appendFolded(scalar, to: &word)
        finish(&self)
      case .inWord:
        if start == end { start = index }
        end = index + 1
        shape.read(scalar)
        vocabulary.appendFolded(scalar, to: &word)
      }
    }
    finish(&self)
  }
}

/// What BERT's basic tokeniser does with a scalar.
private enum ScalarKind {
  case space, dropped, alone, inWord

  init(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      self = Self.ascii[Int(scalar.value)]
      return
    }
    if scalar.value == 0xFFFD {
      self = .dropped
      return
    }
    switch scalar.properties.generalCategory {
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: self = .space
    case .control, .format, .surrogate, .privateUse, .unassigned: self = .dropped
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
      .otherPunctuation:
      self = .alone
    default: self = Self.isIdeograph(scalar.value) ? .alone : .inWord
    }
  }

  private static let ascii: [ScalarKind] = (0..<128).map { value in
    switch value {
    case 9, 10, 13, 32: .space
    case 0..<32, 127: .dropped
    case 33...47, 58...64, 91...96, 123...126: .alone
    default: .inWord
    }
  }

  /// The blocks that the reference takes for Chinese characters.
  private static func isIdeograph(_ value: UInt32) -> Bool {
    switch value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x2A6DF, 0x2A700...0x2B73F, 0x2B740...0x2B81F, 0x2B920...0x2CEAF, 0xF900...0xFAFF,
      0x2F800...0x2FA1F:
      true
    default: false
    }
  }
}

private struct ShapeReading {
  private var count = 0
  private var upper = 0
  private var lower = 0
  private var digits = 0
  private var startsUpper = false

  mutating func read(_ scalar: Unicode.Scalar) {
    if isUpper(scalar) {
      upper += 1
      if count == 0 { startsUpper = true }
    } else if isLower(scalar) {
      lower += 1
    } else if isDigit(scalar) {
      digits += 1
    }
    count += 1
  }

  private func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? 65...90 ~= scalar.value : scalar.properties.isUppercase || scalar.properties.generalCategory == .titlecaseLetter
  }
  private func isLower(_ scalar: Unicode.Scalar) -> Bool { scalar.isASCII ? 97...122 ~= scalar.value : scalar.properties.isLowercase }
  private func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? 48...57 ~= scalar.value : scalar.properties.generalCategory == .decimalNumber
  }

  var shape: Units.Shape {
    if count > 0, digits == count { return .digits }
    if upper + lower == 0 { return .other }
    if upper == 0 { return .lower }
    if lower == 0, upper > 1 { return .upper }
    return startsUpper && upper == 1 ? .capitalised : .mixed
  }
}
