import Documents
import Ground
import Vocabulary

/// A date expression as it is read, before it is known which day it means.
struct DateExpression: Sendable {
  let words: Range<Int>
  let form: Form

  enum Form: Sendable, Hashable {
    /// "November 12, 2024", "12 November 2024", "2024-11-12", "November 2024", "in 2024".
    case full(CivilDate)
    /// "Nov. 12", "the 12 November": a year is to be found.
    case monthDay(Int, Int)
    case month(Int)
    /// "the 11th"
    case day(Int)
    case weekday(Int, Direction)
    /// "yesterday", "two days ago": so many days from the anchor.
    case offset(Int)
    /// "last week": so many weeks from the anchor's, Monday to Sunday.
    case weekOffset(Int)
    /// "this weekend", "last weekend".
    case weekend(Direction)
    /// "the 1960s", "the 20th century".
    case days(CivilDate, CivilDate)
    /// "last month": so many months from the anchor's.
    case monthOffset(Int)
    case yearOffset(Int)
    /// "a day earlier", "two months later", "the year before": counted from the date that the text named last.
    case step(Step, Int)
  }
  enum Step: Sendable { case days, weeks, months, years }
  enum Direction: Sendable { case plain, last, next }
}

/// Reads date expressions, one after the other.
struct DateReader {
  let wording: Wording
  private var words: [Word] { wording.words }
  init(_ wording: Wording) { self.wording = wording }

  func expressions(in range: Range<Int>) -> [DateExpression] {
    var out: [DateExpression] = []
    var at = range.lowerBound
    while at < range.upperBound {
      if let found = expression(at: at, limit: range.upperBound) {
        out.append(found)
        at = found.words.upperBound
      } else {
        at += 1
      }
    }
    return out
  }

  private func expression(at: Int, limit: Int) -> DateExpression? {
    let word = words[at].folded
    func make(_ end: Int, _ form: DateExpression.Form) -> DateExpression { DateExpression(words: at..<min(end, limit), form: form) }
    if let date = CivilDate(iso: words[at].text), date.day != nil { return make(at + 1, .full(date)) }
    // "2024-11-12" is one number token; "12 November 2024", "November 12, 2024".
    if let day = dayNumber(at), let month = month(at + 1) {
      if let year = year(at + 2), let date = CivilDate(year, month, day) { return make(at + 3, .full(date)) }
      return CivilDate(2000, month, day) == nil ? nil : make(at + 2, .monthDay(month, day))
    }
    if let month = month(at) { return monthFirst(at, month, make) }
    if let weekday = DateWords.weekdays[word], words[at].isCapitalised, !word.hasSuffix("s") || word.hasSuffix("s.") {
      let before = at > 0 ? words[at - 1].folded : ""
      // "Black Friday", "the Sunday Times"
      let next = words.indices.contains(at + 1) ? words[at + 1] : nil
      if Self.namedDays.contains(before) && words[at - 1].isCapitalised
        || (next.map { $0.isCapitalised && Outlets.heads.contains($0.folded) } ?? false)
      {
        return nil
      }
      return make(at + 1, .weekday(weekday, before == "last" ? .last : before == "next" ? .next : .plain))
    }
    switch word {
    case "yesterday": return make(at + 1, .offset(-1))
    case "tomorrow": return make(at + 1, .offset(1))
    case "today", "tonight": return make(at + 1, .offset(0))
    case "last", "next", "this", "earlier", "previous": return relativePeriod(at, make)
    case "the"
    where wording.has("weekend", at: at + 1) && ["throughout", "over", "during", "for"].contains(at > 0 ? words[at - 1].folded : ""):
      return make(at + 2, .weekend(.plain))
    case "the" where at + 2 < limit && ["before", "after"].contains(words[at + 2].folded): return ago(at, limit, make)
    case "the":
      let next = at + 1
      guard wording.has("on", at: at - 1), next < limit, let day = ordinal(next), month(next + 1) == nil, !wording.has("of", at: next + 1),
        next + 1 >= words.count || words[next + 1].kind != .word || FunctionWords.prepositions.contains(words[next + 1].folded)
          || FunctionWords.conjunctions.contains(words[next + 1].folded)
      else { return nil }
      return DateExpression(words: next..<next + 1, form: .day(day))
    default: break
    }
    if let days = longPeriod(at) { return make(at + days.words, .days(days.first, days.last)) }
    if let year = year(at), isYear(at), let date = CivilDate(year) { return make(at + 1, .full(date)) }
    return ago(at, limit, make)
  }

  private func monthFirst(_ at: Int, _ month: Int, _ make: (Int, DateExpression.Form) -> DateExpression) -> DateExpression? {
    if let day = dayNumber(at + 1) {
      let comma = wording.has(",", at: at + 2) ? 1 : 0
      if let year = year(at + 2 + comma), let date = CivilDate(year, month, day) { return make(at + 3 + comma, .full(date)) }
      // "the Sept. 11 attacks" have a name.
      if words.indices.contains(at + 2), ["attacks", "attack", "hijackers"].contains(words[at + 2].folded) { return nil }
      return CivilDate(2000, month, day) == nil ? nil : make(at + 2, .monthDay(month, day))
    }
    if let year = year(at + 1) ?? (wording.has("of", at: at + 1) ? year(at + 2) : nil), let date = CivilDate(year, month) {
      return make(wording.has("of", at: at + 1) ? at + 3 : at + 2, .full(date))
    }
    // "May" and "March" alone are words; the others are months.
    let isSure =
      !["may", "march"].contains(words[at].folded)
      || ["in", "since", "last", "next", "until", "of", "early", "late"].contains(at > 0 ? words[at - 1].folded : "")
    return isSure ? make(at + 1, .month(month)) : nil
  }

  /// "last month", "earlier this year", "last week", "this past week", "this weekend".
  private func relativePeriod(_ at: Int, _ make: (Int, DateExpression.Form) -> DateExpression) -> DateExpression? {
    guard words.indices.contains(at + 1) else { return nil }
    if words[at].is("this"), wording.has("past", at: at + 1), words.indices.contains(at + 2) {
      switch words[at + 2].folded {
      case "week": return make(at + 3, .weekOffset(-1))
      case "weekend": return make(at + 3, .weekend(.last))
      default: return nil
      }
    }
    let step = words[at].is("next") ? 1 : words[at].is("this") ? 0 : -1
    switch words[at + 1].folded {
    case "weekend": return make(at + 2, .weekend(step == 0 ? .plain : step < 0 ? .last : .next))
    case "month": return make(at + 2, .monthOffset(step))
    case "year": return make(at + 2, .yearOffset(step))
    case "week": return make(at + 2, .weekOffset(step))
    default: return nil
    }
  }

  /// "1960s", "sixties", "20th century", with the words that they take.
  private func longPeriod(_ at: Int) -> (first: CivilDate, last: CivilDate, words: Int)? {
    func years(_ first: Int, _ count: Int, _ words: Int) -> (first: CivilDate, last: CivilDate, words: Int)? {
      guard let start = CivilDate(first, 1, 1), let end = CivilDate(first + count - 1, 12, 31) else { return nil }
      return (start, end, words)
    }
    let word = words[at].folded
    if word.utf8.count == 5, word.hasSuffix("0s"), let first = Int(word.dropLast()), (1500...2100).contains(first) {
      return years(first, 10, 1)
    }
    if wording.has("the", at: at - 1), let decade = DateWords.decades[word] { return years(decade, 10, 1) }
    if wording.has("century", at: at + 1), ["st", "nd", "rd", "th"].contains(String(word.suffix(2))), let number = Int(word.dropLast(2)),
      (11...21).contains(number)
    {
      return years(100 * (number - 1), 100, 2)
    }
    return nil
  }

  /// "two days ago", "a day earlier", "three months later", "the year before".
  private func ago(_ at: Int, _ limit: Int, _ make: (Int, DateExpression.Form) -> DateExpression) -> DateExpression? {
    guard at + 2 < limit else { return nil }
    let steps: [String: DateExpression.Step] = [
      "day": .days, "days": .days, "week": .weeks, "weeks": .weeks, "month": .months, "months": .months, "year": .years, "years": .years,
    ]
    guard let step = steps[words[at + 1].folded] else { return nil }
    let isThe = words[at].is("the")
    guard let count = isThe ? 1 : DateWords.numbers[words[at].folded] ?? Int(words[at].text), count < 4000 else { return nil }
    let next = words.indices.contains(at + 3) ? words[at + 3] : nil
    switch words[at + 2].folded {
    case "ago" where !isThe:
      switch step {
      case .days: return make(at + 3, .offset(-count))
      case .weeks: return make(at + 3, .weekOffset(-count))
      case .months: return make(at + 3, .monthOffset(-count))
      case .years: return make(at + 3, .yearOffset(-count))
      }
    case "earlier" where !isThe: return make(at + 3, .step(step, -count))
    case "later" where !isThe: return make(at + 3, .step(step, count))
    // "the day before the vote" is another day.
    case "before" where isThe && (next.map { $0.kind != .word || $0.is("in") || $0.is("when") } ?? true):
      return make(at + 3, .step(step, -1))
    case "after" where isThe && (next.map { $0.kind != .word } ?? true): return make(at + 3, .step(step, 1))
    default: return nil
    }
  }

  /// A bare number is a year behind "in" or "since", in "from 2004 to 2009" and "the 1991 Games", behind a name ("Expo 2016"), and of our time
  /// where no noun follows that it could count.
  private func isYear(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = words[index - 1].folded
    if Self.beforeYears.contains(before) { return true }
    if ["to", "and", "-", "\u{2013}"].contains(before) {
      // "from 2004 to 2009", "over 2000 - 2050"
      return index > 2 && year(index - 2) != nil && (Self.beforeYears.contains(words[index - 3].folded) || isSpan(index - 2))
    }
    if isSpan(index) { return true }
    let next = words.indices.contains(index + 1) ? words[index + 1] : nil
    let counts =
      next.map {
        $0.kind == .word && !$0.isCapitalised
          && ($0.folded.hasSuffix("s") && !FunctionWords.openers.contains($0.folded) || Self.counted.contains($0.folded))
      } ?? false
    let isAmount = next.map { ["%", ":", "/"].contains($0.folded) } ?? false
    if let year = year(index), (1900...2060).contains(year), !counts, !isAmount,
      words[index - 1].isCapitalised && !Self.numbered.contains(before) || before == ","
    {
      return true
    }
    guard before == "the", let next, next.kind == .word else { return false }
    // "the 1991 Games", "the 1969 film"; "the 2000 people", "the 1800 workers" are counted.
    if next.isCapitalised { return true }
    return year(index).map { (1900...2060).contains($0) && $0 % 100 != 0 } ?? false && !counts
      && !FunctionWords.openers.contains(next.folded)
  }

  private static let namedDays: Set<String> = ["black", "good", "super", "cyber", "ash", "palm", "holy", "giving", "bloody"]
  private static let counted: Set<String> = ["people", "men", "women", "children", "percent", "million", "billion", "feet", "voters"]

  /// "2000 - 2050": two years and a dash.
  private func isSpan(_ index: Int) -> Bool {
    guard index + 2 < words.count, ["-", "\u{2013}"].contains(words[index + 1].folded), let first = year(index), let last = year(index + 2)
    else { return false }
    return first < last && first >= 1800 && (index + 3 >= words.count || words[index + 3].kind != .number)
  }

  /// What a number, not a year, is of.
  private static let numbered: Set<String> = [
    "act", "airbus", "area", "article", "bill", "boeing", "channel", "directive", "flight", "highway", "interstate", "line", "no", "no.",
    "number", "order", "proposition", "psalm", "regulation", "resolution", "room", "route", "rule", "section", "unit", "windows",
  ]

  private static let beforeYears: Set<String> = [
    "in", "since", "by", "until", "from", "through", "during", "before", "after", "early", "late", "mid",
  ]

  private func month(_ index: Int) -> Int? {
    guard words.indices.contains(index), words[index].isCapitalised else { return nil }
    return DateWords.months[words[index].folded]
  }

  private func dayNumber(_ index: Int) -> Int? {
    guard words.indices.contains(index), words[index].kind == .number else { return nil }
    guard let day = Int(words[index].text) ?? ordinal(index), (1...31).contains(day) else { return nil }
    return day
  }

  private func ordinal(_ index: Int) -> Int? {
    guard words.indices.contains(index) else { return nil }
    let text = words[index].folded
    guard ["st", "nd", "rd", "th"].contains(String(text.suffix(2))), let day = Int(text.dropLast(2)), (1...31).contains(day) else {
      return nil
    }
    return day
  }

  private func year(_ index: Int) -> Int? {
    guard words.indices.contains(index), words[index].kind == .number, words[index].text.utf8.count == 4, let year = Int(words[index].text),
      (1500...2100).contains(year)
    else { return nil }
    return year
  }
}
