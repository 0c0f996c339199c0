import ArgumentParser
import Intake
import SystemPackage

/// What the people who build Hearsay measure and train with; nothing of it is in the tool.
@main
struct Workbench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workbench", abstract: "Measures Hearsay, and shows its training data.",
    subcommands: [Speed.self, Blocks.self, Pieces.self, Relations.self, NetworkSpeed.self, Worth.self])
}

/// The files that a list names, one path a line.
struct FileList: ParsableArguments {
  @Argument(help: "A file with the path of a page on each line.") var list: String

  func paths() throws -> [FilePath] {
    try contents(of: FilePath(list), atMost: .max).split(separator: 10).map { FilePath(String(decoding: $0, as: UTF8.self)) }
  }
}
