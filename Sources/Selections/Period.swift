package import Ground

/// From a day to a day, both of them included; either end may be open.
///
/// An end that is a month or a year is the whole of it: until `2024-11` is until 30 November.
package struct Period: Sendable, Hashable {
  /// Its first day, or the month or year of it; nil: it has no beginning.
  package let since: CivilDate?
  /// Its last day, or the month or year of it; nil: it has no end.
  package let until: CivilDate?

  /// Nil where it would end before it begins.
  package init?(since: CivilDate? = nil, until: CivilDate? = nil) {
    if let since, let until, until.lastDayNumber < since.dayNumber { return nil }
    self.since = since
    self.until = until
  }

  /// From the beginning of time to its end.
  package static let always = Period()

  private init() { (since, until) = (nil, nil) }

  /// Whether every date lies in it.
  package var isAlways: Bool { since == nil && until == nil }

  /// Whether the date may lie in the period: one that is known to its month or year only does where any of its days does.
  package func contains(_ date: CivilDate) -> Bool {
    if let since, date.lastDayNumber < since.dayNumber { return false }
    if let until, date.dayNumber > until.lastDayNumber { return false }
    return true
  }
}

extension CivilDate {
  /// The day number of the last day that the date may be.
  fileprivate var lastDayNumber: Int {
    let month = month ?? 12
    return (CivilDate(year, month, day ?? CivilDate.days(inMonth: month, of: year)) ?? self).dayNumber
  }
}
