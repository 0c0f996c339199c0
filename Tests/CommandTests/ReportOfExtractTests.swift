import Foundation
import Support
import Testing

/// Reports from lines of `extract` (issue 14: they were read as pages, silently wrong).
@Suite struct ReportOfExtractTests {
  let sandbox: Sandbox
  init() throws {
    sandbox = try Sandbox()
    try sandbox.write("pages/a.html", Sandbox.page("Mara Velk"))
    try sandbox.write("pages/b.html", Sandbox.page("Bo Lund"))
    try sandbox.write(
      "pages/c.jsonl",
      Sandbox.record("x", "“We will not pay for it,” said Mara Velk, the mayor. “Never,” she added.") + "{broken\n")
  }

  @Test(arguments: ["html", "markdown", "csv", "jsonl"]) func linesGiveTheReportOfTheirPages(_ format: String) throws {
    for options in ["", "--author", "--keep footer"] {
      let pages = try sandbox.run("hearsay report --format \(format) \(options) pages")
      let lines = try sandbox.run(
        "hearsay extract \(options) pages > e.jsonl; hearsay report --format \(format) \(options.contains("author") ? options : "") e.jsonl"
      )
      #expect(pages.code == 3 && lines.code == 3)
      #expect(pages.output.contains("Mara Velk") && lines.output == pages.output)
      #expect(lines.errors == pages.errors)
    }
    let piped = try sandbox.run("hearsay extract pages | hearsay report --format \(format) -")
    #expect(try piped.output == sandbox.run("hearsay report --format \(format) pages").output)
  }

  @Test func theSameArticleTwiceIsOne() throws {
    let once = try sandbox.run("hearsay report --format markdown pages/a.html pages/b.html").output
    try sandbox.run("rm pages/c.jsonl; hearsay extract pages > e.jsonl; hearsay extract pages/a.html pages/b.html > f.jsonl")
    #expect(try sandbox.run("hearsay report --format markdown e.jsonl e.jsonl").output == once)
    #expect(try sandbox.run("hearsay report --format markdown e.jsonl f.jsonl pages/a.html").output == once)
    #expect(try sandbox.run("{ cat e.jsonl; cat f.jsonl; } | hearsay report --format markdown -").output == once)
    // Two pages of the same bytes stay two.
    try sandbox.run("mkdir two; cp pages/a.html two/a.html; cp pages/a.html two/z.html")
    #expect(try sandbox.run("hearsay report --format jsonl two").output.contains(#""article":"z.html""#))
  }

  @Test func anEditedLineIsMarked() throws {
    try sandbox.run("hearsay extract pages/a.html > e.jsonl")
    let sentence = "its line of extract was changed after Hearsay had written it"
    for format in ["html", "markdown"] {
      #expect(try !sandbox.run("hearsay report --format \(format) e.jsonl").output.contains(sentence))
      let edited = try sandbox.run(
        "sed 's/\"certainty\":\"certain\"/\"certainty\":\"possible\"/' e.jsonl | hearsay report --format \(format) -")
      #expect(edited.code == 0 && edited.output.contains(sentence) && edited.output.contains("possible"))
    }
    let broken = try sandbox.run("sed 's/\"certainty\":\"certain\"/\"certainty\":\"maybe\"/' e.jsonl | hearsay report -")
    #expect(broken.code == 3 && broken.errors.contains("claims[0].certainty: “maybe” is none of its words"))
  }

  /// Claims may be taken out; a part whose whole is gone stands alone.
  @Test func aFilteredLineIsReported() throws {
    try sandbox.run("hearsay extract pages/a.html > e.jsonl")
    let line = try #require(try JSONSerialization.jsonObject(with: Data(sandbox.read("e.jsonl").utf8)) as? [String: Any])
    var fewer = line
    fewer["claims"] = [Any]()
    try sandbox.write("f.jsonl", String(decoding: JSONSerialization.data(withJSONObject: fewer), as: UTF8.self) + "\n")
    let run = try sandbox.run("hearsay report --format markdown f.jsonl")
    #expect(run.code == 0 && run.output.contains("The old bridge over the Orrin") && run.output.contains("- note, edited: "))
  }
}
