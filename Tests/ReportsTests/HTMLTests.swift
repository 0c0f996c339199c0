import Ground
import Pages
import Readings
@testable import Reports
import Testing
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
    #expect(
      html.contains("<mark class=\"content shared\">inner</mark>")
        || html.contains("<mark class=\"content shared\">inner words that overlap here</mark>"))
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
