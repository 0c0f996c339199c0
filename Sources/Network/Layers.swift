import CKernels

/// A dense layer with 5-bit weights, as the kernels take it.
@safe struct Dense8: @unchecked Sendable {
  let layer: kernels_dense8

  init(_ file: FlatFile, _ name: String, inputs: Int, outputs: Int) throws(FlatFile.Fault) {
    let weights = unsafe try file.signedBytes("\(name).weights", [outputs / 16, inputs / 4, 64])
    let sums = unsafe try file.words("\(name).sums", [outputs])
    unsafe layer = kernels_dense8(
      weights: weights.baseAddress, scales: try file.floats("\(name).scales", [outputs]).baseAddress,
      sums: UnsafeRawPointer(sums.baseAddress!).assumingMemoryBound(to: Int32.self),
      bias: try file.floats("\(name).bias", [outputs]).baseAddress, inputs: inputs, outputs: outputs)
  }
}

/// A dense layer with float weights.
@safe struct Dense32: @unchecked Sendable {
  let layer: kernels_dense32

  init(_ file: FlatFile, _ name: String, inputs: Int, outputs: Int) throws(FlatFile.Fault) {
    unsafe layer = kernels_dense32(
      weights: try file.floats("\(name).weights", [outputs / 16, inputs, 16]).baseAddress,
      bias: try file.floats("\(name).bias", [outputs]).baseAddress, inputs: inputs, outputs: outputs)
  }

  /// The same weights in float, for measuring what the integers cost; the memory is never freed.
  init(_ dense: Dense8) {
    let from = unsafe dense.layer
    let count = unsafe from.inputs * from.outputs
    let weights = unsafe UnsafeMutableRawPointer.allocate(byteCount: 4 * count, alignment: 64).bindMemory(to: Float.self, capacity: count)
    for output in unsafe 0..<from.outputs {
      for input in unsafe 0..<from.inputs {
        let block = unsafe output / 16 * 16 * from.inputs
        let weight = unsafe from.weights[block + input / 4 * 64 + output % 16 * 4 + input % 4]
        unsafe weights[block + input * 16 + output % 16] = Float(weight) * from.scales[output]
      }
    }
    unsafe layer = kernels_dense32(weights: weights, bias: from.bias, inputs: from.inputs, outputs: from.outputs)
  }
}

@safe struct Norm: @unchecked Sendable {
  let gain: UnsafeBufferPointer<Float>
  let bias: UnsafeBufferPointer<Float>

  init(_ file: FlatFile, _ name: String) throws(FlatFile.Fault) {
    unsafe gain = try file.floats("\(name).gain", [Model.width])
    unsafe bias = try file.floats("\(name).bias", [Model.width])
  }
}

/// One layer of the encoder (Devlin et al. 2019): attention and a feed-forward part, each added to what came in and normalised.
struct EncoderLayer: Sendable {
  /// Queries, keys and values side by side.
  let qkv: Dense8
  let out: Dense8
  let up: Dense8
  let down: Dense8
  let norm1: Norm
  let norm2: Norm

  init(_ file: FlatFile, _ index: Int) throws(FlatFile.Fault) {
    qkv = try Dense8(file, "\(index).qkv", inputs: Model.width, outputs: 3 * Model.width)
    out = try Dense8(file, "\(index).out", inputs: Model.width, outputs: Model.width)
    up = try Dense8(file, "\(index).up", inputs: Model.width, outputs: Model.inner)
    down = try Dense8(file, "\(index).down", inputs: Model.inner, outputs: Model.width)
    norm1 = try Norm(file, "\(index).norm1")
    norm2 = try Norm(file, "\(index).norm2")
  }
}

/// What a piece is before the first layer: the sum of its word, its place, its letters' shape and the quotation marks around it.
@safe struct Embeddings: @unchecked Sendable {
  private let words: UnsafeBufferPointer<Int8>
  private let scales: UnsafeBufferPointer<Float>
  private let places: UnsafeBufferPointer<Float>
  private let shapes: UnsafeBufferPointer<Float>
  private let marks: UnsafeBufferPointer<Float>
  let norm: Norm

  /// Rows of the tables of shapes and marks.
  static let kinds = 8
  /// The shape of the two pieces around a window.
  static let edgeShape = 7
  private static let vocabularySize = 30522

  init(_ file: FlatFile) throws(FlatFile.Fault) {
    unsafe words = try file.signedBytes("word.weights", [Self.vocabularySize, Model.width])
    unsafe scales = try file.floats("word.scales", [Self.vocabularySize])
    unsafe places = try file.floats("position", [Model.longestWindow, Model.width])
    unsafe shapes = try file.floats("shape", [Self.kinds, Model.width])
    unsafe marks = try file.floats("mark", [Self.kinds, Model.width])
    norm = try Norm(file, "norm")
  }

  /// Writes a piece's row, not yet normalised.
  func write(_ piece: UInt16, place: Int, shape: Int, mark: Int, to row: UnsafeMutablePointer<Float>) {
    precondition(place < Model.longestWindow && shape < Self.kinds && mark < Self.kinds && Int(piece) < Self.vocabularySize)
    let width = Model.width
    let scale = unsafe scales[Int(piece)]
    for index in 0..<width {
      let word = unsafe Float(words[Int(piece) * width + index]) * scale
      unsafe row[index] = word + places[place * width + index] + shapes[shape * width + index] + marks[mark * width + index]
    }
  }
}
