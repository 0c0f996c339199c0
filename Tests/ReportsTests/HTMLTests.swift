import Ground
import Pages
import Readings
@testable import Reports
import Testing
import Tracking
import Vocabulary

@Suite("HTML report")
struct HTMLTests {
  @Test("Every tag is closed in order, whatever a page says", arguments: Report.Grouping.allCases)
  func isWellFormed(grouping: Report.Grouping) {
    let page = StrictHTML(report(of: Newsroom.all, by: grouping, includesAuthor: true, failures: Newsroom.failures).html)
    #expect(page.faults == [])
  }

  @Test("Every link leads somewhere in the file, and every id is there once", arguments: Report.Grouping.allCases)
  func anchorsResolve(grouping: Report.Grouping) {
    let page = StrictHTML(report(of: Newsroom.all, by: grouping, failures: Newsroom.failures).html)
    let ids = page.values(of: "id")
    #expect(Set(ids).count == ids.count)
    let links = page.values(of: "href")
    #expect(links.filter { $0.hasPrefix("#") && !ids.contains(String($0.dropFirst())) } == [])
    #expect(links.filter { !$0.hasPrefix("#") }.allSatisfy { $0.hasPrefix("https://") })
    #expect(page.values(of: "src") == [])
  }

  @Test("Each claim has a card and a place in its article, each leading to the other")
  func cardsAndPlaces() {
    let report = report(of: Newsroom.all)
    let page = StrictHTML(report.html)
    let claims = Newsroom.all.reduce(0) { $0 + $1.claims.count }
    #expect(page.values(of: "id").count { $0.hasPrefix("t-") } == claims)
    #expect(page.values(of: "id").count { $0.hasPrefix("c-") } == claims - 2, "two claims stand in two articles")
  }

  @Test("A page that is given twice does not bring its ids twice")
  func samePageTwice() {
    let ids = StrictHTML(report(of: [Newsroom.lone, Newsroom.lone]).html).values(of: "id")
    #expect(Set(ids).count == ids.count)
  }

  @Test("What a page says is text: no element, no attribute, no turned direction")
  func hostileWords() {
    let html = report(of: [Newsroom.hostilePage], failures: Newsroom.failures).html
    #expect(!html.contains("<script"))
    #expect(!html.contains("</mark><script"))
    #expect(html.contains("&lt;script&gt;alert(&quot;1&quot;)"))
    #expect(html.unicodeScalars.allSatisfy { !$0.isDeceptive })
    #expect(html.contains("⟨U+202E⟩") && html.contains("⟨U+0000⟩"))
  }

  @Test("Only a web address becomes a link")
  func addresses() {
    let html = report(of: [Newsroom.hostilePage]).html
    #expect(!html.contains("href=\"javascript:"))
  }

  @Test("Headings go down one step at a time")
  func headings() {
    let levels = StrictHTML(report(of: Newsroom.all, failures: Newsroom.failures).html).headings
    #expect(levels.first == 1)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
  }

  @Test("Spans that nest and overlap become runs that do neither")
  func overlaps() {
    let html = report(of: [Newsroom.hostilePage]).html
    // Behind the parts stand the claims that the mark belongs to.
    #expect(html.contains(/<mark class="content shared[^"]*">inner(<| words that overlap here<)/))
  }

  @Test("It says what it is not, what was removed and why, what was not read and what failed")
  func saysWhatItLeavesOut() {
    let html = report(of: Newsroom.all, failures: Newsroom.failures).html
    for words in [
      "it does not say what is true", "<strong>teaser run</strong>", "one of a run of 3 links", "this one is in “de”", "over 64 MiB",
      "Rests on a single source: <bdi>Tomas Brandt</bdi>", "“He” could be two people", "“is believed to” is passive",
    ] {
      #expect(html.contains(words), "\(words)")
    }
  }

  /// Issue 14: printing opened the lists of removed blocks, and 30 pages gave 622 sheets.
  @Test("On paper nothing that is folded opens, a claim stays whole, and the removed blocks are one line")
  func print() throws {
    let sheet = StyleSheet.text
    let start = try #require(sheet.firstRange(of: "@media print{"))
    let print = sheet[start.upperBound...]
    #expect(!print.contains("details-content"))
    for rule in [".claim details,.removals,", ".claim{break-inside:avoid", "columns:2"] { #expect(print.contains(rule), "\(rule)") }
    let html = report(of: [Newsroom.harbour]).html
    #expect(html.contains("3 blocks removed, by reason: advertisement\u{A0}1, navigation\u{A0}1, teaser run\u{A0}1."))
    #expect(html.contains("<details class=\"removals\">"))
  }

  @Test("A title is the heading, the page's name and the foot of each printed page, and cannot leave the style sheet")
  func title() {
    let html = report(of: [Newsroom.lone], title: "The \"Senn\"</style>\u{202E}").html
    let shown = "The &quot;Senn&quot;&lt;/style&gt;⟨U+202E⟩"
    #expect(html.contains("<h1>\(shown)</h1>"))
    #expect(html.contains("<title>\(shown) – Attribution report: 3 claims in 1 article</title>"))
    #expect(html.contains("content:\"The \\22 Senn\\22 \\3c \\2f style\\3e \\27e8 U\\2b 202E\\27e9  \\2013  Attribution"))
    #expect(html.ranges(of: "</style>").count == 1)
  }

  @Test("No line ends inside a date or before a per cent sign, and a lone article is named once")
  func noBreaks() {
    let html = report(of: [Newsroom.harbour]).html
    #expect(html.contains("12\u{A0}Mar\u{A0}2025") && html.contains("confidence 82\u{A0}%"))
    #expect(!html.contains("82 %"))
    #expect(!html.contains("<span><bdi>The Harbour Herald</bdi>"))
    #expect(report(of: [Newsroom.harbour, Newsroom.post]).html.contains("<span><bdi>The Harbour Herald</bdi>"))
  }

  @Test("Who follows a claim to its place sees all of its words outlined")
  func outlines() {
    let report = report(of: [Newsroom.lone])
    let anchor = report.anchor(report.statements[0].first)
    #expect(report.html.contains(".text:has(#t-\(anchor):target) .m1-1"))
    #expect(report.html.contains("<mark class=\"content m1-1\">Otters have bred"))
  }

  @Test("A role that repeats the name is not printed, and reasons that say that there is nothing are folded")
  func repeatedRoles() {
    let text = "One law enforcement official said the gates were welded on site."
    let said = Said(
      content: "the gates were welded on site", cue: "said", name: "One law enforcement official", kind: .group, level: .unnamedOfficial,
      roles: ["law enforcement official"], because: [.chain: "nobody else passes the statement on", .roles: "it is the name"])
    let html = report(of: [reading("a", text: text, said: [said])]).html
    #expect(html.contains("<p class=\"speaker\"><b><bdi>One law enforcement official</bdi></b></p>"))
    #expect(html.contains("<summary>chain</summary><p>chain: nobody else passes the statement on</p>"))
  }

  @Test("The same readings give the same bytes", arguments: Report.Grouping.allCases)
  func isDeterministic(grouping: Report.Grouping) {
    let (a, b) = (report(of: Newsroom.all, by: grouping), report(of: Newsroom.all, by: grouping))
    #expect(a.html == b.html && a.markdown == b.markdown && a.csv == b.csv && a.jsonLines == b.jsonLines)
  }

  @Test("Nothing in, a whole page out")
  func empty() {
    let page = StrictHTML(report(of: []).html)
    #expect(page.faults == [])
  }
}
