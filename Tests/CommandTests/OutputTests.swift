import Foundation
import Support
import Testing

@Suite struct OutputTests {
  let sandbox: Sandbox
  init() throws {
    sandbox = try Sandbox()
    try sandbox.write("a.html", Sandbox.page("Mara Velk"))
    try sandbox.write("b.html", Sandbox.page("Bo Lund"))
  }

  /// Each run of a program seeds its hashes anew: an output that hung on the order of a dictionary would differ.
  @Test func twoRunsGiveTheSameBytes() throws {
    for verb in [
      "extract", "report", "report --group source --format markdown", "report --format csv", "report --format jsonl", "clean --format json",
    ] {
      let runs = try (0..<2).map { _ in try sandbox.run("hearsay \(verb) corpus", in: Sandbox.project) }
      #expect(runs[0].output == runs[1].output)
      #expect(runs[0].code == 0 && !runs[0].output.isEmpty)
    }
  }

  @Test func aFullDiskIsToldInOneLine() throws {
    for line in ["hearsay extract a.html > /dev/full", "hearsay clean a.html > /dev/full", "hearsay extract a.html --out /dev/full"] {
      let run = try sandbox.run(line)
      #expect(run.code == 2)
      #expect(run.errors.hasSuffix("No space left on device\n"))
      #expect(run.errors.split(separator: "\n").count == 1)
    }
  }

  @Test func aClosedOutputIsAnError() throws {
    let run = try sandbox.run("hearsay clean a.html >&-")
    #expect(run.code == 2)
    #expect(run.errors.hasPrefix("hearsay: cannot write to standard output: "))
  }

  @Test func aFileAppearsOnlyWhenItIsWhole() throws {
    try sandbox.write("r.jsonl", "[old]")
    let before = try sandbox.names()
    // The limit on file sizes stands for a disk that fills up in the middle.
    let records = (0..<2000).map { Sandbox.record("r\($0)", String(repeating: "Nothing happened. ", count: 60)) }.joined()
    try sandbox.write("r.jsonl", records)
    try sandbox.write("out.jsonl", "the old one\n")
    let run = try sandbox.run("trap '' XFSZ; ulimit -f 100; hearsay extract r.jsonl --out out.jsonl")
    #expect(run.code == 2)
    #expect(run.errors == "hearsay: cannot write to out.jsonl: File too large\n")
    #expect(try sandbox.read("out.jsonl") == "the old one\n")
    #expect(try sandbox.names() == (before + ["out.jsonl"]).sorted())
  }

  @Test func aFileIsReplacedAndALinkKept() throws {
    try sandbox.write("real.txt", "old\n")
    try sandbox.run("chmod 600 real.txt; ln -s real.txt link.txt")
    let run = try sandbox.run("hearsay clean a.html --out link.txt && test -L link.txt && stat -c %a real.txt")
    #expect(run.code == 0)
    #expect(run.output == "600\n")
    #expect(try sandbox.read("real.txt").contains("Mara Velk"))
  }

  @Test func badRecordsStillLeaveTheFile() throws {
    try sandbox.write("r.jsonl", Sandbox.record("a", "One.") + "{broken\n")
    let run = try sandbox.run("hearsay extract r.jsonl --out out.jsonl")
    #expect(run.code == 3)
    #expect(try ids(sandbox.read("out.jsonl").split(separator: "\n")) == ["a", "r.jsonl:2 badRecord"])
  }

  @Test func aListGivesAFileForEachPage() throws {
    try sandbox.write("more/c.html", Sandbox.page("Ada Crane"))
    try sandbox.write("list", "a.html\ngone.html\nmore/c.html\n")
    let run = try sandbox.run("hearsay clean --list list --out texts")
    #expect(run.code == 3)
    #expect(try ids(run.errors.split(separator: "\n")) == ["gone.html unreadable"])
    #expect(try sandbox.run("ls texts").output == "a.txt\nc.txt\n")
    #expect(try sandbox.read("texts/c.txt") == sandbox.run("hearsay clean more/c.html").output)
    try sandbox.write("list", "a.html\nmore/c.html\n")
    #expect(try sandbox.run("hearsay clean --list list --format json --out texts").code == 0)
    #expect(try ids(sandbox.read("texts/a.json").split(separator: "\n")) == ["a.html"])
    #expect(try sandbox.run("hearsay clean --list /dev/null --out texts").code == 0)
  }

  @Test func twoPagesOfOneNameDoNotOverwriteEachOther() throws {
    try sandbox.write("more/a.html", Sandbox.page("Ada Crane"))
    try sandbox.write("list", "a.html\nmore/a.html\n")
    #expect(try sandbox.run("hearsay clean --list list --out texts").code == 3)
    #expect(try sandbox.read("texts/a.txt").contains("Mara Velk"))
  }

  @Test func articlesAreSeparatedByABlankLine() throws {
    let one = try sandbox.run("hearsay clean a.html").output
    let two = try sandbox.run("hearsay clean b.html").output
    #expect(try sandbox.run("hearsay clean a.html b.html").output == one + "\n" + two)
  }

  @Test func controlCharactersOfPagesDoNotReachTheReader() throws {
    try sandbox.write("r.jsonl", #"{"id":"a\u001b[2J","text":"Red \u001b[31malert\u0007 \u009b1m, said Bo Lund."}"#)
    for verb in ["clean", "clean --format markdown", "clean --format html", "clean --format json", "extract", "extract --format table"] {
      let output = try sandbox.run("hearsay \(verb) r.jsonl").output
      #expect(output.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 32 && !(0x7F...0x9F).contains($0.value) }, "\(verb)")
    }
  }

  @Test func markUpOfPagesIsEscaped() throws {
    try sandbox.write("r.jsonl", Sandbox.record("a", "# 5 < 6 & [a](b) *c*"))
    #expect(try sandbox.run("hearsay clean --format html r.jsonl").output.contains("<p># 5 &lt; 6 &amp; [a](b) *c*</p>"))
    #expect(try sandbox.run("hearsay clean --format markdown r.jsonl").output == "\\# 5 \\< 6 \\& \\[a\\](b) \\*c\\*\n")
  }

  @Test func whatWasRemovedIsListed() throws {
    let run = try sandbox.run("hearsay clean --removed a.html")
    #expect(run.lines.contains { $0.hasPrefix("a.html\t") && $0.hasSuffix("\tAll rights reserved.") })
    #expect(run.lines.allSatisfy { $0.split(separator: "\t", omittingEmptySubsequences: false).count == 4 })
  }

  @Test func aKindComesBackWhereItIsAskedFor() throws {
    let kept = try sandbox.run("hearsay clean --keep footer --keep outside --keep share a.html").output
    #expect(kept == (try sandbox.run("hearsay clean a.html").output) + "All rights reserved.\n")
    let run = try sandbox.run("hearsay extract --keep footers a.html")
    #expect(run.code == 64)
    #expect(run.errors.contains("- footer\n"))
  }

  @Test func commentsAreAStreamOfTheirOwn() throws {
    let comments =
      "<ul class=comments><li><p>They never ask the ferryman, who knows the river.</p><li><p>I do not need a bridge.</p></ul></article>"
    try sandbox.write("c.html", Sandbox.page("Mara Velk").replacing("</article>", with: comments))
    let text = "They never ask the ferryman, who knows the river.\n\nI do not need a bridge.\n"
    #expect(try sandbox.run("hearsay clean --comments a.html c.html").output == text)
    let lines = try sandbox.run("hearsay clean --comments --format json a.html c.html").lines
    #expect(lines.count == 2 && lines[1].hasPrefix(#"{"id":"c.html","text":"I do not need a bridge.","bytes":[["#))
    #expect(try sandbox.run("hearsay clean --comments --removed c.html").code == 64)
    #expect(try sandbox.run("hearsay clean --comments --format html c.html").code == 64)
  }

  @Test func nothingIsSaidWhereNobodyWatches() throws {
    #expect(try sandbox.run("hearsay extract a.html b.html").errors.isEmpty)
  }
}
