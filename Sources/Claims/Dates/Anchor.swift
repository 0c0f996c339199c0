import Articles
import Documents
import Ground
import Vocabulary

/// The day from which an article counts, and what it rests on.
struct Anchor: Sendable {
  let date: CivilDate
  let because: String

  /// The day that the text's first lines are dated; the published day, as it was at the place of the dateline; else the one full date beside
  /// a weekday that fits it ("Tuesday (November 12)" with a year in the text); else none.
  init?(_ wording: Wording, expressions: [DateExpression]) {
    let metadata = wording.document.article.metadata
    if let printed = Anchor.printed(wording, expressions) {
      self = printed
      return
    }
    if let published = metadata.published, published.day != nil {
      let dateline = wording.document.dateline
      self =
        dateline.flatMap { $0.isSure ? $0 : nil }.flatMap {
          Anchor.filed($0, wording, expressions, published: published) ?? Anchor.local($0, wording, metadata)
        }
        ?? Anchor(date: published, because: "published \(published.iso)")
      return
    }
    // A weekday and a month with a day fix the year among those that the text names.
    let years = Set(
      wording.words.lazy.filter { $0.kind == .number && $0.text.utf8.count == 4 }.compactMap { Int($0.text) }.filter { 1900...2100 ~= $0 })
    for (weekday, day) in zip(expressions, expressions.dropFirst()) where day.words.lowerBound - weekday.words.upperBound <= 1 {
      guard case .weekday(let name, _) = weekday.form else { continue }
      if case .full(let full) = day.form, full.day != nil, full.weekday == name {
        date = full
        because = "“\(wording.text(weekday.words.lowerBound..<day.words.upperBound))” in the text"
        return
      }
      guard case .monthDay(let month, let number) = day.form else { continue }
      let fitting = years.compactMap { CivilDate($0, month, number) }.filter { $0.weekday == name }
      if fitting.count == 1 {
        date = fitting[0]
        because = "“\(wording.text(weekday.words.lowerBound..<day.words.upperBound))” and the year \(fitting[0].year) in the text"
        return
      }
    }
    return nil
  }

  /// The day of a statement, for what its speaker calls "today" or "Monday"; nil where only its month is known.
  init?(said date: Claim.StatementDate) {
    guard date.value.day != nil else { return nil }
    self.init(date: date.value, because: "said \(date.value.iso)")
  }

  private init(date: CivilDate, because: String) {
    self.date = date
    self.because = because
  }

  /// "Tuesday, June 19, 2018" right behind the headline: the day the text was written for, where it is not far from the published one.
  private static func printed(_ wording: Wording, _ expressions: [DateExpression]) -> Anchor? {
    for (weekday, day) in zip(expressions, expressions.dropFirst()) {
      if !wording.document.lead.contains(weekday.words.lowerBound) { return nil }
      guard case .weekday(let name, _) = weekday.form, case .full(let full) = day.form, full.day != nil, full.weekday == name,
        day.words.lowerBound - weekday.words.upperBound <= 1,
        weekday.words.lowerBound == wording.paragraph(of: weekday.words.lowerBound).lowerBound
      else { continue }
      let published = wording.document.article.metadata.published
      if let published, published.day != nil, abs(published.dayNumber - full.dayNumber) > farthestDateline { return nil }
      return Anchor(date: full, because: "the dateline “\(wording.text(weekday.words.lowerBound..<day.words.upperBound))”")
    }
    return nil
  }

  /// "SEOUL, Nov. 13 (Norther Press) — …": the day that the dateline names.
  private static func filed(_ dateline: Dateline, _ wording: Wording, _ expressions: [DateExpression], published: CivilDate) -> Anchor? {
    guard let words = dateline.day.map(wording.words(in:)),
      let day = expressions.first(where: { words.contains($0.words.lowerBound) && $0.words.upperBound <= words.upperBound }),
      let date = Anchor(date: published, because: "").value(of: day.form, isFuture: false), date.day != nil,
      (-1...farthestDateline).contains(published.dayNumber - date.dayNumber)
    else { return nil }
    return Anchor(
      date: date, because: "the dateline “\(wording.text(wording.words(in: dateline.place).lowerBound..<day.words.upperBound))”")
  }

  /// What day it was at the place of the dateline when the outlet, in another zone, published; nil where that is the published day, too.
  private static func local(_ dateline: Dateline, _ wording: Wording, _ metadata: Metadata) -> Anchor? {
    let place = wording.document.text(dateline.place)
    // Within the hour of summer time the day may be either.
    guard let moment = wording.document.published, let published = metadata.published, let zone = Zones.minutes(at: place),
      let day = moment.day(east: zone.lowerBound), day == moment.day(east: zone.upperBound), day != published
    else { return nil }
    return Anchor(date: day, because: "published \(published.iso), when it was \(day.iso) in “\(place)”")
  }

  /// Days between a dateline and the publication.
  private static let farthestDateline = 3

  /// The day, month or year that an expression means, counted from the anchor; nil where that is open.
  /// - Parameter isFuture: the clause speaks of what is to come, so that "Friday" is the next one.
  func value(of form: DateExpression.Form, isFuture: Bool) -> CivilDate? {
    switch form {
    case .full(let date): return date
    case .monthDay(let month, let day): return nearest(isFuture: isFuture) { CivilDate($0, month, day) }
    case .month(let month): return nearest(isFuture: isFuture) { CivilDate($0, month) }
    case .day(let day):
      guard let month = date.month, let today = date.day else { return nil }
      if day <= today || isFuture { return CivilDate(date.year, month, day) }
      return month == 1 ? CivilDate(date.year - 1, 12, day) : CivilDate(date.year, month - 1, day)
    case .weekday(let weekday, let direction):
      let back = (date.weekday - weekday + 7) % 7
      switch direction {
      // "last Friday" on a Friday is a week ago.
      case .last: return date.adding(days: back == 0 ? -7 : -back)
      case .next: return date.adding(days: 7 - back)
      // Past tense: the last such day, today included; what is to come: the next one.
      case .plain: return date.adding(days: isFuture && back > 0 ? 7 - back : -back)
      }
    case .offset(let days): return date.adding(days: days)
    case .weekOffset, .weekend, .days: return days(of: form, isFuture: isFuture)?.first
    case .monthOffset(let months):
      guard let month = date.month else { return nil }
      let count = date.year * 12 + month - 1 + months
      return CivilDate(count / 12, count % 12 + 1)
    case .yearOffset(let years): return CivilDate(date.year + years)
    case .step(let step, let count): return date.stepping(step, count)
    }
  }

  /// First and last day of an expression that stands for several.
  func days(of form: DateExpression.Form, isFuture: Bool) -> (first: CivilDate, last: CivilDate)? {
    let monday = date.day == nil ? nil : date.adding(days: -((date.weekday + 6) % 7))
    func run(_ start: Int, _ count: Int) -> (first: CivilDate, last: CivilDate)? {
      guard let first = monday?.adding(days: start), let last = first.adding(days: count - 1) else { return nil }
      return (first, last)
    }
    switch form {
    case .days(let first, let last): return (first, last)
    case .weekOffset(let weeks): return run(7 * weeks, 7)
    case .weekend(let direction):
      // From Saturday on "this weekend" is the one that runs; before, the one that is meant is told by the tense.
      let isRunning = date.weekday == 6 || date.weekday == 0
      switch direction {
      case .plain: return run(isRunning || isFuture ? 5 : -2, 2)
      case .last: return run(-2, 2)
      case .next: return run(12, 2)
      }
    default: return nil
    }
  }

  /// The year that brings the date nearest: not after the anchor by more than half a year, unless the clause looks ahead.
  private func nearest(isFuture: Bool, _ make: (Int) -> CivilDate?) -> CivilDate? {
    let candidates = (date.year - 1...date.year + 1).compactMap(make)
    let limit = isFuture ? 366 : 31
    let allowed = candidates.filter { $0.dayNumber - date.dayNumber <= limit && (!isFuture || $0.dayNumber >= date.dayNumber - 31) }
    return allowed.min { abs($0.dayNumber - date.dayNumber) < abs($1.dayNumber - date.dayNumber) }
  }
}

extension CivilDate {
  /// So many days, weeks, months or years on, at the precision of the step; nil where the date is not known so closely.
  func stepping(_ step: DateExpression.Step, _ count: Int) -> CivilDate? {
    switch step {
    case .days: return day == nil ? nil : adding(days: count)
    case .weeks: return day == nil ? nil : adding(days: 7 * count)
    case .months:
      guard let month else { return nil }
      let months = year * 12 + month - 1 + count
      return CivilDate(months / 12, months % 12 + 1)
    case .years: return CivilDate(year + count)
    }
  }
}
