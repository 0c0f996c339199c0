/// A decompressor that takes its input piece by piece. The library's state is freed with it.
///
/// Each exists in every build: where its trait is off, its `init` throws and says what is missing.
protocol Decompressor: ~Copyable {
  /// Takes some of the input and appends some of what it means.
  mutating func step(_ input: ArraySlice<UInt8>, into out: inout [UInt8]) -> Step
}

/// What a step of a decompressor did.
struct Step {
  enum State {
    /// More input, or more room, and it goes on.
    case running
    case ended
    case broken(String)
  }
  /// Bytes of the input that it took.
  let used: Int
  let state: State
}

/// How much a step appends at most.
let stepBytes = 1 << 16

/// Hands a C function the input, and room behind what `out` holds; the function says how many bytes of each it used.
func withRoom(
  _ input: ArraySlice<UInt8>, _ out: inout [UInt8],
  _ body: (UnsafeBufferPointer<UInt8>, UnsafeMutableBufferPointer<UInt8>) -> (made: Int, Step)
) -> Step {
  let filled = out.count
  out.append(contentsOf: repeatElement(0, count: stepBytes))
  let (made, step) = unsafe input.withUnsafeBufferPointer { input in
    unsafe out.withUnsafeMutableBufferPointer { out in
      unsafe body(input, UnsafeMutableBufferPointer(rebasing: out[filled...]))
    }
  }
  out.removeLast(stepBytes - made)
  return step
}

/// A whole body, decompressed. What follows the compressed data is left alone.
/// - Throws: `broken` where the data are broken or end too early, `tooLarge` where they mean more than `maximum` bytes.
func decompressed<D: Decompressor & ~Copyable>(
  _ bytes: ArraySlice<UInt8>, _ decompressor: inout D, into out: inout [UInt8], atMost maximum: Int
) throws(CompressionError) -> ArraySlice<UInt8> {
  var rest = bytes
  while true {
    let before = out.count
    let step = decompressor.step(rest, into: &out)
    rest = rest.dropFirst(step.used)
    if out.count > maximum { throw .tooLarge(limit: maximum) }
    switch step.state {
    case .ended: return rest
    case .broken(let message): throw .broken("the compressed body is broken: \(message)")
    case .running where step.used == 0 && out.count == before:
      throw .broken("the compressed body ends too early")
    case .running: continue
    }
  }
}
