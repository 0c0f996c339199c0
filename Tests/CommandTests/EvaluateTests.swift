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
}
