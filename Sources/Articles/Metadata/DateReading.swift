import Vocabulary
internal import Ground

/// A day that a text writes out, and where.
struct WrittenDate {
  let date: CivilDate
  let range: Range<String.Index>
}

/// Days written out in a text, a field or a URL.
enum DateReading {
  /// The day of an ISO 8601 date or date-time, as it is written there (no shift by a time zone), of an RFC 822 date, or of a date in words.
  static func field(_ text: String, order: DayOrder = .unknown) -> CivilDate? {
    let text = text.trimming
    let date = CivilDate(iso: text.prefix(10)).flatMap { $0.day == nil ? nil : $0 } ?? compact(text) ?? written(text, order: order)?.date
    // A template's empty value: the first day of an epoch.
    return date.flatMap { $0.year < 1800 || ($0.year, $0.month, $0.day) == (1970, 1, 1) ? nil : $0 }
  }

  /// `YYYYMMDD`, alone or before a time.
  private static func compact(_ text: String) -> CivilDate? {
    let digits = text.utf8.prefix(9).prefix { isDigit($0) }
    guard digits.count == 8, let number = Int(Substring(digits)) else { return nil }
    return CivilDate(number / 10_000, number / 100 % 100, number % 100)
  }

  static func written(_ text: String, order: DayOrder = .unknown) -> WrittenDate? { all(in: text, order: order, limit: 1).first }

  /// The full days of a text: "March 4, 2026", "4 de marzo de 2026", "4. März 2026", "2026-03-04", "4.3.2026", "2026年3月4日"; "4/3/2026"
  /// where the order is known or one of the numbers can be no month.
  static func all(in text: String, order: DayOrder = .unknown, limit: Int = .max) -> [WrittenDate] {
    guard mayStand(in: text.utf8) else { return [] }
    let words = DateWord.words(of: text)
    var out: [WrittenDate] = []
    var index = 0
    while index < words.count, out.count < limit {
      guard let (date, length) = day(at: index, in: words, order) else {
        index += 1
        continue
      }
      out.append(WrittenDate(date: date, range: words[index].range.lowerBound..<words[index + length - 1].range.upperBound))
      index += length
    }
    return out
  }

  /// The shortest day has five digits: most lines of a page have fewer.
  static func mayStand(in text: some Sequence<UInt8>) -> Bool { text.count(where: isDigit) >= 5 }

  /// The day that begins with a word, and the count of its words.
  private static func day(at index: Int, in words: [DateWord], _ order: DayOrder) -> (CivilDate, Int)? {
    let word = words[index].text
    guard word.utf8.contains(where: isDigit) else {
      // Month day year.
      guard index + 2 < words.count, let month = Calendar.month(word), let day = day(words[index + 1].text),
        let year = year(words[index + 2].text)
      else { return nil }
      return CivilDate(year, month, day).map { ($0, 3) }
    }
    if let date = CivilDate(iso: word.prefix(10)), date.day != nil { return (date, 1) }
    if let date = numeric(word, order) { return (date, 1) }
    // Day (of) month (of) year; the month may be a number with a dot ("4. 3. 2026").
    guard let day = day(word) else { return nil }
    var next = index + 1
    if next < words.count, particles.contains(words[next].text) { next += 1 }
    guard next < words.count, let month = Calendar.month(words[next].text) ?? dotted(words[next].text, after: word) else {
      return nil
    }
    next += 1
    if next < words.count, particles.contains(words[next].text) { next += 1 }
    guard next < words.count, let year = year(words[next].text) else { return nil }
    return CivilDate(year, month, day).map { ($0, next - index + 1) }
  }

  private static let particles: Set<String> = ["of", "de", "del", "di"]

  /// A month's number behind a day's, both with a dot.
  private static func dotted(_ word: String, after day: String) -> Int? {
    guard day.hasSuffix("."), word.hasSuffix("."), let month = Int(word.dropLast()) else { return nil }
    return (1...12).contains(month) ? month : nil
  }

  private static func numeric(_ word: String, _ order: DayOrder) -> CivilDate? {
    for separator in [".", "/", "-"] {
      let parts = word.split(separator: separator)
      guard parts.count == 3 else { continue }
      let numbers = parts.compactMap { Int($0) }
      guard numbers.count == 3 else { return nil }
      if parts[0].utf8.count == 4 { return isYear(numbers[0]) ? CivilDate(numbers[0], numbers[1], numbers[2]) : nil }
      // A year of two figures counts between dots and beside a day and a month of two figures only, and is one of this century.
      let year = separator == "." && parts.allSatisfy { $0.utf8.count == 2 } ? 2000 + numbers[2] : numbers[2]
      guard isYear(year) else { return nil }
      // A dot is the continental order.
      return (separator == "." ? DayOrder.dayFirst : order).date(year, numbers[0], numbers[1])
    }
    return nil
  }

  private static func day(_ word: String) -> Int? {
    let digits = word.utf8.prefix(while: isDigit)
    guard (1...2).contains(digits.count), dayEndings.contains(String(word.dropFirst(digits.count))) else { return nil }
    return Int(Substring(digits)).flatMap { (1...31).contains($0) ? $0 : nil }
  }

  private static let dayEndings: Set<String> = ["", ".", "st", "nd", "rd", "th", "er", "º", "°", "ª"]

  private static func year(_ word: String) -> Int? {
    let digits = word.utf8.prefix(while: isDigit)
    guard digits.count == 4, let year = Int(Substring(digits)), isYear(year) else { return nil }
    return year
  }

  private static func isYear(_ number: Int) -> Bool { (1900...2100).contains(number) }
  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

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

/// A word of a line that may hold a date: small letters, without the commas, brackets and bars round it.
private struct DateWord {
  let text: String
  let range: Range<String.Index>

  static func words(of text: String) -> [DateWord] {
    var out: [DateWord] = []
    var word = ""
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    func end(_ at: String.Index) {
      if !word.isEmpty { out.append(DateWord(text: word.lowercased(), range: start..<at)) }
      word = ""
    }
    for at in scalars.indices {
      switch scalars[at] {
      case " ", ",", "\n", "\t", "|", "(", ")", "[", "]", ":", ";", "\"", "•", "·", "–", "—", "“", "”", "„", "（", "）", "日", "일": end(at)
      // East Asian dates stand without spaces: 2026年3月4日.
      case "年", "月", "년", "월": word += "-"
      default:
        if word.isEmpty { start = at }
        word.unicodeScalars.append(scalars[at])
      }
    }
    end(scalars.endIndex)
    return out
  }
}
