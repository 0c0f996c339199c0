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
  ])
  func judges(_ test: Case) {
    let lines = test.lines.split(separator: "\n").map { (isKept: $0.hasPrefix("+"), text: String($0.dropFirst(2))) }
    let findings = Teasers.find(
      in: lines.enumerated().map { index, line in
        Teasers.Line(block: index, text: line.text, stem: Teasers.stem(of: line.text), isHeading: false, isQuotation: false, isNote: false)
      })
    let removed = Set(findings.map(\.block))
    let judged = lines.enumerated().map { (removed.contains($0.offset) ? "- " : "+ ") + $0.element.text }.joined(separator: "\n")
    #expect(judged == test.lines)
    #expect(findings.allSatisfy { !$0.evidence.isEmpty })
  }

  @Test(
    arguments: [("cut…", "cut"), ("cut ...", "cut"), ("cut [...]", "cut"), ("cut […]", "cut"), ("whole.", nil), ("etc..", nil)]
      as [(String, String?)])
  func stems(_ text: String, _ stem: String?) { #expect(Teasers.stem(of: text) == stem) }

  /// Time grows with the lines, not with their square, as far as a page goes.
  @Test func manyLines() {
    let lines = (0..<3000).map { index in
      Teasers.Line(
        block: index, text: "line \(index) of the page…", stem: "line \(index) of the page", isHeading: false, isQuotation: false,
        isNote: false)
    }
    #expect(Teasers.find(in: lines).count == 3000)
  }
}
