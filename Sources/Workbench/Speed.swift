import ArgumentParser
import Articles
import Glibc
import Ground
import Intake
import Pages
import ParseFloor
import Readings
import SystemPackage
import Vocabulary

/// CPU time of each stage over that of libxml2's own parse of the same bytes, in the same run.
///
/// The rounds are interleaved, so that what else the machine does weighs on all alike; the ratio of a stage is the median over the rounds.
struct Speed: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "The stages' CPU time as multiples of libxml2's parse of the same pages.")

  @OptionGroup var files: FileList
  @Option(help: "Rounds over all pages.") var rounds = 5

  func run() throws {
    let payloads = try files.paths().map { Payload(id: $0.string, bytes: try contents(of: $0, atMost: .max)) }
    let stages: [(name: String, work: (Payload) throws -> Int)] = [
      ("pages: bytes to the tree with its positions", { try pages(in: $0).count }),
      ("clean: bytes to the article's text", { try pages(in: $0).map { Article($0).text.utf8.count }.reduce(0, +) }),
      ("extract: bytes to claims", { try readings(of: $0).map(\.claims.count).reduce(0, +) }),
    ]
    var ratios = [[Double]](repeating: [], count: stages.count)
    var nodes = 0
    for _ in 0..<max(1, rounds) {
      let floor = Speed.seconds {
        for payload in payloads {
          nodes += unsafe payload.bytes.withUnsafeBytes { bytes in
            unsafe Int(parse_floor(bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count))
          }
        }
      }
      for (index, stage) in stages.enumerated() {
        let time = try Speed.seconds { for payload in payloads { nodes += try stage.work(payload) } }
        ratios[index].append(time / floor)
      }
    }
    let bytes = payloads.reduce(0) { $0 + $1.bytes.count }
    print("\(payloads.count) pages, \(bytes / 1_000_000) MB, \(rounds) rounds; 1.0 = libxml2's parse into its tree (checksum \(nodes))")
    for (stage, ratios) in zip(stages, ratios) {
      let sorted = ratios.sorted()
      print(
        "  \(Speed.rounded(sorted[sorted.count / 2]))  (\(Speed.rounded(sorted[0])) to \(Speed.rounded(sorted[sorted.count - 1])))  \(stage.name)"
      )
    }
  }

  private static func rounded(_ ratio: Double) -> String { "\((ratio * 100).rounded() / 100)" }

  /// The CPU time of this thread.
  private static func seconds(_ work: () throws -> Void) rethrows -> Double {
    let start = now()
    try work()
    return now() - start
  }

  private static func now() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
