package import Ground
package import Pages
package import SystemPackage

/// One record of the input as it lies there: a file that is not yet read, or bytes that came by a stream.
package enum Record: Sendable {
  case file(FilePath, id: String)
  case page([UInt8], id: String)
  /// A line of JSON Lines; the place names it in messages ("pages.jsonl:17").
  case line([UInt8], place: String)
  /// A page of an archive; the bytes are those of the file that it took.
  case archived(ArchivedPage, id: String, bytes: Int)
  case bad(BadRecord)
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

/// How records are read; the same for all of a run.
package struct RecordReading: Sendable {
  /// Nil: told from the bytes.
  let format: InputFormat?
  let date: CivilDate?
  let maximumBytes: Int
  /// Whether the `text` of JSON Lines is cleaned instead of being taken scalar for scalar.
  let cleansText: Bool

  package init(format: InputFormat?, date: CivilDate?, maximumBytes: Int, cleansText: Bool) {
    self.format = format
    self.date = date
    self.maximumBytes = maximumBytes
    self.cleansText = cleansText
  }

  /// The page or pages of a record, as bytes with what is known of them.
  package func payload(of record: Record) throws(BadRecord) -> Payload {
    switch record {
    case .bad(let bad): throw bad
    case .page(let bytes, let id):
      do throws(PageError) { return try payload(bytes, id: id) } catch { throw BadRecord(id, error) }
    case .file(let path, let id):
      do throws(PageError) { return try payload(try contents(of: path, atMost: maximumBytes), id: id) } catch { throw BadRecord(id, error) }
    case .archived(let page, let id, _):
      do throws(PageError) { return try page.payload(id: id, date: date, atMost: maximumBytes) } catch { throw BadRecord(id, error) }
    case .line(let line, let place):
      let record = JSONLinesRecord(line: line, place: place, cleansText: cleansText, date: date)
      do throws(PageError) { return try record.payload.get() } catch { throw BadRecord(record.id, error) }
    }
  }

  private func payload(_ bytes: [UInt8], id: String) throws(PageError) -> Payload {
    if format == nil || format == .mhtml {
      if let message = MHTML(bytes) { return try message.payload(id: id, date: date) }
      if format == .mhtml { throw PageError(.badRecord, "no MHTML: it does not begin with the header of such a message") }
    }
    var given = Given()
    given.date = date
    return Payload(id: id, bytes: bytes, format: format?.payload, given: given)
  }
}

extension PageError {
  /// What the system says of a file or a stream.
  package static func unreadable(_ error: any Error) -> PageError { PageError(.unreadable, "\(error)") }
}
