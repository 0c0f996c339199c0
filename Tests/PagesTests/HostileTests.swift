import Support
import Testing

import Ground
@testable import Pages

/// Input that breaks parsers: each gives a flagged page, and no text is lost.
@Suite struct HostileTests {
  private func page(_ bytes: [UInt8], _ format: Payload.Format? = nil) throws -> Page {
    try Support.page(bytes, format: format)
  }
  private func page(_ html: String) throws -> Page { try page(utf8(html), .html) }

  /// What is left of a page that was cut to nearly nothing: its visible text, whatever it is said to be.
  @Test(arguments: [
    ("", ""), (" \n ", ""), ("<", "<"), ("<!--", ""), ("</p>", ""), ("<p", ""), ("&", "&"), ("&#", "&#"), ("<!DOCTYPE", ""),
    ("\u{FEFF}x", "x"), ("x<", "x<"), ("<p>a</p", "a"),
  ])
  func fragments(_ html: String, _ text: String) throws {
    #expect(visibleText(try page(utf8(html), .html)) == text)
    for format in [Payload.Format?.none, .xml, .text] {
      let page = try page(utf8(html), format)
      #expect(page.tree.runs.allSatisfy { $0.start >= 0 && $0.end <= page.source.bytes.count })
    }
  }

  @Test func emptyIsNoted() throws {
    #expect(try page([], nil).notes.map(\.kind) == [.empty])
  }

  @Test func nulAndControls() throws {
    let page = try page(utf8("<p title='a\u{0}b'>one\u{0}two \u{1}three</p><p>four</p>"), .html)
    #expect(visibleText(page) == "one two threefour")
    #expect(page.notes.map(\.kind) == [.controlCharacters])
  }

  @Test func binaryIsNoText() throws {
    let page = try page((0..<5000).map { UInt8($0 % 7) }, nil)
    #expect(page.notes.map(\.kind) == [.binary])
    #expect(page.tree.nodes.isEmpty)
  }

  @Test func deepNesting() throws {
    for tag in ["div", "x-y", "b"] {
      let html =
        "<p>before</p>" + String(repeating: "<\(tag)>", count: 100_000) + "deep" + String(repeating: "</\(tag)>", count: 100_000)
        + "<p>after &amp; on</p>"
      let page = try page(html)
      #expect(page.notes.contains { $0.kind == .depthCapped })
      #expect(visibleText(page) == "beforedeepafter & on")
    }
  }

  /// libxml2 alone takes six seconds for these 1.5 MB.
  @Test func deepNestingWithStrayEnds() throws {
    let html = String(repeating: "<a1>", count: 100_000) + String(repeating: "x</b2>", count: 100_000)
    let page = try page(html)
    #expect(page.notes.contains { $0.kind == .depthCapped })
    #expect(visibleText(page).utf8.count == 100_000)
  }

  @Test func manyAttributes() throws {
    let attributes = (0..<50_000).map { " a\($0)=1" }.joined()
    for trick in ["", " q='>'", " q=\"<p>\""] {
      let page = try page("<div\(trick)\(attributes)>text</div><p>after</p>")
      #expect(page.notes.contains { $0.kind == .attributesCapped })
      #expect(visibleText(page) == "textafter")
    }
  }

  @Test func cutInATag() throws {
    let page = try page("<p>whole</p><div class=\"cut")
    #expect(visibleText(page) == "whole")
    #expect(page.notes.map(\.kind) == [.truncated])
  }

  /// Ten levels of ten entities each: ten thousand million characters, if they were expanded.
  @Test func entityBomb() throws {
    var declarations = "<!ENTITY l0 'ha'>"
    for level in 1...10 { declarations += "<!ENTITY l\(level) '" + String(repeating: "&l\(level - 1);", count: 10) + "'>" }
    let page = try page(utf8("<?xml version='1.0'?><!DOCTYPE s [\(declarations)]><s><p>start &l10; end</p></s>"), nil)
    #expect(visibleText(page) == "start &l10; end")
  }

  @Test func externalEntityIsNotLoaded() throws {
    let page = try page(utf8("<?xml version='1.0'?><!DOCTYPE s [<!ENTITY f SYSTEM 'file:///etc/passwd'>]><s><p>a &f; b</p></s>"), nil)
    #expect(!visibleText(page).contains("root:"))
  }

  @Test func fortyMegabytes() throws {
    let paragraph = "<p>A paragraph of a very long page, with a reference &amp; a few words more.</p>\n"
    let count = 40_000_000 / paragraph.utf8.count
    let page = try page(String(repeating: paragraph, count: count))
    #expect(page.tree.nodes.count(where: { $0.tag == .p }) == count)
    #expect(page.notes.isEmpty)
  }

  @Test func brokenXMLIsReadAsHTML() throws {
    let page = try page(utf8("<?xml version='1.0'?><story><p>one</story>"), nil)
    #expect(page.notes.contains { $0.kind == .malformed })
    #expect(visibleText(page) == "one")
  }

  @Test func xmlDepth() throws {
    let page = try page(
      utf8("<?xml version='1.0'?>" + String(repeating: "<a>", count: 5000) + "x" + String(repeating: "</a>", count: 5000)), nil)
    #expect(page.notes.contains { $0.kind == .malformed || $0.kind == .depthCapped })
    #expect(visibleText(page) == "x")
  }

  @Test func noEntityTableIsMissing() {
    #expect(Entities.expand("&CounterClockwiseContourIntegral;&AElig&amp&lt;&nope;&#0;&#x110000;&#128;") == "∳Æ&<&nope;\u{FFFD}\u{FFFD}€")
  }
}
