import Support
import Testing

import Ground
@testable import Pages

/// JSON Feed and ninjs: the articles that a JSON document holds.
@Suite struct JSONDocumentTests {
  static let feed = #"""
    {
      "version": "https://jsonfeed.org/version/1.1", "title": "The Daily Fen", "language": "en", "authors": [{"name": "Ana Roth"}],
      "items": [
        {"id": "1", "url": "https://fen.example/1", "title": "One & only", "date_published": "2026-03-03T10:00:00Z", "date_modified": "2026-03-04",
         "content_html": "<p>\u201cFish\u201d &amp; <b>ch\u0069ps</b> \ud83d\ude00\/\"x\"<\/p>", "authors": [{"name": "Bo Li"}, {"name": "Cy Ode"}]},
        {"id": 2, "content_text": "First\tline.\n\nSecond & <b> line.", "author": {"name": "Di Poe"}},
        {"id": "3", "summary": "In short.", "external_url": "https://other.example/"}
      ]
    }
    """#

  private func read(_ json: String) throws -> [Page] { try pages(utf8(json), id: "f.json") }

  @Test func eachItemOfAFeedIsAPage() throws {
    let items = try read(JSONDocumentTests.feed)
    #expect(items.map(\.id) == ["f.json#1", "f.json#2", "f.json#3"])
    #expect(items.map(paragraphs) == [["“Fish” & chips 😀/\"x\""], ["First line.", "Second & <b> line."], ["In short."]])
    #expect(items.map { $0.notes.map(\.kind) } == [[], [], [.summaryOnly]])
    #expect(items.map { $0.item?.authors.map(\.value) } == [["Bo Li", "Cy Ode"], ["Di Poe"], ["Ana Roth"]])
    #expect(items.map { $0.item?.url?.value } == ["https://fen.example/1", nil, "https://other.example/"])
    let facts = try #require(items[0].item)
    #expect(facts.title == Fact("One & only", "JSON Feed title"))
    #expect(facts.published == Fact("2026-03-03T10:00:00Z", "JSON Feed date_published"))
    #expect(facts.modified == Fact("2026-03-04", "JSON Feed date_modified"))
    #expect(facts.outlet == Fact("The Daily Fen", "JSON Feed title of the feed"))
    #expect(facts.language == Fact("en", "JSON Feed language"))
  }

  /// Positions count in the document, through its escapes; they say the same again when those are expanded.
  @Test func receiptsLeadThroughEscapes() throws {
    let bytes = utf8(JSONDocumentTests.feed)
    let items = try pages(bytes, id: "f")
    let receipt = receiptOfFirstParagraph(items[0], in: bytes)
    #expect(receipt == #"\u201cFish\u201d &amp; |ch\u0069ps| \ud83d\ude00\/\"x\""#)
    #expect(Entities.expand(JSONEscape.expand(receipt)) == "“Fish” & |chips| 😀/\"x\"")
    #expect(receiptOfFirstParagraph(items[1], in: bytes) == #"First\tline."#)
  }

  static let ninjs = #"""
    {"uri": "urn:velin:1", "type": "text", "versioncreated": "2026-03-05T09:00:00Z", "firstcreated": "2026-03-04T08:00:00Z", "pubstatus": "usable",
     "language": "en", "copyrightholder": "The Velin Wire", "headline": "Board backs crane", "byline": "By Ines Torvald",
     "body_text": "Plain.", "body_xhtml": "<p>One.</p><p>Two.</p>", "description_text": "In short."}
    """#

  @Test func ninjsOfVersionOne() throws {
    let page = try read(JSONDocumentTests.ninjs)[0]
    #expect(page.id == "f.json")
    #expect(paragraphs(page) == ["One.", "Two."])
    #expect(page.holdsOnlyArticle)
    let facts = try #require(page.item)
    #expect(facts.title == Fact("Board backs crane", "ninjs headline"))
    #expect(facts.authors.map(Optional.some) == [Fact("By Ines Torvald", "ninjs byline")])
    #expect(facts.published == Fact("2026-03-04T08:00:00Z", "ninjs firstcreated"))
    #expect(facts.modified == Fact("2026-03-05T09:00:00Z", "ninjs versioncreated"))
    #expect(facts.outlet == Fact("The Velin Wire", "ninjs copyrightholder"))
    #expect(facts.language == Fact("en", "ninjs language"))
    #expect(facts.url == nil)
  }

  @Test func ninjsOfVersionThree() throws {
    let page = try read(
      #"""
      {"uri": "https://velin.example/1", "type": "text", "versionCreated": "2026-03-05", "contentCreated": "2026-03-04", "pubStatus": "canceled",
       "headlines": [{"role": "sub", "value": "No"}, {"role": "main", "value": "Board backs crane"}], "by": "Ines Torvald",
       "bodies": [{"role": "text", "contentType": "text/plain", "value": "Plain."}, {"contentType": "text/html", "value": "<p>One.</p>"}]}
      """#)[0]
    #expect(paragraphs(page) == ["One."])
    #expect(page.item?.title == Fact("Board backs crane", "ninjs headlines"))
    #expect(page.item?.authors.map(Optional.some) == [Fact("Ines Torvald", "ninjs by")])
    #expect(page.item?.published == Fact("2026-03-04", "ninjs contentcreated"))
    #expect(page.item?.url == Fact("https://velin.example/1", "ninjs uri"))
    #expect(page.notes.map(\.kind) == [.withdrawn])
  }

  @Test(arguments: [
    (#"{"uri":"u","headline":"x","body_text":"One.\nTwo."}"#, ["One.", "Two."], [Note.Kind]()),
    (#"{"uri":"u","headline":"x","body_nitf":"<nitf><body><body.content><p>N.<\/p></body.content></body></nitf>"}"#, ["N."], []),
    (#"{"uri":"u","headline":"x","description_text":"Short."}"#, ["Short."], [.summaryOnly]),
    (#"{"uri":"u","headline":"x","type":"picture","description_text":"A crane."}"#, [], [.empty]),
    (#"{"uri":"u","headline":"x"}"#, [], [.empty]),
    (#"{"uri":"u","headline":["x"],"body_html":5,"bodies":"no"}"#, [], [.malformed, .malformed, .malformed, .empty]),
    (#"{"version":"https://jsonfeed.org/version/1","items":[7]}"#, [], [.malformed, .empty]),
  ])
  func oddItems(_ json: String, _ text: [String], _ notes: [Note.Kind]) throws {
    let page = try read(json)[0]
    #expect(paragraphs(page) == text)
    #expect(page.notes.map(\.kind) == notes)
  }

  @Test(arguments: [
    (#"{"version":"https://jsonfeed.org/version/1","items":{}}"#, PageError.Kind.badRecord),
    (#"{"version":"https://jsonfeed.org/version/1","items":[{"content_html":"<p>cut"#, .badRecord),
    (#"{"some":"thing"}"#, .unsupported),
  ])
  func isNoDocument(_ json: String, _ kind: PageError.Kind) throws {
    do {
      _ = try read(json)
      Issue.record("no error")
    } catch let error as PageError {
      #expect(error.kind == kind)
    }
  }

  /// UTF-8 by its standard, whatever the mark-up inside declares.
  @Test func charset() throws {
    let json = #"{"uri":"u","headline":"x","body_html":"<meta charset=koi8-r><p>Café</p>"}"#
    #expect(paragraphs(try read(json)[0]) == ["Café"])
    #expect(Pages.charset(of: utf8(json)) == "utf-8")
    let broken = try page(utf8(#"{"uri":"u","headline":"x","body_text":"Caf"#) + [0xE9] + utf8("\"}"))
    #expect(paragraphs(broken) == ["Caf\u{FFFD}"])
    #expect(broken.notes.map(\.kind) == [.invalidBytes])
  }

  @Test func placesOfValues() throws {
    let json = #" {"a": [1, "two", {"b": "th\"ree"}], "c": null} "#
    let value = try PlacedJSON(reading: utf8(json))
    func text(_ value: PlacedJSON?) -> String? { value.map { String(decoding: utf8(json)[$0.range], as: UTF8.self) } }
    #expect(text(value["a"]) == #"[1, "two", {"b": "th\"ree"}]"#)
    #expect(value["a"]?.elements?.map { text($0) ?? "" } == ["1", #""two""#, #"{"b": "th\"ree"}"#])
    #expect(text(value["a"]?.elements?.last?["b"]) == #""th\"ree""#)
    #expect(value["c"]?.string == nil)
  }
}
