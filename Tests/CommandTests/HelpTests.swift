import Foundation
import Support
import Testing

/// What the help says is what happens: its examples are run as a reader would copy them.
@Suite struct HelpTests {
  let sandbox: Sandbox
  init() throws { sandbox = try Sandbox() }

  @Test(arguments: ["clean", "extract", "report", "verify", "evaluate attributions", "schema"])
  func examplesRun(verb: String) throws {
    let help = try sandbox.run("hearsay \(verb) --help")
    #expect(help.code == 0)
    let examples = help.output.split(separator: "\n").drop { $0 != "EXAMPLES:" }.dropFirst().prefix { $0.hasPrefix("  ") }.map {
      String($0.dropFirst(2))
    }
    #expect(examples.count >= 3)
    try sandbox.run("ln -s '\(Sandbox.project.appending(path: "corpus").path)' corpus")
    for example in examples {
      #expect(example.contains("hearsay \(verb)"))
      let run = try sandbox.run(example)
      #expect(run.code == 0, "\(example): \(run.errors)")
      // What a choice left out is said; nothing else is.
      #expect(run.errors.split(separator: "\n").allSatisfy { $0.hasPrefix("hearsay: selected: ") }, "\(example)")
    }
  }

  @Test func versionAndCompletionsAreGiven() throws {
    let version = try sandbox.run("hearsay --version").output
    #expect(version.split(separator: ".").count == 3 && version.contains(", network ") && version.contains(", kernels "))
    for shell in ["bash", "zsh", "fish"] {
      let run = try sandbox.run("hearsay --generate-completion-script \(shell)")
      #expect(run.code == 0)
      #expect(run.output.contains("extract"))
    }
  }
}
