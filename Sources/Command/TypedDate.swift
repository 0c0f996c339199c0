import ArgumentParser
import Articles
import Ground
import Vocabulary

/// Dates as people type them: 2024-11-13, 2024-11, 2024, 13 Nov 2024, November 13, 2024, 13.11.2024.
enum TypedDate {
  /// What `--date` needs: a whole day.
  static func day(_ text: String) throws -> CivilDate {
    let date = try read(text)
    guard date.day != nil else { throw ValidationError("a whole day is needed, such as 2024-11-13 or 13 Nov 2024") }
    return date
  }

  /// A day, a month or a year.
  static func read(_ text: String) throws -> CivilDate {
    if let date = CivilDate(iso: text) { return date }
    switch TypedDay(text) {
    case .day(let date): return date
    case .either(let date, let other):
      throw ValidationError("it may be \(date.iso) or \(other.iso); write the one that is meant")
    case nil: throw ValidationError("it is no date such as 2024-11-13, 13 Nov 2024 or November 13, 2024")
    }
  }
}
