import Ground
import Pages
import Support
import Testing
import Vocabulary

@testable import Articles

/// Pages of twenty thousand blocks, each made to be slow for one of the rules: work that grew with their square would not end.
@Suite struct HostilePageTests {
  @Test(arguments: [
    "<li>Short item", "<h1>Another headline", "<p>Related", "<h2>Read more</h2><p>An item without an end",
    "<p>A block that is cut off in the middle of a wo…",
    "<div class=article-body><p>A sentence of ten words or more, to be taken for prose.</div>",
    "<p>We use cookies, our partners use your personal data", "<br>", "<td>cell",
    "<p class=standfirst>A summary of six words or more that stands alone", "<h2 class=title>Section of the page",
    "<span class=byline>By Ana Roth</span>",
  ])
  func manyBlocks(_ piece: String) throws {
    let html =
      "<h1>Title</h1><p>Some words of prose that end, as a sentence of an article does, in a stop.</p>"
      + String(repeating: piece, count: 20_000)
    let article = try article(html: html)
    #expect(!article.blocks.isEmpty)
    #expect(article.blocks.allSatisfy { !$0.verdict.evidence.isEmpty })
  }

  /// Issue 14: dropping one dot after another took the square of their number; this page took minutes, and one ten times as long hours.
  @Test(arguments: [".", "…", ". ", "… "])
  func dotsAtTheEnd(_ dot: String) throws {
    let dots = String(repeating: dot, count: 400_000 / dot.utf8.count)
    let html = "<h1>Bridge to close</h1><p>The council voted on Monday to close the bridge for the whole winter\(dots)</p>"
    let article = TracedArticle(try pages(in: Payload(id: "x", bytes: Array(html.utf8), format: .html))[0]).article
    #expect(article.blocks.contains { $0.text.hasPrefix("The council voted on Monday") })
  }

  /// Names that say "boilerplate" round a whole page do not empty it.
  @Test(arguments: [
    "class=sidebar", "class=comments", "id=footer", "style='display:none'", "role=navigation", "class=cookie-consent", "hidden",
  ])
  func misleadingNames(_ attribute: String) throws {
    let paragraph = "<p>The council voted on Monday, after a long debate, to close the bridge for the whole of the winter.</p>"
    let html =
      "<div \(attribute)><h1>Bridge to close</h1>\((0..<6).map { "<p>Paragraph \($0) begins here, and it is as long as prose is.</p>" }.joined())\(paragraph)</div>"
    let article = try article(html: html)
    #expect(article.text.contains("The council voted on Monday"))
    #expect(article.text.split(separator: "\n").count == 7)
  }
}
