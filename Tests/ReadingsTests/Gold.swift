import Foundation
import Ground
import Intake
import Pages

/// The project's own pages and what people wrote down about them.
struct Gold: Sendable {
  struct Article: Sendable {
    let id: String
    let facts: JSON
    /// The article's text, a block a line.
    let lines: [String]
  }

  let name: String
  let bytes: [UInt8]
  let articles: [Article]

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "corpus")

  /// All pages of `corpus/`, by name.
  static let pages = pages(in: folder)

  /// The pages of `corpus/teasers/`: articles among teasers of others, with the text and the removals as gold, and no claims.
  static let teasers = pages(in: folder.appending(path: "teasers"))

  private static func pages(in folder: URL) -> [Gold] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return names.filter { !$0.contains(".gold.") && !$0.hasPrefix(".") }.sorted().flatMap { name in
      Gold(name, in: folder).map { name.hasSuffix(".jsonl") ? $0.records : [$0] } ?? []
    }
  }

  /// The records of a JSON Lines file whose lines are pages themselves, each with its articles.
  private var records: [Gold] {
    bytes.split(separator: UInt8(ascii: "\n")).map { line in
      let id = JSONLinesRecord(line: Array(line), place: name).id
      return Gold(name: id, bytes: Array(line), articles: articles.filter { $0.id == id || $0.id.hasPrefix(id + "#") })
    }
  }

  private init(name: String, bytes: [UInt8], articles: [Article]) {
    self.name = name
    self.bytes = bytes
    self.articles = articles
  }

  private init?(_ name: String, in folder: URL) {
    let stem = name.split(separator: ".").dropLast().joined(separator: ".")
    func read(_ file: String) -> [UInt8]? { (try? Data(contentsOf: folder.appending(path: file))).map { [UInt8]($0) } }
    guard let bytes = read(name), let json = read(stem + ".gold.json").flatMap({ try? JSON(reading: $0) }),
      let text = read(stem + ".gold.txt")
    else { return nil }
    self.name = name
    self.bytes = bytes
    var texts: [[String]] = [[]]
    for line in String(decoding: text, as: UTF8.self).split(separator: "\n") {
      if line == "#\(texts.count + (texts[0].isEmpty ? 0 : 1))", line.hasPrefix("#") {
        if !texts[0].isEmpty || texts.count > 1 { texts.append([]) }
      } else {
        texts[texts.count - 1].append(String(line))
      }
    }
    articles = (json["articles"]?.elements ?? []).enumerated().map { index, facts in
      Article(id: facts["id"]?.string ?? "", facts: facts, lines: index < texts.count ? texts[index] : [])
    }
  }
}

/// Shared data for measuring, beside the checkout; nil where it is not there.
func shared(_ path: String) -> URL? {
  let url = Gold.folder.deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared").appending(path: path)
  return FileManager.default.fileExists(atPath: url.path()) ? url : nil
}

/// The lines that one list has and another lacks, as a diff that a failure can print.
func diff(_ gold: [String], _ got: [String]) -> String {
  got.difference(from: gold).map { change in
    switch change {
    case .insert(_, let line, _): "+ \(line)"
    case .remove(_, let line, _): "- \(line)"
    }
  }.joined(separator: "\n")
}
