import ArgumentParser
import Ground
import Exports
import Intake
import Pages
import Readings
import Reports
import SystemPackage

extension Hearsay {
  struct Verify: Verb {
    static let examples = [
      "hearsay extract corpus | hearsay verify - --pages corpus",
      "hearsay extract corpus --out c.jsonl; hearsay verify c.jsonl --pages corpus",
      "hearsay clean --format json corpus | hearsay verify --quiet - --pages corpus",
    ]

    static let configuration = CommandConfiguration(
      abstract: "Replays every receipt of an extract against the pages.",
      discussion: discussion(
        "Checks that each line is as Hearsay wrote it, the sha256 of each page, that the text is exactly its kept blocks, that the page's bytes say "
          + "what the extract says (every block, content, cue, source, role and affiliation), and that each claim's id follows from them. Not "
          + "checked is what a reader may judge otherwise: speaker, certainty, dates. One line for each page with a receipt that does not hold, "
          + "then a summary. Exit code 1 where one does not hold, 3 where a line or its page could not be read."))

    @Argument(help: ArgumentHelp("Lines of extract or of clean --format json; - for standard input.", valueName: "extract.jsonl"))
    var extract: String
    @Option(
      help: ArgumentHelp(
        "The folder that the ids are paths below, or the JSON Lines file or the archive that they are records of.", valueName: "dir|file")
    )
    var pages = "."
    @Flag(help: "A line for every receipt that does not hold, and for every page that holds.") var verbose = false
    @Flag(help: "No summary.") var quiet = false

    func run() async throws {
      var store = try PageStore(FilePath(pages))
      let output = try Output(nil)
      var count = Count()
      var stream = try ByteStream(named: extract)
      var number = 0
      /// Lines before the first that is one of ours: where none is, the input is something else, which is told once.
      var strays: [BadRecord] = []
      var isExtract = false
      while let line = try stream.record(of: extract) {
        number += 1
        if line.allSatisfy({ $0 <= 32 }) { continue }
        let place = "\(extract):\(number)"
        let json = try? JSON(reading: line)
        guard let json, Line.isOurs(json) || json["error"] != nil && json["id"] != nil else {
          count.bad += 1
          let bad = BadRecord(json?["id"]?.string ?? place, PageError(.badRecord, "this is no line of hearsay extract"))
          if isExtract { say(bad) } else if strays.count < Verify.mostStrays { strays.append(bad) }
          continue
        }
        if !isExtract { strays.forEach { say($0) } }
        isExtract = true
        let id = json["id"]?.string ?? place
        if let error = json["error"] {
          count.unread += 1
          say("\(shown(id)): no receipts, the record could not be read: \(shown(error["message"]?.string ?? ""))\n")
          continue
        }
        do {
          let page = try await store.page(id)
          let replay = try Replay(json, page: page.bytes, charset: page.charset)
          count.articles += 1
          count.receipts += replay.checked
          count.failures += replay.failures.count
          for line in lines(on: replay, of: id) { try output.write(oneLine(line) + "\n") }
        } catch let failure as Failure {
          throw failure
        } catch {
          count.bad += 1
          say(BadRecord(id, error as? PageError ?? PageError(.unreadable, "\(error)")))
        }
      }
      if !isExtract {
        throw Failure(
          number == 0
            ? "there is nothing in \(extract)" : "\(extract) is no extract: no line of it is one of hearsay extract or clean --format json")
      }
      if !quiet { try output.write(count.summary + "\n") }
      if count.failures > 0 { throw ExitCode.difference }
      if count.bad > 0 { throw ExitCode.badRecords }
    }

    /// What is said of a page.
    private func lines(on replay: Replay, of id: String) -> [String] {
      let failures = replay.failures
      if verbose {
        return failures.isEmpty ? ["\(id): \(replay.checked) receipts hold"] : failures.map { "\(id): \($0.subject): \($0.message)" }
      }
      guard let first = failures.first else { return [] }
      return ["\(id): \(failures.count) of \(replay.checked) receipts do not hold; \(first.subject): \(first.message)"]
    }

    private static let mostStrays = 20
  }
}

private struct Count {
  var articles = 0
  var receipts = 0
  var failures = 0
  /// Lines that could not be checked.
  var bad = 0
  /// Records that extract could not read.
  var unread = 0
  var summary: String {
    "\(articles) articles, \(receipts) receipts, \(failures) do not hold"
      + (bad > 0 ? ", \(bad) lines could not be checked" : "") + (unread > 0 ? ", \(unread) records without receipts" : "")
  }
}
