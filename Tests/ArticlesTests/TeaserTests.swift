import Vocabulary
import Pages
import Testing

@testable import Articles

/// Lines of an article, and what the teaser rules take from them: `-` removed, `+` kept.
@Suite struct TeaserTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let lines: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(
      name: "a run at the tail, cut in mid-word",
      lines: """
        + The council met on Monday and talked about the bridge.
        - This year's harvest was particularly stri…
        - In these turbulent times, the players on…
        """),
    Case(
      name: "the full twin before the run goes as well",
      lines: """
        + The council met on Monday and talked about the bridge.
        - The port has raised its fees, and the first to feel it are the fishermen.
        - The port has raised its fees, and the first…
        - In these turbulent times, the players on the…
        """),
    Case(
      name: "a cut standfirst over its own lead",
      lines: """
        - Glassworkers voted to strike on Monday over plans to...
        + Glassworkers voted to strike on Monday over plans to run the furnaces through the night.
        + The vote was close.
        """),
    Case(
      name: "a quotation that trails off at the end",
      lines: """
        + The ferry will not come back.
        + “We used to hear the bell, and now…”
        """),
    Case(
      name: "two witnesses who trail off in the middle",
      lines: """
        + The inquest heard two neighbours.
        + “I ran to the silo and then I saw...
        + “He was only there for an hour and...
        + The coroner adjourned.
        """),
    Case(
      name: "a lone cut line at the end stays",
      lines: """
        + The council met on Monday.
        + The talks go on, and on, and on…
        """),
    Case(
      name: "a run at the head",
      lines: """
        - The mayor of the old town has announced that the market…
        - A flock of cranes was seen over the estuary for the fir…
        + The night train to the coast will stop running in June.
        + The operator blames the price of power.
        """),
    Case(
      name: "short lines after the tail's run",
      lines: """
        + The council met on Monday and talked about the bridge.
        - This year's harvest was particularly stri…
        - In these turbulent times, the players on…
        - The curtain has fallen on the election in…
        - Like (14)
        - Responsible editor: W. Lai
        """),
    Case(
      name: "lines of unlike lengths in the middle are the article's",
      lines: """
        + He read out the list.
        + First the boats…
        + Then the nets that had been hanging there since the spring of the year before last…
        + Nobody spoke.
        """),
    Case(
      name: "entries of headline, cut line and date",
      lines: """
        + The council met on Monday and talked about the bridge.
        + It will meet again.
        - Farmers face another summer without the dam
        - The regional council has put the dam off again, and this ti…
        - Choir goes to the capital
        - Thirty children, one bus and a driver who has promised not…
        """),
    Case(
      name: "prompts to go on",
      lines: """
        + The council met on Monday and talked about the bridge.
        - The dam has been put off again, and the reason is money. Continue reading →
        - Thirty children, one bus, four guitars and a driver. Continue reading →
        """),
    Case(
      name: "a machine's cut without a mark at the tail",
      lines: """
        + The council met on Monday and talked about the bridge of the town.
        + It voted, after a debate of four hours, to close it for good.
        + The mayor said that he would have voted the other way himself.
        - A court in the capital has ordered the return of eleven bronze bells whi
        - The number of people who go to the theater at least once a year has dou
        - Prices of new apartments in the port district fell again last month, an
        """),
    Case(
      name: "a list of the article's own at the tail",
      lines: """
        + The council met on Monday and talked about the bridge of the town.
        + It voted, after a debate of four hours, to close it for good.
        + The mayor said that these would have to be paid for by the county:
        + the removal of the iron railings on both sides
        + the new road from the mill to the church square
        + the lamps along the river up to the old harbour
        """),
    Case(
      name: "a lone line cut at the length of a run",
      lines: """
        + The lorry stops at the third kilometre, and the driver calls for help.
        - Ferry line drops its night crossing to Sund after passenger numbers fall for the…
        + The control room closes both of the portals, and the picture goes black.
        - Crown prince to open the new wing of the museum on Thursday, palace says in a sh…
        - Biathlon: Lind wins the sprint in thick fog and says that she did not see the fi…
        - Pension fund sells its last shares in the smelter, ending a quarrel which had sp…
        """),
    Case(
      name: "the article's own last words, cut off before a run of another length",
      lines: """
        + The government fell on Tuesday evening over pensions, as many had foreseen.
        + The currency lost two per cent, and in the market hall a woman said that she was thinking of…
        > To go on reading, sign in.
        - The national orchestra has chosen a conductor of twe…
        - Police in the port town of Sellin have found a stole…
        - A new study of the brown bear shows that the animals…
        """),
  ])
  func judges(_ test: Case) throws {
    let lines = test.lines.split(separator: "\n").map { (mark: $0.prefix(1), text: String($0.dropFirst(2))) }
    let page = try TeaserTests.lines(lines.map(\.text))
    #expect(page.map(\.text) == lines.map(\.text))
    // `>`: removed as a label before.
    let findings = Teasers.find(in: zip(page, lines).map { TeaserLine($0, $1.mark == ">" ? .label : .open) })
    let removed = Set(findings.map(\.block))
    let judged = lines.enumerated().map { index, line in "\(removed.contains(index) ? "-" : line.mark == ">" ? ">" : "+") \(line.text)" }
    #expect(judged.joined(separator: "\n") == test.lines)
    #expect(findings.allSatisfy { $0.verdict.map { !$0.evidence.isEmpty } ?? false })
  }

  private static func lines(_ texts: [String]) throws -> [Line] {
    let text = texts.joined(separator: "\n")
    return PageBlocks(try pages(in: Payload(id: "x", bytes: Array(text.utf8), format: .text))[0]).lines
  }

  @Test(
    arguments: [
      ("cut…", "cut"), ("cut ...", "cut"), ("cut [...]", "cut"), ("cut […]", "cut"), ("whole.", nil), ("etc..", nil),
      ("The dam is put off again, and this time Continue reading →", "The dam is put off again, and this time"),
      ("A container ship was towed into port with all (more)", "A container ship was towed into port with all"),
      ("Der neue Kreisverkehr ist fertig, aber … Weiterlesen", "Der neue Kreisverkehr ist fertig, aber"),
      ("特産の黒にんじん、今年は豊作、農協は価格の下落を心配 続きを読む", "特産の黒にんじん、今年は豊作、農協は価格の下落を心配"),
      ("The library is the place to read more", nil), ("The library is the place where people read more.", nil), ("Read more", nil),
    ]
      as [(String, String?)])
  func stems(_ text: String, _ stem: String?) { #expect(Cut(of: text)?.stem == stem) }

  /// Time grows with the lines, not with their square, as far as a page goes.
  @Test func manyLines() throws {
    let lines = try TeaserTests.lines((0..<3000).map { "line \($0) of the page…" })
    #expect(Teasers.find(in: lines.map { TeaserLine($0, .open) }).count == 3000)
  }
}
