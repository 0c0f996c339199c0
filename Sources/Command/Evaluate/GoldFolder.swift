import Articles
import Evaluations
import Ground
import Intake
import Pages
import SystemPackage
import Vocabulary

/// A folder of pages with their gold beside them, or of such folders.
struct GoldFolder {
  /// The pages of one folder.
  struct PageSet {
    let name: String
    var files: [GoldFile]
  }

  private let path: FilePath

  init(_ path: String) { self.path = FilePath(path) }

  /// The folders that hold pages with gold, in the order of their paths.
  func sets() async throws -> [PageSet] {
    guard (try? path.stat().type) == .directory else { throw Failure("\(path.string) is no folder") }
    var sets: [PageSet] = []
    try await Folder(path: path).walk { entry in
      switch entry {
      case .unreadable(let id, let error): throw Failure("cannot read \(id): \(error)")
      case .file(let file, let id):
        guard let page = GoldFile(file) else { return }
        let folder = FilePath(id).removingLastComponent().string
        let name = folder.isEmpty ? path.lastComponent?.string ?? path.string : folder
        // What lies in a folder is walked between the files of the one above it.
        if let known = sets.firstIndex(where: { $0.name == name }) {
          sets[known].files.append(page)
        } else {
          sets.append(PageSet(name: name, files: [page]))
        }
      }
    }
    if sets.isEmpty { throw Failure("\(path.string) holds no page with gold (NAME.json or NAME.gold.json beside NAME.html)") }
    return sets
  }
}

/// A page and the files of its gold.
struct GoldFile {
  let path: FilePath
  private let facts: FilePath
  private let text: FilePath

  /// Far more than any page of a data set.
  private static let mostBytes = 1 << 28

  /// Nil where no gold lies beside the file.
  init?(_ path: FilePath) {
    guard let stem = path.stem else { return nil }
    func beside(_ ending: String) -> FilePath { path.removingLastComponent().appending(stem + ending) }
    func isFile(_ path: FilePath) -> Bool { (try? path.stat().type) == .regular }
    if isFile(beside(".gold.json")) {
      (facts, text) = (beside(".gold.json"), beside(".gold.txt"))
    } else if path.extension != "txt", isFile(beside(".json")) {
      // Here NAME.txt is the gold.
      (facts, text) = (beside(".json"), beside(".txt"))
    } else {
      return nil
    }
    self.path = path
  }

  func gold() throws(Failure) -> PageGold {
    let bytes = try self.bytes(of: facts)
    let json: JSON
    do throws(GoldError) { json = try JSON(gold: bytes) } catch { throw Failure("\(facts.string): \(error.message)") }
    guard (try? text.stat().type) == .regular else { return PageGold(json, text: nil) }
    return PageGold(json, text: String(decoding: try self.bytes(of: text), as: UTF8.self))
  }

  /// The records of the file: one, or the lines of JSON Lines.
  func payloads() throws(BadRecord) -> [Payload] {
    let id = path.lastComponent?.string ?? path.string
    let reading = RecordReading(format: nil, date: nil, maximumBytes: GoldFile.mostBytes, cleansText: false)
    guard path.extension == "jsonl" else {
      return [try reading.payload(of: .file(path, id: id, occurrence: 1, isNamed: true))].compactMap { $0 }
    }
    let bytes: [UInt8]
    do throws(PageError) { bytes = try contents(of: path, atMost: GoldFile.mostBytes) } catch { throw BadRecord(id, error) }
    var payloads: [Payload] = []
    for (index, line) in bytes.split(separator: UInt8(ascii: "\n")).enumerated() {
      let record = Record.line(Array(line), place: "\(id):\(index + 1)", occurrence: 1)
      if let payload = try reading.payload(of: record) { payloads.append(payload) }
    }
    return payloads
  }

  /// What is kept of its pages.
  func articles() throws(BadRecord) -> [Article] {
    var articles: [Article] = []
    for payload in try payloads() {
      do throws(PageError) { articles += try pages(in: payload).map { Article($0) } } catch { throw BadRecord(payload.id, error) }
    }
    return articles
  }

  private func bytes(of path: FilePath) throws(Failure) -> [UInt8] {
    do throws(PageError) { return try contents(of: path, atMost: GoldFile.mostBytes) } catch {
      throw Failure("cannot read \(path.string): \(error.message)")
    }
  }
}
