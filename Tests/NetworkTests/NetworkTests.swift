import CWeights
import Foundation
import Network
import Testing

/// What PyTorch and the reference tokeniser make of texts that we wrote; `Train/reference.py` writes it.
private struct Reference: Decodable, Sendable, CustomTestStringConvertible {
  let text: String
  let pieces: [UInt16]
  let units: [[Int]]
  let marks: [UInt8]
  let vectors: [String: String]
  let spans: [Span]
  /// First unit, end, kind.
  let entities: [[Int]]
  let cues: [String]
  let sources: [String]

  struct Span: Decodable {
    let role: Int
    let units: Range<Int>
    let probability: Float

    init(from decoder: any Decoder) throws {
      var values = try decoder.unkeyedContainer()
      role = try values.decode(Int.self)
      units = try values.decode(Int.self)..<values.decode(Int.self)
      probability = Float(try values.decode(String.self)) ?? .nan
    }
  }

  var testDescription: String { String(text.prefix(40)) }

  static let all: [Reference] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "reference.json")
    guard let data = try? Data(contentsOf: file), let all = try? JSONDecoder().decode([Reference].self, from: data) else {
      fatalError("reference.json cannot be read")
    }
    return all
  }()

  /// Cut as Attributions cuts it: a break between lines.
  func cut(_ model: Model) -> Units {
    let scalars = Array(text.unicodeScalars)
    var units = Units()
    var start = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let end = start + line.unicodeScalars.count
      if start > 0 { units.appendBreak(at: start) }
      units.append(scalars[start..<end], vocabulary: model.vocabulary)
      start = end + 1
    }
    return units
  }
}

private func numbers(_ text: String) -> [Float] { text.split(separator: " ").map { Float($0) ?? .nan } }

@Suite struct NetworkTests {
  private let model = Model.embedded

  @Test(arguments: Reference.all) private func piecesAreTheReferences(_ reference: Reference) {
    let units = reference.cut(model)
    #expect(units.ranges.map { [$0.lowerBound, $0.upperBound] } == reference.units)
    let pieces = (0..<units.count).filter { !units.isBreak($0) }.flatMap { units.pieces(of: $0).map { units.pieces[$0] } }
    #expect(pieces == reference.pieces)
  }

  @Test(arguments: Reference.all, Kernels.available) private func floatsAreTheReferences(_ reference: Reference, _ kernels: Kernels) throws
  {
    let units = reference.cut(model)
    var reader = Reader(model, kernels: kernels, precision: .float)
    reader.read(units, marks: reference.marks, window: 0..<units.count)
    for (unit, vector) in reference.vectors {
      let wanted = numbers(vector)
      let got = reader.vector(of: try #require(Int(unit)))
      #expect(zip(got, wanted).allSatisfy { abs($0 - $1) <= 1e-4 } && got.count == wanted.count)
    }
    let spans = reader.spans()
    for role in Reader.Role.allCases {
      let wanted = reference.spans.filter { $0.role == role.rawValue }
      let got = spans.filter { $0.role == role }
      #expect(got.map(\.units) == wanted.map(\.units))
      #expect(zip(got, wanted).allSatisfy { abs($0.probability - $1.probability) <= 1e-3 })
    }
    #expect(reader.entities().map { [$0.units.lowerBound, $0.units.upperBound, $0.kind.rawValue] } == reference.entities)
    func ranges(_ role: Reader.Role) -> [Range<Int>] { spans.filter { $0.role == role }.map(\.units) }
    func agree(_ got: [[Float]], _ wanted: [String]) -> Bool {
      got.count == wanted.count && zip(got, wanted).allSatisfy { row, text in zip(row, numbers(text)).allSatisfy { abs($0 - $1) <= 1e-3 } }
    }
    #expect(agree(reader.cues(of: ranges(.content), among: ranges(.cue)), reference.cues))
    #expect(agree(reader.sources(of: ranges(.cue), among: ranges(.source)), reference.sources))
  }

  /// Whole numbers cost little: the same spans on these texts, and the same numbers on every path but for the order of float sums.
  @Test(arguments: Reference.all, Kernels.available) private func integersFindTheSameSpans(_ reference: Reference, _ kernels: Kernels) {
    let units = reference.cut(model)
    var exact = Reader(model, kernels: .best, precision: .float)
    exact.read(units, marks: reference.marks, window: 0..<units.count)
    var reader = Reader(model, kernels: kernels)
    reader.read(units, marks: reference.marks, window: 0..<units.count)
    #expect(Set(reader.spans().map(\.units)).symmetricDifference(exact.spans().map(\.units)).count <= 1 + exact.spans().count / 8)
    var best = Reader(model)
    best.read(units, marks: reference.marks, window: 0..<units.count)
    for unit in [0, units.count - 1] {
      let (mine, theirs) = (reader.vector(of: unit), best.vector(of: unit))
      let distance = zip(mine, theirs).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
      #expect(distance <= 0.02 * theirs.reduce(0) { $0 + $1 * $1 })
    }
  }

  /// An inside that continues nothing is none, however sure a single unit is of it, unless a beginning before it pays.
  @Test func entitiesBeginAndGoOn() {
    func best(_ rows: [[Int: Float]]) -> [UInt8] {
      EntityTags.best(rows.flatMap { row in (0..<16).map { row[$0, default: -9] } }, units: rows.count)
    }
    #expect(best([[0: 1, 2: 3], [0: 2]]) == [0, 0])
    #expect(best([[0: 1, 1: 0.5], [0: 0, 2: 3], [0: 1]]) == [1, 2, 0])
    #expect(best([[1: 3, 0: 0], [4: 3, 2: 2, 0: 0]]) == [1, 2])
    #expect(best([[1: 3], [1: 3], [3: 3], [4: 3]]) == [1, 1, 3, 4])
    #expect(best([]).isEmpty)
  }

  /// The windows of one text do not depend on what the reader read before.
  @Test func aReaderForgets() {
    let units = Reference.all[0].cut(model)
    var reader = Reader(model)
    reader.read(units, marks: Reference.all[0].marks, window: 0..<20)
    let first = reader.vector(of: 3)
    reader.read(units, marks: Reference.all[0].marks, window: 10..<units.count)
    reader.read(units, marks: Reference.all[0].marks, window: 0..<20)
    #expect(reader.vector(of: 3) == first)
  }

  // MARK: - The file

  private var bytes: [UInt8] { unsafe Array(UnsafeRawBufferPointer(start: hearsay_network(), count: hearsay_network_size())) }

  @Test func damageIsFound() {
    var bytes = bytes
    #expect(throws: FlatFile.Fault.notOurs) { try Model(bytes: []) }
    #expect(throws: FlatFile.Fault.notOurs) {
      try Model(bytes: Array("not a network, but long enough for the head of one, is it not?  ".utf8))
    }
    #expect(throws: FlatFile.Fault.wrongDigest) { try Model(bytes: Array(bytes.dropLast(64))) }
    #expect(throws: FlatFile.Fault.truncated) { try Model(bytes: Array(bytes.prefix(100))) }
    bytes[bytes.count / 2] ^= 1
    #expect(throws: FlatFile.Fault.wrongDigest) { try Model(bytes: bytes) }
  }

  @Test func theModelSaysItsName() {
    #expect(model.name.contains("-") && model.name.count > 8)
    #expect(Model.embeddedName == model.name)
    #expect(hearsay_network_size() < 30_000_000)
  }
}
