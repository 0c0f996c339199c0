internal import Ground
package import Pages
package import SystemPackage

/// One record of the input as it lies there: a file that is not yet read, or bytes that came by a stream.
package enum Record: Sendable {
  /// A file; `isNamed`: by the person who called, not met in a folder. The occurrence counts the records of its id.
  case file(FilePath, id: String, occurrence: Int, isNamed: Bool)
  case page([UInt8], id: String, occurrence: Int)
  /// A line of JSON Lines; the place names it in messages (“pages.jsonl:17”).
  case line([UInt8], place: String, occurrence: Int)
  /// A page of an archive; the bytes are those of the file that it took.
  case archived(ArchivedPage, id: String, bytes: Int)
  case bad(BadRecord)
  /// A file that Hearsay wrote, met in a folder.
  case passedOver(id: String, Written)
  /// An input without any record.
  case nothing(in: String)
}

extension Record {
  /// How many bytes of the input it takes, where that is known before it is read.
  package var byteCount: Int? {
    switch self {
    case .line(let line, _, _): line.count + 1
    case .archived(_, _, let bytes): bytes
    case .page(let bytes, _, _): bytes.count
    case .file, .bad, .passedOver, .nothing: nil
    }
  }
}

/// A record that could not be read, as it stands in the output.
package struct BadRecord: Error, Sendable {
  package let id: String
  package let error: PageError

  package init(_ id: String, _ error: PageError) {
    self.id = id
    self.error = error
  }

  /// The line of JSON that stands for it, with its line feed.
  package var line: [UInt8] {
    let error = JSON.object([JSON.Member("kind", .string(error.kind.rawValue)), JSON.Member("message", .string(error.message))])
    var out: [UInt8] = []
    JSON.object([JSON.Member("id", .string(id)), JSON.Member("error", error)]).write(to: &out)
    return out + [UInt8(ascii: "\n")]
  }
}

extension PageError {
  /// What the system says of a file or a stream.
  package static func unreadable(_ error: any Error) -> PageError { PageError(.unreadable, "\(error)") }
}
