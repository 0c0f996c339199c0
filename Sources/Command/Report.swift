import ArgumentParser
import Articles
import Ground
import Intake
import Pages
import Readings
import Exports
import Reports
import Selections
import SystemPackage
import Vocabulary

extension Hearsay {
  struct Report: Verb {
    static let examples = [
      "hearsay report corpus --out report.html",
      "hearsay report --group source --format markdown corpus",
      "hearsay report --group article --title 'The ferry' corpus --out f.html",
      "hearsay extract corpus | hearsay report --format markdown -",
      "hearsay report --format csv --bom --out claims.csv corpus",
      "hearsay report --certainty possible --min-confidence 70% corpus --out p.html",
    ]

    static let configuration = CommandConfiguration(
      abstract: "The claims of all pages in one report, by certainty, by source or by article.",
      discussion: discussion(
        "Lines of extract are taken as well as pages, and give the same report; those that a person changed are marked as edited, and an article "
          + "that comes twice is shown once. `hearsay help words` explains the words of the report. What could not be read is told on stderr, and "
          + "the exit code is 3."))

    enum Format: String, CaseIterable, ExpressibleByArgument, Sendable { case html, markdown, csv, jsonl }

    @OptionGroup var input: InputOptions
    @Option(help: "What the claims are ordered by.") var group = Reports.Report.Grouping.certainty
    @Option(help: ArgumentHelp("What the report is called, in its heading and on each printed page.", valueName: "words"))
    var title: String?
    @Option(help: "html is one file that needs nothing else.") var format = Format.html
    @Flag(help: "Begin the CSV with a byte-order mark, by which Excel for Windows knows UTF-8.") var bom = false
    @Flag(help: "Add what the articles say themselves, as claims of level “author”.") var author = false
    @Option(help: ArgumentHelp("Write to this file; it appears when it is whole.", valueName: "file")) var out: String?
    @OptionGroup(title: "Choosing claims") var selecting: SelectionOptions

    func validate() throws {
      if bom && format != .csv { throw ValidationError("--bom is for --format csv.") }
    }

    func run() async throws {
      let inputs = try input.named(writingTo: out, readsExtracts: true)
      var output = try Output(out.map { FilePath($0) })
      var all: [Reading] = []
      var failures: [Reports.Report.Failure] = []
      let author = author
      let cleaning = try await input.cleaning(of: inputs, sharesTerminal: false)
      let bad = try await input.forEachResult(of: inputs, sharesTerminal: false) { line throws(PageError) in
        [try Reading(extractLine: line)]
      } work: { payload throws(PageError) in
        let digest = Digest(of: payload.bytes)
        return try readings(of: payload, cleaning, addsAuthor: author).map { $0.identified(by: digest) }
      } then: { result in
        switch result {
        case .success(let readings): all += readings
        case .failure(let bad):
          failures.append(Reports.Report.Failure(id: bad.id, message: bad.error.message))
          say(bad)
        }
      }
      var options = Reports.Report.Options(grouping: group, version: Tool.current.version, includesAuthor: author, title: title)
      options.selection = selecting.selection
      let report = Reports.Report(of: all.withoutRepeats, failures: failures, options: options)
      switch format {
      case .html: try output.write(report.html)
      case .markdown: try output.write(report.markdown)
      case .csv: try output.write((bom ? "\u{FEFF}" : "") + report.csv)
      case .jsonl: try output.write(report.jsonLines)
      }
      try output.commit()
      // A table of rows has no place for it.
      if format == .csv || format == .jsonl, let selected = report.selected, !input.quiet { complain("selected: \(selected)") }
      if bad > 0 { throw ExitCode.badRecords }
    }
  }
}

extension Reports.Report.Grouping: ExpressibleByArgument {}
