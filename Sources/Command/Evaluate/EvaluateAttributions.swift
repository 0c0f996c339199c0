import ArgumentParser
import Evaluations
import Ground
import Pages
import Readings
import Vocabulary

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
        "Each line of the gold holds an id, a text and its attributions, with spans in Unicode scalars, and may hold title and date; the texts are "
          + "read without the attributions. Precision, recall and F1 in percent: by role (exact; exact~ without punctuation; partial, Pareti "
          + "2013; token; span and begin, of contiguous runs), and of whole relations, where content and source both overlap (any; by half; "
          + "wholly). Exit code 1 where the F1 of relations by half is below the floor, 2 where a line is no gold."))

    @Argument(help: ArgumentHelp("Gold, in JSON Lines; - for standard input.", valueName: "gold.jsonl")) var gold: String
    @Option(help: ArgumentHelp("The least F1 of relations by half, 0 to 1.", valueName: "share")) var floor = 0.0

    func validate() throws {
      if !floor.isFinite || floor < 0 { throw ValidationError("--floor is a number from 0 to 1.") }
    }

    func run() async throws {
      var score = AttributionScore()
      try GoldLines(gold).forEach { line, _ in
        let gold = try AttributionGold(line: line)
        let claims = try readings(of: gold.payload()).flatMap(\.claims).filter { $0.parent == nil && $0.speaker.level != .author }
        score.add(text: gold.text, gold: gold.attributions, system: claims.map { ScoredAttribution($0) })
      }
      if score.articles == 0 { throw Failure("\(gold) holds no gold") }
      var output = try Output(nil)
      try output.write(score.table)
      try output.commit()
      if score.relations(AttributionScore.threshold).f1 < floor { throw ExitCode.difference }
    }
  }
}
