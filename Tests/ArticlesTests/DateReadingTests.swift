import Ground
import Testing

@testable import Articles

@Suite struct DateReadingTests {
  @Test(arguments: [
    ("March 4, 2026", "2026-03-04"), ("4 March 2026", "2026-03-04"), ("Tue, 03 Mar 2026 10:00:00 GMT", "2026-03-03"),
    ("2026-03-04T23:59:00-05:00", "2026-03-04"), ("20260304", "2026-03-04"), ("20260304101500", nil), ("2026-3-4", "2026-03-04"),
    ("4.3.2026", "2026-03-04"), ("25/12/2025", "2025-12-25"), ("12/25/2025", "2025-12-25"), ("3/4/2026", nil), ("4/4/2026", "2026-04-04"),
    ("the 4th of March, 2026", "2026-03-04"), ("soon", nil), ("30.02.2026", nil),
    ("5. Oktober 2013", "2013-10-05"), ("Juli 9, 2016", "2016-07-09"), ("1er mars 2022", "2022-03-01"),
    ("4 de marzo de 2026", "2026-03-04"),
    ("4 febbraio 2026", "2026-02-04"), ("4 lutego 2026", "2026-02-04"), ("4 марта 2026", "2026-03-04"), ("4. 3. 2026", "2026-03-04"),
    ("26.10.13", "2013-10-26"), ("26/10/13", nil), ("2026年3月4日", "2026-03-04"), ("2026년 3월 4일", nil),
    ("Di., 25.01.2022 - 14:45", "2022-01-25"), ("1970-01-01T00:00:00Z", nil), ("0001-01-01T00:00:00", nil), ("version 1.2.2026.4", nil),
  ])
  func fields(_ text: String, _ expected: String?) { #expect(DateReading.field(text)?.iso == expected) }

  /// "3/4/2026" by the page's language and host.
  @Test(
    arguments: [
      ("en-US", nil, "2026-03-04"), ("en-GB", nil, "2026-04-03"), ("en", nil, nil), ("en", "news.fen.co.uk", "2026-04-03"),
      ("en", "fen.com", nil),
      ("fr", nil, "2026-04-03"), (nil, nil, nil),
    ] as [(String?, String?, String?)])
  func orders(_ tag: String?, _ host: String?, _ expected: String?) {
    #expect(DateReading.field("3/4/2026", order: DayOrder(languageTag: tag, host: host.map { $0[...] }))?.iso == expected)
  }

  @Test func severalInALine() {
    let text = "Published 3 March 2026 10:15, updated March 4, 2026"
    #expect(DateReading.all(in: text).map(\.date.iso) == ["2026-03-03", "2026-03-04"])
    #expect(DateReading.all(in: text).map { String(text[$0.range]) } == ["3 March 2026", "March 4, 2026"])
  }

  @Test(arguments: [
    ("https://fen.example/2026/03/04/dam", "2026-03-04"), ("https://fen.example/news-2026-03-04-dam", "2026-03-04"),
    ("https://fen.example/2026/03/dam", nil), ("https://fen.example/2026/13/04/dam", nil),
  ])
  func urls(_ url: String, _ expected: String?) { #expect(DateReading.inURL(url)?.iso == expected) }
}
