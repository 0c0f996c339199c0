import Foundation
import Support
import Testing

/// What a run leaves where it is ended (issue 14, hostile inputs 7, 8, 11 and 20).
@Suite struct UnfinishedFileTests {
  let sandbox: Sandbox
  init() throws {
    sandbox = try Sandbox()
    try sandbox.write("a.html", Sandbox.page("Mara Velk"))
  }

  @Test(arguments: [("TERM", 143), ("HUP", 129)])
  func aSignalRemovesIt(signal: String, code: Int) throws {
    try sandbox.write("o.jsonl", "the old one\n")
    // The pipe opens when the run reads, and then the file is there.
    let run = try sandbox.run(
      """
      mkfifo p; hearsay extract p --out o.jsonl & exec 3> p
      ls -A | grep -c hearsay-; kill -\(signal) $!; wait $!; echo $?; ls -A
      """)
    #expect(run.output == "1\n\(code)\na.html\no.jsonl\np\n")
    #expect(try sandbox.read("o.jsonl") == "the old one\n")
  }

  @Test func aSignalThatIsIgnoredStaysSo() throws {
    let run = try sandbox.run(
      "mkfifo p; trap '' HUP; hearsay clean p --out o.txt & exec 3> p; kill -HUP $!; cat a.html >&3; exec 3>&-; wait $!; echo $?")
    #expect(run.output == "0\n")
    #expect(try sandbox.read("o.txt").contains("Mara Velk"))
  }

  @Test func aKilledRunDoesNotStandInTheWay() throws {
    let run = try sandbox.run(
      "mkfifo p; hearsay extract p --out o.jsonl & exec 3> p; kill -KILL $!; wait $!; rm p; hearsay extract . --out o.jsonl; echo $?")
    #expect(run.output == "0\n")
    #expect(try ids(sandbox.read("o.jsonl").split(separator: "\n")) == ["a.html"])
  }

  @Test func longNames() throws {
    let long = String(repeating: "n", count: 249)
    let run = try sandbox.run(
      "hearsay extract a.html --out \(long).jsonl; cp a.html \(long).xyzw; printf '\(long).xyzw\\na.html\\n' > list; hearsay clean --list list --out texts"
    )
    #expect(run.code == 3)
    #expect(run.errors.contains("File name too long") && run.errors.split(separator: "\n").count == 1)
    #expect(try sandbox.run("ls texts").output == "a.txt\n")
    #expect(try sandbox.names().contains("\(long).jsonl"))
  }

  @Test func aListWithoutLineFeedsIsRefused() throws {
    let run = try sandbox.run("hearsay clean --list /dev/zero --out texts")
    #expect(run.code == 2)
    #expect(run.errors == "hearsay: cannot read /dev/zero: a line is more than the limit of 65536 bytes\n")
  }
}
