import ArgumentParser
import Articles
import Attributions
import Documents
import Glibc
import Intake
import Network
import Ground
import Pages
import SystemPackage
import Vocabulary

/// CPU time of the encoder alone, and from text to attributions, for `Train/onnx_benchmark.py`.
struct NetworkSpeed: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "network", abstract: "CPU time of the network on texts, in one thread.")

  @Argument(help: "JSON Lines with an id and a text on each line.") var texts: String
  @Option(help: "Another network than the embedded one.") var model: String?
  @Option(help: "Kernels by name.") var kernels: String?
  @Flag(help: "Everything but the weights in float.") var float = false

  func run() throws {
    let bytes = try model.map { try contents(of: FilePath($0), atMost: .max) }
    let start = seconds()
    let model = try bytes.map { try Model(bytes: $0) } ?? .embedded
    let load = seconds() - start
    guard let kernels = Kernels.available.first(where: { kernels == nil || $0.name == kernels }) else {
      throw ValidationError("kernels here: \(Kernels.available.map(\.name).joined(separator: ", "))")
    }
    let records = try contents(of: FilePath(texts), atMost: .max).split(separator: 10).map {
      try JSON(reading: Array($0))["text"]?.string ?? ""
    }
    var reader = Reader(model, kernels: kernels, precision: float ? .float : .integer)
    var pieces = 0
    var encoder = 0.0
    for text in records {
      let input = NetworkInput(document(text), vocabulary: model.vocabulary)
      let began = seconds()
      for window in input.windows {
        reader.read(input.units, marks: input.markNumbers, window: window)
        pieces += input.units.firstPieces[window.upperBound] - input.units.firstPieces[window.lowerBound] + 2
      }
      encoder += seconds() - began
    }
    let began = seconds()
    var found = 0
    for text in records { found += foundAttributions(in: document(text), &reader).attributions.count }
    print(
      "kernels \(kernels.name), load \(load), encoder \(encoder), all \(seconds() - began), pieces \(pieces), attributions \(found)")
  }

  private func document(_ text: String) -> Document {
    Document(Article(exactText: Source(bytes: Array(text.utf8), map: nil, charset: "utf-8"), id: "", given: Given()))
  }

  /// CPU time of this thread.
  private func seconds() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
