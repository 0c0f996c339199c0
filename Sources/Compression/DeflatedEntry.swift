/// What an entry of a zip file holds (method 8: raw deflate), piece by piece.
package struct DeflatedEntry: ~Copyable {
  private var inflater: Inflater
  private var input: [UInt8] = []
  private var at = 0
  private var isAtEnd = false
  private var isDone = false

  /// - Throws: `unsupported` where this build has no zlib.
  package init() throws(CompressionError) { inflater = try Inflater(.none) }

  package mutating func append(_ bytes: [UInt8]) {
    input.removeSubrange(..<at)
    at = 0
    input.append(contentsOf: bytes)
  }

  package mutating func finish() { isAtEnd = true }

  /// The next piece; nil where more bytes are needed, or at the end.
  package mutating func next() -> Unpacked? {
    while !isDone {
      var piece: [UInt8] = []
      let step = inflater.step(input[at...], into: &piece)
      at += step.used
      switch step.state {
      case .running where step.used == 0 && piece.isEmpty:
        if !isAtEnd { return nil }
        isDone = true
        return .broken("the entry of the zip file ends too early")
      case .running: break
      case .ended: isDone = true
      case .broken(let message):
        isDone = true
        return .broken("the entry of the zip file is broken: \(message)")
      }
      if !piece.isEmpty { return .bytes(piece) }
    }
    return nil
  }
}
