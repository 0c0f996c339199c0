import Foundation
import Support
import Testing

/// `--across`: pages of a run that are evidence on each other.
@Suite struct AcrossTests {
  let sandbox: Sandbox

  private static let stories = [
    (
      "The bridge is closed for a year after cracks were found",
      "The old bridge over the Orrin will be closed for a year, the council decided after a debate of seven hours on Tuesday."
    ),
    (
      "Frost takes half of the cherry crop in the south",
      "Fruit growers in the south have lost half of their cherry crop to a frost that came in the third week of April."
    ),
    (
      "Glassworkers vote to strike over the furnace shifts",
      "Workers at the Corrand glassworks have voted to strike from next week over a furnace shift of twelve hours."
    ),
  ]
  private static let prompt = "You can send what you know about this story to the newsroom by letter or by telephone."

  /// Three pages of one folder: each with the newsroom's prompt, then the opening of the next story.
  init() throws {
    sandbox = try Sandbox()
    for number in 0..<3 {
      let ((title, lead), next) = (AcrossTests.stories[number], AcrossTests.stories[(number + 1) % 3])
      try sandbox.write(
        "pages/\(number).html",
        """
        <html lang="en"><head><title>\(title)</title></head><body><article><h1>\(title)</h1><p>\(lead)</p>
        <p>“We have no choice number \(number),” said Mara Velk, the mayor of the town, after the vote &amp; before the rain.</p>
        <p>What comes next will be decided by those who sat in meeting \(number) of this long and tiring year.</p>
        <p>\(AcrossTests.prompt)</p><p>\(next.1)</p></article></body></html>
        """)
    }
  }

  @Test func whatTheOthersShowIsRemoved() throws {
    let alone = try sandbox.run("hearsay clean pages").output
    let across = try sandbox.run("hearsay clean --across pages").output
    for (_, lead) in AcrossTests.stories {
      #expect(alone.ranges(of: lead).count == 2)
      #expect(across.ranges(of: lead).count == 1)
    }
    #expect(alone.ranges(of: AcrossTests.prompt).count == 3)
    #expect(!across.contains(AcrossTests.prompt))
    let removed = try sandbox.run("hearsay clean --removed --across pages").lines.filter { $0.hasPrefix("0.html\t") }
    #expect(
      removed.suffix(2) == [
        "0.html\tsiteRepeat\tstands on 3 of 3 pages of the folder in this run\t\(AcrossTests.prompt)",
        "0.html\totherArticle\tthe opening of “\(AcrossTests.stories[1].0)” (1.html)\t\(AcrossTests.stories[1].1)",
      ])
  }

  @Test func theFirstReadingKnowsTheWholeRun() throws {
    let one = try sandbox.run("hearsay extract --across pages")
    let many = try sandbox.run("hearsay extract --across --jobs 5 pages")
    #expect(one.output == many.output && one.code == 0)
    #expect(one.output.contains(#""reason":"siteRepeat""#))
    // A file alone has no neighbours.
    #expect(try sandbox.run("hearsay clean --across pages/1.html").output == sandbox.run("hearsay clean pages/1.html").output)
    #expect(try !sandbox.run("hearsay report --across --format markdown pages").output.isEmpty)
  }

  @Test func receiptsHold() throws {
    let run = try sandbox.run("hearsay extract --across pages | hearsay verify - --pages pages")
    #expect(run.code == 0)
    #expect(run.output.contains(", 0 do not hold"))
  }

  @Test func aCopyOfTheRunTakesNothingAway() throws {
    let once = try sandbox.run("hearsay clean --across pages").output
    try sandbox.run("mkdir both; cp -r pages both/a; cp -r pages both/b")
    #expect(try sandbox.run("hearsay clean --across both").output == once + "\n" + once)
  }

  @Test func aBadRecordIsToldOnce() throws {
    try sandbox.write("r.jsonl", "{broken\n" + Sandbox.record("a", "One."))
    let run = try sandbox.run("hearsay extract --across r.jsonl")
    #expect(try ids(run.lines) == ["r.jsonl:1 badRecord", "a"])
    #expect(run.code == 3)
  }

  @Test(arguments: [
    "clean --across < pages/0.html", "clean --across - < pages/0.html", "extract --across pages - < pages/0.html",
    "cat pages/0.html | hearsay report --across /dev/stdin", "mkfifo pipe; hearsay clean --across pipe",
    "mkfifo pipe; echo pipe > list; hearsay clean --across --list list",
  ])
  func whatCanBeReadOnceOnlyIsRefused(arguments: String) throws {
    let run = try sandbox.run(arguments.contains("hearsay") ? arguments : "hearsay \(arguments)")
    #expect(run.code == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("--across reads its inputs twice"))
  }
}
