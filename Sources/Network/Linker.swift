/// Points from each dependent span to one of the head spans or to none: biaffine attention (Dozat and Manning 2017) over span vectors, with
/// the distance between them.
@safe struct Linker: @unchecked Sendable {
  static let size = 128
  let dependent: Dense32
  let head: Dense32
  let pair: Dense32
  private let lone: [Float]
  private let loneBias: Float
  private let prior: [Float]
  private let distance: [Float]

  init(_ file: FlatFile, _ name: String) throws(FlatFile.Fault) {
    dependent = try Dense32(file, "\(name).tail", inputs: 3 * Model.width, outputs: Self.size)
    head = try Dense32(file, "\(name).head", inputs: 3 * Model.width, outputs: Self.size)
    pair = try Dense32(file, "\(name).pair", inputs: Self.size, outputs: Self.size)
    lone = unsafe Array(try file.floats("\(name).lone", [Self.size]))
    loneBias = unsafe try file.floats("\(name).lone.bias", [1])[0]
    prior = unsafe Array(try file.floats("\(name).prior", [Self.size]))
    distance = unsafe Array(try file.floats("\(name).distance", [30]))
  }

  /// Log-probabilities of `none` and then of each head, for one dependent.
  /// - Parameters:
  ///   - vector: of the dependent span, `size` long; `paired`: the same through `pair`; `heads`: one row for each head span.
  ///   - gaps: units between the spans (negative where the head stands before), and paragraph breaks between their beginnings.
  func scores(
    vector: UnsafePointer<Float>, paired: UnsafePointer<Float>, heads: UnsafePointer<Float>, gaps: [(units: Int, breaks: Int)]
  ) -> [Float] {
    var scores = unsafe [loneBias + dot(vector, lone)]
    for (index, gap) in gaps.enumerated() {
      let row = unsafe heads + index * Self.size
      scores.append(unsafe dot(row, paired) + dot(row, prior) + distance[Self.bucket(gap.units) + 10 * min(gap.breaks, 2)])
    }
    let top = scores.max() ?? 0
    let total = logarithm(scores.reduce(0) { $0 + exponential($1 - top) }) + top
    return scores.map { $0 - total }
  }

  private func dot(_ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>) -> Float {
    var sum: Float = 0
    for index in 0..<Self.size { unsafe sum += a[index] * b[index] }
    return sum
  }

  /// Ten distances: 0, 1-2, 3-8, 9-24 and more units, to the right and to the left.
  private static func bucket(_ gap: Int) -> Int {
    let size = gap < 0 ? -gap - 1 : gap
    let place = (size > 0 ? 1 : 0) + (size > 2 ? 1 : 0) + (size > 8 ? 1 : 0) + (size > 24 ? 1 : 0)
    return place + (gap < 0 ? 5 : 0)
  }
}
