import ArgumentParser
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
  struct Extract: Verb {
    static let examples = [
      "hearsay extract corpus > claims.jsonl",
      "hearsay extract --format table corpus/harrow-dispatch-ferry.html",
      "hearsay extract --format table --level unnamed --limit 9 corpus",
      "cat corpus/harrow-dispatch-ferry.html | hearsay extract --date '13 Nov 2024' -",
    ]

    static let configuration = CommandConfiguration(
      abstract: "The claims of pages: one JSON object a line for each article.",
      discussion: discussion(
        "`hearsay schema` describes the lines, `hearsay help words` their words. A record that could not be read is a line of its own with “id” and "
          + "“error”, and the exit code is 3."))

    enum Format: String, CaseIterable, Sendable {
      case jsonl, table

      /// The formats of other verbs are told from mistakes.
      static func named(_ text: String) throws -> Format {
        if let format = Format(rawValue: text) { return format }
        if Report.Format(rawValue: text) != nil { throw ValidationError("use report --format \(text)") }
        throw ValidationError("extract gives jsonl and table")
      }
    }

    @OptionGroup var input: InputOptions
    @Option(
      help: ArgumentHelp("jsonl for programs, table for a look at a terminal; spreadsheets: report --format csv.", valueName: "format"),
      completion: .list(Format.allCases.map(\.rawValue)), transform: Format.named)
    var format = Format.jsonl
    @Flag(help: "Add what the articles say themselves, as claims of level “author”.") var author = false
    @Option(help: ArgumentHelp("Write to this file; it appears when it is whole.", valueName: "file")) var out: String?
    @OptionGroup(title: "Choosing claims (with --format table)") var selecting: SelectionOptions

    func validate() throws {
      // A line is a whole reading: its digest covers all claims, and verify fails where one is missing.
      if format == .jsonl, selecting.selection != Selection() {
        throw ValidationError("A line of extract holds all claims of its article. Choose claims with --format table, or with report.")
      }
    }

    func run() async throws {
      switch format {
      case .jsonl: try await writeLines()
      case .table: try await writeTables()
      }
    }

    private func writeLines() async throws {
      let inputs = try input.named(writingTo: out)
      var output = try Output(out.map { FilePath($0) })
      let sharesTerminal = Terminal.showsOutput && out == nil
      let author = author
      let cleaning = try await input.cleaning(of: inputs, sharesTerminal: sharesTerminal)
      let bad = try await input.forEachResult(of: inputs, sharesTerminal: sharesTerminal) { payload throws(PageError) in
        let digest = Digest(of: payload.bytes)
        var lines: [UInt8] = []
        for reading in try readings(of: payload, cleaning, addsAuthor: author) {
          reading.identified(by: digest).sealedLine.write(to: &lines)
          lines.append(UInt8(ascii: "\n"))
        }
        return lines
      } then: { result in
        switch result {
        case .success(let lines): try output.write(lines)
        case .failure(let bad): try output.write(bad.line)
        }
      }
      try output.commit()
      if bad > 0 { throw ExitCode.badRecords }
    }

    /// A table for each article. Articles are written as they come, unless an order or a limit needs all of them.
    private func writeTables() async throws {
      let inputs = try input.named(writingTo: out)
      var output = try Output(out.map { FilePath($0) })
      let sharesTerminal = Terminal.showsOutput && out == nil
      let author = author
      let cleaning = try await input.cleaning(of: inputs, sharesTerminal: sharesTerminal)
      var tables = ClaimTables(selecting.selection, width: sharesTerminal ? Terminal.width : nil, hasColour: sharesTerminal)
      let bad = try await input.forEachResult(of: inputs, sharesTerminal: sharesTerminal) { payload throws(PageError) in
        try readings(of: payload, cleaning, addsAuthor: author)
      } then: { result in
        switch result {
        case .success(let readings): for reading in readings { try output.write(tables.table(of: reading)) }
        case .failure(let bad): say(bad)
        }
      }
      try output.write(tables.rest())
      try output.commit()
      if let sentence = tables.sentence, !input.quiet { complain("selected: \(sentence)") }
      if bad > 0 { throw ExitCode.badRecords }
    }
  }
}
