import Vocabulary
internal import Ground

/// Whether a day written in numbers with slashes or hyphens has its day or its month first.
enum DayOrder {
  case dayFirst, monthFirst
  /// A date that both orders could mean is then no date.
  case unknown

  /// English alone has both orders, by its region; every other language of the Latin and Cyrillic scripts puts the day first.
  /// - Parameters:
  ///   - tag: the page's language tag ("en-GB").
  ///   - host: the page's host, whose last label may name a country.
  init(languageTag tag: String?, host: Substring?) {
    let parts = (tag ?? "").lowercased().split(whereSeparator: { $0 == "-" || $0 == "_" })
    guard let language = parts.first else {
      self = .unknown
      return
    }
    if language != "en" {
      self = .dayFirst
    } else if parts.contains("us") {
      self = .monthFirst
    } else if parts.dropFirst().contains(where: { DayOrder.dayFirstRegions.contains(String($0)) })
      || host?.split(separator: ".").last.map({ DayOrder.dayFirstRegions.contains(String($0)) }) ?? false
    {
      self = .dayFirst
    } else {
      self = .unknown
    }
  }

  private static let dayFirstRegions: Set<String> = ["gb", "uk", "ie", "au", "nz", "in", "za", "ng", "ke", "sg", "my", "hk", "pk", "mt"]

  /// The day of two numbers; where one of them can be no month, or both are the same, the order does not matter.
  func date(_ year: Int, _ first: Int, _ second: Int) -> CivilDate? {
    if first > 12 || first == second { return CivilDate(year, second, first) }
    if second > 12 { return CivilDate(year, first, second) }
    switch self {
    case .dayFirst: return CivilDate(year, second, first)
    case .monthFirst: return CivilDate(year, first, second)
    case .unknown: return nil
    }
  }
}
