import Ground
import Readings
import Testing
import Tracking
import Vocabulary

@testable import Reports

@Suite("Markdown, CSV and JSON Lines")
struct OtherFormatsTests {
  @Test("A cell that a spreadsheet would run is text", arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
  func formulas(cell: String) {
    let reading = reading(
      "a", text: "The harbour is deep and wide, he said.", said: [Said(content: "The harbour is deep and wide", cue: "said", name: cell)])
    #expect(Table(report(of: [reading]).csv).cell("speaker", row: 1).hasPrefix("'"))
  }

  @Test(
    "Issue 14: nor after a blank, in full-width letters, or where a program splits at semicolons",
    arguments: [
      (" =1+1", "' =1+1"), ("\u{A0}@SUM(A1)", "'\u{A0}@SUM(A1)"), ("\u{200B}=1", "'\u{200B}=1"), ("＝1+1", "'＝1+1"),
      ("＋1", "'＋1"), ("－1", "'－1"), ("＠A1", "'＠A1"), ("dam;=1+1", "dam;'=1+1"), ("a; b; -2+3", "a; b;' -2+3"),
      ("a;\"=1\"", "a;'\"\"=1\"\""), ("1 = 1; the dam - an old one", "1 = 1; the dam - an old one"),
    ])
  func hiddenFormulas(text: String, expected: String) { #expect(CSV.cell(text) == "\"\(expected)\"") }

  @Test("CSV has as many cells in each row as its head, and a row for each claim")
  func shape() {
    let table = Table(report(of: Newsroom.all).csv)
    #expect(table.rows.allSatisfy { $0.count == table.rows[0].count })
    #expect(table.rows.count == 1 + report(of: Newsroom.all).statements.count)
    #expect(table.rows.allSatisfy { $0.allSatisfy { !$0.contains("\n") } })
  }

  @Test("CSV and Markdown show what would hide")
  func deceptive() {
    let report = report(of: Newsroom.all, failures: Newsroom.failures)
    #expect(report.csv.replacing("\r\n", with: "\n").unicodeScalars.allSatisfy { !$0.isDeceptive })
    #expect(report.markdown.unicodeScalars.allSatisfy { !$0.isDeceptive })
  }

  @Test(
    "Markdown is escaped where it would be read as such",
    arguments: [
      ("# head", "\\# head"), ("*b* _i_ `c`", "\\*b\\* \\_i\\_ \\`c\\`"), ("[l](x)", "\\[l\\](x)"), ("<b>&amp;", "\\<b\\>\\&amp;"),
      ("1. one", "1\\. one"), (" - two", " \\- two"), ("12-3", "12-3"), ("https://a.b", "https\\://a.b"), ("www.a.b", "www\\.a.b"),
      ("a@b", "a\\@b"), ("a | b\r\nc\td", "a \\| b  c d"), ("a | b\nc", "a \\| b c"), ("\u{202E}x", "⟨U+202E⟩x"),
      ("He said: no.", "He said: no."),
    ])
  func markdown(text: String, expected: String) {
    let markdown: Markdown = "\(text)"
    #expect(markdown.text == expected)
  }

  @Test("A line of JSON for each claim, with all its articles")
  func jsonLines() throws {
    let lines = report(of: Newsroom.all).jsonLines.split(separator: "\n")
    let values = try lines.map { try JSON(reading: Array($0.utf8)) }
    #expect(values.count == report(of: Newsroom.all).statements.count)
    let shared = values.filter { ($0["appearances"]?.elements.count ?? 0) > 1 }
    #expect(shared.compactMap { $0["appearances"]?.elements.first?["outlet"]?.string } == ["Morning Post", "Morning Post"])
  }
}

/// RFC 4180, read back.
struct Table {
  private(set) var rows: [[String]] = []

  init(_ csv: String) {
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    var scalars = csv.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\"" where isQuoted && scalars.first == "\"":
        scalars.removeFirst()
        cell += "\""
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        row.append(cell)
        cell = ""
      case "\r" where !isQuoted: break
      case "\n" where !isQuoted:
        rows.append(row + [cell])
        (row, cell) = ([], "")
      default: cell.unicodeScalars.append(scalar)
      }
    }
  }

  func cell(_ column: String, row: Int) -> String { rows[0].firstIndex(of: column).map { rows[row][$0] } ?? "" }
}
