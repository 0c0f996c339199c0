import Exports
import Readings

extension Reading {
  /// The line of `hearsay extract`: one JSON object of the format `hearsay/2`, without a line feed.
  public var jsonLine: String { sealedLine.line }

  /// A reading that comes back from a line of `hearsay extract`, of `hearsay/2` or `hearsay/1`.
  ///
  /// Claims may have been taken out of the line and words of its fields changed: then `isEdited` is true.
  /// - Throws: `UnreadableLine` with the place and nature of the first fault.
  public init(jsonLine line: String) throws(UnreadableLine) {
    let json: JSON
    do throws(JSONError) { json = try JSON(reading: Array(line.utf8)) } catch {
      throw UnreadableLine(message: "no JSON: \(error.message) (byte \(error.offset))")
    }
    do throws(LineError) { try self.init(sealedLine: json) } catch { throw UnreadableLine(message: error.message) }
  }

  /// The words at places of the article's text, joined by spaces.
  public func text(_ ranges: [TextRange]) -> String { ranges.map { article.text($0) }.joined(separator: " ") }
}

/// Why a line is no reading.
public struct UnreadableLine: Error, Sendable, Hashable, CustomStringConvertible {
  /// One sentence for people, with the place of the fault.
  public let message: String
  /// The message.
  public var description: String { message }
}
