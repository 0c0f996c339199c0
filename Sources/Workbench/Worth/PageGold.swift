import Articles
import Foundation
import Ground
import Intake
import Pages
import SystemPackage
import Vocabulary

/// A page with what people wrote down about its text.
struct PageGold {
  let name: String
  let set: String
  let site: String
  let pages: [Page]
  /// Of the whole text, how often each sequence of four words stands in it.
  let sequences: [UInt64: Int]?
  /// What must stand in the text, and what must not; white space squeezed.
  let with: [[UInt8]]
  let without: [[UInt8]]
  /// What must stand in it just once.
  let once: [[UInt8]]

  /// Pages of `FOLDER/SET/NAME.html` with NAME.json and, where the whole text is known, NAME.txt.
  static func measured(in folder: FilePath) throws -> [PageGold] {
    try Folder.names(in: folder).flatMap { set in
      try Folder.names(in: folder.appending(set)).filter { $0.hasSuffix(".html") }.map { name in
        let page = folder.appending(set).appending(name)
        let facts = try JSON(reading: contents(of: Folder.beside(page, ".json"), atMost: .max))
        let text = try? contents(of: Folder.beside(page, ".txt"), atMost: .max)
        return PageGold(
          name: "\(set)/\(name)", set: set, site: facts["site"]?.string ?? name, pages: read(page),
          sequences: text.map { TextScore.sequences(of: String(decoding: $0, as: UTF8.self)) },
          with: segments(facts["with"]), without: segments(facts["without"]), once: [])
      }
    }
  }

  /// Pages of a folder like `corpus/teasers`: NAME.html with NAME.gold.txt, a block a line, and the removed blocks in NAME.gold.json.
  static func teasers(in folder: FilePath) throws -> [PageGold] {
    try Folder.names(in: folder).filter { $0.hasSuffix(".html") }.map { name in
      let page = folder.appending(name)
      let facts = try JSON(reading: contents(of: Folder.beside(page, ".gold.json"), atMost: .max))["articles"]?.elements.first
      let lines = try contents(of: Folder.beside(page, ".gold.txt"), atMost: .max).split(separator: 10)
        .map { TextScore.squeezed(String(decoding: $0, as: UTF8.self)) }
      return PageGold(
        name: name, set: "teasers", site: name, pages: read(page), sequences: nil,
        with: lines.filter { $0 != Array("#1".utf8) },
        without: (facts?["removed"]?.elements ?? []).compactMap { $0["text"]?.string }.filter { $0.utf8.count > 25 }.map(
          TextScore.squeezed),
        once: [])
    }
  }

  /// Cases: NAME.html or NAME.xml with NAME.expected.json; of the expectations, those on the text.
  static func cases(in folder: FilePath) throws -> [PageGold] {
    try Folder.names(in: folder).filter { $0.hasSuffix(".html") || $0.hasSuffix(".xml") }.map { name in
      let page = folder.appending(name)
      let facts = try JSON(reading: contents(of: Folder.beside(page, ".expected.json"), atMost: .max))
      return PageGold(
        name: name, set: folder.lastComponent?.string ?? "", site: name, pages: read(page), sequences: nil,
        with: segments(facts["text_must_contain"]), without: segments(facts["text_must_not_contain"]), once: segments(facts["text_once"]))
    }
  }

  private static func read(_ path: FilePath) -> [Page] {
    guard let bytes = try? contents(of: path, atMost: .max) else { return [] }
    return (try? Pages.pages(in: Payload(id: path.lastComponent?.string ?? "", bytes: bytes))) ?? []
  }

  private static func segments(_ list: JSON?) -> [[UInt8]] { (list?.elements ?? []).compactMap(\.string).map(TextScore.squeezed) }

  /// The kept text of all its articles.
  func text(_ cleaning: Cleaning) -> String { pages.map { TracedArticle($0, cleaning).article.text }.joined(separator: "\n") }

  /// Whether all that is expected of the text holds.
  func passes(_ text: String) -> Bool {
    let score = TextScore(text, self)
    let squeezed = TextScore.squeezed(text)
    return score.missed == 0 && score.wrong == 0 && once.allSatisfy { squeezed.occurrences(of: $0) == 1 }
  }
}

extension [UInt8] {
  fileprivate func occurrences(of needle: [UInt8]) -> Int {
    if needle.isEmpty || needle.count > count { return 0 }
    return (0...count - needle.count).count { self[$0] == needle[0] && self[$0..<$0 + needle.count].elementsEqual(needle) }
  }
}

/// The names in a folder, and the files beside a page.
enum Folder {
  /// Sorted, without hidden ones.
  static func names(in folder: FilePath) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.string).filter { !$0.hasPrefix(".") }.sorted()
  }

  /// The file with another ending.
  static func beside(_ page: FilePath, _ ending: String) -> FilePath {
    FilePath((page.removingLastComponent().appending(page.stem ?? "").string) + ending)
  }
}
