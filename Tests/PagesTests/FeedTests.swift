import Support
import Testing

import Ground
@testable import Pages

@Suite struct FeedTests {
  static let rss = """
    <?xml version="1.0"?><rss version="2.0" xmlns:content="c" xmlns:dc="d"><channel><title>The Daily Fen</title><language>en-gb</language>
    <item><title>One &amp; only</title><link>https://fen.example/1</link><pubDate>Tue, 03 Mar 2026 10:00:00 GMT</pubDate><dc:creator>Ana Roth</dc:creator>
    <content:encoded><![CDATA[<p>First <b>bold</b> &amp; brave</p>]]></content:encoded><description>short</description></item>
    <item><title>Two</title><description>&lt;p&gt;Caf&amp;eacute; says &quot;no&quot;&lt;/p&gt;</description></item>
    </channel></rss>
    """

  @Test func eachItemIsAPage() throws {
    let bytes = utf8(FeedTests.rss)
    let items = try pages(bytes, id: "feed.rss")
    #expect(items.map(\.id) == ["feed.rss#1", "feed.rss#2"])
    #expect(items.map { visibleText($0) } == ["First bold & brave", "Café says \"no\""])
    #expect(items[0].item?.title?.value == "One & only")
    #expect(items[0].item?.url?.value == "https://fen.example/1")
    #expect(items[0].item?.authors.map(\.value) == ["Ana Roth"])
    #expect(items[0].item?.outlet?.value == "The Daily Fen")
    #expect(items.map { $0.notes.map(\.kind) } == [[], [.summaryOnly]])
  }

  /// Positions count in the feed's file, through the escaping.
  @Test func receiptsLeadIntoTheFeed() throws {
    let bytes = utf8(FeedTests.rss)
    let items = try pages(bytes, id: "feed.rss")
    let flows = items.map { visibleFlow($0) }
    let behind = zip(items, flows).map { page, flow in
      page.source.payloadRanges(flow.map.origins(of: 0..<flow.count)).map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
        .joined(separator: "|")
    }
    #expect(behind == ["First |bold| &amp; brave", "Caf&amp;eacute; says &quot;no&quot;"])
  }

  @Test func atom() throws {
    let atom = """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Fen</title><entry><title>T</title><link rel="self" href="s"/><link href="u"/>
      <author><name>Bo Li</name></author><published>2026-03-03T01:00:00Z</published><updated>2026-03-04T01:00:00Z</updated>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Body <i>text</i></p></div></content></entry></feed>
      """
    let item = try page(utf8(atom), id: "a")
    #expect(item.item?.url?.value == "u")
    #expect(item.item?.authors.map(\.value) == ["Bo Li"])
    #expect(item.item?.published?.value == "2026-03-03T01:00:00Z")
    #expect(item.item?.language?.value == "en")
    #expect(item.text(of: item.root) == "Body text")
  }
}
