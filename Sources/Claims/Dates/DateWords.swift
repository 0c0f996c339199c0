import Ground

/// Months and days of the week as running English text has them: "mar", "sun" alone are words, "mar." and "Sundays" are not.
enum DateWords {
  static let months: [String: Int] = {
    var months: [String: Int] = [:]
    for (index, name) in Calendar.english.months.map({ $0[0] }).enumerated() {
      months[name] = index + 1
      if name.utf8.count > 4 { months[String(name.prefix(3)) + "."] = index + 1 }
      if !["may", "mar"].contains(String(name.prefix(3))) { months[String(name.prefix(3))] = index + 1 }
    }
    months["sept."] = 9
    months["sept"] = 9
    return months
  }()

  /// 0 is Sunday.
  static let weekdays: [String: Int] = {
    var days: [String: Int] = [:]
    for (index, name) in Calendar.english.weekdays.map({ $0[0] }).enumerated() {
      days[name] = index
      days[name + "s"] = index
    }
    for (name, index) in ["tues.": 2, "thurs.": 4, "wed.": 3, "fri.": 5] { days[name] = index }
    return days
  }()

  static let numbers: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "a": 1,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
  ]

  /// Of the twentieth century, as they are spoken of.
  static let decades: [String: Int] = [
    "twenties": 1920, "thirties": 1930, "forties": 1940, "fifties": 1950, "sixties": 1960, "seventies": 1970, "eighties": 1980,
    "nineties": 1990,
  ]

  static func isMonthOrWeekday(_ folded: String) -> Bool {
    // "May" and "March" are words and names too; only "May" before a number is a month, which the date reader sees for itself.
    weekdays[folded] != nil || months[folded] != nil && folded != "may" && folded != "march"
  }
}
