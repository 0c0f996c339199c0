package import Ground

/// A day that somebody wrote out and nothing else: "13 Nov 2024", "November 13, 2024", "13.11.2024".
package enum TypedDay: Hashable, Sendable {
  case day(CivilDate)
  /// Figures that are one day where the day comes first, and another where the month does.
  case either(CivilDate, CivilDate)

  /// Nil where the text is no day, or more than a day.
  package init?(_ text: String) {
    let text = text.trimming
    func day(_ order: DayOrder) -> CivilDate? {
      guard let written = DateReading.written(text, order: order), written.range == text.startIndex..<text.endIndex else { return nil }
      return written.date
    }
    switch (day(.dayFirst), day(.monthFirst)) {
    case (let first?, let second?): self = first == second ? .day(first) : .either(first, second)
    case (let date?, nil), (nil, let date?): self = .day(date)
    case (nil, nil): return nil
    }
  }
}
