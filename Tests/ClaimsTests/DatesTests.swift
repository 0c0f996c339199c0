import Claims
import Documents
import Pages
import Testing

@Suite struct DatesTests {
  @Test(arguments: [
    ("It began on November 12, 2024.", nil, "November 12, 2024 = 2024-11-12"),
    ("It began on 12 November 2024.", nil, "12 November 2024 = 2024-11-12"),
    ("It began in June 2016.", nil, "June 2016 = 2016-06"),
    ("It began in 2019.", nil, "2019 = 2019"),
    ("It began on Oct. 31.", "2024-11-13", "Oct. 31 = 2024-10-31"),
    ("It began on Dec. 30.", "2025-01-02", "Dec. 30 = 2024-12-30"),
    ("It ended yesterday.", "2024-03-01", "yesterday = 2024-02-29"),
    ("The vote was on Friday.", "2024-11-13", "Friday = 2024-11-08"),
    ("They will vote on Friday.", "2024-11-13", "Friday = 2024-11-15"),
    ("It rose last month.", "2024-01-13", "last month = 2023-12"),
    ("He issued it on the 11th, they said.", "2024-11-13", "11th = 2024-11-11"),
    // No anchor, no day; a word is no month.
    ("The vote was on Friday.", nil, ""),
    ("They may march.", "2024-11-13", ""),
    // The weekday fits the day in one of the years that the text names.
    (
      "In 2020 they won, in 2024 they lost. It was reported on Tuesday (November 12).", nil,
      "2020 = 2020, 2024 = 2024, Tuesday = 2024-11-12, November 12 = 2024-11-12"
    ),
  ])
  func value(text: String, published: String?, expected: String) {
    let document = MarkedText(text, published: published).document
    let found = dates(in: document).map { "\(document.text($0.span)) = \($0.value.iso)" }.joined(separator: ", ")
    #expect(found == expected)
  }
}
