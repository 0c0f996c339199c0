import ArgumentParser
import Glibc
import Intake
import Network
import Reports
import Ground
import Vocabulary
import Readings

/// The command. Each verb has a file of its own; `InputOptions` and `SelectionOptions` are what they share.
@main
struct Hearsay: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hearsay",
    abstract: "Who said what, how sure they were, and where exactly it stands on the page.",
    discussion: """
      Reads scraped news pages, feeds, plain texts, JSON Lines and web archives (WARC, WACZ, MHTML), strips what is not the article, and links each statement to its speaker. \
      It reports wording, with a receipt for every word; what is true, a person decides.

      Exit codes: 0 fine, 1 a check found a difference or there was nothing to read, 2 error, 3 finished with bad records, 64 usage.

      `hearsay help words` explains the words that the outputs use: receipt, level, certainty, chain and the like.
      """,
    version: "\(Tool.current.version), network \(Tool.current.model), kernels \(Kernels.best.name)",
    subcommands: [Clean.self, Extract.self, Report.self, Verify.self, Evaluate.self, Schema.self])

  static func main() async {
    // A closed pipe is an error of the write that meets it, and ends the run there.
    signal(SIGPIPE, SIG_IGN)
    do {
      let arguments = Array(CommandLine.arguments.dropFirst())
      if arguments == ["help", "words"] {
        try Output(nil).write(Words.text)
        return
      }
      if let complaint = Invocation.complaint(about: arguments) {
        complain(complaint)
        Glibc.exit(ExitCode.validationFailure.rawValue)
      }
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let failure as Failure {
      // Who closed the pipe has read enough.
      if failure.isClosedPipe { Glibc.exit(0) }
      complain(failure.message)
      Glibc.exit(2)
    } catch let error as InputError {
      complain(error.message)
      Glibc.exit(2)
    } catch {
      exit(withError: error)
    }
  }
}

/// What ends the run at once: one line on stderr, exit code 2.
struct Failure: Error {
  let message: String
  /// Whether the reader of standard output went away: a filter then ends, and has nothing to say.
  let isClosedPipe: Bool

  init(_ message: String, isClosedPipe: Bool = false) {
    self.message = message
    self.isClosedPipe = isClosedPipe
  }
}

extension ExitCode {
  static let difference = ExitCode(1)
  static let badRecords = ExitCode(3)
}

/// A verb whose help shows commands that can be copied; each is run by the tests, in the folder above `corpus`.
protocol Verb: AsyncParsableCommand {
  static var examples: [String] { get }
}

extension Verb {
  static func discussion(_ text: String) -> String {
    text + "\n\nEXAMPLES:\n" + examples.map { "  \($0)" }.joined(separator: "\n")
  }
}
