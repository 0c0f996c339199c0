import Ground

/// A mark with what the characters beside it say about it.
struct QuotationCandidate {
  let glyph: QuotationGlyph
  let range: TextRange
  /// White space or the beginning of the line stands before it.
  let followsSpace: Bool
  let followsDigit: Bool
  let looksOpening: Bool
  let looksClosing: Bool
  /// An apostrophe between two letters.
  let isInsideWord: Bool
  /// "officials' plans", "nothin' doing": the end of a word and space after it, so that it closes nothing unless it must.
  let mayBePossessive: Bool
  /// "'90s", "'em": letters or digits are left out where it stands.
  let isElision: Bool

  init(glyph: QuotationGlyph, range: TextRange, line: Range<Int>, scalars: [Unicode.Scalar]) {
    self.glyph = glyph
    self.range = range
    let before = range.start > line.lowerBound ? scalars[range.start - 1] : nil
    let after = range.end < line.upperBound ? scalars[range.end] : nil
    followsSpace = before.map { $0.isSpace || $0.isInvisible } ?? true
    followsDigit = before?.isDigit ?? false
    let isSpaceAfter = after?.isSpace ?? true
    let isWordAfter = after?.isWordLike ?? false
    looksOpening = (followsSpace || !(before?.isWordLike ?? false) && !Self.endsClause(before)) && !isSpaceAfter && !Self.endsClause(after)
    looksClosing = !followsSpace && !isWordAfter && !(looksOpening && before?.isDash ?? false)
    isInsideWord = (glyph == .straightSingle || glyph == .rightSingle) && (before?.isWordLike ?? false) && isWordAfter
    mayBePossessive = isSpaceAfter && after != nil && (before == "s" || before == "n" || before == "S")
    isElision = glyph.isSingle && Self.elides(range.end, line: line, scalars: scalars)
  }

  /// What stands before a closing mark and after no opening one.
  private static func endsClause(_ scalar: Unicode.Scalar?) -> Bool {
    switch scalar {
    case ".", ",", ";", ":", "!", "?", "\u{2026}", ")", "]": true
    default: false
    }
  }

  private static func elides(_ start: Int, line: Range<Int>, scalars: [Unicode.Scalar]) -> Bool {
    var word = ""
    for index in start..<min(start + 6, line.upperBound) {
      guard scalars[index].isWordLike else { break }
      word.unicodeScalars.append(scalars[index])
    }
    if let first = word.unicodeScalars.first, first.isDigit { return true }
    return elided.contains(word.lowercased())
  }

  private static let elided: Set<String> = [
    "bout", "cause", "cept", "em", "fore", "gainst", "n", "nuff", "round", "til", "till", "tis", "twas", "tween", "twill",
  ]
}

/// What the single marks further along a line say: an apostrophe is taken for a quotation mark only where it finds its partner.
struct SingleMarksAhead {
  private var some: [Bool]
  private var sure: [Bool]

  /// One pass from the end of the line.
  init(_ candidates: [QuotationCandidate], scalars: [Unicode.Scalar]) {
    some = Array(repeating: false, count: candidates.count)
    sure = some
    var isSome = false
    var isSure = false
    for (index, candidate) in candidates.enumerated().reversed() {
      some[index] = isSome
      sure[index] = isSure
      guard candidate.glyph.isSingle else { continue }
      if candidate.looksOpening {
        isSure = false
      } else if candidate.looksClosing {
        isSome = true
        isSure = isSure || !candidate.mayBePossessive
      }
    }
  }

  func closes(after index: Int) -> Bool { some[index] }
  /// A mark that can be no possessive closes before another one opens.
  func closesForSure(after index: Int) -> Bool { sure[index] }
}
