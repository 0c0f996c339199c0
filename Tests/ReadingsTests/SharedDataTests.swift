import Articles
import Attributions
import Claims
import Documents
import Evaluations
import Foundation
import Ground
import Pages
import Readings
import Support
import Testing
import Vocabulary

/// Figures on data that is not the project's to ship: measured where it lies beside the checkout, skipped with a line where it does not.
@Suite struct SharedDataTests {
  /// The scraped article that the project began from reads right from its first line to its last.
  @Test(.enabled(if: shared("seed/article.txt") != nil, "shared/seed is not here")) func seed() throws {
    let bytes = [UInt8](try Data(contentsOf: try #require(shared("seed/article.txt"))))
    var given = Given()
    given.date = CivilDate(iso: "2024-11-13")
    let reading = try #require(try readings(of: Payload(id: "article.txt", bytes: bytes, given: given)).first)
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    #expect(reading.article.text == lines.dropLast(7).joined(separator: "\n"))
    #expect(
      reading.article.blocks.suffix(7).map(\.verdict.reason) == ["teaserFull", "teaserTwin"] + Array(repeating: "teaserRun", count: 5))
    // His quotation; that he “analyzed … that”, a cue which the network has not met, is missed.
    let hong = reading.claims.filter { $0.speaker.name == "Hong Min" && $0.parent == nil }
    #expect(!hong.isEmpty)
    for claim in hong {
      #expect(claim.speaker.roles.map(\.text) == ["senior researcher"])
      #expect(claim.speaker.affiliations.map(\.text) == ["Korea Institute for National Unification"])
    }
    let article = reading.article
    let passives = reading.claims.filter { claim in claim.attribution.cue.contains { article.text($0).contains("believed") } }
    #expect(passives.count == 2)
    #expect(passives.allSatisfy { $0.speaker.level == .unattributedPassive && $0.speaker.name == nil && $0.certainty == .probable })
    // What the article says itself is nobody's.
    // (That Putin "ratified the treaty" is an attribution by PolNeAR's rules, which count decrees.)
    for statement in ["Military cooperation between North Korea and Russia is getting closer"] {
      let place = try #require(places(of: [statement], in: Array(article.text.unicodeScalars))?.first)
      #expect(!reading.claims.contains { $0.attribution.content.contains { $0.overlaps(place) } })
    }
  }

  @Test(.enabled(if: shared("data/polnear/dev.jsonl") != nil, "shared/data/polnear is not here")) func polnearRelations() throws {
    var score = AttributionScore()
    for line in try Data(contentsOf: try #require(shared("data/polnear/dev.jsonl"))).split(separator: UInt8(ascii: "\n")) {
      let gold = try AttributionGold(line: Array(line))
      let found = attributions(in: document(gold.text)).filter { $0.parent == nil }
      score.add(
        text: gold.text, gold: gold.attributions,
        system: found.map { ScoredAttribution(source: $0.source, cue: $0.cue, content: $0.content) })
    }
    let f1 = score.relations(AttributionScore.threshold).f1
    if ProcessInfo.printsFigures { print("PolNeAR dev relation F1 \(f1)") }
    #expect(f1 >= Floors.polnearRelationF1)
  }

  @Test(
    .enabled(if: shared("data/extraction") != nil, "shared/data/extraction is not here"),
    arguments: Floors.articleF1.sorted { $0.key < $1.key })
  func articleText(set: String, floor: Double) throws {
    let folder = try #require(shared("data/extraction")).appending(path: set)
    var score = ArticleScore()
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path()).filter({ $0.hasSuffix(".html") }).sorted() {
      func bytes(_ ending: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: folder.appending(path: name.dropLast(5) + ending))) }
      let gold = PageGold(try JSON(reading: try bytes(".json")), text: String(decoding: try bytes(".txt"), as: UTF8.self))
      // WCXB has shops, forums and manuals as well.
      guard gold.type ?? "article" == "article" else { continue }
      let text = try pages(try bytes(".html"), id: name).map { Article($0).text }.joined(separator: "\n")
      score.add(ArticleScore.Page(gold.article, found: text))
    }
    if ProcessInfo.printsFigures { print("\(set) articles F1 \(score.f1), precision \(score.precision), recall \(score.recall)") }
    #expect(score.f1 >= floor)
  }
}
