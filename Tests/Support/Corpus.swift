import Articles
package import Evaluations
package import Foundation
package import Ground
package import Pages
import Intake
import Readings
package import Vocabulary

/// The project's own pages (`corpus/`), and what people wrote down about them.
package enum Corpus {
  /// What people wrote down about one article.
  package struct GoldArticle: Sendable {
    package let id: String
    /// All that is written down, removed blocks among it.
    package let facts: JSON
    package let metadata: MetadataScore.Facts
    package let claims: [JSON]
    /// The article's text, a block a line.
    package let lines: [String]
  }

  /// A page with its gold. It is read once for all tests of a run.
  package struct Page: Sendable {
    package let name: String
    /// As they lie in the folder.
    package let bytes: [UInt8]
    /// One for each article that people described.
    package let gold: [GoldArticle]
    private let madeArticles: Once<[Article]>
    private let madeReadings: Once<[Reading]>

    package var payload: Payload { Payload(id: name, bytes: bytes) }

    /// Its articles, cleaned as without options.
    package func articles() throws -> [Article] { try madeArticles.get() }
    /// Its readings, without options.
    package func readings() throws -> [Reading] { try madeReadings.get() }

    fileprivate init(name: String, bytes: [UInt8], gold: [GoldArticle]) {
      self.name = name
      self.bytes = bytes
      self.gold = gold
      let payload = Payload(id: name, bytes: bytes)
      madeArticles = Once { try Pages.pages(in: payload).map { Article($0) } }
      madeReadings = Once { try Readings.readings(of: payload) }
    }
  }

  /// `corpus/` of the checkout.
  package static let folder = URL(filePath: #filePath).appending(path: "../../../corpus").standardizedFileURL

  /// All pages of `corpus/`, by name.
  package static let pages = pages(in: folder)

  /// The pages of `corpus/teasers/`: articles among teasers of others, with the text and the removals as gold, and no claims.
  package static let teasers = pages(in: folder.appending(path: "teasers"))

  /// A page of either by its name.
  package static func page(_ name: String) throws -> Page {
    guard let page = byName[name] else { throw CocoaError(.fileNoSuchFile) }
    return page
  }

  private static let byName = Dictionary((pages + teasers).map { ($0.name, $0) }) { first, _ in first }

  private static func pages(in folder: URL) -> [Page] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return names.filter { !$0.contains(".gold.") && !$0.hasPrefix(".") }.sorted().flatMap { name in
      Page(name, in: folder).map { name.hasSuffix(".jsonl") ? $0.records : [$0] } ?? []
    }
  }
}

extension Corpus.Page {
  /// The records of a JSON Lines file whose lines are pages themselves, each with its articles.
  fileprivate var records: [Corpus.Page] {
    bytes.split(separator: UInt8(ascii: "\n")).map { line in
      let id = JSONLinesRecord(line: Array(line), place: name).id
      return Corpus.Page(name: id, bytes: Array(line), gold: gold.filter { $0.id == id || $0.id.hasPrefix(id + "#") })
    }
  }

  fileprivate init?(_ name: String, in folder: URL) {
    let stem = name.split(separator: ".").dropLast().joined(separator: ".")
    func read(_ file: String) -> [UInt8]? { (try? Data(contentsOf: folder.appending(path: file))).map { [UInt8]($0) } }
    guard let bytes = read(name), let json = read(stem + ".gold.json").flatMap({ try? JSON(reading: $0) }),
      let text = read(stem + ".gold.txt")
    else { return nil }
    let lines = String(decoding: text, as: UTF8.self)
    let texts = PageGold.texts(in: lines)
    let known = PageGold(json, text: lines)
    let gold = zip(json["articles"]?.elements ?? [], known.articles).enumerated().map { index, article in
      Corpus.GoldArticle(
        id: article.1.id ?? "", facts: article.0, metadata: article.1.metadata, claims: article.1.claims,
        lines: index < texts.count ? texts[index] : [])
    }
    self.init(name: name, bytes: bytes, gold: gold)
  }
}
