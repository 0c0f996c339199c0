import Ground
import Pages
import Support
import Testing
import Vocabulary

@testable import Articles

/// Formats that give the article without a page round it.
@Suite struct NewsFormatTests {
  private func article(_ text: String) throws -> Article {
    Article(try page(utf8(text)))
  }

  private func removed(_ article: Article) -> [String] {
    article.blocks.filter { !$0.verdict.isKept }.map { "\($0.verdict.reason): \($0.text)" }
  }

  /// The body is kept with its short lines; what it holds beside the text goes, with a reason.
  @Test func nitf() throws {
    let article = try article(
      """
      <nitf><head><docdata><date.issue norm="20260304T101500Z"/></docdata></head><body><body.head><hedline><hl1>Board backs second crane</hl1></hedline>
      <note><body.content><p>Eds: the picture of the crane that was sent at noon is withdrawn.</p></body.content></note>
      <byline>By <person>Ines Torvald</person><byttl>Harbour reporter</byttl></byline>
      <abstract><p>The board has backed the crane that was first asked for.</p></abstract></body.head>
      <body.content><p>Quite so.</p><p>The harbour board backed a second crane on Tuesday, its chair said after the vote.</p>
      <p>It will stand on the eastern pier from the autumn on, and the old crane will be sold to a yard in the next county, which has none of its own.</p>
      <media><media-caption><p>The crane in March.</p></media-caption><media-producer>Pia Sorrel</media-producer></media><p>No comment</p></body.content>
      <body.end><tagline>Write to the harbour desk.</tagline></body.end></body></nitf>
      """)
    #expect(
      article.text == """
        The board has backed the crane that was first asked for.
        Quite so.
        The harbour board backed a second crane on Tuesday, its chair said after the vote.
        It will stand on the eastern pier from the autumn on, and the old crane will be sold to a yard in the next county, which has none of its own.
        No comment
        """)
    #expect(article.blocks.first { $0.verdict.isKept }?.verdict.reason == "standfirst")
    #expect(
      removed(article) == [
        "title: Board backs second crane", "hidden: Eds: the picture of the crane that was sent at noon is withdrawn.",
        "outside: By Ines Torvald",
        "outside: Harbour reporter", "caption: The crane in March.", "caption: Pia Sorrel", "footer: Write to the harbour desk.",
      ])
    #expect(article.metadata.authors == [Metadata.Author(name: "Ines Torvald", role: "Harbour reporter")])
    #expect(article.metadata.published == CivilDate(2026, 3, 4))
    #expect(article.metadata.signals[.published] == "NITF date.issue")
  }

  @Test func ninjs() throws {
    let article = try article(
      #"{"uri":"https://velin.example/1","headline":"Crane","by":"By Bo Lund","versioncreated":"2026-03-04T10:00:00Z","#
        + #""body_html":"<p>The harbour board backed a second crane on Tuesday, its chair said.<\/p><p>\u201cYes,\u201d said Velk.<\/p>"}"#)
    #expect(article.text == "The harbour board backed a second crane on Tuesday, its chair said.\n“Yes,” said Velk.")
    #expect(article.kind == .article)
    #expect(article.metadata.url == "https://velin.example/1")
    #expect(article.metadata.signals[.title] == "ninjs headline")
    #expect(article.metadata.signals[.authors] == "ninjs by")
  }

  /// A feed's item may be a page as it stands on the web: its edges are cut.
  @Test func jsonFeed() throws {
    let article = try article(
      #"{"version":"https://jsonfeed.org/version/1.1","items":[{"content_html":"<p>The harbour board backed a second crane on Tuesday, its chair said.</p>"#
        + #"<p>The board has nine members, and seven of them voted for the crane in the end.</p><p class='share'>Share this</p>"}]}"#)
    #expect(removed(article) == ["share: Share this"])
  }
}
