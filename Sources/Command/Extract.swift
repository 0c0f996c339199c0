import ArgumentParser
import Ground
import Pages
import Readings
import Reports
import SystemPackage

extension Hearsay {
  struct Extract: Verb {
    static let examples = [
      "hearsay extract corpus > claims.jsonl",
      "hearsay extract --format table corpus/harrow-dispatch-ferry.html",
      "cat corpus/harrow-dispatch-ferry.html | hearsay extract --date 2024-11-13 -",
    ]

    static let configuration = CommandConfiguration(
      abstract: "The claims of pages: one JSON object a line for each article.",
      discussion: discussion(
        "`hearsay schema` describes the lines. A record that could not be read is a line of its own with “id” and “error”, and the exit code is 3."
      ))

    enum Format: String, CaseIterable, ExpressibleByArgument, Sendable { case jsonl, table }

    @OptionGroup var input: InputOptions
    @Option(help: "jsonl for programs, table for a look at a terminal.") var format = Format.jsonl
    @Flag(help: "Add what the articles say themselves, as claims of level “author”.") var author = false
    @Option(help: ArgumentHelp("Write to this file; it appears when it is whole.", valueName: "file")) var out: String?

    func run() async throws {
      let inputs = try input.named()
      var output = try Output(out.map { FilePath($0) })
      let sharesTerminal = Terminal.showsOutput && out == nil
      let (format, author) = (format, author)
      let cleaning = try await input.cleaning(of: inputs, sharesTerminal: sharesTerminal)
      let width = sharesTerminal ? Terminal.width : nil
      let bad = try await input.forEachResult(of: inputs, sharesTerminal: sharesTerminal) { payload throws(PageError) in
        var readings = try readings(of: payload, cleaning)
        if author { readings = readings.map(\.withAuthorStatements) }
        switch format {
        case .jsonl:
          let digest = Digest(of: payload.bytes)
          var lines: [UInt8] = []
          for reading in readings {
            reading.export(page: digest).write(to: &lines)
            lines.append(UInt8(ascii: "\n"))
          }
          return lines
        case .table:
          return Array(readings.map { ClaimTable($0, width: width, hasColour: sharesTerminal).text }.joined(separator: "\n").utf8)
        }
      } then: { result in
        switch result {
        case .success(let bytes): try output.write(bytes)
        case .failure(let bad) where format == .jsonl: try output.write(bad.line)
        case .failure(let bad): say(bad)
        }
      }
      try output.commit()
      if bad > 0 { throw ExitCode.badRecords }
    }
  }
}
