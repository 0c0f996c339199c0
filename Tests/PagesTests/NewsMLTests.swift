import Support
import Testing

import Ground
@testable import Pages

@Suite struct NewsMLTests {
  /// A news item of the Velin Wire with parts to be filled in.
  static func item(_ contentSet: String, status: String = "usable", kind: String = "text", meta: String = "") -> String {
    """
    <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="tag:velin.example,2026:77" version="3" standard="NewsML-G2" xml:lang="en-GB">
    <rightsInfo><copyrightHolder literal="Velin Wire"/></rightsInfo>
    <itemMeta><itemClass qcode="ninat:\(kind)"/><provider qcode="nprov:VW"><name>The Velin Wire</name></provider>
    <versionCreated>2026-03-05T09:00:00Z</versionCreated><firstCreated>2026-03-03T08:00:00Z</firstCreated><pubStatus qcode="stat:\(status)"/></itemMeta>
    <contentMeta><contentCreated>2026-03-04T08:00:00Z</contentCreated><headline role="hld:subHeadline">A vote of seven to two</headline>
    <headline role="hld:headline">Harbour board backs a second crane</headline><slugline>HARBOUR-CRANE/</slugline>
    <by>By Ines Torvald and Bo Lund</by><creditline>Norther Press</creditline><language tag="en"/>\(meta)</contentMeta>
    <contentSet>\(contentSet)</contentSet></newsItem>
    """
  }

  static let xhtml = """
    <inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>crane</title></head><body>
    <p>The board voted on Tuesday.</p><figure><figcaption>The crane.</figcaption></figure><p>“At last,” said Mara &amp; Velk.</p></body></html></inlineXML>
    """

  private func read(_ xml: String) throws -> [Page] { try pages(utf8("<?xml version=\"1.0\"?>" + xml), id: "m.xml") }

  @Test func anItemOfXHTML() throws {
    let pages = try read(NewsMLTests.item(NewsMLTests.xhtml))
    #expect(pages.map(\.id) == ["m.xml"])
    #expect(paragraphs(pages[0]) == ["The board voted on Tuesday.", "“At last,” said Mara & Velk."])
    #expect(pages[0].tree.nodes.contains { $0.tag == .figcaption })
    #expect(pages[0].holdsOnlyArticle)
    #expect(pages[0].notes.isEmpty)
    let facts = try #require(pages[0].item)
    #expect(facts.title == Fact("Harbour board backs a second crane", "NewsML-G2 headline"))
    #expect(facts.authors.map(Optional.some) == [Fact("By Ines Torvald and Bo Lund", "NewsML-G2 by")])
    #expect(facts.outlet == Fact("The Velin Wire", "NewsML-G2 provider"))
    #expect(facts.credit == Fact("Norther Press", "NewsML-G2 creditline"))
    #expect(facts.language == Fact("en", "NewsML-G2 language"))
    #expect(facts.published == Fact("2026-03-04T08:00:00Z", "NewsML-G2 contentCreated"))
    #expect(facts.modified == Fact("2026-03-05T09:00:00Z", "NewsML-G2 versionCreated"))
  }

  @Test func prefixesFallAway() throws {
    let xml = """
      <n:newsItem xmlns:n="http://iptc.org/std/nar/2006-10-01/"><n:contentMeta><n:headline>Crane</n:headline></n:contentMeta><n:contentSet>
      <n:inlineXML><h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:body><h:p>One.</h:p><h:p>Two.</h:p></h:body></h:html></n:inlineXML></n:contentSet>
      </n:newsItem>
      """
    let page = try read(xml)[0]
    #expect(paragraphs(page) == ["One.", "Two."])
    #expect(page.item?.title?.value == "Crane")
  }

  /// Nothing that one item says is taken for its neighbour's.
  @Test func aMessageOfSeveralItems() throws {
    let second =
      "<newsItem guid=\"2\"><itemMeta><pubStatus qcode=\"stat:canceled\"/></itemMeta><contentSet><inlineData contenttype=\"text/html\">"
      + "&lt;p&gt;The caf&amp;eacute; is closed.&lt;/p&gt;</inlineData></contentSet></newsItem>"
    let xml =
      "<newsMessage><header><sent>2026-03-05T10:00:00Z</sent></header><itemSet>\(NewsMLTests.item(NewsMLTests.xhtml))\(second)"
      + "<packageItem guid=\"3\"><groupSet><group><itemRef residref=\"1\"/><itemRef residref=\"2\"/></group></groupSet></packageItem></itemSet></newsMessage>"
    let pages = try read(xml)
    #expect(pages.map(\.id) == ["m.xml#1", "m.xml#2", "m.xml#3"])
    #expect(paragraphs(pages[1]) == ["The café is closed."])
    #expect(pages[1].item == ItemFacts())
    #expect(pages.map { $0.notes.map(\.kind) } == [[], [.withdrawn], [.empty]])
    #expect(pages[2].notes[0].message == "the item is a package: it refers to 2 others and has no text of its own")
  }

  /// Positions count in the file, through mark-up and through escaping.
  @Test func receipts() throws {
    let escaped = "<inlineData contenttype=\"text/html\">&lt;p&gt;Fish &amp;amp; ch&#105;ps&lt;/p&gt;</inlineData>"
    for (content, receipt) in [(NewsMLTests.xhtml, "The board voted on Tuesday."), (escaped, "Fish &amp;amp; ch&#105;ps")] {
      let bytes = utf8(NewsMLTests.item(content))
      let page = try page(bytes)
      #expect(receiptOfFirstParagraph(page, in: bytes) == receipt)
    }
  }

  @Test(arguments: [
    ("<inlineData contenttype=\"text/plain\">First line.\n\nSecond &lt;b&gt; line.</inlineData>", ["First line.", "Second <b> line."]),
    ("<inlineData>Plain without a type.</inlineData>", ["Plain without a type."]),
    ("<inlineData><![CDATA[<div><p>In CDATA &amp; more.</p></div>]]></inlineData>", ["In CDATA & more."]),
    ("<inlineXML><nitf><body><body.content><p>In NITF.</p></body.content></body></nitf></inlineXML>", ["In NITF."]),
    (
      "<inlineData contenttype=\"application/nitf+xml\">&lt;nitf&gt;&lt;body&gt;&lt;body.content&gt;&lt;p&gt;In &amp;amp; NITF.&lt;/p&gt;&lt;/body.content&gt;&lt;/body&gt;&lt;/nitf&gt;</inlineData>",
      ["In & NITF."]
    ),
    ("<inlineData>data</inlineData><inlineXML><p>Mark-up is preferred.</p></inlineXML>", ["Mark-up is preferred."]),
  ])
  func contents(_ content: String, _ text: [String]) throws {
    let page = try read(NewsMLTests.item(content))[0]
    #expect(paragraphs(page) == text)
    #expect(page.notes.isEmpty)
  }

  @Test func contentOfNoKnownVocabulary() throws {
    let page = try read(NewsMLTests.item("<inlineXML><story><para>One.</para><para>Two.</para></story></inlineXML>"))[0]
    #expect(page.vocabulary == .unknownXML)
    #expect(visibleText(page) == "One.Two.")
    #expect(page.notes.map(\.kind) == [.unknownVocabulary])
  }

  /// An item without a text says why.
  @Test func withoutText() throws {
    func notes(_ xml: String) throws -> [String] { try read(xml)[0].notes.map(\.message) }
    #expect(try notes(NewsMLTests.item("")) == ["the item has no text"])
    #expect(try notes(NewsMLTests.item("<remoteContent href=\"a.jpg\"/>", kind: "picture")) == ["the item is no text (picture)"])
    #expect(try notes(NewsMLTests.item("<remoteContent href=\"a.html\"/>")) == ["the text of the item lies elsewhere: a.html"])
    #expect(
      try notes(NewsMLTests.item("<inlineData encoding=\"base64\">eA==</inlineData>")) == [
        "the text of the item is encoded (base64), which is not read"
      ])
    #expect(try notes("<newsMessage><itemSet/></newsMessage>") == ["the message has no news item"])
  }

  @Test func theSummaryStandsInForTheText() throws {
    let page = try read(NewsMLTests.item("", meta: "<description role=\"drol:summary\">The board &amp; the crane.</description>"))[0]
    #expect(paragraphs(page) == ["The board & the crane."])
    #expect(page.notes.map(\.kind) == [.summaryOnly])
  }

  @Test func cutInTheMiddle() throws {
    let whole = NewsMLTests.item(NewsMLTests.xhtml)
    let page = try read(String(whole.prefix(whole.count - 80)))[0]
    #expect(page.notes.contains { $0.kind == .malformed })
    #expect(visibleText(page).contains("The board voted on Tuesday."))
  }
}

/// The texts of a page's paragraphs.
func paragraphs(_ page: Page) -> [String] {
  page.tree.nodes.indices.filter { page.tree.nodes[$0].tag == .p }.map { page.text(of: $0) }
}

/// What stands in the payload behind the text of the first paragraph.
func receiptOfFirstParagraph(_ page: Page, in bytes: [UInt8]) -> String {
  guard let node = page.tree.nodes.indices.first(where: { page.tree.nodes[$0].tag == .p }) else { return "" }
  var flow = Flow()
  for index in node..<Int(page.tree.nodes[node].end) where page.tree.nodes[index].tag == .text {
    for run in page.tree.runs(of: index) { flow.append(run, of: page.source.bytes) }
  }
  return page.source.payloadRanges(flow.map.origins(of: 0..<flow.count)).map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
    .joined(separator: "|")
}
