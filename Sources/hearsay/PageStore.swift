import Pages
import SystemPackage

/// The pages that receipts point to, found by id: files below a folder, and the records of JSON Lines files.
struct PageStore {
  /// A page's bytes, and its charset where that does not follow from them.
  struct Archived {
    let bytes: [UInt8]
    let charset: String?
  }

  private let root: FilePath
  private let isFolder: Bool
  /// Where each record of the JSON Lines files stands; read at the first id that no file has.
  private var records: [String: (path: FilePath, offset: Int)]?
  /// The page read last: the items of a feed follow one another.
  private var last: (id: String, page: Archived)?

  /// - Parameter root: a folder of pages, or a JSON Lines file.
  init(_ root: FilePath) throws(Failure) {
    self.root = root
    do { isFolder = try root.stat().type == .directory } catch { throw Failure("cannot read \(root.string): \(error)") }
  }

  /// - Parameter id: of an article; the items of a feed, `x#n`, stand in `x`.
  mutating func page(_ id: String) async throws -> Archived {
    var ids = [id]
    if let mark = id.lastIndex(of: "#"), id[mark...].dropFirst().allSatisfy(\.isNumber) { ids.append(String(id[..<mark])) }
    for id in ids {
      if let last, last.id == id { return last.page }
      if let page = try await find(id) {
        last = (id, page)
        return page
      }
    }
    throw PageError(.unreadable, "there is no such page below \(root.string)")
  }

  private mutating func find(_ id: String) async throws -> Archived? {
    let below = FilePath(id)
    // An id comes from a file that anybody may have written: it must not lead out of the folder.
    if isFolder, below.isRelative, !below.components.contains(where: { $0.kind == .parentDirectory }) {
      let path = root.pushing(below)
      if (try? path.stat().type) == .regular { return Archived(bytes: try contents(of: path, atMost: Int.max), charset: nil) }
    }
    if records == nil { records = try await index() }
    guard let place = records?[id] else { return nil }
    let file = try FileDescriptor.open(place.path, .readOnly, options: .closeOnExec)
    defer { try? file.close() }
    try file.seek(offset: Int64(place.offset), from: .start)
    var stream = ByteStream(file)
    guard case .whole(let line)? = try stream.line(atMost: Int.max) else { return nil }
    let payload = try JSONLinesRecord(line: line, place: id).payload.get()
    return Archived(bytes: payload.bytes, charset: payload.charset)
  }

  private func index() async throws -> [String: (path: FilePath, offset: Int)] {
    var files: [FilePath] = []
    if isFolder {
      try await Folder(path: root).walk { entry in
        if case .file(let path, _) = entry, path.extension?.lowercased() == "jsonl" { files.append(path) }
      }
    } else {
      files.append(root)
    }
    var places: [String: (path: FilePath, offset: Int)] = [:]
    for path in files {
      let file = try FileDescriptor.open(path, .readOnly, options: .closeOnExec)
      defer { try? file.close() }
      var stream = ByteStream(file)
      var offset = 0
      while case .whole(let line)? = try stream.line(atMost: Int.max) {
        let record = JSONLinesRecord(line: line, place: "")
        // The first of an id counts, as in the order of the run that read them.
        if case .success = record.payload, places[record.id] == nil { places[record.id] = (path, offset) }
        offset = stream.offset
      }
    }
    return places
  }
}
