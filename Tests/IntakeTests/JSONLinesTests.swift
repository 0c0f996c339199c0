import Testing

@testable import Ground
@testable import Intake
@testable import Pages

/// A line of JSON Lines with neither “html” nor “text” that is a news document of its own; receipts count in its line.
@Suite struct JSONLinesTests {
  @Test func aLineOfNinjs() throws {
    let line = Array(
      (#"{"uri": "urn:velin:1", "type": "text", "versioncreated": "2026-03-05T09:00:00Z", "language": "en", "#
        + #""headline": "Board backs crane", "body_xhtml": "<p>One.</p><p>Two.</p>"}"#).utf8)
    let record = JSONLinesRecord(line: line, place: "r.jsonl:1")
    #expect(record.id == "urn:velin:1")
    let payload = try record.payload.get()
    #expect(payload.bytes == line)
    #expect(try pages(in: payload).map(visibleText) == ["One.Two."])
  }

  @Test func aLineOfAFeed() throws {
    func id(_ members: String) throws -> String {
      let json = #"{"version":"https://jsonfeed.org/version/1","title":"T","items":[{"content_text":"One."}]\#(members)}"#
      return try pages(in: JSONLinesRecord(line: Array(json.utf8), place: "r.jsonl:1").payload.get()).map(\.id).joined()
    }
    #expect(try id(#","feed_url":"https://fen.example/feed.json""#) == "https://fen.example/feed.json#1")
    #expect(try id(#","id":"fen""#) == "fen#1")
    #expect(throws: PageError.self) { try id("") }
  }
}

/// The text of a page without white space at its ends.
func visibleText(_ page: Page) -> String {
  page.tree.nodes.indices.filter { page.tree.nodes[$0].parent == -1 }.map { page.text(of: $0) }.joined()
}
