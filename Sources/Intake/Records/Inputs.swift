internal import Pages
package import SystemPackage

/// The inputs of a run, in the order in which they were named.
package struct Inputs: Sendable {
  /// One of them.
  package enum Input: Sendable {
    case standardInput
    case file(FilePath, id: String)
    case folder(FilePath)
  }

  let inputs: [Input]
  let format: InputFormat?
  let maximumBytes: Int

  /// - Parameters:
  ///   - format: of all inputs; nil: told from their names and bytes.
  ///   - maximumBytes: a record over this is a bad one.
  package init(inputs: [Input], format: InputFormat?, maximumBytes: Int) {
    self.inputs = inputs
    self.format = format
    self.maximumBytes = maximumBytes
  }

  /// Hands on every record in order, one at a time.
  package func forEachRecord(_ body: (Record) async throws -> Void) async throws {
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
  package func total() async throws -> (files: Int, bytes: Int)? {
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

  /// What a file or a stream is.
  private enum Kind {
    case page, jsonLines
    case archive(Archive.Form)
  }

  /// A file is JSON Lines by its ending, a page by one of the other endings; any other is told from its bytes: one JSON document (a JSON Feed, ninjs) is a
  /// page, other objects are JSON Lines.
  private func records(in path: FilePath, id: String, _ body: (Record) async throws -> Void) async throws {
    let isPage = format?.isPage ?? path.extension.map { Folder.pageEndings.contains($0.lowercased()) } ?? false
    if isPage { return try await body(.file(path, id: id)) }
    let file: FileDescriptor
    do {
      file = try FileDescriptor.open(path, .readOnly, options: .closeOnExec)
    } catch {
      return try await body(.bad(BadRecord(id, .unreadable(error))))
    }
    defer { try? file.close() }
    try await records(in: ByteStream(file), id: id, format: format ?? InputFormat(ending: path), body)
  }

  private func records(
    in stream: consuming ByteStream, id: String, format: InputFormat?, _ body: (Record) async throws -> Void
  ) async throws {
    let kind: Kind
    do {
      // A filter makes nothing of nothing.
      if try stream.isEmpty() { return }
      kind = try self.kind(of: &stream, format)
    } catch {
      return try await body(.bad(BadRecord(id, .unreadable(error))))
    }
    switch kind {
    case .page: try await page(in: stream, id: id, body)
    case .jsonLines: try await lines(in: stream, id: id, body)
    case .archive(let form): try await pages(in: stream, form, id: id, body)
    }
  }

  /// Told from the first bytes, where nothing else says it.
  private func kind(of stream: inout ByteStream, _ format: InputFormat?) throws -> Kind {
    switch format {
    case .jsonl: return .jsonLines
    case .warc: return .archive(Archive.Form(of: try stream.head(Archive.Form.tellingBytes)) ?? .warc)
    case .html, .xml, .text, .mhtml: return .page
    case nil:
      if let form = Archive.Form(of: try stream.head(Archive.Form.tellingBytes)) { return .archive(form) }
      return try stream.beginsWithObject() && !stream.isDocument(atMost: maximumBytes) ? .jsonLines : .page
    }
  }

  private func page(in stream: consuming ByteStream, id: String, _ body: (Record) async throws -> Void) async throws {
    let page: [UInt8]?
    do { page = try stream.rest(atMost: maximumBytes) } catch {
      return try await body(.bad(BadRecord(id, .unreadable(error))))
    }
    guard let page else { return try await body(.bad(BadRecord(id, .tooLarge("the bytes are", limit: maximumBytes)))) }
    try await body(.page(page, id: id))
  }

  private func lines(in stream: consuming ByteStream, id: String, _ body: (Record) async throws -> Void) async throws {
    var number = 0
    do {
      while let line = try stream.line(atMost: maximumBytes) {
        number += 1
        let place = "\(id):\(number)"
        switch line {
        case .tooLong(let count): try await body(.bad(BadRecord(place, .tooLarge("\(count) bytes are", limit: maximumBytes))))
        // Blank lines are no records.
        case .whole(let bytes) where bytes.allSatisfy({ $0 <= 32 }): continue
        case .whole(let bytes): try await body(.line(bytes, place: place))
        }
      }
    } catch let error as Errno {
      try await body(.bad(BadRecord("\(id):\(number + 1)", .unreadable(error))))
    }
  }

  private func pages(
    in stream: consuming ByteStream, _ form: Archive.Form, id: String, _ body: (Record) async throws -> Void
  ) async throws {
    if case .zip = form, stream.file == .standardInput || (try? stream.file.stat().type) != .regular {
      let error = PageError(
        .unsupported, "a zip file (WACZ) cannot be read from a stream, since its directory is at its end: name the file")
      return try await body(.bad(BadRecord(id, error)))
    }
    var number = 0
    do {
      var archive = try Archive(stream, form, maximumBytes: maximumBytes)
      while let item = try archive.next() {
        number = item.number ?? number
        let id = item.number.map { "\(id)#\($0)" } ?? id
        switch item.content {
        case .success(let page): try await body(.archived(page, id: id, bytes: item.bytes))
        case .failure(let error): try await body(.bad(BadRecord(id, error)))
        }
      }
    } catch let error as Errno {
      try await body(.bad(BadRecord("\(id)#\(number + 1)", .unreadable(error))))
    }
  }
}
