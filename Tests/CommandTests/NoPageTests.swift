import Foundation
import Support
import Testing

/// Inputs without a page: each ends with a sentence, and never as if all were well (issue 14).
@Suite struct NoPageTests {
  let sandbox: Sandbox
  init() throws {
    sandbox = try Sandbox()
    try sandbox.write("a.html", Sandbox.page("Mara Velk"))
  }

  @Test func nothingToReadIsADifference() throws {
    try sandbox.run("mkdir empty; echo > blank.jsonl")
    for (arguments, name) in [
      ("empty", "empty"), ("< /dev/null", "standard input"), ("- < /dev/null", "standard input"), ("blank.jsonl", "blank.jsonl"),
    ] {
      for verb in ["clean", "extract", "report"] {
        let run = try sandbox.run("hearsay \(verb) \(arguments)")
        #expect(run.code == 1, "\(verb) \(arguments)")
        #expect(run.errors == "hearsay: no pages found in \(name)\n")
      }
    }
    let run = try sandbox.run("hearsay extract --across empty a.html")
    #expect(run.code == 0 && run.lines.count == 1)
    #expect(run.errors == "hearsay: no pages found in empty\n")
  }

  @Test(arguments: [
    ("\\177ELF\\002\\001\\001\\000", "a program (ELF)"), ("\\211PNG\\r\\n\\032\\n\\000", "a PNG picture"),
    ("%%PDF-1.7\\n", "a PDF document"),
    ("\\001\\002\\003abc\\004", "binary data"),
  ])
  func dataThatAreNoPageAreRefusedByName(bytes: String, what: String) throws {
    try sandbox.run("printf '\(bytes)' > x.dat; printf '\(bytes)' > x.html")
    for name in ["x.dat", "x.html"] {
      let run = try sandbox.run("hearsay clean a.html \(name)")
      #expect(run.code == 2 && run.output.isEmpty)
      #expect(run.errors == "hearsay: \(name) is no page: it is \(what)\n")
    }
    #expect(try sandbox.run("hearsay clean < x.dat").errors == "hearsay: standard input is no page: it is \(what)\n")
    // In a folder it is a page without a text, with a note.
    try sandbox.run("mkdir pages; mv x.html pages")
    #expect(try sandbox.run("hearsay extract pages").code == 0)
  }

  @Test func anAddressIsNotFetched() throws {
    let run = try sandbox.run("hearsay report https://fen.example/a")
    #expect(run.code == 2)
    #expect(
      run.errors
        == "hearsay: Hearsay does not fetch; save the page or: curl -L 'https://fen.example/a' | hearsay report -\n")
  }

  @Test func theLimitNamesItsOption() throws {
    #expect(
      try sandbox.run("hearsay extract --max-bytes 100 a.html").output.contains("more than the limit of 100 bytes (--max-bytes)"))
  }
}
