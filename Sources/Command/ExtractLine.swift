import Exports
import Ground
import Pages
import Readings
import Vocabulary

/// A line of JSON Lines that is one of `extract` (an article, or a record that could not be read), and no record of a page.
func extractLine(_ line: [UInt8]) -> JSON? {
  // Most lines are records of pages: they are not read twice.
  let isLikely = line.contains(Array("\"hearsay".utf8)) || line.contains(Array("\"error\"".utf8))
  guard isLikely, let json = try? JSON(reading: line) else { return nil }
  return Line.isOurs(json) || json["id"] != nil && json["error"]?["kind"] != nil ? json : nil
}

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
