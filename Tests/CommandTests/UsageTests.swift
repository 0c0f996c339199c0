import Foundation
import Support
import Testing

/// What is typed, and what a person is told (issue 14: the first hour at the command line).
@Suite struct UsageTests {
  let sandbox: Sandbox
  init() throws {
    sandbox = try Sandbox()
    try sandbox.write("a.html", Sandbox.page("Mara Velk"))
  }

  @Test(arguments: [
    ("extrct foo", "no command “extrct”; did you mean extract?"), ("help reprot", "no command “reprot”; did you mean report?"),
    ("evaluate atributions x", "no command “evaluate atributions”; did you mean evaluate attributions?"),
    ("verfiy x --quiet", "no command “verfiy”; did you mean verify?"), ("sch", "no command “sch”; did you mean schema?"),
    ("a.html", "no command “a.html”; to read it: hearsay extract a.html"),
  ])
  func aMistypedVerbIsTold(arguments: String, message: String) throws {
    let run = try sandbox.run("hearsay \(arguments)")
    #expect(run.code == 64)
    #expect(run.errors == "hearsay: \(message)\n")
    #expect(run.output.isEmpty)
  }

  @Test func aVerbThatIsLikeNoneIsToldTheVerbs() throws {
    let run = try sandbox.run("hearsay nonsense")
    #expect(run.errors.hasPrefix("hearsay: no command “nonsense”; the commands are clean, extract, report, "))
    let long = try sandbox.run("hearsay \(String(repeating: "x", count: 100_000))")
    #expect(long.code == 64)
  }

  @Test(arguments: ["help", "help extract", "help evaluate attributions", "--help", "extract --help", "help --help"])
  func helpIsGiven(arguments: String) throws {
    let run = try sandbox.run("hearsay \(arguments)")
    #expect(run.code == 0 && run.errors.isEmpty && run.output.contains("USAGE: hearsay"))
  }

  /// Each word that an output uses and a newcomer cannot know, in lines that fit a terminal.
  @Test func theWordsAreExplained() throws {
    let run = try sandbox.run("hearsay help words")
    #expect(run.code == 0)
    for word in ["receipt", "level", "kind", "polarity", "stance", "cue", "chain", "type", "certainty", "confidence"] {
      #expect(run.lines.contains { $0.hasPrefix("\(word) ") }, "\(word)")
    }
    #expect(run.lines.allSatisfy { $0.count <= 80 })
    #expect(try sandbox.run("hearsay --help").output.contains("hearsay help words"))
  }

  @Test(arguments: ["clean r.jsonl", "extract r.jsonl", "extract --jobs 4 r.jsonl", "report r.jsonl", "extract --format table r.jsonl"])
  func aClosedPipeEndsAFilterSilently(arguments: String) throws {
    let said = #"“Nothing happened on the bridge over the Orrin,” said Mara Velk. "#
    let records = (0..<300).map { Sandbox.record("r\($0)", String(repeating: said, count: 5)) }.joined()
    try sandbox.write("r.jsonl", records)
    let run = try sandbox.run("{ hearsay \(arguments); echo $? >&2; } | head -n 1")
    #expect(run.lines.count == 1)
    #expect(run.errors == "0\n")
  }

  @Test(arguments: ["2024-11-13", "13 Nov 2024", "November 13, 2024", "13.11.2024", "13/11/2024", "11/13/2024", "13 November 2024"])
  func aDateIsReadAsPeopleWriteIt(date: String) throws {
    try sandbox.write("r.jsonl", Sandbox.record("b", "Two."))
    #expect(try sandbox.run("hearsay extract --date '\(date)' r.jsonl").output.contains(#""published":"2024-11-13""#))
  }

  @Test(arguments: [
    ("03/04/2024", "it may be 2024-04-03 or 2024-03-04; write the one that is meant"), ("2024-11", "a whole day is needed"),
    ("2024-02-30", "it is no date such as"), ("yesterday", "it is no date such as"), ("13 Nov 2024 or so", "it is no date such as"),
  ])
  func aDateThatMayBeAnotherIsRefused(date: String, message: String) throws {
    let run = try sandbox.run("hearsay extract --date '\(date)' a.html")
    #expect(run.code == 64)
    #expect(run.errors.contains(message))
  }

  @Test func aFormatOfAnotherVerbIsTold() throws {
    let run = try sandbox.run("hearsay extract --format csv a.html")
    #expect(run.code == 64)
    #expect(run.errors.contains("use report --format csv"))
    #expect(try sandbox.run("hearsay extract --format pdf a.html").errors.contains("extract gives jsonl and table"))
  }

  @Test func theNumberOfJobsIsBounded() throws {
    for jobs in ["0", "-1", "1025", "4611686018427387904"] {
      let run = try sandbox.run("hearsay extract --jobs=\(jobs) a.html")
      #expect(run.code == 64)
      #expect(run.errors.contains("--jobs needs a number from 1 to 1024."))
    }
    #expect(try sandbox.run("hearsay extract --jobs=1024 a.html").code == 0)
  }

  @Test func recordsAreCleanedByEitherName() throws {
    try sandbox.write("r.jsonl", Sandbox.record("a", #"  Two  blanks\n\nand &amp; a line.\n"#))
    for name in ["--clean-records", "--clean"] {
      #expect(try sandbox.run("hearsay clean \(name) r.jsonl").output == "Two blanks\nand &amp; a line.\n")
    }
    let help = try sandbox.run("hearsay clean --help").output
    #expect(help.contains("--clean-records") && !help.contains("--clean "))
  }

  @Test func aRecordNamesItsOutlet() throws {
    try sandbox.write("r.jsonl", #"{"id":"a","text":"One.","outlet":"The Crane"}"# + "\n" + #"{"id":"b","text":"x","outlet":3}"# + "\n")
    let run = try sandbox.run("hearsay extract r.jsonl")
    #expect(run.lines.first?.contains(#""outlet":"The Crane""#) == true)
    #expect(run.lines.first?.contains(#""signals":{"outlet":"given"}"#) == true)
    #expect(try ids(run.lines) == ["a", "b badRecord"])
    let page = #"<html><head><meta property=\"og:site_name\" content=\"Another\"></head><body><p>x</p></body></html>"#
    try sandbox.write("h.jsonl", #"{"id":"a","html":"\#(page)","outlet":"The Crane"}"#)
    #expect(try sandbox.run("hearsay extract h.jsonl").output.contains(#""outlet":"The Crane""#))
  }
}
