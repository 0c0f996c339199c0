internal import Ground
import Vocabulary

/// Lines over an article that give a name and a date, or a section and a date, without a word such as "by".
extension Byline {
  /// "Bronte Mulvaney, 27 June 2024", "12 May 2023 | Maud Appleby", "Par Mathilde Craponne - Publié le 8 octobre 2021 à 18h02", "Lena Mostov in
  /// Ravensk, June 18": two or more words with a capital, a number, a month or a numeric date, and nothing that is neither.
  static func isNameWithDate(_ text: String) -> Bool { besideDate(text).map { (2...8).contains($0.names) } ?? false }

  /// "Mittwoch, 01. November 2023 - Handel": one word with a capital, and a date with its day of the week.
  static func isSectionWithDay(_ text: String) -> Bool { besideDate(text).map { $0.names == 1 && $0.weekdays > 0 } ?? false }

  /// The words with a capital and the days of the week beside a line's date; nil where it has none, or holds something else.
  private static func besideDate(_ text: String) -> (names: Int, weekdays: Int)? {
    guard text.utf8.count <= 120, text.utf8.contains(where: { (48...57).contains($0) }) else { return nil }
    var names = 0
    var dates = 0
    var weekdays = 0
    let pieces = text.unicodeScalars.split(whereSeparator: isDivider).map(Substring.init).filter { $0 != "-" && $0 != "/" }
    let words = pieces.map { $0.lowercased() }
    for (index, (piece, word)) in zip(pieces, words).enumerated() {
      if isNumber(word) {
        if isNumericDate(word) { dates += 1 }
      } else if isMonth(at: index, of: words) {
        dates += 1
      } else if Calendar.weekday(word) != nil {
        weekdays += 1
      } else if linkWords.contains(word.hasSuffix(":") ? String(word.dropLast()) : word) {
        continue
      } else if piece.unicodeScalars.first?.properties.isUppercase ?? false {
        names += 1
      } else {
        return nil
      }
    }
    return dates > 0 ? (names, weekdays) : nil
  }

  /// "Odette Farrow-Singh, Staff Reporter": a name and what its bearer does, nothing else.
  static func isNameWithRole(_ text: String) -> Bool {
    let pieces = text.split(separator: ",").map { String($0).trimming }
    guard pieces.count == 2, pieces[1].split(separator: " ").count <= 4, isName(pieces[0]) else { return false }
    return authors(text).contains { $0.role == pieces[1] }
  }

  /// "STATES | Jul 26": a section of at most three words, a mark, and a date.
  static func isSectionWithDate(_ normal: String) -> Bool {
    guard normal.utf8.contains(where: { (48...57).contains($0) }) else { return false }
    let sides = normal.unicodeScalars.split { $0 == "|" || $0 == "·" || $0 == "•" }.map { String($0).trimming }
    guard sides.count == 2, sides[0].split(separator: " ").count <= 3 else { return false }
    return isDateLine(sides[1])
      && sides[1].split(separator: " ").contains { Calendar.month($0) != nil && !Calendar.isAlsoAWord($0) || isNumericDate(String($0)) }
  }

  /// "24.01.2023", "2023-01-24", "1/24/23".
  private static func isNumericDate(_ word: String) -> Bool {
    let parts = word.utf8.split { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") }
    return parts.count == 3 && parts.allSatisfy { (1...4).contains($0.count) && $0.allSatisfy { (48...57).contains($0) } }
  }

  private static func isDivider(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", ",", "|", "•", "·", "–", "—", "(", ")": true
    default: false
    }
  }

  private static func isNumber(_ word: String) -> Bool { word.utf8.first.map { (48...57).contains($0) } ?? false }

  /// Whether a month with its day or its year stands here; both are asked of a name that is an English word ("Velk Set 4 Records").
  private static func isMonth(at index: Int, of words: [String]) -> Bool {
    guard Calendar.month(words[index]) != nil else { return false }
    // "27 de junio de 2024"
    func isNumber(_ steps: StrideThrough<Int>) -> Bool {
      steps.first { words.indices.contains($0) && !["de", "di", "del", "of"].contains(words[$0]) }.map { Self.isNumber(words[$0]) } ?? false
    }
    let (before, after) = (
      isNumber(stride(from: index - 1, through: index - 2, by: -1)), isNumber(stride(from: index + 1, through: index + 2, by: 1))
    )
    return Calendar.isAlsoAWord(words[index]) ? before && after : before || after
  }

  /// What may stand between name and date, beside the days of the week.
  private static let linkWords: Set<String> = Set(
    """
    by in at on and from the of words text story interview photographs updated published posted am pm a.m p.m gmt utc est edt cet ist bst et h
    par publié le à mis jour von und uhr stand am um aktualisiert por publicado el a las de di pubblicato il alle ore e door op om gepubliceerd
    mon tue tues wed thu thurs fri sat sun
    van der den la du da dos del bin al ter автор г в
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
}
