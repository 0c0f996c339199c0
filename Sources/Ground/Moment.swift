/// A moment to the minute, as feeds and metadata write it: a date-time of ISO 8601 or RFC 822 that names its zone.
package struct Moment: Hashable, Sendable {
  /// Minutes since 1970-01-01 00:00 in universal time.
  package let minutes: Int

  /// Nil where the text gives no clock time or no zone, and for midnight, which templates write for a day alone: so for a whole hour of
  /// universal time, which is midnight of some zone.
  package init?(_ text: some StringProtocol) {
    guard text.utf8.count <= Moment.longest else { return nil }
    if let date = CivilDate(iso: text.prefix(10)), date.day != nil {
      self.init(date, clock: text.dropFirst(text.dropFirst(10).first.map { $0 == "T" || $0 == " " } ?? false ? 11 : 10))
      return
    }
    // "Tue, 12 Nov 2024 23:30:00 +0000"; the weekday may be missing.
    let words = text.split(separator: " ").drop { $0.hasSuffix(",") }
    guard words.count >= 5, let first = words.first, let day = Int(first), let year = Int(words[words.startIndex + 2]),
      let month = Calendar.english.months.firstIndex(where: { $0[0].prefix(3) == words[words.startIndex + 1].lowercased() }),
      let date = CivilDate(year, month + 1, day)
    else { return nil }
    self.init(date, clock: words.dropFirst(3).joined(separator: " ")[...])
  }

  /// - Parameter clock: "23:30", seconds and fractions of them or not, and the zone.
  private init?(_ date: CivilDate, clock: some StringProtocol) {
    let time = clock.prefix { $0.isNumber || $0 == ":" || $0 == "." }
    let parts = time.prefix { $0 != "." }.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard (2...3).contains(parts.count), case let hour? = parts[0], case let minute? = parts[1],
      case let second? = parts.count > 2 ? parts[2] : 0, (0..<24).contains(hour), (0..<60).contains(minute), (0...60).contains(second),
      hour + minute > 0,
      let east = Moment.east(clock.dropFirst(time.count).split(separator: " ").joined().uppercased())
    else { return nil }
    if east == 0, minute == 0, second == 0 { return nil }
    minutes = date.dayNumber * 1440 + hour * 60 + minute - east
  }

  /// The day in a zone so many minutes east of universal time.
  package func day(east: Int) -> CivilDate? {
    let local = minutes + east
    return CivilDate(dayNumber: local / 1440 - (local % 1440 < 0 ? 1 : 0))
  }

  /// Minutes east of universal time: "Z", "+09:00", "+0900", "-05", and the names of RFC 822.
  private static func east(_ zone: String) -> Int? {
    if let hours = names[zone] { return hours * 60 }
    guard let sign = zone.first, sign == "+" || sign == "-" else { return nil }
    let digits = zone.dropFirst().filter { $0 != ":" }
    guard digits.count == 2 || digits.count == 4, digits.allSatisfy({ $0.isASCII && $0.isNumber }), let hours = Int(digits.prefix(2)),
      hours <= 14, let minutes = digits.count == 4 ? Int(digits.suffix(2)) : 0, minutes < 60
    else { return nil }
    return (sign == "-" ? -1 : 1) * (hours * 60 + minutes)
  }

  private static let names = [
    "Z": 0, "UT": 0, "UTC": 0, "GMT": 0, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
  ]
  private static let longest = 40
}
