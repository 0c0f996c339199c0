import Articles
import Ground
import Pages
import Support
import Testing
import Vocabulary

/// Lists and their items, headings and what they head: judged together.
@Suite struct ListAndHeadingTests {
  private static let prose = """
    <p>The council met on Monday and talked for hours about the bridge over the river, which was built in 1904.</p>
    <p>It voted, after a debate of four hours, to close the bridge for the winter and to ask for a survey of its piers.</p>
    """

  private func article(_ body: String, head: String = "") throws -> Article {
    let html =
      "<html lang=en><head><title>Council closes bridge</title>\(head)</head><body><article><h1>Council closes bridge</h1>\(body)</article></body></html>"
    return try Support.article(html: html)
  }

  private func lines(_ body: String, head: String = "") throws -> [String] {
    try article(body, head: head).lines
  }

  /// Two of six ingredients are little more than a link.
  @Test func aListHasNoHoles() throws {
    let items = [
      "350 g <a href=/flour>of the best flour</a>", "1 egg, beaten", "3 spoons <a href=/salt>of sea salt</a>", "a cup of milk", "some oil",
      "two onions, cut small",
    ]
    let text = try lines(
      "\(Self.prose)<p>What the ferryman puts in his pancakes:</p><ul>\(items.map { "<li>\($0)</li>" }.joined())</ul>\(Self.prose.replacing("The", with: "This"))"
    )
    #expect(text.count { $0.hasPrefix("350 g") || $0.hasPrefix("3 spoons") } == 2)
  }

  @Test func aListOfLinksGoes() throws {
    let items = (1...5).map { "<li>+ <a href=/\($0)>Ferry number \($0) is late again</a></li>" }.joined()
    #expect(try !lines("\(Self.prose)<ul>\(items)</ul>\(Self.prose.replacing("The", with: "This"))").contains { $0.contains("late again") })
  }

  /// A heading that links to itself, or opens its section, leads nowhere else.
  @Test(arguments: ["#survey", "javascript:open()", ""]) func aHeadingMayLinkToItself(href: String) throws {
    let text = try lines(
      "\(Self.prose)<h2 id=caption><a href='\(href)'>What the survey is for</a></h2>\(Self.prose.replacing("The", with: "This"))")
    #expect(text.contains("What the survey is for"))
  }

  @Test func theHeadingOfAModuleGoesWithIt() throws {
    let module =
      "<h2>Browse the archive</h2><p><a href=/a>All the floods of the river</a></p><p><a href=/b>All its bridges in pictures</a></p>"
    let text = try lines("\(module)<h2>The vote</h2>\(Self.prose)\(module)<h2>The costs</h2>\(Self.prose.replacing("The", with: "This"))")
    #expect(!text.contains("Browse the archive"))
    #expect(text.contains("The costs"))
  }

  @Test func sharesAndMultiplesAreNoDates() throws {
    let text = try lines(
      "\(Self.prose)<div><p>50x</p><p>more ships than in the year before passed under the bridge.</p></div><div><p>40%</p><p>of them were of wood, as the survey of the piers found out.</p></div>"
    )
    #expect(text.contains("50x") && text.contains("40%"))
  }

  /// The page's description beside the headline is the standfirst, whatever its box is named.
  @Test func theDescriptionIsTheStandfirst() throws {
    let summary = "The bridge of 1904 is closed for the winter, and nobody knows what a new one would cost."
    let html =
      "<html lang=en><head><title>Council closes the bridge</title><meta name=description content='\(summary)'></head><body><header><h1>Council closes the bridge</h1><div class=share-header><p>\(summary)</p></div></header><article>\(Self.prose)</article></body></html>"
    let page = try Support.article(html: html)
    #expect(page.text.hasPrefix(summary))
  }

  /// The headline once more, with other marks between its words; the evidence says what it is.
  @Test func theHeadlineIsToldAgain() throws {
    let html =
      "<html lang=en><head><title>Council closes the bridge</title></head><body><article><h1>Council closes the bridge</h1><h2>Council: closes the bridge</h2>\(Self.prose)</article></body></html>"
    let page = try Support.article(html: html)
    let again = try #require(page.blocks.first { $0.text == "Council: closes the bridge" })
    #expect(again.verdict == .removed(.title, by: .headline, evidence: "the headline, given as the title"))
  }

  @Test func aPageWithoutTextSaysSo() throws {
    let html = "<html><head><title>Shop</title></head><body><div id=app></div><nav><a href=/>Home</a></nav></body></html>"
    let page = try traced(html: html)
    #expect(page.article.text.isEmpty)
    #expect(page.notes.map(\.kind) == [.noText])
  }
}
