import Foundation
import Support
import Testing
import Ground

@Suite struct EvaluateTests {
  let sandbox: Sandbox
  init() throws { sandbox = try Sandbox() }

  private static let gold =
    #"{"id":"a","text":"“It is old,” said Mara Velk.","attributions":[{"id":"g","source":[[18,27]],"cue":[[13,17]],"content":[[0,12]]}]}"#
    + "\n"

  @Test func aFloorThatIsNotReachedIsADifference() throws {
    try sandbox.write("gold.jsonl", Self.gold)
    let run = try sandbox.run("hearsay evaluate attributions gold.jsonl --floor 1.1")
    #expect(run.code == 1)
    #expect(run.output.hasPrefix("articles 1  gold 1  "))
    #expect(try sandbox.run("hearsay evaluate attributions - < gold.jsonl").code == 0)
  }

  @Test(arguments: [
    "not JSON\n", #"{"id":"a","text":"b"}"# + "\n", #"{"id":"a","text":"b","attributions":[{"content":[[3,1]]}]}"# + "\n", "\n",
  ])
  func badGoldIsTold(_ gold: String) throws {
    try sandbox.write("gold.jsonl", gold)
    let run = try sandbox.run("hearsay evaluate attributions gold.jsonl")
    #expect(run.code == 2 && run.output.isEmpty && run.errors.contains("gold.jsonl"))
  }

  /// A span beyond the text ended the command with a trap (issue 14).
  @Test func aSpanBeyondTheTextIsToldWithItsLine() throws {
    let beyond = Self.gold.replacing("[18,27]", with: "[180,270]")
    try sandbox.write("gold.jsonl", Self.gold + beyond)
    let run = try sandbox.run("hearsay evaluate attributions gold.jsonl")
    #expect(run.code == 2 && run.output.isEmpty)
    #expect(
      run.errors
        == "hearsay: gold.jsonl:2: the span [180, 270] of source of attribution g ends beyond the text, which has 28 characters\n")
  }

  /// No figure is below a floor that is no number (issue 14).
  @Test(arguments: ["nan", "inf", "-1"]) func aFloorIsANumber(_ floor: String) throws {
    try sandbox.write("gold.jsonl", Self.gold)
    let run = try sandbox.run("hearsay evaluate attributions gold.jsonl --floor=\(floor)")
    #expect(run.code == 64 && run.output.isEmpty)
  }

  @Test func articlesAndMetadataOfAFolder() throws {
    try sandbox.write("set/a.html", Sandbox.page("Mara Velk"))
    try sandbox.write("set/a.json", #"{"title": "The bridge", "with": ["no other choice"], "without": ["All rights reserved"]}"#)
    try sandbox.write(
      "set/a.txt",
      """
      The old bridge over the Orrin will be closed for a year, the council decided after a debate of seven hours on Tuesday.
      “We have no other choice,” said Mara Velk, the mayor of the town, after the vote & before the rain.
      The ferry will run every twenty minutes until the new bridge is opened to traffic in the spring of next year.
      """)
    try sandbox.write("set/b.html", "<p>A page without gold.")
    for folder in ["set", "."] {
      let run = try sandbox.run("hearsay evaluate articles \(folder)")
      #expect(run.code == 0 && run.errors.isEmpty)
      #expect(
        run.lines.last == "set             1  100.0 100.0 100.0 100.0 100.0 100.0 |    100.0 100.0 100.0 |     0")
    }
    let run = try sandbox.run("hearsay evaluate metadata set")
    #expect(run.code == 0 && run.lines.count == 2 && run.lines.last?.contains("title     |  100.0     100.0    1") == true)
  }

  @Test(arguments: ["articles", "metadata", "claims"]) func aFolderWithoutGoldIsTold(_ verb: String) throws {
    try sandbox.write("set/b.html", "<p>A page without gold.")
    let run = try sandbox.run("hearsay evaluate \(verb) set")
    #expect(run.code == 2 && run.errors.contains("holds no page with gold"))
  }

  private static let label =
    #"{"article":"a","attribution":"g","name":"Mara Velk","kind":"person","level":"namedPerson","certainty":"certain"}"# + "\n"

  @Test func claimsAgainstLabels() throws {
    try sandbox.write("gold.jsonl", Self.gold)
    try sandbox.write("labels.jsonl", Self.label)
    let run = try sandbox.run("hearsay evaluate claims labels.jsonl gold.jsonl")
    #expect(run.code == 0 && run.output.hasPrefix("attributions 1  found 1 (100.0 %)\nname           right of found 100.0"))
    #expect(try sandbox.run("hearsay evaluate claims --gold-spans labels.jsonl gold.jsonl").code == 0)
    #expect(try sandbox.run("hearsay evaluate claims labels.jsonl").code == 64)
  }

  @Test func aLabelOfNoTextIsToldWithItsLine() throws {
    try sandbox.write("gold.jsonl", Self.gold)
    try sandbox.write("labels.jsonl", Self.label + Self.label.replacing(#""article":"a""#, with: #""article":"b""#))
    let run = try sandbox.run("hearsay evaluate claims labels.jsonl gold.jsonl")
    #expect(run.code == 2 && run.errors == "hearsay: labels.jsonl:2: gold.jsonl has no article “b”\n")
  }
}
