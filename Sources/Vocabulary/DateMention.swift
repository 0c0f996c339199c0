public import Ground

/// A date expression of the text with the day, month, year or run of days that it stands for.
public struct DateMention: Sendable, Hashable {
  /// The words that tell it.
  public let span: TextRange
  /// The date, or the first day of several.
  public let value: CivilDate
  /// The last day of a week, a weekend, a decade or a century.
  public let end: CivilDate?
  /// What the value was resolved with ("published 2024-11-13").
  public let anchor: String

  package init(span: TextRange, value: CivilDate, end: CivilDate? = nil, anchor: String) {
    self.span = span
    self.value = value
    self.end = end
    self.anchor = anchor
  }

  /// ISO 8601: a date at the precision that is known, or "first/last" day.
  public var iso: String { end.map { value.iso + "/" + $0.iso } ?? value.iso }
  /// One date for all of it: of a week the month of its middle, of longer ones the year.
  public var single: CivilDate {
    guard let end, let middle = CivilDate(dayNumber: (value.dayNumber + end.dayNumber) / 2) else { return value }
    let isShort = end.dayNumber - value.dayNumber < 31
    return CivilDate(middle.year, isShort ? middle.month : nil) ?? value
  }
}
