import ArgumentParser
import Articles
import Ground
import Intake
import Pages
import SystemPackage

/// The training data of the likelihood: a line of JSON for each page, with every block's text, its signs, and what the rules alone would do.
struct Blocks: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "The blocks of pages with their signs, for Likelihood/train.")

  @OptionGroup var files: FileList

  func run() throws {
    print(JSON.object([JSON.Member("signs", .array(TrainingBlocks.signs.map { .string($0) }))]).line)
    for path in try files.paths() {
      for page in try pages(in: Payload(id: path.string, bytes: try contents(of: path, atMost: .max))) {
        let blocks = TrainingBlocks(page).blocks.map { block in
          JSON.object([
            JSON.Member("text", .string(block.text)), JSON.Member("words", .int(block.words)),
            JSON.Member("removed", block.removed.map { .string($0) } ?? .null),
            // JSON has numbers of one kind, and this writer whole ones only: the signs go as one string.
            JSON.Member("values", .string(block.values.map { "\($0)" }.joined(separator: " "))),
          ])
        }
        print(JSON.object([JSON.Member("id", .string(page.id)), JSON.Member("blocks", .array(blocks))]).line)
      }
    }
  }
}
