import Articles
import Attributions
import Claims
import Documents
import Foundation
import Ground
import Pages
import Readings
import Support
import Testing
import Vocabulary

/// What the program said last of every page of the corpus, as a text that a person can read in a diff. Not gold: nobody claims that it is right, only
/// that a change of it is seen. `HEARSAY_RENEW=1 swift test --filter GoldenTests` renews the files.
@Suite struct GoldenTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

  @Test(arguments: Corpus.pages.map(\.name)) func page(_ name: String) throws {
    let lines = try Corpus.page(name).readings().flatMap { GoldenTests.lines($0) }
    // Ids of records may be URLs.
    let file = GoldenTests.folder.appending(path: name.replacing("/", with: "_").replacing(":", with: "_") + ".golden")
    if ProcessInfo.processInfo.environment["HEARSAY_RENEW"] != nil {
      try FileManager.default.createDirectory(at: GoldenTests.folder, withIntermediateDirectories: true)
      try (lines.joined(separator: "\n") + "\n").write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let before = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
    let difference = difference(before, lines)
    #expect(difference.isEmpty, "\(difference)")
  }

  private static func lines(_ reading: Reading) -> [String] {
    let article = reading.article
    let facts = article.metadata
    var out = ["= \(article.id): \(article.kind.rawValue)"]
    for (field, value) in [
      ("title", facts.title), ("outlet", facts.outlet), ("language", facts.language), ("published", facts.published?.iso),
      ("modified", facts.modified?.iso), ("section", facts.section),
      ("wire", facts.wire), ("url", facts.url),
      (
        "authors",
        facts.authors.isEmpty
          ? nil : facts.authors.map { author in author.role.map { "\(author.name) (\($0))" } ?? author.name }.joined(separator: ", ")
      ),
    ] {
      if let value { out.append("  \(field): \(value)") }
    }
    out += article.blocks.map { "\($0.verdict.isKept ? "+" : "-") \($0.verdict.reason): \($0.text.prefix(90))" }
    out += reading.claims.map { claim in
      let attribution = claim.attribution
      let speaker = claim.speaker
      let words = attribution.content.map { article.text($0) }.joined(separator: " … ").replacing("\n", with: " / ")
      let cue = attribution.cue.map { article.text($0) }.joined(separator: " ")
      let who = speaker.name ?? speaker.status.rawValue
      let phrases = speaker.roles.map(\.text) + speaker.affiliations.map { "@" + $0.text }
      let labels = [
        speaker.level.rawValue, claim.certainty.rawValue, claim.polarity.rawValue, claim.stance.rawValue, attribution.form.rawValue,
        claim.statementDate?.value.iso ?? "undated",
      ]
      return "> \(who) [\(phrases.joined(separator: ", "))] \(cue): \(words.prefix(120)) (\(labels.joined(separator: ", ")))"
    }
    out += reading.notes.map { "! \($0.kind.rawValue): \($0.message)" }
    return out
  }
}
