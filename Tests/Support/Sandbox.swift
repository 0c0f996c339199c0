package import Foundation

/// A folder of its own in which a test writes inputs and runs the built command, as a user would in a shell.
package final class Sandbox {
  /// Where inputs are written and commands run.
  package let folder: URL
  /// What the commands print; beside the folder, so that it holds only what the test and the commands put there.
  private let streams: URL

  package init() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "hearsay-\(UUID().uuidString)")
    folder = root.appending(path: "folder")
    streams = root.appending(path: "streams")
    for url in [folder, streams] { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }
  }

  deinit { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }

  /// What a command left behind.
  package struct Run {
    /// The exit code.
    package let code: Int32
    /// What it wrote to standard output.
    package let output: String
    /// What it wrote to standard error.
    package let errors: String
    /// The lines of its output.
    package var lines: [Substring] { output.split(separator: "\n") }
  }

  /// The folder of the built products, where test and command lie side by side.
  package static let products = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path(percentEncoded: false)
  /// The folder above `corpus`, where the examples of the help are run.
  package static let project = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL

  /// Runs a line of shell in which `hearsay` is the built command.
  @discardableResult
  package func run(_ line: String, in directory: URL? = nil) throws -> Run {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = directory ?? folder
    process.environment = ProcessInfo.processInfo.environment.merging(["PATH": "\(Sandbox.products):/usr/bin:/bin"]) { _, new in new }
    process.standardInput = FileHandle.nullDevice
    // Files do not fill up as pipes do.
    let output = try file(".output")
    let errors = try file(".errors")
    process.standardOutput = output.handle
    process.standardError = errors.handle
    try process.run()
    process.waitUntilExit()
    return Run(
      code: process.terminationStatus, output: String(decoding: try Data(contentsOf: output.url), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors.url), as: UTF8.self))
  }

  private func file(_ name: String) throws -> (url: URL, handle: FileHandle) {
    let url = streams.appending(path: UUID().uuidString + name)
    try Data().write(to: url)
    return (url, try FileHandle(forWritingTo: url))
  }

  /// Writes a file, and the folders that lead to it.
  package func write(_ name: String, _ text: String) throws {
    let url = folder.appending(path: name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// A file that the test or a command wrote.
  package func read(_ name: String) throws -> String { String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self) }

  /// All that lies in the folder, hidden files too.
  package func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }

  /// A page of three paragraphs with one quotation.
  package static func page(_ speaker: String) -> String {
    """
    <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>The bridge</title></head><body><nav><a href="/">Home</a></nav><article>
    <h1>The bridge</h1>
    <p>The old bridge over the Orrin will be closed for a year, the council decided after a debate of seven hours on Tuesday.</p>
    <p>“We have no other choice,” said \(speaker), the mayor of the town, after the vote &amp; before the rain.</p>
    <p>The ferry will run every twenty minutes until the new bridge is opened to traffic in the spring of next year.</p>
    </article><footer>All rights reserved.</footer></body></html>
    """
  }

  /// A line of JSON Lines.
  package static func record(_ id: String, _ text: String) -> String { #"{"id":"\#(id)","text":"\#(text)"}"# + "\n" }
}

/// The `id` of each line, and whether the line is an error record.
package func ids(_ lines: [Substring]) throws -> [String] {
  try lines.map { line in
    let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
    let id = object["id"] as? String ?? "?"
    guard let error = object["error"] as? [String: Any] else { return id }
    return "\(id) \(error["kind"] as? String ?? "?")"
  }
}
