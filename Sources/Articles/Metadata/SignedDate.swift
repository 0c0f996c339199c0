import Vocabulary

/// Lines over an article that give a name and a date, or a section and a date, without a word such as "by".
extension Byline {
  /// "Bronte Mulvaney, 27 June 2024", "12 May 2023 | Maud Appleby", "Par Mathilde Craponne - Publié le 8 octobre 2021 à 18h02", "Lena Mostov in
  /// Ravensk, June 18": two or more words with a capital, a number, a month or a numeric date, and nothing that is neither.
  static func isNameWithDate(_ text: String) -> Bool {
    guard text.utf8.count <= 120, text.utf8.contains(where: { (48...57).contains($0) }) else { return false }
    var names = 0
    var dates = 0
    for piece in text.unicodeScalars.split(whereSeparator: isDivider).map(Substring.init) where piece != "-" && piece != "/" {
      let word = piece.lowercased()
      if let first = word.utf8.first, (48...57).contains(first) {
        if isNumericDate(word) { dates += 1 }
      } else if isMonth(word) {
        dates += 1
      } else if linkWords.contains(word.hasSuffix(":") ? String(word.dropLast()) : word) {
        continue
      } else if piece.unicodeScalars.first?.properties.isUppercase ?? false {
        names += 1
      } else {
        return false
      }
    }
    return dates > 0 && (2...8).contains(names)
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
    return sides[1].split(separator: " ").contains { isMonth(String($0)) || isNumericDate(String($0)) } && isDateLine(sides[1])
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

  private static func isMonth(_ word: String) -> Bool {
    let word = word.hasSuffix(".") ? String(word.dropLast()) : word
    return months.contains(word)
  }

  /// In the main languages of the news, with their short forms.
  private static let months: Set<String> = Set(
    """
    january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    januar februar märz mai juni juli oktober dezember jänner mär okt dez
    janvier février mars avril juin juillet août septembre octobre novembre décembre janv févr juil déc
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ene abr ago dic
    janeiro fevereiro março maio junho julho setembro outubro dezembro gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
    januari februari maart mei augustus stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
    января февраля марта апреля мая июня июля августа сентября октября ноября декабря
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

  /// What may stand between name and date.
  private static let linkWords: Set<String> = Set(
    """
    by in at on and from the of words text story interview photographs updated published posted am pm a.m p.m gmt utc est edt cet ist bst et h
    par publié le à mis jour von und uhr stand am um aktualisiert por publicado el a las de di pubblicato il alle ore e door op om gepubliceerd
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
    van der den la du da dos del bin al ter автор г в
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
}
