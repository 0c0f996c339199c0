import Evaluations
import Ground
import Intake
import Pages

/// A file of gold in JSON Lines.
struct GoldLines {
  let path: String

  init(_ path: String) { self.path = path }

  /// Hands on each line that is not blank, with its number.
  /// - Throws: a `Failure` that names the line where the body throws a `GoldError`.
  func forEach(_ body: (_ line: [UInt8], _ number: Int) throws -> Void) throws {
    var stream = try ByteStream(named: path)
    var number = 0
    while let line = try stream.record(of: path) {
      number += 1
      if line.allSatisfy({ $0 <= 32 }) { continue }
      do { try body(line, number) } catch let error as GoldError { throw failure(number, error.message) }
    }
  }

  func failure(_ number: Int, _ message: String) -> Failure { Failure("\(path):\(number): \(message)") }
}

extension AttributionGold {
  /// The text as a record of its own, with its title and its day and without its attributions.
  /// - Parameter hasSpans: with its attributions, which are then judged instead of those that are found.
  func payload(hasSpans: Bool = false) -> Payload {
    var given = Given()
    given.isExact = true
    given.title = title
    given.date = date
    if hasSpans {
      given.attributions = zip(ids, attributions).map { id, spans in
        GivenAttribution(id: id, source: spans.source, cue: spans.cue, content: spans.content)
      }
    }
    return Payload(id: id, bytes: Array(text.utf8), format: .text, charset: "utf-8", given: given)
  }
}
