import ArgumentParser
import Articles
import Attributions
import Documents
import Evaluations
import Ground
import Intake
import Pages
import SystemPackage
import Vocabulary

extension Hearsay {
  struct Evaluate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "How well Hearsay agrees with people who marked the same texts.", subcommands: [OfAttributions.self])
  }
}

extension Hearsay.Evaluate {
  struct OfAttributions: Verb {
    static let examples = [
      "hearsay evaluate attributions corpus/attributions.gold.jsonl",
      "hearsay evaluate attributions - < corpus/attributions.gold.jsonl",
      "hearsay evaluate attributions --floor 0.7 corpus/attributions.gold.jsonl",
    ]

    static let configuration = CommandConfiguration(
      commandName: "attributions", abstract: "Sources, cues and contents against gold.",
      discussion: discussion(
        "Each line of the gold holds an id, a text and its attributions, with spans in Unicode scalars; the texts are read without them. "
          + "Precision, recall and F1 in percent: by role (exact; exact~ without punctuation; partial, Pareti 2013; token; span and begin, of "
          + "contiguous runs), and of whole relations, where content and source both overlap (any; by half; wholly). Exit code 1 where the F1 of "
          + "relations by half is below the floor, 2 where a line cannot be read."))

    @Argument(help: ArgumentHelp("Gold, in JSON Lines; - for standard input.", valueName: "gold.jsonl")) var gold: String
    @Option(help: ArgumentHelp("The least F1 of relations by half, 0 to 1.", valueName: "share")) var floor = 0.0

    func run() async throws {
      var score = AttributionScore()
      var stream = try ByteStream(named: gold)
      var number = 0
      while let line = try stream.record(of: gold) {
        number += 1
        if line.allSatisfy({ $0 <= 32 }) { continue }
        let record: GoldRecord
        do { record = try GoldRecord(try JSON(reading: line)) } catch {
          throw Failure("\(gold):\(number): \((error as? JSONError)?.message ?? (error as? PageError)?.message ?? "\(error)")")
        }
        let source = Source(bytes: Array(record.text.utf8), map: nil, charset: "utf-8")
        let document = Document(Article(exactText: source, id: record.id, given: Given()))
        let found = attributions(in: document).filter { $0.parent == nil }
        score.add(
          text: record.text, gold: record.attributions,
          system: found.map { ScoredAttribution(source: $0.source, cue: $0.cue, content: $0.content) })
      }
      if score.articles == 0 { throw Failure("\(gold) holds no gold") }
      var output = try Output(nil)
      try output.write(score.table)
      try output.commit()
      if score.relations(AttributionScore.threshold).f1 < floor { throw ExitCode.difference }
    }
  }
}

/// One line of the gold.
private struct GoldRecord {
  let id: String
  let text: String
  let attributions: [ScoredAttribution]

  init(_ record: JSON) throws(PageError) {
    guard let id = record["id"]?.string, let text = record["text"]?.string, let attributions = record["attributions"]?.elements else {
      throw PageError(.badRecord, "a line of gold has an id, a text and attributions")
    }
    self.id = id
    self.text = text
    var read: [ScoredAttribution] = []
    for attribution in attributions {
      func spans(_ role: String) throws(PageError) -> [TextRange] {
        var spans: [TextRange] = []
        for span in attribution[role]?.elements ?? [] {
          guard span.elements.count == 2, let start = span.elements[0].int, let end = span.elements[1].int, 0 <= start, start <= end else {
            throw PageError(.badRecord, "a span of \(role) is not [start, end]")
          }
          spans.append(TextRange(start, end))
        }
        return spans
      }
      read.append(ScoredAttribution(source: try spans("source"), cue: try spans("cue"), content: try spans("content")))
    }
    self.attributions = read
  }
}
