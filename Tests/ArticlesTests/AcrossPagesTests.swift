import Ground
import Pages
import Support
import Testing
import Tracking
import Vocabulary

@testable import Articles

/// Pages of one run, and what the others show to be no part of each.
@Suite struct AcrossPagesTests {
  private struct Story {
    let title: String
    let paragraphs: [String]
  }

  private static let bridge = Story(
    title: "Council closes the old Orrin bridge for a year",
    paragraphs: [
      "The old bridge over the Orrin will be closed for a year, the council decided after a debate of seven hours on Tuesday.",
      "Engineers had found cracks in two of the five pillars, and the county refused to pay for a third repair.",
      "The ferry will run every twenty minutes until the new bridge is opened to traffic in the spring of next year.",
    ])
  private static let frost = Story(
    title: "Frost takes half of the cherry crop in the south",
    paragraphs: [
      "Fruit growers in the south have lost half of their cherry crop to a frost that came in the third week of April.",
      "The cold air lay in the valleys for three nights, and the fires that were lit between the rows did not help.",
      "Insurers said that the damage would be paid only to those who had signed before the first of March.",
    ])
  private static let glass = Story(
    title: "Glassworkers vote to strike over the furnace shifts",
    paragraphs: [
      "Workers at the Corrand glassworks have voted to strike from next week over a furnace shift of twelve hours.",
      "The vote was close, with fifty-two in a hundred in favour, and the union had asked for more.",
      "The owners said that the furnaces could not be left without hands, and that they would bring in others.",
    ])
  /// Lines of no story.
  private static let prompt = "You can send what you know about this story to the newsroom by letter or by telephone."

  private func page(_ id: String, title: String, _ body: String, host: String = "norvale.example") throws -> Page {
    let html =
      "<html lang=en><head><title>\(title)</title><link rel=canonical href='https://www.\(host)/\(id)'></head>"
      + "<body><article><h1>\(title)</h1>\(body)</article></body></html>"
    return try Support.page(html: html, id: id)
  }

  private func page(_ id: String, _ story: Story, middle: String = "", end: String = "", host: String = "norvale.example") throws -> Page {
    let paragraphs = story.paragraphs.map { "<p>\($0)</p>" }
    return try page(id, title: story.title, paragraphs[0] + paragraphs[1] + middle + paragraphs[2] + end, host: host)
  }

  /// What goes from the first page because of the others, as “reason: evidence”.
  private func removals(from page: Page, among others: [Page]) -> [String] {
    var neighbourhood = Neighbourhood()
    for page in [page] + others { if let imprint = Imprint(TracedArticle(page)) { neighbourhood.add(imprint) } }
    let alone = Article(page).blocks.map(\.verdict)
    let across = Article(page, Cleaning(neighbourhood: neighbourhood)).blocks.map(\.verdict)
    return zip(alone, across).filter { $0 != $1 }.map { "\($1.reason): \($1.evidence)" }
  }

  private static let opening = "otherArticle: the opening of “Frost takes half of the cherry crop in the south” (frost)"
  private static let title = "otherArticle: the title of “Frost takes half of the cherry crop in the south” (frost)"

  // MARK: Other articles

  @Test(arguments: [
    // Between the article's own paragraphs: by its form.
    ("<p>\(frost.title)</p>", "", [title]),
    ("<p>Fruit growers in the south have lost half of their cherry cr…</p>", "", [opening]),
    ("<p>\(frost.title)</p><p>\(frost.paragraphs[0])</p>", "", [title, opening]),
    // After them: by its place.
    ("", "<p>\(frost.paragraphs[0])</p>", [opening]),
    ("", "<h3>\(frost.title)</h3><p>\(frost.paragraphs[0])</p>", [title, opening]),
    // An excerpt that runs on into the second paragraph.
    ("", "<p>\(frost.paragraphs[0]) The cold air lay in the valleys for thr…</p>", [opening]),
    // Straight and curly marks, and capitals, are no difference.
    (
      "", "<p>FRUIT GROWERS in the south – have lost half of their cherry crop to a frost that came in the third week of April.</p>",
      [opening]
    ),
  ])
  func aTeaserGoes(middle: String, end: String, expected: [String]) throws {
    let bridge = try page("bridge", AcrossPagesTests.bridge, middle: middle, end: end)
    #expect(removals(from: bridge, among: [try page("frost", AcrossPagesTests.frost)]) == expected)
  }

  @Test(arguments: [
    // Background, which the newsroom wrote once.
    "<p>\(frost.paragraphs[0])</p>",
    // No opening.
    "<p>\(frost.paragraphs[1])</p>",
    // The words go on in another way.
    "<p>Fruit growers in the south have lost half of their cherry trees to a beetle that came in the third week of April.</p>",
    "<blockquote>\(frost.title)</blockquote>", "<p>“\(frost.paragraphs[0])”</p>",
    // A heading of the article's own.
    "<h2>\(frost.title)</h2>",
  ])
  func theArticlesOwnStays(middle: String) throws {
    let bridge = try page("bridge", AcrossPagesTests.bridge, middle: middle)
    #expect(Article(bridge).text.split(separator: "\n").count == 4)
    #expect(removals(from: bridge, among: [try page("frost", AcrossPagesTests.frost)]).isEmpty)
  }

  @Test func aCopyTakesNothingAway() throws {
    let bridge = try page("bridge", AcrossPagesTests.bridge)
    let reprint = try page(
      "reprint", title: "Bridge shut", AcrossPagesTests.bridge.paragraphs.map { "<p>\($0)</p>" }.joined(), host: "corvane.example")
    let stub = try page("stub", title: "Bridge shut", "<p>\(AcrossPagesTests.bridge.paragraphs[0])</p>", host: "corvane.example")
    let twin = try page("twin", AcrossPagesTests.bridge)
    for copy in [reprint, stub, twin] {
      #expect(removals(from: bridge, among: [copy]).isEmpty)
      #expect(removals(from: copy, among: [bridge]).isEmpty)
    }
    #expect(removals(from: bridge, among: [reprint, stub, twin]).isEmpty)
  }

  @Test func aRoundUpKeepsItsStories() throws {
    let stories = [AcrossPagesTests.frost, AcrossPagesTests.glass, AcrossPagesTests.bridge]
    let body = stories.map { "<h2>\($0.title)</h2><p>\($0.paragraphs[0])</p>" }.joined()
    let week = try page(
      "week", title: "What the week has brought", "<p>Three stories kept the county awake in this week of April.</p>" + body)
    #expect(Article(week).text.contains(AcrossPagesTests.glass.paragraphs[0]))
    #expect(removals(from: week, among: try zip(["frost", "glass", "bridge"], stories).map { try page($0, $1) }).isEmpty)
  }

  // MARK: Sites

  private func threePages(middle: String = "", end: String = "", host: String = "norvale.example") throws -> [Page] {
    [
      try page("bridge", AcrossPagesTests.bridge, middle: middle, end: end),
      try page("frost", AcrossPagesTests.frost, middle: middle, end: end),
      try page("glass", AcrossPagesTests.glass, middle: middle, end: end, host: host),
    ]
  }

  @Test func whatStandsOnThreePagesOfASiteGoes() throws {
    let expected = ["siteRepeat: stands on 3 of 3 pages of norvale.example in this run"]
    let line = "<p>\(AcrossPagesTests.prompt)</p>"
    for pages in [try threePages(middle: line), try threePages(end: line)] {
      #expect(removals(from: pages[0], among: Array(pages.dropFirst())) == expected)
    }
  }

  @Test(arguments: [
    "<blockquote>\(prompt)</blockquote>", "<p>“\(prompt)”</p>", "<h2>\(prompt)</h2>",
    "<p>He named three things that he would do at once:</p>",
    "<p>The talks go on.</p>",
  ])
  func whatMayBeOfTheTextStays(middle: String) throws {
    let pages = try threePages(middle: middle)
    #expect(Article(pages[0]).text.split(separator: "\n").count == 4)
    #expect(removals(from: pages[0], among: Array(pages.dropFirst())).isEmpty)
  }

  @Test func twoPagesAreTooFew() throws {
    let pages = try threePages(end: "<p>\(AcrossPagesTests.prompt)</p>", host: "corvane.example")
    #expect(removals(from: pages[0], among: Array(pages.dropFirst())).isEmpty)
  }

  /// Background between the paragraphs of three stories in seven, against a line of three in seven at their ends.
  @Test func betweenParagraphsHalfOfTheSiteIsNeeded() throws {
    let others = try (0..<4).map { number in
      let words = ["river", "harvest", "school", "museum"][number]
      return try page(
        "\(number)", title: "News of the \(words) from the whole of the county",
        (0..<3).map { "<p>Paragraph \($0) of what was said about the \(words) at the meeting on Tuesday, and of what was not.</p>" }
          .joined())
    }
    let line = "<p>\(AcrossPagesTests.prompt)</p>"
    let inside = try threePages(middle: line)
    #expect(removals(from: inside[0], among: inside.dropFirst() + others).isEmpty)
    let behind = try threePages(end: line)
    #expect(
      removals(from: behind[0], among: behind.dropFirst() + others) == ["siteRepeat: stands on 3 of 7 pages of norvale.example in this run"]
    )
  }

  @Test func copiesOfAnArticleMakeNoTemplate() throws {
    let copies = try (0..<4).map { try page("copy \($0)", AcrossPagesTests.bridge, end: "<p>\(AcrossPagesTests.prompt)</p>") }
    #expect(removals(from: copies[0], among: Array(copies.dropFirst())).isEmpty)
  }

  // MARK: Words

  @Test(arguments: [
    ("The “old” bridge – it’s shut.", "the OLD bridge: it's shut", true), ("Übergänge", "Übergang", false),
    ("橋は閉鎖", "橋は、閉鎖。", true), ("橋は閉鎖", "橋は開放", false), ("мост закрыт", "мост, закрыт!", true), ("ab c", "a bc", false),
  ])
  func wordsAreCompared(_ one: String, _ other: String, _ areSame: Bool) {
    #expect((WordHashes(one.utf8) == WordHashes(other.utf8)) == areSame)
  }

  @Test(arguments: [("The bridge, the ferry.", 4), ("橋は閉鎖。", 4), ("다리를 닫는다", 2), ("«»…", 0), ("", 0)])
  func wordsAreCounted(_ text: String, _ count: Int) { #expect(WordHashes(text.utf8).count == count) }
}
