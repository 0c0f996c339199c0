import CKernels
import Foundation
import Testing

/// Every path of the kernels that this machine can run, against arithmetic written out plainly.
@Suite struct KernelTests {
  static let paths = (0..<kernels_count()).filter { kernels_runs($0) != 0 }
  /// Below, at and above what the tiles hold.
  static let rows = [1, 2, 3, 5, 6, 7, 12, 13, 17, 29]

  /// The same numbers in each run: SplitMix64.
  private struct Numbers {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
      return z ^ z >> 31
    }
    mutating func float(_ size: Float) -> Float { (Float(next() >> 40) / Float(1 << 23) - 1) * size }
    mutating func floats(_ count: Int, _ size: Float) -> [Float] { (0..<count).map { _ in float(size) } }
  }

  @Test func portableIsThere() {
    #expect(Self.paths.contains(kernels_count() - 1))
  }

  /// The largest magnitudes that can be: the sums of eight products stay in 16 bits.
  @Test(arguments: paths, [false, true]) func integersAreExact(_ path: Int, _ extreme: Bool) {
    var numbers = Numbers(state: 7)
    let (inputs, outputs) = (64, 48)
    for rows in Self.rows {
      let x = (0..<rows * inputs).map { _ in extreme ? UInt8(255) : UInt8(numbers.next() % 256) }
      let w = (0..<outputs * inputs).map { _ in extreme ? Int8(numbers.next() % 2 == 0 ? 15 : -15) : Int8(Int(numbers.next() % 31) - 15) }
      let scales = numbers.floats(outputs, 0.01)
      let bias = numbers.floats(outputs, 1)
      let xScales = numbers.floats(rows, 0.01)
      let packed = unsafe aligned(w.count, Int8(0))
      defer { unsafe packed.deallocate() }
      var sums = [Int32](repeating: 0, count: outputs)
      for output in 0..<outputs {
        for input in 0..<inputs {
          let weight = w[output * inputs + input]
          unsafe packed[output / 16 * 16 * inputs + input / 4 * 64 + output % 16 * 4 + input % 4] = weight
          sums[output] += Int32(weight)
        }
      }
      var y = [Float](repeating: 0, count: rows * outputs)
      unsafe scales.withUnsafeBufferPointer { scales in
        unsafe sums.withUnsafeBufferPointer { sums in
          unsafe bias.withUnsafeBufferPointer { bias in
            var layer = unsafe kernels_dense8(
              weights: packed.baseAddress, scales: scales.baseAddress, sums: sums.baseAddress, bias: bias.baseAddress, inputs: inputs,
              outputs: outputs)
            unsafe kernels_at(path).pointee.dense8(&layer, x, xScales, rows, &y, AFTER_NOTHING)
          }
        }
      }
      for row in 0..<rows {
        for output in 0..<outputs {
          var sum = 0
          for input in 0..<inputs { sum += (Int(x[row * inputs + input]) - 128) * Int(w[output * inputs + input]) }
          let wanted = Float(sum) * (scales[output] * xScales[row]) + bias[output]
          #expect(abs(y[row * outputs + output] - wanted) <= 1e-6 * max(1, abs(wanted)), "row \(row), output \(output)")
        }
      }
    }
  }

  @Test(arguments: paths) func quantisingKeepsHalfAStep(_ path: Int) {
    var numbers = Numbers(state: 3)
    let columns = 48
    var x = numbers.floats(2 * columns, 5)
    // A row of zeros has no scale.
    x += [Float](repeating: 0, count: columns)
    var q = [UInt8](repeating: 0, count: x.count)
    var scales = [Float](repeating: -1, count: 3)
    unsafe kernels_at(path).pointee.quantise(x, 3, columns, &q, &scales)
    for row in 0..<3 {
      for column in 0..<columns {
        let value = Float(Int(q[row * columns + column]) - 128) * scales[row]
        #expect(abs(value - x[row * columns + column]) <= scales[row] * 0.5001)
      }
    }
    #expect(q[(2 * columns)...].allSatisfy { $0 == 128 } && scales[2] == 0)
  }

  @Test(arguments: paths, [0, 1, 2]) func floatsAndWhatFollows(_ path: Int, _ after: Int) {
    var numbers = Numbers(state: 11)
    let (inputs, outputs) = (37, 32)
    for rows in Self.rows {
      let x = numbers.floats(rows * inputs, 1)
      let w = numbers.floats(outputs * inputs, 1)
      let bias = numbers.floats(outputs, 1)
      let packed = unsafe aligned(w.count, Float(0))
      defer { unsafe packed.deallocate() }
      for output in 0..<outputs {
        for input in 0..<inputs { unsafe packed[output / 16 * 16 * inputs + input * 16 + output % 16] = w[output * inputs + input] }
      }
      let before = numbers.floats(rows * outputs, 1)
      var y = before
      unsafe bias.withUnsafeBufferPointer { bias in
        var layer = unsafe kernels_dense32(weights: packed.baseAddress, bias: bias.baseAddress, inputs: inputs, outputs: outputs)
        unsafe kernels_at(path).pointee.dense32(&layer, x, rows, &y, [AFTER_NOTHING, AFTER_GELU, AFTER_ADD][after])
      }
      for row in 0..<rows {
        for output in 0..<outputs {
          var sum = Double(bias[output])
          for input in 0..<inputs { sum += Double(x[row * inputs + input]) * Double(w[output * inputs + input]) }
          let wanted =
            switch after {
            case 1: 0.5 * sum * (1 + erf(sum / 2.0.squareRoot()))
            case 2: sum + Double(before[row * outputs + output])
            default: sum
            }
          #expect(abs(Double(y[row * outputs + output]) - wanted) <= 1e-5)
        }
      }
    }
  }

  @Test(arguments: paths) func rowsAreNormalised(_ path: Int) {
    var numbers = Numbers(state: 5)
    let columns = 384
    let x = numbers.floats(3 * columns, 4)
    let gain = numbers.floats(columns, 2)
    let bias = numbers.floats(columns, 1)
    var y = x
    unsafe kernels_at(path).pointee.normalise(&y, 3, columns, gain, bias)
    for row in 0..<3 {
      let values = x[row * columns..<(row + 1) * columns].map(Double.init)
      let mean = values.reduce(0, +) / Double(columns)
      let deviation = (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(columns)).squareRoot()
      for column in 0..<columns {
        let wanted = (values[column] - mean) / deviation * Double(gain[column]) + Double(bias[column])
        #expect(abs(Double(y[row * columns + column]) - wanted) <= 1e-5)
      }
    }
  }

  @Test(arguments: paths) func attentionMixesTheValues(_ path: Int) {
    var numbers = Numbers(state: 13)
    let heads = 2
    let width = heads * 32
    for rows in Self.rows + [64, 67] {
      let qkv = numbers.floats(rows * 3 * width, 2)
      var y = [Float](repeating: 0, count: rows * width)
      var scratch = [Float](repeating: .nan, count: kernels_attention_scratch(rows))
      unsafe kernels_at(path).pointee.attend(qkv, rows, heads, &y, &scratch)
      for row in 0..<rows {
        for head in 0..<heads {
          let query = row * 3 * width + head * 32
          func value(_ row: Int, _ part: Int, _ column: Int) -> Double { Double(qkv[row * 3 * width + part * width + head * 32 + column]) }
          var scores: [Double] = []
          for other in 0..<rows {
            var sum = 0.0
            for column in 0..<32 { sum += Double(qkv[query + column]) * value(other, 1, column) }
            scores.append(sum / 32.0.squareRoot())
          }
          let top = scores.max() ?? 0
          let weights = scores.map { exp($0 - top) }
          let total = weights.reduce(0, +)
          for column in 0..<32 {
            var wanted = 0.0
            for other in 0..<rows { wanted += weights[other] / total * value(other, 2, column) }
            #expect(abs(Double(y[row * width + head * 32 + column]) - wanted) <= 1e-5)
          }
        }
      }
    }
  }

  private func aligned<T>(_ count: Int, _ value: T) -> UnsafeMutableBufferPointer<T> {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: count * MemoryLayout<T>.stride, alignment: 64)
    let buffer = unsafe memory.bindMemory(to: T.self)
    unsafe buffer.initialize(repeating: value)
    return unsafe buffer
  }
}
