import Pages
import SystemPackage

/// The inputs of a run, in the order in which they were named.
struct Inputs: Sendable {
  enum Input: Sendable {
    case standardInput
    case file(FilePath, id: String)
    case folder(FilePath)
  }

  let inputs: [Input]
  let format: InputFormat?
  let maximumBytes: Int

  /// Hands on every record in order, one at a time.
  func forEachRecord(_ body: (Record) async throws -> Void) async throws {
    for input in inputs {
      switch input {
      case .standardInput:
        try await records(in: ByteStream(.standardInput), id: "stdin", format: format, body)
      case .file(let path, let id):
        try await records(in: path, id: id, body)
      case .folder(let path):
        try await Folder(path: path).walk { entry in
          switch entry {
          case .file(let path, let id): try await records(in: path, id: id, body)
          case .unreadable(let id, let error): try await body(.bad(BadRecord(id, .unreadable(error))))
          }
        }
      }
    }
  }

  /// How many files there are, and how many bytes they hold; nil where an input is no file and so has no total.
  func total() async throws -> (files: Int, bytes: Int)? {
    var files = 0
    var bytes = 0
    func count(_ path: FilePath) {
      files += 1
      bytes += (try? path.stat().size).map(Int.init) ?? 0
    }
    for input in inputs {
      switch input {
      case .standardInput: return nil
      case .file(let path, _): count(path)
      case .folder(let path): try await Folder(path: path).walk { entry in if case .file(let path, _) = entry { count(path) } }
      }
    }
    return (files, bytes)
  }

  /// A file is JSON Lines by its ending, a page by one of the other endings; any other is told from its bytes: one JSON document (a JSON Feed, ninjs) is a
  /// page, other objects are JSON Lines.
  private func records(in path: FilePath, id: String, _ body: (Record) async throws -> Void) async throws {
    let ending = path.extension?.lowercased() ?? ""
    if format == nil && ending != "jsonl" && Folder.endings.contains(ending) || format.map({ $0 != .jsonl }) == true {
      return try await body(.file(path, id: id))
    }
    let file: FileDescriptor
    do {
      file = try FileDescriptor.open(path, .readOnly, options: .closeOnExec)
    } catch {
      return try await body(.bad(BadRecord(id, .unreadable(error))))
    }
    defer { try? file.close() }
    try await records(in: ByteStream(file), id: id, format: ending == "jsonl" ? .jsonl : format, body)
  }

  private func records(
    in stream: consuming ByteStream, id: String, format: InputFormat?, _ body: (Record) async throws -> Void
  ) async throws {
    var number = 0
    do {
      // A filter makes nothing of nothing.
      if try stream.isEmpty() { return }
      guard try format == .jsonl || format == nil && stream.beginsWithObject() && !stream.isDocument(atMost: maximumBytes) else {
        guard let page = try stream.rest(atMost: maximumBytes) else {
          return try await body(.bad(BadRecord(id, .tooLarge(nil, atMost: maximumBytes))))
        }
        return try await body(.page(page, id: id))
      }
      while let line = try stream.line(atMost: maximumBytes) {
        number += 1
        let place = "\(id):\(number)"
        switch line {
        case .tooLong(let count): try await body(.bad(BadRecord(place, .tooLarge(count, atMost: maximumBytes))))
        // Blank lines are no records.
        case .whole(let bytes) where bytes.allSatisfy({ $0 <= 32 }): continue
        case .whole(let bytes): try await body(.line(bytes, place: place))
        }
      }
    } catch let error as Errno {
      try await body(.bad(BadRecord(number == 0 ? id : "\(id):\(number + 1)", .unreadable(error))))
    }
  }
}
