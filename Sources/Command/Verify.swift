import ArgumentParser
import Ground
import Pages
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
        "Checks the sha256 of each page, and that its bytes say what the extract says: every block, content, cue, source, role and affiliation. "
          + "One line for each receipt that does not hold, then a summary. Exit code 1 where one does not hold, 3 where a line or its page could "
          + "not be read."))

    @Argument(help: ArgumentHelp("Lines of extract or of clean --format json; - for standard input.", valueName: "extract.jsonl"))
    var extract: String
    @Option(
      help: ArgumentHelp(
        "The folder that the ids are paths below, or the JSON Lines file or the archive that they are records of.", valueName: "dir|file")
    )
    var pages = "."
    @Flag(help: "No summary.") var quiet = false

    func run() async throws {
      var store = try PageStore(FilePath(pages))
      let file = try ByteStream.file(extract)
      let output = try Output(nil)
      var count = Count()
      var stream = ByteStream(file)
      var number = 0
      while let line = try stream.record(of: extract) {
        number += 1
        if line.allSatisfy({ $0 <= 32 }) { continue }
        var id = "\(extract):\(number)"
        do {
          let article = try JSON(reading: line)
          if let own = article["id"]?.string { id = own }
          if let error = article["error"] {
            count.unread += 1
            say("\(shown(id)): no receipts, the record could not be read: \(shown(error["message"]?.string ?? ""))\n")
            continue
          }
          let page = try await store.page(id)
          let replay = try Replay(article, page: page.bytes, charset: page.charset)
          count.articles += 1
          count.receipts += replay.checked
          count.failures += replay.failures.count
          for failure in replay.failures { try output.write(oneLine("\(id): \(failure.subject): \(failure.message)") + "\n") }
        } catch let failure as Failure {
          throw failure
        } catch {
          count.bad += 1
          let error = error as? PageError ?? PageError(.badRecord, (error as? JSONError)?.message ?? "\(error)")
          say(BadRecord(id, error))
        }
      }
      if !quiet { try output.write(count.summary + "\n") }
      if count.failures > 0 { throw ExitCode.difference }
      if count.bad > 0 { throw ExitCode.badRecords }
    }
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
