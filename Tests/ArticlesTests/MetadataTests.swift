import Ground
import Pages
import Support
import Testing
import Vocabulary

@testable import Articles

/// Pages, each with what one signal says, and what is read from them.
@Suite struct MetadataTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    var language = "en"
    var head = ""
    /// Between the headline and the first paragraph.
    var top = ""
    /// After the last paragraph.
    var end = ""
    var url: String?
    let expected: String?
    var testDescription: String { name }

    func metadata() throws -> Metadata {
      let page = """
        <html lang="\(language)"><head><title>Dam to be drained in spring | The Fen</title>\(head)</head><body><h1>Dam to be drained in spring</h1>\(top)
        <p>The council voted on Monday, after a long debate, to drain the dam for the whole of the winter.</p>
        <p>Its members had heard from the engineers, who said that the wall would not last another year.</p>
        <p>The work is to begin in May, when the river is low, and will take until the autumn, they said.</p>\(end)</body></html>
        """
      var given = Given()
      given.url = url
      return try article(html: page, given: given).metadata
    }
  }

  @Test(arguments: [
    Case(
      name: "a class of hCard, a pen name", top: #"<p><span class="author vcard"><a class="url fn n" href="/a/1">magpie</a></span></p>"#,
      expected: "magpie"),
    Case(name: "rel=author", top: #"<div>4 March 2026 by <a rel="author" href="/x">Ana Roth</a></div>"#, expected: "Ana Roth"),
    Case(name: "a link to an author's page", top: #"<div><a href="/authors/roth">Ana Roth</a></div>"#, expected: "Ana Roth"),
    Case(
      name: "a link to an editor's page is no author's",
      top: #"<div>By <a href="/authors/roth">Ana Roth</a></div><div>Edited by <a href="/authors/li">Bo Li</a></div>"#, expected: "Ana Roth"),
    Case(
      name: "microdata: the person's name, not the role",
      top:
        #"<div itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ana Roth</b><p>Editor at large</p></div>"#,
      expected: "Ana Roth"),
    Case(
      name: "microdata of a work that is cited",
      end:
        #"<ol><li itemprop="citation" itemscope itemtype="https://schema.org/ScholarlyArticle"><meta itemprop="author" content="Bo Li"></li></ol>"#,
      expected: nil),
    Case(
      name: "JSON-LD: a person by reference",
      head:
        #"<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","author":{"@id":"id:r"}},{"@type":"Person","@id":"id:r","name":"Ana Roth"}]}</script>"#,
      expected: "Ana Roth"),
    Case(
      name: "JSON-LD: a list of strings, and an organisation",
      head:
        #"<script type="application/ld+json">{"@type":"Article","author":["Ana Roth",{"@type":"Organization","name":"Fen Media Group"},"Bo Li"]}</script>"#,
      expected: "Ana Roth; Bo Li"),
    Case(
      name: "several citation_author",
      head: #"<meta name="citation_author" content="Ana Roth"><meta name="citation_author" content="Bo Li">"#, expected: "Ana Roth; Bo Li"),
    Case(
      name: "the owner of the site in a meta element, the writer on the page",
      head: #"<meta name="author" content="Fen Holdings">"#, top: "<p>By Ana Roth</p>", expected: "Ana Roth"),
    Case(
      name: "a byline with all the declared names and more is the list",
      head: #"<meta name="article:author" content="Ana Roth">"#, top: "<p>By Ana Roth and Bo Li</p>", expected: "Ana Roth; Bo Li"),
    Case(name: "a name beside a date", top: "<small>4 March 2026 | 10:15 | Ana Roth</small>", expected: "Ana Roth"),
    Case(name: "a name beside a time ago may be a card's", top: "<small>Ana Roth · 2 hours ago</small>", expected: nil),
    Case(name: "a labelled byline under the text", language: "fr", end: "<p>Auteur : Ana Roth</p>", expected: "Ana Roth"),
    Case(name: "two bylines elsewhere disagree", end: "<p>Author: Ana Roth</p><p>Author: Bo Li</p>", expected: nil),
    Case(name: "a bare byline elsewhere is another story's", end: "<p>By Ana Roth</p>", expected: nil),
    Case(name: "the author of a comment", end: #"<div class="comments"><p class="author">Ana Roth</p></div>"#, expected: nil),
    Case(
      name: "the site is no author", head: #"<meta property="og:site_name" content="Green Fen"><meta name="author" content="Green Fen">"#,
      expected: nil),
    Case(
      name: "the site's name behind an author's", head: #"<meta property="og:site_name" content="FEN NEWS">"#,
      top: "<p class=byline>Ana Roth FEN NEWS</p>", expected: nil),
    Case(name: "a pen name in a line of its own", top: "<p>by magpie</p>", expected: "magpie"),
    Case(name: "a login name that only a meta element has", head: #"<meta name="author" content="aroth7">"#, expected: nil),
  ])
  func authors(_ test: Case) throws {
    let authors = try test.metadata().authors.map(\.name)
    #expect((authors.isEmpty ? nil : authors.joined(separator: "; ")) == test.expected)
  }

  @Test(arguments: [
    Case(
      name: "a time that is marked", top: #"<time class="entry-date" datetime="2026-03-04T10:15">an hour ago</time>"#,
      expected: "2026-03-04 marked as published"),
    Case(
      name: "a time that is not", top: #"<time datetime="2026-03-04">yesterday</time>"#, expected: "2026-03-04 time in the headline's block"
    ),
    Case(
      name: "a time behind a label", end: #"<p>Created <time datetime="2026-03-04">then</time></p>"#,
      expected: "2026-03-04 marked as published"),
    Case(
      name: "the time of an update is not the publication's", top: #"<p>Last updated: <time datetime="2026-03-05">5 March 2026</time></p>"#,
      expected: nil),
    Case(name: "both in one line", top: "<p>Updated March 5, 2026; published March 4, 2026</p>", expected: "2026-03-04 date on the page"),
    Case(name: "a box named as a sidebar's", top: #"<div class="sidebar">4.3.2026</div>"#, expected: "2026-03-04 date on the page"),
    Case(name: "a navigation", top: #"<nav>4.3.2026</nav>"#, expected: nil),
    Case(name: "another story's", end: #"<div class="related"><p class="date">4 March 2026</p></div>"#, expected: nil),
    Case(
      name: "a comment's", end: #"<div class="comments"><time class="published" datetime="2026-03-04">then</time></div>"#, expected: nil),
    Case(
      name: "dates elsewhere that disagree", end: #"<p class="date">4 March 2026</p><p class="date">5 March 2026</p>"#, expected: nil),
    Case(
      name: "marks elsewhere that disagree",
      end: #"<time class="published" datetime="2026-03-04">then</time><time class="published" datetime="2026-03-05">now</time>"#,
      expected: nil),
    Case(name: "an ambiguous order", top: "<p>3/4/2026</p>", expected: nil),
    Case(name: "an order that the language decides", language: "es", top: "<p>3/4/2026</p>", expected: "2026-04-03 date on the page"),
    Case(name: "the URL, where nothing else", url: "https://fen.example/2026/03/04/dam", expected: "2026-03-04 URL"),
    Case(
      name: "a moment in universal time, and the local day in the URL",
      head: #"<meta property="article:published_time" content="2026-03-03T23:11:00+00:00">"#, url: "https://fen.example/2026/03/04/dam",
      expected: "2026-03-04 meta published"),
    Case(
      name: "an archive's meta element", head: #"<meta name="article:published_time" value="2026-03-04">"#,
      expected: "2026-03-04 meta published"),
    Case(
      name: "a re-publication: the page says when it was first",
      head: #"<script type="application/ld+json">{"@type":"BlogPosting","datePublished":"2026-03-04"}</script>"#,
      top: "<p>Published April 26, 2023</p>", expected: "2023-04-26 date on the page"),
    Case(
      name: "a declared day before the one shown stands",
      head: #"<script type="application/ld+json">{"@type":"BlogPosting","datePublished":"2026-03-04"}</script>"#,
      top: "<p>Published March 9, 2026</p>", expected: "2026-03-04 JSON-LD datePublished"),
  ])
  func published(_ test: Case) throws {
    let metadata = try test.metadata()
    #expect(metadata.published.map { "\($0.iso) \(metadata.signals[.published] ?? "")" } == test.expected)
  }

  @Test(arguments: [
    Case(name: "a label", top: "<p>Aktualisiert: 5. März 2026</p>", expected: "2026-03-05"),
    Case(name: "a class", top: #"<time class="updated" datetime="2026-03-05">now</time>"#, expected: "2026-03-05"),
    Case(name: "none", top: "<p>5 March 2026</p>", expected: nil),
  ])
  func modified(_ test: Case) throws { #expect(try test.metadata().modified?.iso == test.expected) }

  @Test(arguments: [
    Case(name: "an agency beside the name", top: "<p>By Ana Roth, Associated Press</p>", expected: "Associated Press"),
    Case(
      name: "an agency as the author",
      head: #"<script type="application/ld+json">{"@type":"Article","author":{"@type":"Organization","name":"Reuters"}}</script>"#,
      expected: "Reuters"),
    Case(name: "none", top: "<p>By Ana Roth</p>", expected: nil),
  ])
  func wire(_ test: Case) throws { #expect(try test.metadata().wire == test.expected) }
}

/// What an agency publishes on a newspaper's site.
@Suite struct AgencyPageTests {
  @Test func theOutletIsTheSite() throws {
    let html = """
      <html lang=en><head><title>Council closes bridge</title><meta property="og:site_name" content="Fen Daily">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Council closes bridge","publisher":{"name":"Associated Press"}}</script></head>
      <body><article><h1>Council closes bridge</h1><p>By Ana Roth, Ap National Security Writer</p>
      <p>The council met on Monday and talked for hours about the bridge over the river, and then it voted.</p>
      <p>*This sentence has been updated to reflect that two members were absent from the debate.</p></article></body></html>
      """
    let metadata = try article(html: html).metadata
    #expect(metadata.outlet == "Fen Daily")
    #expect(metadata.wire == "Associated Press")
    #expect(metadata.authors.map(\.name) == ["Ana Roth"])
    #expect(metadata.correction?.contains("two members were absent") == true)
  }

  @Test func withoutASiteItIsTheAgency() throws {
    let html = """
      <html lang=en><head><title>Council closes bridge</title>
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Council closes bridge","publisher":{"name":"Associated Press"}}</script></head>
      <body><h1>Council closes bridge</h1><p>The council met on Monday and talked for hours about the bridge over the river.</p></body></html>
      """
    let metadata = try article(html: html).metadata
    #expect(metadata.outlet == "Associated Press")
    #expect(metadata.wire == nil)
  }
}
