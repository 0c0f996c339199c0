import ArgumentParser
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
    try FileList.contents(of: FilePath(list)).split(separator: 10).map { FilePath(String(decoding: $0, as: UTF8.self)) }
  }

  static func contents(of path: FilePath) throws -> [UInt8] {
    let file = try FileDescriptor.open(path, .readOnly)
    defer { try? file.close() }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe try buffer.withUnsafeMutableBytes { unsafe try file.read(into: $0) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: buffer[..<count])
    }
  }
}
