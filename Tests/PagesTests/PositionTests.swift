import Support
import Testing

import Ground
@testable import Pages

/// The text that a reader sees and the bytes that it came from, for mark-up that moves one against the other.
@Suite struct PositionTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let html: String
    let text: String
    /// The page's bytes behind the whole text, joined by `|`.
    let bytes: String
    var testDescription: String { html }
  }

  @Test(arguments: [
    Case(html: "<p>plain</p>", text: "plain", bytes: "plain"),
    Case(html: "<p>a  \n b</p>", text: "a b", bytes: "a  \n b"),
    Case(html: "<p>fish &amp; chips</p>", text: "fish & chips", bytes: "fish &amp; chips"),
    Case(html: "<p>it&#146;s &rdquo;</p>", text: "it’s ”", bytes: "it&#146;s &rdquo;"),
    Case(html: "<p>a&nbsp;b</p>", text: "a b", bytes: "a&nbsp;b"),
    Case(html: "<p>AT&T &copy 2 &notit;</p>", text: "AT&T © 2 ¬it;", bytes: "AT&T &copy 2 &notit;"),
    Case(html: "<p>one <b>two</b> three</p>", text: "one two three", bytes: "one |two| three"),
    Case(html: "<p>co<!-- no -->operate</p>", text: "cooperate", bytes: "co|operate"),
    Case(html: "<p>a < b and 5 <6</p>", text: "a < b and 5 <6", bytes: "a < b and 5 <6"),
    Case(html: "<p>x<![if !IE]>y<![endif]>z</p>", text: "xyz", bytes: "x|y|z"),
    Case(html: "<p>soft&shy;ware</p>", text: "software", bytes: "soft|ware"),
    Case(html: "<p>a</bogus>b</p>", text: "ab", bytes: "a|b"),
    Case(html: "</p><b>a<p>b", text: "ab", bytes: "a|b"),
    Case(html: "&bigstar;&#x1F600; 𝕏", text: "★😀 𝕏", bytes: "&bigstar;&#x1F600; 𝕏"),
    Case(html: "<table><tr><td>x<p>y</table>z", text: "xyz", bytes: "x|y|z"),
  ])
  func mapsBack(_ test: Case) throws {
    let bytes = utf8(test.html)
    let page = try page(bytes, format: .html)
    let flow = visibleFlow(page)
    #expect(String(decoding: flow.bytes, as: UTF8.self) == test.text)
    let ranges = page.source.payloadRanges(flow.map.origins(of: 0..<flow.count))
    #expect(ranges.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }.joined(separator: "|") == test.bytes)
    #expect(!page.notes.contains { $0.kind == .malformed })
  }

  /// libxml2 hands out long texts in pieces: each keeps its place.
  @Test func longTexts() throws {
    for unit in ["word ", "é", "“x” ", "日本"] {
      let text = String(repeating: unit, count: 4000)
      let page = try page(utf8("<p>" + text + "</p>"), format: .html)
      #expect(page.tree.runs.count == 1)
      #expect(page.tree.runs.first.map { Int($0.end - $0.start) } == text.utf8.count)
      #expect(page.notes.isEmpty)
    }
  }

  @Test func xmlTextsAndSections() throws {
    let xml =
      "<?xml version='1.0'?><story><a>plain text</a><b><![CDATA[5 < 6]]></b><c>x &amp; “y”</c><d>Caf&eacute;&nbsp;2 &nope; on</d></story>"
    let page = try page(utf8(xml))
    #expect(page.notes.map(\.kind) == [.unknownVocabulary])
    let texts = page.tree.nodes.indices.filter { page.tree.nodes[$0].tag == .text }.map { page.text(of: $0) }
    #expect(texts == ["plain text", "5 < 6", "x & “y”", "Café 2 &nope; on"])
  }
}
