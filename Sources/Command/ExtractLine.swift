import Exports
import Ground
import Pages
import Readings
import Vocabulary

extension Reading {
  /// The reading of a line of `extract`, edited or not.
  /// - Throws: `badRecord` where the line is broken, and the error of a record that could not be read.
  init(extractLine json: JSON) throws(PageError) {
    if let error = json["error"] {
      throw PageError(
        error["kind"]?.string.flatMap { PageError.Kind(rawValue: $0) } ?? .badRecord, error["message"]?.string ?? "it could not be read")
    }
    do { try self.init(sealedLine: json) } catch { throw PageError(.badRecord, error.message) }
  }
}
