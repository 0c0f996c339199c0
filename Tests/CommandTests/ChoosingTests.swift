import Foundation
import Support
import Testing

/// The options by which claims are chosen, on the built tool (issue 14).
@Suite struct ChoosingTests {
  let sandbox: Sandbox
  init() throws {
    sandbox = try Sandbox()
    try sandbox.write(
      "r.jsonl",
      #"{"id":"a","date":"2024-11-13","outlet":"The Crane","text":"“It is old,” said Mara Velk. “It may rain on Tuesday,” said Bo Lund."}"#
        + "\n"
        + #"{"id":"b","date":"2023-05-01","text":"“The ferry will run every day,” said Ada Crane."}"# + "\n")
  }

  /// The speakers of the table's lines.
  private func speakers(_ options: String) throws -> [String] {
    let run = try sandbox.run("hearsay extract --format table \(options) r.jsonl")
    #expect(run.code == 0)
    return run.lines.compactMap { line in ["Mara Velk", "Bo Lund", "Ada Crane"].first { line.contains($0) } }
  }

  @Test(arguments: [
    ("", ["Mara Velk", "Bo Lund", "Ada Crane"]), ("--speaker 'VELK mara'", ["Mara Velk"]),
    ("--speaker lund --speaker crane", ["Bo Lund", "Ada Crane"]),
    ("--outlet crane", ["Mara Velk", "Bo Lund"]), ("--since 2024", ["Mara Velk", "Bo Lund"]), ("--until 2023-05", ["Ada Crane"]),
    ("--since '1 May 2023' --until 2023", ["Ada Crane"]), ("--certainty possible,probable", ["Bo Lund"]), ("--level unnamed", []),
    ("--level named --limit 2", ["Mara Velk", "Bo Lund"]), ("--sort published", ["Ada Crane", "Mara Velk", "Bo Lund"]),
    ("--min-confidence 100%", []),
  ])
  func claimsAreChosen(options: String, expected: [String]) throws { #expect(try speakers(options) == expected) }

  @Test func whatIsLeftOutIsSaid() throws {
    let run = try sandbox.run("hearsay extract --format table --speaker velk r.jsonl")
    #expect(run.errors == "hearsay: selected: speaker “velk”; 1 of 3 claims\n")
    #expect(run.output.contains("\nb") == false)
    #expect(try sandbox.run("hearsay extract --format table --quiet --speaker velk r.jsonl").errors.isEmpty)
    #expect(
      try sandbox.run("hearsay report --format csv --speaker velk r.jsonl").errors == "hearsay: selected: speaker “velk”; 1 of 3 claims\n")
    #expect(try sandbox.run("hearsay report --speaker velk r.jsonl").output.contains("Selected: speaker “velk”; 1 of 3 claims."))
  }

  @Test func aLineOfExtractIsWhole() throws {
    let run = try sandbox.run("hearsay extract --speaker velk r.jsonl")
    #expect(run.code == 64)
    #expect(run.errors.contains("A line of extract holds all claims of its article."))
  }

  @Test(arguments: [
    "--since 2024 --until 2023", "--limit 0", "--min-confidence nan", "--min-confidence 70", "--min-confidence=-1", "--speaker ''",
    "--level loud",
    "--certainty certain,", "--certainty ,", "--since soon", "--sort loudness", "--said-since 2024-05 --said-until 2024-04",
  ])
  func whatCannotBeMeantIsRefused(options: String) throws {
    let run = try sandbox.run("hearsay report \(options) r.jsonl")
    #expect(run.code == 64)
    #expect(run.output.isEmpty)
  }

  @Test func excelKnowsTheEncodingByTheMark() throws {
    let plain = try sandbox.run(
      "hearsay report --format csv r.jsonl --out plain.csv && hearsay report --format csv --bom r.jsonl --out bom.csv")
    #expect(plain.code == 0)
    let run = try sandbox.run("printf '\\357\\273\\277' | cat - plain.csv | cmp - bom.csv")
    #expect(run.code == 0)
    #expect(try sandbox.run("hearsay report --bom r.jsonl").code == 64)
  }
}
