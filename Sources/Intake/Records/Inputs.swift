internal import Ground
internal import Pages
package import SystemPackage

/// The inputs of a run, in the order in which they were named.
package struct Inputs: Sendable {
  /// One of them.
  package enum Input: Sendable {
    case standardInput
    /// A file that an argument names. One that is no page ends the run.
    case file(FilePath, id: String)
    /// A file of a list. One that is no page is a bad record.
    case listed(FilePath, id: String)
    case folder(FilePath)
  }

  /// How the run came to a file, which says what happens where it is no page.
  private enum Origin { case argument, list, folder }

  let inputs: [Input]
  let format: InputFormat?
  let maximumBytes: Int
  let outputs: Set<FileIdentity>
  let readsExtracts: Bool

  /// - Parameters:
  ///   - format: of all inputs; nil: told from their names and bytes.
  ///   - maximumBytes: a record over this is a bad one.
  ///   - outputs: the files that the run writes: they are no input of it.
  ///   - readsExtracts: whether the lines of an extract that is named, or comes by standard input, are handed on as lines.
  package init(
    inputs: [Input], format: InputFormat?, maximumBytes: Int, outputs: Set<FileIdentity> = [], readsExtracts: Bool = false
  ) {
    self.inputs = inputs
    self.format = format
    self.maximumBytes = maximumBytes
    self.outputs = outputs
    self.readsExtracts = readsExtracts
  }

  /// Hands on every record in order, one at a time.
  /// - Throws: `InputError` where an argument or standard input is no page; what `body` throws.
  package func forEachRecord(_ body: (Record) async throws -> Void) async throws {
    let shared = try await sharedIDs()
    let ids = RunningIDs()
    for input in inputs {
      var count = 0
      func counted(_ record: Record) async throws {
        count += 1
        try await body(record)
      }
      switch input {
      case .standardInput:
        let stream = ByteStream(.standardInput, limit: ByteStream.length(of: .standardInput))
        try await records(in: stream, id: "stdin", format: format, .argument, ids, counted)
      case .file(let path, let id): try await records(in: path, id: id, .argument, ids, counted)
      case .listed(let path, let id): try await records(in: path, id: id, .list, ids, counted)
      case .folder(let folder):
        try await Folder(path: folder).walk { entry in
          switch entry {
          case .unreadable(let id, let error): try await counted(.bad(BadRecord(id, .unreadable(error))))
          case .file(let path, let id):
            if !outputs.isEmpty, let identity = FileIdentity(path), outputs.contains(identity) { return }
            let whole = shared.contains(Fingerprint(id.utf8)) ? folder.appending(id).lexicallyNormalized().string : id
            try await records(in: path, id: whole, .folder, ids, counted)
          }
        }
      }
      if count == 0 { try await body(.nothing(in: input.name)) }
    }
  }

  /// The ids of files that more than one of the inputs would give. They get their paths instead, so that every id is its own; where there is one input, or
  /// no folder, nothing is walked.
  private func sharedIDs() async throws -> Set<Fingerprint> {
    let hasFolder = inputs.contains { if case .folder = $0 { true } else { false } }
    if inputs.count < 2 || !hasFolder { return [] }
    var seen: Set<Fingerprint> = []
    var shared: Set<Fingerprint> = []
    func add(_ id: String) {
      let key = Fingerprint(id.utf8)
      if !seen.insert(key).inserted { shared.insert(key) }
    }
    for input in inputs {
      switch input {
      case .standardInput: add("stdin")
      case .file(_, let id), .listed(_, let id): add(id)
      case .folder(let path): try await Folder(path: path).walk { entry in if case .file(_, let id) = entry { add(id) } }
      }
    }
    return shared
  }

  /// The files that are named or listed, under all their names.
  package var files: Set<FileIdentity> {
    Set(
      inputs.compactMap { input in
        switch input {
        case .file(let path, _), .listed(let path, _): FileIdentity(path)
        case .standardInput, .folder: nil
        }
      })
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
      case .file(let path, _), .listed(let path, _): count(path)
      case .folder(let path): try await Folder(path: path).walk { entry in if case .file(let path, _) = entry { count(path) } }
      }
    }
    return (files, bytes)
  }

  /// A file is JSON Lines by its ending, a page by one of the other endings; any other is told from its bytes: one JSON document (a JSON Feed, ninjs) is a
  /// page, other objects are JSON Lines.
  private func records(
    in path: FilePath, id: String, _ origin: Origin, _ ids: RunningIDs, _ body: (Record) async throws -> Void
  ) async throws {
    let isPage = format?.isPage ?? path.extension.map { Folder.pageEndings.contains($0.lowercased()) } ?? false
    if isPage {
      return try await body(.file(path, id: id, occurrence: ids.occurrence(of: id), isNamed: origin != .folder))
    }
    let file: FileDescriptor
    do {
      file = try FileDescriptor.open(path, .readOnly, options: .closeOnExec)
    } catch {
      return try await body(.bad(BadRecord(id, .unreadable(error))))
    }
    defer { try? file.close() }
    let stream = ByteStream(file, limit: ByteStream.length(of: file))
    try await records(in: stream, id: id, format: format ?? InputFormat(ending: path), origin, ids, body)
  }

  private func records(
    in stream: consuming ByteStream, id: String, format: InputFormat?, _ origin: Origin, _ ids: RunningIDs,
    _ body: (Record) async throws -> Void
  ) async throws {
    let kind: FileKind
    do { kind = try stream.kind(format, atMost: maximumBytes) } catch {
      return try await body(.bad(BadRecord(id, .unreadable(error))))
    }
    switch kind {
    // A filter makes nothing of nothing.
    case .empty: return
    case .page: try await page(in: stream, id: id, ids.occurrence(of: id), body)
    case .jsonLines: try await lines(in: stream, id: id, ids, body)
    case .archive(let form): try await pages(in: stream, form, id: distinctID(id, ids.occurrence(of: id)), body)
    // Ids of articles that were read elsewhere: the same one may come again.
    case .written(.extract) where readsExtracts && origin != .folder: try await lines(in: stream, id: id, nil, body)
    case .written(let written):
      if origin == .folder { return try await body(.passedOver(id: id, written)) }
      try await refuse(id, "\(written.sentence), and is no page", origin, body)
    case .noPage(let what): try await refuse(id, "is no page: it is \(what)", origin, body)
    }
  }

  private func refuse(_ id: String, _ reason: String, _ origin: Origin, _ body: (Record) async throws -> Void) async throws {
    if origin == .argument { throw InputError("\(id == "stdin" ? "standard input" : id) \(reason)") }
    try await body(.bad(BadRecord(id, PageError(.unsupported, "it \(reason)"))))
  }

  private func page(
    in stream: consuming ByteStream, id: String, _ occurrence: Int, _ body: (Record) async throws -> Void
  ) async throws {
    let page: [UInt8]?
    do { page = try stream.rest(atMost: maximumBytes) } catch {
      return try await body(.bad(BadRecord(id, .unreadable(error))))
    }
    guard let page else { return try await body(.bad(BadRecord(id, .tooLarge("the bytes are", limit: maximumBytes)))) }
    try await body(.page(page, id: id, occurrence: occurrence))
  }

  private func lines(
    in stream: consuming ByteStream, id: String, _ ids: RunningIDs?, _ body: (Record) async throws -> Void
  ) async throws {
    var number = 0
    do {
      while let line = try stream.line(atMost: maximumBytes) {
        number += 1
        let place = "\(id):\(number)"
        switch line {
        case .tooLong(let count): try await body(.bad(BadRecord(place, .tooLarge("\(count) bytes are", limit: maximumBytes))))
        // Blank lines are no records.
        case .whole(let bytes) where bytes.allSatisfy({ $0 <= 32 }): continue
        case .whole(let bytes):
          let occurrence = ids.flatMap { ids in MemberSearch.value(of: "id", in: bytes).map { ids.occurrence(of: $0) } } ?? 1
          try await body(.line(bytes, place: place, occurrence: occurrence))
        }
      }
    } catch let error as Errno {
      try await body(.bad(BadRecord("\(id):\(number + 1)", .unreadable(error))))
    }
  }

  private func pages(
    in stream: consuming ByteStream, _ form: ArchiveForm, id: String, _ body: (Record) async throws -> Void
  ) async throws {
    if case .zip = form, stream.file == .standardInput || (try? stream.file.stat().type) != .regular {
      let error = PageError(
        .unsupported, "a zip file (WACZ) cannot be read from a stream, since its directory is at its end: name the file")
      return try await body(.bad(BadRecord(id, error)))
    }
    var number = 0
    do {
      var archive = try Archive(stream, form, name: id, maximumBytes: maximumBytes)
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

extension Inputs.Input {
  /// As a sentence names it.
  package var name: String {
    switch self {
    case .standardInput: "standard input"
    case .file(let path, _), .listed(let path, _), .folder(let path): path.string
    }
  }
}

/// The ids of a run so far, for all who hand on its records.
private final class RunningIDs {
  private var ids = DistinctIDs()
  func occurrence(of id: String) -> Int { ids.occurrence(of: id) }
}
