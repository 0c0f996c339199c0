import CKernels

/// The instruction set that the network's arithmetic runs on.
@safe package struct Kernels: @unchecked Sendable, Equatable {
  let path: UnsafePointer<kernels_path>

  /// Those that this machine can run, fastest first; the last is portable C.
  package static let available: [Kernels] = (0..<kernels_count()).filter { kernels_runs($0) != 0 }.map { index in
    unsafe Kernels(path: kernels_at(index))
  }

  package static let best = available[0]

  package var name: String { unsafe String(cString: path.pointee.name) }

  package static func == (a: Kernels, b: Kernels) -> Bool { unsafe a.path == b.path }
}

extension Kernels {
  func quantise(_ x: UnsafePointer<Float>, rows: Int, columns: Int, _ q: UnsafeMutablePointer<UInt8>, scales: UnsafeMutablePointer<Float>) {
    unsafe path.pointee.quantise(x, rows, columns, q, scales)
  }

  func dense(
    _ layer: Dense8, _ x: UnsafePointer<UInt8>, scales: UnsafePointer<Float>, rows: Int, _ y: UnsafeMutablePointer<Float>,
    _ after: kernels_after
  ) {
    unsafe withUnsafePointer(to: layer.layer) { unsafe path.pointee.dense8($0, x, scales, rows, y, after) }
  }

  func dense(_ layer: Dense32, _ x: UnsafePointer<Float>, rows: Int, _ y: UnsafeMutablePointer<Float>, _ after: kernels_after) {
    unsafe withUnsafePointer(to: layer.layer) { unsafe path.pointee.dense32($0, x, rows, y, after) }
  }

  func normalise(_ x: UnsafeMutablePointer<Float>, rows: Int, _ norm: Norm) {
    unsafe path.pointee.normalise(x, rows, Model.width, norm.gain.baseAddress, norm.bias.baseAddress)
  }

  func attend(_ qkv: UnsafePointer<Float>, rows: Int, _ y: UnsafeMutablePointer<Float>, scratch: UnsafeMutablePointer<Float>) {
    unsafe path.pointee.attend(qkv, rows, Model.heads, y, scratch)
  }
}
