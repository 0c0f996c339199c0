/// Why compressed data cannot be read.
package enum CompressionError: Error, Sendable, Hashable {
  /// The data are broken, or end too early.
  case broken(String)
  /// They mean more bytes than the caller allows.
  case tooLarge(limit: Int)
  /// This build lacks the library, or nobody knows the coding.
  case unsupported(String)

  /// What cannot be read in this build.
  /// - Parameter trait: the package's trait that brings the library.
  static func missing(_ trait: String, for what: String) -> CompressionError {
    .unsupported("\(what) cannot be read by this build: it lacks the trait \(trait)")
  }
}
