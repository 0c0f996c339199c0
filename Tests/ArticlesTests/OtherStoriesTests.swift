import Ground
import Pages
import Support
import Testing
import Vocabulary

@testable import Articles

/// Pages with other stories among the article's paragraphs, and the lines that are left of each.
@Suite struct OtherStoriesTests {
  private static let before = """
    <p>The council met on Monday and talked for hours about the bridge over the river.</p>
    <p>It voted, after a debate of four hours, to close the bridge for the winter.</p>
    <p>The mayor said that he would have voted the other way himself, had he been there.</p>
    """
  private static let after = """
    <p>Engineers are expected to look at the pillars of the bridge in the spring.</p>
    <p>The bridge was built by the county in 1931 and has been repaired four times since.</p>
    <p>The next meeting of the council will be held on Thursday evening at the school.</p>
    """

  /// The lines that are left of what stands between six paragraphs.
  private func left(_ middle: String) throws -> [String] {
    func lines(_ html: String) throws -> [String] {
      let page = try page(html: "<h1>Bridge</h1><div>\(html)</div>")
      return Article(page).lines
    }
    let own = Set(try lines(OtherStoriesTests.before + OtherStoriesTests.after))
    let all = try lines(OtherStoriesTests.before + middle + OtherStoriesTests.after)
    #expect(own.isSubset(of: all))
    return all.filter { !own.contains($0) }
  }

  @Test(arguments: [
    "<p>READ ALSO: <a href=/x>Keeper scores twice and is sent off</a></p>",
    "<p><b>Lesen Sie auch:</b> Feuerwehr rettet Kuh aus dem Dorfteich</p>",
    "<p>À lire aussi : Le château d'eau est à vendre pour un euro, mais personne ne v…</p>",
    "<p>[관련기사] 동촌시장 상인들 \"주차장보다 화장실이 먼저\"…시청 앞에서 사흘째 농성</p>",
    "<h4>SEE MORE</h4><p>Hotel with one room wins a third star and loses its only cook</p>",
    "<p><strong>ЧИТАЙТЕ ТАКЖЕ</strong></p><p><strong>Последний паромщик выходит на пенсию и ищет преемника</strong></p>",
    "<p>TE PUEDE INTERESAR</p><p>El pueblo que solo tiene un vecino y tres buzones</p>",
    "<p>あわせて読みたい</p><p>「最後の一両」を買った男性、庭に線路を敷いて15年</p>",
    "<h2>Also in this section</h2><ul><li><a href=/x>Turtle beach to stay open to jeeps</a></li></ul>",
    "<h2>Dans la même rubrique</h2><h3>Un orgue retrouvé dans une grange</h3><p>Il dormait sous le foin, où l'on ne le cher…</p>",
    "<section><h3><a href=/x>The laundromat that became a courtroom</a></h3><p>When a pipe burst, Judge Whitlock saw good light and</p></section>",
    "<aside-box><p>Outdoor rinks may never freeze again, hockey leagues tell parliament</p></aside-box>",
    "<p>Greyhound found asleep inside cockpit of crop duster</p>\(before.replacing("bridge", with: "river bridge"))<p>Dentist who swam for charity is fined</p>",
  ])
  func goes(_ html: String) throws {
    let left = try left(html).filter { !$0.contains("river bridge") }
    #expect(left.isEmpty)
  }

  @Test(arguments: [
    "<p>Related: a stiff neck may appear up to three weeks after the bite.</p>",
    "<p><strong>Related:</strong> fever and headache are also reported in one case out of five.</p>",
    "<p>A label at every library is the place to read more about dogs.</p>",
    "<h3>The bridge nobody could afford to close</h3>",
    "<p>He answered in a word: no.</p>",
    "<p>“We will cross it anyway,” said the baker…</p>",
  ])
  func stays(_ html: String) throws { #expect(try left(html).count == 1) }

  @Test func sources() throws {
    let list =
      "<p>Sources:</p><ul><li><a href=/a>Minutes of the council, June 2018</a></li><li><a href=/b>Bill 2022:41, section 9</a></li></ul>"
    #expect(try left(list) == ["Sources:", "Minutes of the council, June 2018", "Bill 2022:41, section 9"])
  }

  @Test func timesOfATimeline() throws {
    let entries = "<h3>21:04</h3><p>The lorry stops in the tunnel.</p><h3>21:06</h3><p>The control room closes both portals.</p>"
    #expect(try left(entries) == ["21:04", "The lorry stops in the tunnel.", "21:06", "The control room closes both portals."])
  }

  /// A label inside a paragraph goes; the rest of the paragraph stays one block, and its receipt leaves the label's bytes out.
  @Test func labelInsideAParagraph() throws {
    let html =
      "<p>The Speaker ordered the vote. <strong>READ ALSO: <a href=/x>Choir regains freedom</a></strong> Nobody had asked for it.</p>"
    #expect(try left(html) == ["The Speaker ordered the vote. Nobody had asked for it."])
    let page = try page(html: html)
    let block = try #require(Article(page).blocks.first)
    #expect(block.bytes.count == 2)
    #expect(Article(page).blocks.map(\.text).contains("READ ALSO: Choir regains freedom"))
  }

  /// An element that the page made for itself is a block, unless words stand beside it.
  @Test func customElements() throws {
    #expect(
      try left(
        "<my-par>One sentence of the article, as long as its others are.</my-par><my-par>Another sentence of it, just as long.</my-par>")
        == ["One sentence of the article, as long as its others are.", "Another sentence of it, just as long."])
    #expect(
      try left("<p>The price of <my-term>iron</my-term> has doubled since the summer.</p>") == [
        "The price of iron has doubled since the summer."
      ])
  }

  @Test func repeats() throws {
    let words = "The county has asked the state for a loan of four million crowns."
    #expect(try left("<p>\(words)</p><blockquote>\(words)</blockquote>") == [words])
    #expect(try left("<p>\(words)</p><p>\(words)</p>") == [words, words])
  }

  @Test(arguments: [
    ("Bronte Mulvaney, 27 June 2024", true), ("12 May 2023 | Maud Appleby", true), ("Perpetua Sloane November 12, 2022", true),
    ("Interview: Teo Brandl · 9 April 2024", true), ("Par Mathilde Craponne - Publié le 8 octobre 2021 à 18h02", true),
    ("Von Henrike Sommerfeld · 24.01.2023, 06:00 Uhr", true), ("Lena Mostov in Ravensk, June 18", true),
    // Issue 14, F2: the months of one list were not those of the other.
    ("Jana Novak, 4. Januar 2026", true), ("Jana Novak, 4. ledna 2026", true), ("Jana Novak, 4. tammikuuta 2026", true),
    ("Jana Novak, 4 ocak 2026", true), ("Jana Novak, 4 kwiecień 2026", true), ("Jana Novak, pátek 4 kwietnia 2026", true),
    // Months that are words as well.
    ("Velk Set 4 Records", false), ("Harborton Mart Opens 4 Stores", false), ("June Carter Sings", false),
    ("Paolo Rossi, 4 set 2026", true),
    ("The bridge closed on 4 May 2023", false), ("Seven towns without power in June", false), ("Room 101, Town Hall", false),
  ])
  func namesWithDates(_ text: String, _ expected: Bool) { #expect(Byline.isNameWithDate(text) == expected) }

  @Test(arguments: [
    ("Mittwoch, 01. November 2023 - Handel", true), ("Handel, pátek 4. ledna 2026", true), ("Handel, 4. ledna 2026", false),
    ("Jana Novak, pátek 4. ledna 2026", false), ("The bridge closed on Monday 4 May 2023", false),
  ])
  func sectionsWithDays(_ text: String, _ expected: Bool) { #expect(Byline.isSectionWithDay(text) == expected) }
}
