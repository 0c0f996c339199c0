internal import Pages
package import SystemPackage

/// The pages that receipts point to, found by id: files below a folder, pages of archives, and the records of JSON Lines files.
package struct PageStore {
  /// A page's bytes, and its charset where that does not follow from them.
  package struct Archived {
    package let bytes: [UInt8]
    package let charset: String?
  }

  private let root: FilePath
  private let isFolder: Bool
  /// Where the records of each id stand in the JSON Lines files, in the order of the files; read at the first id that no file has.
  private var records: [String: [(path: FilePath, offset: Int)]]?
  /// The archive read last, as far as it has been read: its pages follow one another, so that it is read once.
  private var archive: OpenArchive?
  /// The page read last: the items of a feed follow one another.
  private var last: (id: String, page: Archived)?

  /// - Parameter root: a folder of pages, a JSON Lines file or an archive.
  package init(_ root: FilePath) throws(InputError) {
    self.root = root
    do { isFolder = try root.stat().type == .directory } catch { throw InputError(root.string, error) }
  }

  /// The page that an article was read from. What Hearsay itself wrote is never one.
  /// - Parameters:
  ///   - id: of an article; the items of a feed, `x#n`, stand in `x`, the pages of an archive as the n-th; `x~n` is the n-th record of the id `x`.
  ///   - isRight: tells which one is meant where several have the id; the first one where none is.
  /// - Throws: `PageError` where there is none.
  package mutating func page(_ id: String, isRight: (Archived) -> Bool = { _ in true }) async throws -> Archived {
    for id in [id] + (PageStore.numbered(id).map { [$0.place] } ?? []) {
      if let last, last.id == id { return last.page }
      if let page = try await find(id, isRight) {
        last = (id, page)
        return page
      }
    }
    throw PageError(.unreadable, "there is no such page below \(root.string)")
  }

  /// The parts of an id of the form `place#n`.
  private static func numbered(_ id: String) -> (place: String, number: Int)? {
    guard let mark = id.lastIndex(of: "#"), let number = Int(id[id.index(after: mark)...]), number > 0 else { return nil }
    return (String(id[..<mark]), number)
  }

  /// The file that an id names.
  private func file(_ id: String) -> FilePath? {
    for below in [FilePath(id), FilePath(idText: id)] + (occurrence(in: id).map { [FilePath($0.id), FilePath(idText: $0.id)] } ?? []) {
      // Where the pages are one file, the path in the id is as it was given to the run that read it.
      if !isFolder {
        if below.lastComponent == root.lastComponent { return root }
      } else if let path = inside(below), (try? path.stat().type) == .regular {
        return path
      }
    }
    return nil
  }

  /// The path below the root. An id comes from a file that anybody may have written: it must not lead out of the folder.
  private func inside(_ below: FilePath) -> FilePath? {
    if below.components.contains(where: { $0.kind == .parentDirectory }) { return nil }
    if below.isRelative { return root.pushing(below) }
    // The whole path stands in an id where two inputs had the name.
    let folder = root.lexicallyNormalized()
    return folder.isAbsolute && below.starts(with: folder) ? below : nil
  }

  private mutating func find(_ id: String, _ isRight: (Archived) -> Bool) async throws -> Archived? {
    if let path = file(id), isFolder, let page = try whole(path, id) { return page }
    if let (place, number) = PageStore.numbered(id), let path = file(place), let page = try page(number, of: path) {
      return Archived(try page.payload(id: id, date: nil, atMost: PageStore.maximumBytes))
    }
    if records == nil { records = try await index() }
    var first: Archived?
    for place in places(of: id) {
      guard let page = try record(at: place) else { continue }
      if isRight(page) { return page }
      first = first ?? page
    }
    return first
  }

  /// A page that is a file of its own; nil where Hearsay wrote the file.
  private func whole(_ path: FilePath, _ id: String) throws -> Archived? {
    if case .written = try FileKind(of: path) { return nil }
    let bytes = try contents(of: path, atMost: Int.max)
    guard let message = MHTML(bytes) else { return Archived(bytes: bytes, charset: nil) }
    return Archived(try message.payload(id: id, date: nil))
  }

  /// Where the records of an id stand; of `x~n`, the n-th of `x` first.
  private func places(of id: String) -> [(path: FilePath, offset: Int)] {
    if let places = records?[id] { return places }
    guard let (id, number) = occurrence(in: id), var places = records?[id] else { return [] }
    if number <= places.count { places.insert(places.remove(at: number - 1), at: 0) }
    return places
  }

  private func record(at place: (path: FilePath, offset: Int)) throws -> Archived? {
    let file = try FileDescriptor.open(place.path, .readOnly, options: .closeOnExec)
    defer { try? file.close() }
    try file.seek(offset: Int64(place.offset), from: .start)
    var stream = ByteStream(file)
    guard case .whole(let line)? = try stream.line(atMost: Int.max) else { return nil }
    let payload = try JSONLinesRecord(line: line, place: "").payload.get()
    return Archived(bytes: payload.bytes, charset: payload.charset)
  }

  /// What `pages(in:)` takes.
  private static let maximumBytes = Int(Int32.max) - 1

  /// The n-th page of an archive; nil where the file is none, or has fewer.
  private mutating func page(_ number: Int, of path: FilePath) throws -> ArchivedPage? {
    if archive?.path != path || number <= archive?.number ?? 0 {
      archive = try OpenArchive.open(path, maximumBytes: PageStore.maximumBytes)
    }
    return try archive?.page(number)
  }

  private func index() async throws -> [String: [(path: FilePath, offset: Int)]] {
    var files: [FilePath] = []
    if isFolder {
      try await Folder(path: root).walk { entry in
        if case .file(let path, _) = entry, path.extension?.lowercased() == "jsonl" { files.append(path) }
      }
    } else {
      files.append(root)
    }
    var places: [String: [(path: FilePath, offset: Int)]] = [:]
    for path in files {
      let file = try FileDescriptor.open(path, .readOnly, options: .closeOnExec)
      defer { try? file.close() }
      var stream = ByteStream(file, limit: ByteStream.length(of: file))
      if case .written = try stream.kind(.jsonl, atMost: 0) { continue }
      var offset = 0
      while let line = try stream.line(atMost: ByteStream.longestRecord) {
        if case .whole(let bytes) = line {
          let record = JSONLinesRecord(line: bytes, place: "")
          if case .success = record.payload { places[record.id, default: []].append((path, offset)) }
        }
        offset = stream.offset
      }
    }
    return places
  }
}

extension PageStore.Archived {
  /// A page whose charset came with it.
  fileprivate init(_ payload: Payload) {
    self.init(bytes: payload.bytes, charset: Pages.charset(of: payload.bytes, given: payload.charset))
  }
}

/// An archive that is read forward. It is a class since `Archive` cannot be copied, and Swift 6.3 does not compile a value that holds one in an
/// asynchronous function.
private final class OpenArchive {
  let path: FilePath
  /// Of the item read last.
  private(set) var number = 0
  private let file: FileDescriptor
  private var archive: Archive

  private init(_ path: FilePath, _ file: FileDescriptor, _ archive: consuming Archive) {
    self.path = path
    self.file = file
    self.archive = archive
  }

  /// - Returns: nil where the file is no archive.
  static func open(_ path: FilePath, maximumBytes: Int) throws -> OpenArchive? {
    let file = try FileDescriptor.open(path, .readOnly, options: .closeOnExec)
    do {
      var stream = ByteStream(file)
      if let form = ArchiveForm(of: try stream.head(ArchiveForm.tellingBytes)) {
        return OpenArchive(path, file, try Archive(stream, form, name: path.string, maximumBytes: maximumBytes))
      }
    } catch {
      try? file.close()
      throw error
    }
    try file.close()
    return nil
  }

  deinit { try? file.close() }

  /// The n-th item, which has not been read yet; nil where there are fewer.
  /// - Throws: why the item could not be read.
  func page(_ wanted: Int) throws -> ArchivedPage? {
    while let item = try archive.next() {
      guard let itemNumber = item.number else { return try item.content.get() }
      number = itemNumber
      if itemNumber == wanted { return try item.content.get() }
    }
    return nil
  }
}
