import Ground

/// Cuts lines into tokens.
///
/// A word is a run of letters and digits with single apostrophes, hyphens, full stops or ampersands inside ("don't", "Hwasong-19", "U.S", "AT&T");
/// a number may hold commas ("7,000"). An abbreviation keeps its full stop ("Mr.", "U.S.", "J."). All else is a token for each character.
struct Lexer {
  let scalars: [Unicode.Scalar]
  let marks: [QuotationReader.Mark]
  private var nextMark = 0

  init(scalars: [Unicode.Scalar], marks: [QuotationReader.Mark]) {
    self.scalars = scalars
    self.marks = marks
  }

  mutating func append(_ line: Range<Int>, to tokens: inout [Token]) {
    var at = line.lowerBound
    while at < line.upperBound {
      let scalar = scalars[at]
      if nextMark < marks.count, marks[nextMark].range.start == at {
        tokens.append(Token(range: marks[nextMark].range, kind: marks[nextMark].opens ? .openQuote : .closeQuote))
        at = marks[nextMark].range.end
        nextMark += 1
      } else if scalar.isSpace || scalar.isInvisible {
        at += 1
      } else if startsWord(at, line) {
        let end = wordEnd(at, line)
        let first = scalar.isWordLike ? scalar : scalars[at + 1]
        tokens.append(Token(range: TextRange(at, end), kind: first.isDigit ? .number : .word))
        at = end
      } else {
        tokens.append(Token(range: TextRange(at, at + 1), kind: .punctuation))
        at += 1
      }
    }
  }

  /// A letter or digit, the apostrophe of "'em", the point of ".5".
  private func startsWord(_ at: Int, _ line: Range<Int>) -> Bool {
    if scalars[at].isWordLike { return true }
    guard at + 1 < line.upperBound else { return false }
    if scalars[at].isApostrophe { return scalars[at + 1].isWordLike }
    return scalars[at] == "." && scalars[at + 1].isDigit
  }

  private func wordEnd(_ start: Int, _ line: Range<Int>) -> Int {
    // A mark ends the word: the apostrophe in it would be a quotation mark.
    let limit = nextMark < marks.count ? min(line.upperBound, marks[nextMark].range.start) : line.upperBound
    var end = start + 1
    while end < limit {
      if scalars[end].isWordLike {
        end += 1
      } else if end + 1 < limit, scalars[end + 1].isWordLike, joins(end, wordStart: start) {
        end += 2
      } else if end + 2 < limit, scalars[end] == ".", scalars[end + 1] == "-", scalars[end + 2].isWordLike {
        end += 3  // "U.S.-led"
      } else {
        break
      }
    }
    guard end < limit else { return end }
    if scalars[end] == ".", isAbbreviation(start..<end, limit: limit) { return end + 1 }
    // The possessive of a plural: "officials'".
    if scalars[end].isApostrophe, scalars[end - 1].isWordLike { return end + 1 }
    return end
  }

  /// Whether the character at `index`, between two letters or digits, holds them together.
  private func joins(_ index: Int, wordStart: Int) -> Bool {
    let before = scalars[index - 1]
    let after = scalars[index + 1]
    switch scalars[index] {
    case "-", "\u{2010}", "\u{2011}", "&": return true
    case "'", "\u{2019}": return true
    // "said.The": a space is missing, and a sentence ends here.
    case ".": return !(before.isLower && after.isUpper) || index - wordStart <= 2 && scalars[wordStart].isUpper  // "Ph.D."
    case ",": return before.isDigit && after.isDigit
    default: return scalars[index].isInvisible
    }
  }

  private func isAbbreviation(_ range: Range<Int>, limit: Int) -> Bool {
    if range.count == 1 { return scalars[range.lowerBound].isUpper }
    // "U.S", "p.m", "Ph.D": stops between short runs of letters.
    var run = 0
    var hasStop = false
    var isInitialism = true
    for index in range {
      if scalars[index] == "." {
        hasStop = true
        run = 0
      } else {
        run += 1
        if run > 2 || scalars[index].isDigit { isInitialism = false }
      }
    }
    if hasStop { return isInitialism }
    guard range.count <= Abbreviations.longest else { return false }
    var word = ""
    for index in range { word.unicodeScalars.append(scalars[index]) }
    if Abbreviations.beforeNumbers.contains(word) {
      return range.upperBound + 2 < limit && scalars[range.upperBound + 1].isSpace && scalars[range.upperBound + 2].isDigit
    }
    return Abbreviations.beforeNames.contains(word) || Abbreviations.anywhere.contains(word)
  }
}
