import Ground
import Testing

@Suite struct CalendarTests {
  /// The names as they stand between a day and a year, in each of the languages.
  @Test(arguments: [
    ("january", 1), ("jan.", 1), ("januar", 1), ("ledna", 1), ("tammikuuta", 1), ("ocak", 1), ("stycznia", 1), ("января", 1),
    ("kwiecień", 4), ("kwietnia", 4), ("août", 8), ("setembro", 9), ("října", 10), ("aralık", 12),
  ])
  func months(_ word: String, _ number: Int) { #expect(Calendar.month(word) == number) }

  @Test(arguments: [("sunday", 0), ("mittwoch", 3), ("pátek", 5), ("пятница", 5), ("quinta-feira", 4)])
  func weekdays(_ word: String, _ number: Int) { #expect(Calendar.weekday(word) == number) }

  @Test func otherWordsAreNone() {
    for word in ["", ".", "monthly", "today", "4", "sun", "des"] {
      #expect(Calendar.month(word) == nil)
      #expect(Calendar.weekday(word) == nil)
    }
  }

  @Test func englishIsWhole() {
    #expect(Calendar.english.months.map { $0[0].prefix(3) }.joined(separator: " ") == "jan feb mar apr may jun jul aug sep oct nov dec")
    #expect(Calendar.english.weekdays.count == 7)
  }
}
