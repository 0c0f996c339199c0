import ArgumentParser
import Articles
import Attributions
import Documents
import Intake
import Network
import Ground
import Pages
import SystemPackage
import Vocabulary

/// Attributions of texts with what the network said of each part, for `score_attributions.py` and for Train/calibrate.py.
struct Relations: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Attributions of texts with their evidence.")

  @Argument(help: "JSON Lines with an id and a text on each line.") var texts: String
  @Option(help: "Another network than the embedded one.") var model: String?
  @Option(help: "Kernels by name; the fastest that run here where none is named.") var kernels: String?
  @Flag(help: "Everything but the weights in float.") var float = false

  @Option(help: "Keep what is at least as sure as this; 0 for fitting the confidence.") var least = Evidence.leastConfidence

  func run() throws {
    let model = try model.map { try Model(bytes: try contents(of: FilePath($0), atMost: .max)) } ?? .embedded
    guard let kernels = Kernels.available.first(where: { kernels == nil || $0.name == kernels }) else {
      throw ValidationError("kernels here: \(Kernels.available.map(\.name).joined(separator: ", "))")
    }
    var reader = Reader(model, kernels: kernels, precision: float ? .float : .integer)
    for line in try contents(of: FilePath(texts), atMost: .max).split(separator: 10) {
      let record = try JSON(reading: Array(line))
      let source = Source(bytes: Array((record["text"]?.string ?? "").utf8), map: nil, charset: "utf-8")
      let document = Document(Article(exactText: source, id: "", given: Given()))
      let found = foundAttributions(in: document, &reader, leastConfidence: least).attributions.filter { $0.parent == nil }.map {
        attribution in
        func spans(_ ranges: [TextRange]) -> JSON { .array(ranges.map { .array([.int($0.start), .int($0.end)]) }) }
        let evidence = attribution.evidence.map { [$0.source, $0.cue, $0.content, $0.contentLink, $0.sourceLink] } ?? []
        return JSON.object([
          JSON.Member("source", spans(attribution.source)), JSON.Member("cue", spans(attribution.cue)),
          JSON.Member("content", spans(attribution.content)), JSON.Member("form", .string(attribution.form.rawValue)),
          JSON.Member("evidence", .string(evidence.map { "\($0)" }.joined(separator: " "))),
          JSON.Member("confidence", .string("\(attribution.confidence)")),
        ])
      }
      print(JSON.object([JSON.Member("id", record["id"] ?? .null), JSON.Member("attributions", .array(found))]).line)
    }
  }
}
