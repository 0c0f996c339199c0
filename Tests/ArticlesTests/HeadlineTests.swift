import Ground
import Pages
import Support
import Testing
import Vocabulary

@testable import Articles

/// What the page declares and shows of its title, and what is taken.
@Suite struct HeadlineTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let title: String
    var meta = ""
    let body: String
    let expected: String?
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(
      name: "the site's name behind a bar", title: "Dam to be drained in spring | The Fen", body: "<p>Dam to be drained in spring</p>",
      expected: "Dam to be drained in spring"),
    Case(
      name: "the site's name as the only heading of the first level", title: "Dam to be drained in spring | The Green Fen",
      meta: #"<meta property="og:site_name" content="The Green Fen">"#, body: "<h1>The Green Fen</h1><h2>Dam to be drained in spring</h2>",
      expected: "Dam to be drained in spring"),
    Case(
      name: "a site's name longer than the headline", title: "Dam drained now | A Paper for All Who Live in Fens",
      meta: #"<meta property="og:title" content="Dam drained now">"#,
      body: "<h1>A Paper for All Who Live in Fens</h1><h1>Dam drained now…</h1>", expected: "Dam drained now…"),
    Case(
      name: "a title for search engines beside the headline", title: "Dam drained in spring: all you need to know",
      body: "<h1>Why the dam is to be drained before spring comes</h1>", expected: "Why the dam is to be drained before spring comes"),
    Case(
      name: "a heading about something else", title: "Dam to be drained in spring", body: "<h1>Your local paper</h1>",
      expected: "Dam to be drained in spring"),
    Case(
      name: "entities, quotation marks and case", title: "&#8220;Drain it&#8221; &amp; be done", body: "<h1>\"Drain It\" & Be Done</h1>",
      expected: "\"Drain It\" & Be Done"),
    Case(
      name: "a headline broken into lines", title: "Dam to be drained in spring", body: "<h1>Dam to be<br>drained in spring</h1>",
      expected: "Dam to be drained in spring"),
    Case(
      name: "a headline of the third level", title: "The Fen - Dam to be drained in spring",
      meta: #"<meta property="og:site_name" content="The Fen">"#, body: "<h3>Dam to be drained in spring</h3>",
      expected: "Dam to be drained in spring"),
    Case(
      name: "the headline of a related story", title: "The Fen", meta: #"<meta property="og:site_name" content="The Fen">"#,
      body: #"<div class="related"><h2>Dam to be drained in spring</h2></div>"#, expected: nil),
    Case(name: "no declaration", title: "", body: "<h2>Dam to be drained</h2><h1>Dam and river</h1>", expected: "Dam and river"),
  ])
  func headlines(_ test: Case) throws {
    let page =
      "<html><head><title>\(test.title)</title>\(test.meta)</head><body>\(test.body)<p>The council voted on Monday, after a long debate, to drain it.</p></body></html>"
    let article = try article(html: page)
    #expect(article.metadata.title == test.expected)
  }
}
