import Pages
import Testing

@testable import Articles

@Suite struct BylineTests {
  @Test(arguments: [
    ("By Ana Roth, Senior Political Reporter, and Li Moreno", ["Ana Roth|Senior Political Reporter", "Li Moreno"]),
    ("By Ana Roth and Li Moreno", ["Ana Roth", "Li Moreno"]),
    ("Jean-Luc de la Tour", ["Jean-Luc de la Tour"]),
    ("By Staff Reporter", []),
    ("By Our Political Staff", []),
    ("By The Newsroom", []),
    ("Written by Bo Li | The Fen", ["Bo Li"]),
    ("By Hanne Tolliver, chief reporter 11 April 2024", ["Hanne Tolliver|chief reporter"]),
    ("admin", []),
  ])
  func authors(_ text: String, _ expected: [String]) {
    #expect(Byline.authors(text).map { author in author.role.map { "\(author.name)|\($0)" } ?? author.name } == expected)
  }

  @Test(arguments: [
    ("published 4 march 2026, 10:15 gmt", true), ("march 4, 2026", true), ("2 hours ago", true), ("3 min read", true),
    ("the 4 march agreement", false), ("june 9: plans on view", false), ("monday", false),
  ])
  func dateLines(_ text: String, _ expected: Bool) { #expect(Byline.isDateLine(text) == expected) }

  @Test(arguments: [
    ("March 4, 2026", "2026-03-04"), ("4 March 2026", "2026-03-04"), ("Tue, 03 Mar 2026 10:00:00 GMT", "2026-03-03"),
    ("2026-03-04T23:59:00-05:00", "2026-03-04"), ("20260304", "2026-03-04"),
    ("4.3.2026", "2026-03-04"), ("25/12/2025", "2025-12-25"), ("12/25/2025", "2025-12-25"), ("3/4/2026", nil),
    ("the 4th of March, 2026", "2026-03-04"), ("soon", nil),
  ])
  func dates(_ text: String, _ expected: String?) { #expect(DateReading.field(text)?.iso == expected) }

  @Test(arguments: [
    ("PORT ELLIN (Norther Press) — The dam", "Norther Press"), ("WASHINGTON (AP) -- The", "AP"),
    ("The council (elected in 2020) — and", nil), ("ARDEN, March 4 - The", nil),
  ])
  func wires(_ text: String, _ expected: String?) { #expect(Dateline.wire(of: text) == expected) }
}
