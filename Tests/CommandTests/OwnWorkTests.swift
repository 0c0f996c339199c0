import Foundation
import Support
import Testing

/// What a run writes is never what it reads, and what Hearsay wrote is no page (issue 14).
@Suite struct OwnWorkTests {
  let sandbox: Sandbox
  init() throws {
    sandbox = try Sandbox()
    try sandbox.write("a.html", Sandbox.page("Mara Velk"))
  }

  /// It went on without end: the limit on file sizes stands for the disk that it filled.
  @Test(arguments: ["claims.jsonl", "claims.txt"])
  func aRunDoesNotReadItsOwnOutput(name: String) throws {
    let run = try sandbox.run("ulimit -f 1000; hearsay extract . > \(name)")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.errors.isEmpty)
    #expect(try ids(sandbox.read(name).split(separator: "\n")) == ["a.html"])
  }

  @Test func norUnderAnotherName() throws {
    let run = try sandbox.run(
      "touch c.jsonl; ln c.jsonl hard.jsonl; ln -s c.jsonl soft.jsonl; ulimit -f 1000; hearsay extract . > c.jsonl")
    #expect(run.code == 0)
    #expect(try ids(sandbox.read("c.jsonl").split(separator: "\n")) == ["a.html"])
  }

  @Test func aSecondReportIsLikeTheFirst() throws {
    try sandbox.run("hearsay report . --out report.html; cp report.html ../first.html")
    let run = try sandbox.run("hearsay report . --out report.html && cmp report.html ../first.html")
    #expect(run.code == 0 && run.errors.isEmpty, "\(run.output)\(run.errors)")
  }

  @Test func whatHearsayWroteIsPassedOverInAFolder() throws {
    let before = try sandbox.run("hearsay extract .").output
    try sandbox.run(
      """
      hearsay extract . --out c1.jsonl; hearsay report a.html --out r.html; hearsay clean --format html a.html --out h.html
      hearsay clean --format json a.html | sed 's/"schema":/"schema": /' > j.jsonl
      printf '{"id":"x","error":{"kind":"badRecord","message":"m"}}\\n' > e.jsonl; cat c1.jsonl >> e.jsonl
      """)
    let run = try sandbox.run("hearsay extract . --out c2.jsonl")
    #expect(try sandbox.read("c2.jsonl") == before)
    #expect(run.errors == "hearsay: passed over 5 files that Hearsay wrote\n")
    #expect(run.code == 0)
  }

  @Test(arguments: [
    "clean a.html --out a.html", "extract ./a.html --out link.html", "report link.html --out a.html", "extract a.html >> a.html",
  ])
  func anInputThatIsTheOutputIsRefused(arguments: String) throws {
    let before = try sandbox.read("a.html")
    let run = try sandbox.run("ln -s a.html link.html; hearsay \(arguments)")
    #expect(run.code == 2)
    #expect(run.errors.contains("is what this run writes, and cannot be its input too\n"))
    #expect(try sandbox.read("a.html") == before)
    #expect(try sandbox.run("hearsay clean < a.html >> a.html").code == 2)
  }

  @Test func whatHearsayWroteIsNoPageWhereItIsNamed() throws {
    try sandbox.run("hearsay extract a.html --out c.jsonl; hearsay report a.html --out r.html")
    for verb in ["clean", "extract"] {
      let run = try sandbox.run("hearsay \(verb) a.html c.jsonl")
      #expect(run.code == 2 && run.output.isEmpty)
      #expect(
        run.errors == "hearsay: c.jsonl holds lines of extract, and is no page; hearsay verify checks it, hearsay report shows it\n")
      #expect(try sandbox.run("hearsay \(verb) r.html").errors == "hearsay: r.html is a report that Hearsay wrote, and is no page\n")
      #expect(
        try sandbox.run("cat c.jsonl | hearsay \(verb)").errors == "hearsay: standard input holds lines of extract, and is no page\n")
    }
    // A list goes on behind it.
    try sandbox.write("list", "r.html\na.html\n")
    let run = try sandbox.run("hearsay clean --list list --out texts")
    #expect(run.code == 3)
    #expect(try ids(run.errors.split(separator: "\n")) == ["r.html unsupported"])
    #expect(try sandbox.run("ls texts").output == "a.txt\n")
  }

  /// It found the extract itself, whose lines have an id and a text, as the page that was gone.
  @Test func anExtractIsNoPageOfItsReceipts() throws {
    try sandbox.write("x.txt", "The minister, Ann Lee, said that the dam would hold.")
    try sandbox.run("hearsay extract x.txt > e.jsonl; rm x.txt")
    let run = try sandbox.run("hearsay verify e.jsonl")
    #expect(run.code == 3)
    #expect(run.errors.contains("there is no such page"))
  }

  @Test func aListDoesNotOverwriteItsPages() throws {
    try sandbox.write("b.txt", "One line of a text.\n")
    try sandbox.write("list", "b.txt\na.html\n")
    let run = try sandbox.run("hearsay clean --list list --out .")
    #expect(run.code == 3)
    #expect(run.errors.contains("b.txt: it is an input of this run"))
    #expect(try sandbox.read("b.txt") == "One line of a text.\n")
    #expect(try sandbox.read("a.txt").contains("Mara Velk"))
  }
}
