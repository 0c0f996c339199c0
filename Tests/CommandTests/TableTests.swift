import Foundation
import Support
import Testing

/// The table for a look at a terminal (issue 14).
@Suite struct TableTests {
  let sandbox: Sandbox
  init() throws { sandbox = try Sandbox() }

  /// The lines that a terminal of so many columns shows.
  private func lines(_ arguments: String, columns: Int) throws -> [String] {
    let run = try sandbox.run(
      "TERM=xterm NO_COLOR=1 script -qec 'stty cols \(columns); hearsay extract --format table \(arguments)' /dev/null")
    #expect(run.code == 0)
    return run.output.split(whereSeparator: \.isNewline).map(String.init)
  }

  @Test(arguments: [40, 60, 80, 100, 140])
  func noLineIsWiderThanTheTerminal(columns: Int) throws {
    let corpus = Sandbox.project.appending(path: "corpus").path
    try sandbox.run("ln -s '\(corpus)/harrow-dispatch-ferry.html' a.html")
    let lines = try lines("a.html", columns: columns)
    #expect(lines.count > 3)
    for line in lines { #expect(line.unicodeScalars.count <= columns, "\(line)") }
  }

  @Test func theContentStandsUnderTheSpeakerWhereThereIsNoRoomBesideIt() throws {
    try sandbox.write(
      "r.jsonl", Sandbox.record("a", "“The old bridge over the Orrin is beyond repair,” said Mara Velk, the mayor of the town of Harrow."))
    #expect(try lines("r.jsonl", columns: 60).contains("      “The old bridge over the Orrin is beyond repair,”"))
    #expect(try lines("r.jsonl", columns: 160).contains { $0.contains("Mara Velk") && $0.hasSuffix("beyond repair,”") })
  }

  @Test func whyThereAreNoClaimsIsSaid() throws {
    try sandbox.write(
      "fr.html",
      """
      <html lang="fr"><body><article><h1>Le pont</h1><p>Le vieux pont sur la rivière sera fermé pour un an, a dit le maire de la ville après \
      un débat de sept heures, et les habitants ne sont pas contents de cette décision.</p></article></body></html>
      """)
    try sandbox.write("r.jsonl", Sandbox.record("a", "It rains."))
    let run = try sandbox.run("hearsay extract --format table fr.html r.jsonl")
    #expect(run.lines.contains("  not read: French"))
    #expect(run.lines.contains("  no claims"))
    #expect(run.code == 0)
  }

  @Test func nobodyHasNoName() throws {
    try sandbox.write(
      "r.jsonl",
      Sandbox.record("a", "The bridge was reportedly closed after the storm. Analysts said that the ferry may not run on Tuesday."))
    let run = try sandbox.run("hearsay extract --format table r.jsonl")
    #expect(!run.output.contains("nobody"))
    #expect(!run.output.contains("Analysts ("))
    #expect(run.output.contains("Analysts"))
  }
}
