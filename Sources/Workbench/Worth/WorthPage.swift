import Articles
import Evaluations
import Foundation
import Ground
import Intake
import Pages
import SystemPackage
import Vocabulary

/// A page with what people wrote down about its text.
struct WorthPage {
  let name: String
  let set: String
  let site: String
  let pages: [Page]
  let gold: ArticleGold
  /// What must stand in the text just once.
  var once: [String] = []

  /// Pages of `FOLDER/SET/NAME.html` with NAME.json and, where the whole text is known, NAME.txt.
  static func measured(in folder: FilePath) throws -> [WorthPage] {
    try Folder.names(in: folder).flatMap { set in
      try Folder.names(in: folder.appending(set)).filter { $0.hasSuffix(".html") }.map { name in
        let page = folder.appending(set).appending(name)
        let facts = try JSON(reading: contents(of: Folder.beside(page, ".json"), atMost: .max))
        let text = try? contents(of: Folder.beside(page, ".txt"), atMost: .max)
        return WorthPage(
          name: "\(set)/\(name)", set: set, site: facts["site"]?.string ?? name, pages: read(page),
          gold: ArticleGold(
            text: text.map { String(decoding: $0, as: UTF8.self) }, with: segments(facts["with"]), without: segments(facts["without"])))
      }
    }
  }

  /// Pages of a folder like `corpus/teasers`: NAME.html with NAME.gold.txt, a block a line, and the removed blocks in NAME.gold.json.
  static func teasers(in folder: FilePath) throws -> [WorthPage] {
    try Folder.names(in: folder).filter { $0.hasSuffix(".html") }.map { name in
      let page = folder.appending(name)
      let facts = try JSON(reading: contents(of: Folder.beside(page, ".gold.json"), atMost: .max))["articles"]?.elements.first
      let lines = try contents(of: Folder.beside(page, ".gold.txt"), atMost: .max).split(separator: 10)
        .map { String(decoding: $0, as: UTF8.self) }
      return WorthPage(
        name: name, set: "teasers", site: name, pages: read(page),
        gold: ArticleGold(
          text: nil, with: lines.filter { $0 != "#1" },
          without: segments(facts?["removed"], of: "text").filter { $0.utf8.count > fewBytes }))
    }
  }

  /// A shorter removed block, in bytes, may well stand in the article too.
  private static let fewBytes = 25

  /// Cases: NAME.html or NAME.xml with NAME.expected.json; of the expectations, those on the text.
  static func cases(in folder: FilePath) throws -> [WorthPage] {
    try Folder.names(in: folder).filter { $0.hasSuffix(".html") || $0.hasSuffix(".xml") }.map { name in
      let page = folder.appending(name)
      let facts = try JSON(reading: contents(of: Folder.beside(page, ".expected.json"), atMost: .max))
      return WorthPage(
        name: name, set: folder.lastComponent?.string ?? "", site: name, pages: read(page),
        gold: ArticleGold(
          text: nil, with: segments(facts["text_must_contain"]), without: segments(facts["text_must_not_contain"])),
        once: segments(facts["text_once"]))
    }
  }

  private static func read(_ path: FilePath) -> [Page] {
    guard let bytes = try? contents(of: path, atMost: .max) else { return [] }
    return (try? Pages.pages(in: Payload(id: path.lastComponent?.string ?? "", bytes: bytes))) ?? []
  }

  private static func segments(_ list: JSON?, of key: String? = nil) -> [String] {
    (list?.elements ?? []).compactMap { element in key.map { element[$0]?.string } ?? element.string }
  }

  /// The kept text of all its articles.
  func text(_ cleaning: Cleaning) -> String { pages.map { TracedArticle($0, cleaning).article.text }.joined(separator: "\n") }

  /// Whether all that is expected of the text holds.
  func passes(_ text: String) -> Bool {
    let text = squeezed(text)
    return gold.with.allSatisfy { text.occurrences(of: squeezed($0)) > 0 }
      && gold.without.allSatisfy { text.occurrences(of: squeezed($0)) == 0 }
      && once.allSatisfy { text.occurrences(of: squeezed($0)) == 1 }
  }

  /// With one space wherever white space stands.
  private func squeezed(_ text: String) -> [UInt8] { Array(text.split(whereSeparator: \.isWhitespace).joined(separator: " ").utf8) }
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
