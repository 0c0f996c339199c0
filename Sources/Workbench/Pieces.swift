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

/// The training data of the network: a line of JSON for each text of a JSON Lines file, cut exactly as the tool cuts it.
struct Pieces: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Texts as the network reads them, for Train/train.")

  @Argument(help: "JSON Lines with an id and a text on each line.") var texts: String
  @Argument(help: "The vocabulary, as Train/train writes it.") var vocabulary: String

  func run() throws {
    let vocabulary = try Vocabulary(bytes: try contents(of: FilePath(vocabulary), atMost: .max))
    for line in try contents(of: FilePath(texts), atMost: .max).split(separator: 10) {
      let record = try JSON(reading: Array(line))
      let source = Source(bytes: Array((record["text"]?.string ?? "").utf8), map: nil, charset: "utf-8")
      let document = Document(Article(exactText: source, id: "", given: Given()))
      let input = NetworkInput(document, vocabulary: vocabulary)
      let units = input.units
      func member(_ name: String, _ values: some Sequence<Int>) -> JSON.Member { JSON.Member(name, .array(values.map { .int($0) })) }
      print(
        JSON.object([
          JSON.Member("id", record["id"] ?? .null), member("start", units.ranges.map(\.lowerBound)),
          member("end", units.ranges.map(\.upperBound)),
          member("piece", units.pieces.map { Int($0) }), member("first", units.firstPieces),
          member("shape", units.shapes.map { Int($0.rawValue) }), member("mark", input.markNumbers.map { Int($0) }),
          member("sentence", input.sentences),
        ]).line)
    }
  }
}
