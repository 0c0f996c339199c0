internal import Pages

/// Days written out in a text or a field.
enum DateReading {
  /// The day of an ISO 8601 date or date-time, as it is written there (no shift by a time zone), or of an RFC 822 date.
  static func field(_ text: String) -> CivilDate? {
    let text = text.trimming
    if let date = CivilDate(iso: text.prefix(10)), date.day != nil { return date }
    if text.utf8.count >= 8, let digits = Int(text.prefix(8)), text.prefix(8).utf8.allSatisfy({ (48...57).contains($0) }) {
      return CivilDate(digits / 10_000, digits / 100 % 100, digits % 100)
    }
    return written(text)?.date
  }

  /// The first full day in a text: "March 4, 2026", "4 March 2026", "2026-03-04", "4.3.2026"; "4/3/2026" only where one of the numbers can be no month.
  static func written(_ text: String) -> (date: CivilDate, text: String)? {
    let words = text.split(whereSeparator: { " ,\n\t|()•·–—".contains($0) }).map(String.init)
    for index in words.indices {
      let word = words[index]
      if let date = CivilDate(iso: word.prefix(10)), date.day != nil { return (date, word) }
      if let date = numeric(word) { return (date, word) }
      guard let month = month(word) else { continue }
      // Month day year.
      if index + 2 < words.count, let day = day(words[index + 1]), let year = year(words[index + 2]), let date = CivilDate(year, month, day)
      {
        return (date, words[index...index + 2].joined(separator: " "))
      }
      // Day (of) month year.
      if index >= 1, index + 1 < words.count, let year = year(words[index + 1]),
        let day = day(words[index - 1]) ?? (index >= 2 && words[index - 1] == "of" ? day(words[index - 2]) : nil),
        let date = CivilDate(year, month, day)
      {
        return (date, words[index - 1...index + 1].joined(separator: " "))
      }
    }
    return nil
  }

  private static func numeric(_ word: String) -> CivilDate? {
    for separator: Character in [".", "/", "-"] {
      let parts = word.split(separator: separator).compactMap { Int($0) }
      guard parts.count == 3, word.split(separator: separator).count == 3 else { continue }
      if parts[0] > 1900 { return CivilDate(parts[0], parts[1], parts[2]) }
      guard parts[2] > 1900 else { continue }
      // A dot is the continental order; with a slash one number must be no month.
      if separator == "." || parts[0] > 12 { return CivilDate(parts[2], parts[1], parts[0]) }
      if parts[1] > 12 || parts[0] == parts[1] { return CivilDate(parts[2], parts[0], parts[1]) }
    }
    return nil
  }

  private static func month(_ word: String) -> Int? {
    let name = word.lowercased().filter { $0 != "." }
    guard name.utf8.count >= 3 else { return nil }
    if name == "sept" { return 9 }
    return CalendarWords.months.firstIndex { $0 == name || $0.prefix(3) == name }.map { $0 + 1 }
  }

  private static func day(_ word: String) -> Int? {
    var digits = Substring(word.lowercased())
    for ending in ["st", "nd", "rd", "th", "."] where digits.hasSuffix(ending) { digits = digits.dropLast(ending.count) }
    return Int(digits).flatMap { (1...31).contains($0) ? $0 : nil }
  }

  private static func year(_ word: String) -> Int? {
    guard word.utf8.prefix(4).count == 4, let year = Int(word.prefix(4)), (1900...2100).contains(year) else { return nil }
    let rest = word.dropFirst(4)
    return rest.allSatisfy { !$0.isNumber } ? year : nil
  }

  /// The day in the path of a URL: `/2026/03/04/`.
  static func inURL(_ url: String) -> CivilDate? {
    let parts = url.split(whereSeparator: { $0 == "/" || $0 == "-" })
    guard parts.count >= 3 else { return nil }
    for index in 0...(parts.count - 3) {
      let (year, month, day) = (parts[index], parts[index + 1], parts[index + 2])
      if year.utf8.count == 4, month.utf8.count == 2, (1...2).contains(day.utf8.count), let y = Int(year), let m = Int(month),
        let d = Int(day), (1990...2100).contains(y)
      {
        return CivilDate(y, m, d)
      }
    }
    return nil
  }
}
