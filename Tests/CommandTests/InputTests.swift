import Foundation
import Support
import Testing

@Suite struct InputTests {
  let sandbox: Sandbox
  init() throws { sandbox = try Sandbox() }

  @Test func aFolderIsWalkedInByteOrderOfPaths() throws {
    for name in [
      "b.html", "a/z.html", "a-b.html", "a.html", "B.htm", ".hidden.html", "a.gold.txt", "a/x.gold.html", "notes.md", ".git/c.html",
      "ä.txt",
    ] {
      try sandbox.write("pages/\(name)", Sandbox.page("Mara Velk"))
    }
    let run = try sandbox.run("hearsay extract pages")
    #expect(try ids(run.lines) == ["B.htm", "a-b.html", "a.html", "a/z.html", "b.html", "ä.txt"])
    #expect(run.code == 0)
  }

  @Test func filesOfOneNameKeepTheirPaths() throws {
    for name in ["x/a.html", "y/a.html", "y/b.html"] { try sandbox.write(name, Sandbox.page("Mara Velk")) }
    #expect(try ids(sandbox.run("hearsay extract x/a.html y/a.html y/b.html").lines) == ["x/a.html", "y/a.html", "b.html"])
  }

  @Test func brokenRecordsStandBetweenGoodOnes() throws {
    try sandbox.write(
      "r.jsonl",
      Sandbox.record("a", "One.") + "{broken\n\n" + Sandbox.record("b", "Two.") + #"{"id":"c","text":"x","date":"May 3"}"# + "\n" + "[1]\n"
        + #"{"id":"d","html":"<p>x</p>","text":"x"}"# + "\n" + #"{"id":"e"}"# + "\n" + #"{"text":"nameless"}"# + "\n"
        + #"{"id":"f","text":"Three.","attributions":[{"id":"1","source":[],"cue":[],"content":[[0,99]]}]}"# + "\n"
        + Sandbox.record("g", "Four.").dropLast())
    let run = try sandbox.run("hearsay extract r.jsonl")
    #expect(
      try ids(run.lines) == [
        "a", "r.jsonl:2 badRecord", "b", "c badRecord", "r.jsonl:6 badRecord", "d badRecord", "e badRecord", "r.jsonl:9 badRecord",
        "f badRecord", "g",
      ])
    #expect(run.code == 3)
    #expect(run.errors.isEmpty)
  }

  @Test func standardInputIsToldFromItsBytes() throws {
    try sandbox.write("a.html", Sandbox.page("Mara Velk"))
    try sandbox.write("r.jsonl", "{broken\n" + Sandbox.record("a", "One."))
    #expect(try ids(sandbox.run("hearsay extract < a.html").lines) == ["stdin"])
    #expect(try ids(sandbox.run("hearsay extract - < a.html").lines) == ["stdin"])
    #expect(try ids(sandbox.run("cat r.jsonl | sed s/broken/\\\"/ | hearsay extract").lines) == ["stdin:1 badRecord", "a"])
    #expect(try ids(sandbox.run("hearsay extract --from jsonl < r.jsonl").lines) == ["stdin:1 badRecord", "a"])
    #expect(try ids(sandbox.run("hearsay extract --from text < r.jsonl").lines) == ["stdin"])
    #expect(try sandbox.run("hearsay extract < /dev/null").output.isEmpty)
  }

  @Test func aLineOverTheLimitIsPassedOver() throws {
    let long = String(repeating: "long ", count: 60_000)
    try sandbox.write("r.jsonl", Sandbox.record("a", "One.") + Sandbox.record("b", long) + Sandbox.record("c", "Two."))
    let run = try sandbox.run("hearsay extract --max-bytes 100K r.jsonl")
    #expect(try ids(run.lines) == ["a", "r.jsonl:2 tooLarge", "c"])
    #expect(run.code == 3)
  }

  @Test func aPageOverTheLimitIsAnErrorRecord() throws {
    try sandbox.write("pages/a.html", Sandbox.page("Mara Velk"))
    try sandbox.write("pages/b.html", String(repeating: "<p>long</p>", count: 2000))
    #expect(try ids(sandbox.run("hearsay extract --max-bytes 20000 pages").lines) == ["a.html", "b.html tooLarge"])
    #expect(try ids(sandbox.run("hearsay extract --max-bytes 20000 - < pages/b.html").lines) == ["stdin tooLarge"])
  }

  @Test func anExactTextIsTakenScalarForScalar() throws {
    try sandbox.write("r.jsonl", Sandbox.record("a", #"  Two  blanks\n\nand &amp; a line.\n"#))
    #expect(try sandbox.run("hearsay clean r.jsonl").output == "  Two  blanks\n\nand &amp; a line.\n")
    #expect(try sandbox.run("hearsay clean --clean-records r.jsonl").output == "Two blanks\nand &amp; a line.\n")
  }

  @Test func theSameBytesComeOutWhateverTheNumberOfJobs() throws {
    var records = ""
    for number in 0..<200 {
      // Long and short ones mixed, so that results come out of order.
      records +=
        number % 17 == 3
        ? "{broken\n" : Sandbox.record("r\(number)", String(repeating: "“Yes,” said Mara Velk. ", count: number % 7 * 40 + 1))
    }
    try sandbox.write("r.jsonl", records)
    let one = try sandbox.run("hearsay extract r.jsonl")
    let many = try sandbox.run("hearsay extract --jobs 7 r.jsonl")
    #expect(one.output == many.output)
    #expect(one.lines.count == 200)
    #expect(one.code == 3 && many.code == 3)
  }

  @Test func theDateOptionIsForPagesThatGiveNone() throws {
    try sandbox.write("r.jsonl", #"{"id":"a","text":"One.","date":"2024-02-29"}"# + "\n" + Sandbox.record("b", "Two."))
    let run = try sandbox.run("hearsay extract --date 2023-01-02 r.jsonl")
    #expect(run.lines.first?.contains(#""published":"2024-02-29""#) == true)
    #expect(run.lines.last?.contains(#""published":"2023-01-02""#) == true)
  }

  @Test func aFolderThatIsNotThereStopsTheRunBeforeItBegins() throws {
    try sandbox.write("a.html", Sandbox.page("Mara Velk"))
    let run = try sandbox.run("hearsay extract a.html nowhere")
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors == "hearsay: cannot read nowhere: No such file or directory\n")
  }

  @Test(arguments: [
    "extract --no-such-option", "clean --jobs 0 x", "extract --date 2024-02-30 x", "report --group colour x",
    "clean --removed --format html x", "nonsense",
  ])
  func usageErrorsHaveTheirOwnCode(arguments: String) throws {
    let run = try sandbox.run("hearsay \(arguments)")
    #expect(run.code == 64)
    #expect(run.output.isEmpty)
  }
}
