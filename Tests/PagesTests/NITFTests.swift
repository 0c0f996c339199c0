import Support
import Testing

import Ground
@testable import Pages

@Suite struct NITFTests {
  static let document = """
    <?xml version="1.0" encoding="UTF-8"?>
    <nitf xml:lang="en"><head><title>crane</title>
    <docdata management-status="usable"><date.issue norm="20260304T101500Z"/><doc.copyright year="2026" holder="Orrin Press Ltd"/></docdata>
    <pubdata type="web" name="The Orrin Ledger" position.section="Harbour"/><revision-history norm="20260304"/><revision-history norm="20260305"/></head>
    <body><body.head><hedline><hl1>Board backs second crane</hl1><hl2>A vote of seven to two</hl2></hedline>
    <note noteclass="editorsnote"><body.content><p>Eds: photo follows.</p></body.content></note>
    <byline>By <person>Ines Torvald</person><byttl>Harbour correspondent</byttl></byline><distributor>Norther Press</distributor>
    <dateline><location>PORT ELLIN</location>, <story.date norm="20260303">March 3</story.date></dateline>
    <abstract><p>The board has backed a crane.</p></abstract></body.head>
    <body.content><p>The board in <location>Port Ellin</location> backed a crane &amp; a pier.</p>
    <media media-type="image"><media-metadata name="w" value="1"/><media-caption><p>The crane in March.</p></media-caption>
    <media-producer>Pia Sorrel</media-producer></media>
    <block><hl2>The cost</hl2><bq><block><p>“At last.”</p></block><credit>Mara Velk</credit></bq></block></body.content>
    <body.end><tagline>Write to the desk.</tagline></body.end></body></nitf>
    """

  private func read(_ xml: String) throws -> Page { try page(utf8(xml), id: "n.xml") }

  /// The elements that say something, as the HTML that they stand for.
  @Test func body() throws {
    let page = try read(NITFTests.document)
    let tree = page.tree
    let outline = tree.nodes.indices.filter { ![.text, .other].contains(tree.nodes[$0].tag) && tree.nodes[$0].tag != .p }.map { node in
      let name = tree.attribute(.class, of: node).map { "\(tree.nodes[node].tag).\($0)" } ?? "\(tree.nodes[node].tag)"
      return tree.nodes[node].tag == .div ? name : "\(name): \(page.text(of: node).prefix(24))"
    }
    #expect(
      outline == [
        "body: Board backs second crane", "div", "div", "h1: Board backs second crane", "h2: A vote of seven to two", "div.hidden", "div",
        "div.byline", "div", "div.byline", "div.dateline", "div.standfirst", "div.articlebody", "figure: The crane in March. Pia ",
        "template: ",
        "figcaption: The crane in March.", "figcaption: Pia Sorrel", "div", "h2: The cost",
        "blockquote: “At last.”Mara Velk",
        "div", "footer: Write to the desk.",
      ])
    #expect(page.notes.isEmpty)
    #expect(page.holdsOnlyArticle)
  }

  @Test func facts() throws {
    let facts = try #require(try read(NITFTests.document).item)
    #expect(facts.title == Fact("Board backs second crane", "NITF hl1"))
    #expect(facts.authors.map(Optional.some) == [Fact("Ines Torvald, Harbour correspondent", "NITF byline")])
    #expect(facts.published == Fact("20260304T101500Z", "NITF date.issue"))
    #expect(facts.modified == Fact("20260305", "NITF revision-history"))
    #expect(facts.section == Fact("Harbour", "NITF position.section"))
    #expect(facts.outlet == Fact("The Orrin Ledger", "NITF pubdata name"))
    #expect(facts.credit == Fact("Norther Press", "NITF distributor"))
    #expect(facts.language == Fact("en", "NITF xml:lang"))
  }

  @Test func sparseFacts() throws {
    let xml = """
      <nitf><head><title>Crane</title><docdata management-status="withheld"><doc.copyright holder="Orrin Press"/></docdata></head><body><body.head>
      <byline>By Ana Roth</byline><byline><person>Bo Li</person> and <person>Cy Ode</person><byttl>Staff</byttl></byline>
      <dateline><story.date norm="20260303"/></dateline></body.head><body.content><p>Text.</p></body.content></body></nitf>
      """
    let page = try read(xml)
    #expect(page.item?.title == Fact("Crane", "NITF title"))
    #expect(page.item?.authors.map(\.value) == ["By Ana Roth", "Bo Li", "Cy Ode"])
    #expect(page.item?.published == Fact("20260303", "NITF story.date"))
    #expect(page.item?.outlet == Fact("Orrin Press", "NITF doc.copyright"))
    #expect(page.notes.map(\.kind) == [.withdrawn])
  }

  @Test func receipts() throws {
    let bytes = utf8("<nitf><body><body.content><p>The <person>Mara</person> &amp; crane</p></body.content></body></nitf>")
    #expect(receiptOfFirstParagraph(try page(bytes), in: bytes) == "The |Mara| &amp; crane")
  }

  @Test func withoutABody() throws {
    let page = try read("<nitf><head><title>Crane</title></head></nitf>")
    #expect(page.item?.title?.value == "Crane")
    #expect(page.notes.map(\.kind) == [.empty])
  }
}
