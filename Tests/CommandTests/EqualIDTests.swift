import Foundation
import Support
import Testing

/// Every article of a run has an id of its own, by which `verify` finds its page (issue 14, hostile inputs 6 and 21).
@Suite struct EqualIDTests {
  let sandbox: Sandbox
  init() throws { sandbox = try Sandbox() }

  @Test func folders() throws {
    for (name, speaker) in [("a/x.html", "Mara Velk"), ("b/x.html", "Bo Lund"), ("b/y.html", "Ada Crane")] {
      try sandbox.write(name, Sandbox.page(speaker))
    }
    let run = try sandbox.run("hearsay extract a b | tee e.jsonl")
    #expect(try ids(run.lines) == ["a/x.html", "b/x.html", "y.html"])
    #expect(try sandbox.run("grep x.html e.jsonl | hearsay verify -").code == 0)
    #expect(try ids(sandbox.run("hearsay extract b/x.html a").lines) == ["b/x.html", "a/x.html"].map { $0 == "b/x.html" ? "x.html" : $0 })
    #expect(try ids(sandbox.run("hearsay extract a").lines) == ["x.html"])
  }

  @Test func recordsAndOneFileTwice() throws {
    try sandbox.write(
      "r.jsonl",
      Sandbox.record("x", "“Yes,” said Mara Velk.") + Sandbox.record("x", "“No,” said Bo Lund.") + #"{"text":"One.","id":7}"#
        + "\n" + #"{"id":7,"text":"Two."}"#)
    let run = try sandbox.run("hearsay extract r.jsonl | tee e.jsonl")
    #expect(try ids(run.lines) == ["x", "x~2", "7", "7~2"])
    #expect(run.lines[1].contains(#""kind":"equalID""#) && !run.lines[0].contains("equalID"))
    let verified = try sandbox.run("hearsay verify e.jsonl")
    #expect(verified.code == 0 && verified.output.hasPrefix("4 articles"), "\(verified.output)")
    try sandbox.write("a.html", Sandbox.page("Mara Velk"))
    #expect(try ids(sandbox.run("hearsay extract a.html a.html | tee e.jsonl").lines) == ["a.html", "a.html~2"])
    #expect(try sandbox.run("hearsay verify e.jsonl").code == 0)
  }

  @Test func namesThatAreNotUTF8() throws {
    try sandbox.write("a.html", Sandbox.page("Mara Velk"))
    try sandbox.write("b.html", Sandbox.page("Bo Lund"))
    let run = try sandbox.run(
      """
      mkdir p; mv a.html "p/$(printf 'caf\\351%%.html')"; mv b.html "p/$(printf 'caf\\350%%.html')"
      hearsay extract p | tee e.jsonl
      """)
    #expect(try ids(run.lines) == ["caf%E8%25.html", "caf%E9%25.html"])
    #expect(try sandbox.run("hearsay verify e.jsonl --pages p").code == 0)
    #expect(
      try sandbox.run("ls -d p/* > list; hearsay clean --list list --out texts && ls texts").output == "caf%E8%25.txt\ncaf%E9%25.txt\n")
  }
}
