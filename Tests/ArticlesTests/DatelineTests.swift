import Vocabulary
import Ground
import Pages
import Testing

@testable import Articles

@Suite struct DatelineTests {
  /// The parts of a line's dateline: place | agency | day, and whether it is sure.
  private func parts(_ line: String) -> String? {
    Dateline(opening: line).map { dateline in
      let scalars = Array(line.unicodeScalars)
      func text(_ range: TextRange?) -> String { range.map { String(String.UnicodeScalarView(scalars[$0.indices])) } ?? "-" }
      return "\(text(dateline.place)) | \(text(dateline.agency)) | \(text(dateline.day))\(dateline.isSure ? "" : " unsure")"
    }
  }

  @Test(arguments: [
    ("SEOUL, Nov. 13 (Norther Press) — The dam held.", "SEOUL | Norther Press | Nov. 13"),
    ("SEOUL — It began today.", "SEOUL | - | -"),
    ("HARBORTON, Ohio - It began today.", "HARBORTON, Ohio | - | -"),
    ("HARBORTON, Ohio, March 4 -- “It began,” Velk said.", "HARBORTON, Ohio | - | March 4"),
    ("PORT ELLIN (Norther Press), Nov. 13 — The dam held.", "PORT ELLIN | Norther Press | Nov. 13"),
    ("Berlin (dpa) - Der Damm hält.", "Berlin | dpa | -"),
    ("Brenn, 4 March 2026 — The dam held.", "Brenn | - | 4 March 2026 unsure"),
    ("MARCH, England — The dam held.", "MARCH, England | - | -"),
  ])
  func datelines(_ line: String, _ expected: String) { #expect(parts(line) == expected) }

  /// Forms that a sure one must be told from, and lines that have none.
  @Test(arguments: [
    ("Updated Monday — The dam held.", "Updated | - | Monday unsure"), ("Jordan — who scored twice — said so.", "Jordan | - | - unsure"),
    ("TV — The dam held.", "TV | - | - unsure"), ("The dam — it held — is old.", nil), ("the dam — It held.", nil), ("— Mara Velk", nil),
    ("Well-known Seoul said it began today.", nil), ("The council (elected in 2020) — and", nil), ("", nil),
  ])
  func others(_ line: String, _ expected: String?) { #expect(parts(line) == expected) }

  /// Behind headline and standfirst; the first sure one holds.
  @Test func isFoundInTheFirstLines() {
    func dateline(_ text: String) -> Range<Int>? {
      Article(exactText: Source(bytes: Array(text.utf8), map: nil, charset: "utf-8"), id: "x", given: Given()).dateline?.range.indices
    }
    #expect(dateline("Dam holds\nUpdated Monday — The dam.\nSEOUL — The dam held.") == 36..<41)
    #expect(dateline("A\nB\nC\nD\nSEOUL — The dam held.") == nil)
  }
}
