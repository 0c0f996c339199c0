package import Ground
package import Pages

/// How records are read; the same for all of a run.
package struct RecordReading: Sendable {
  /// Nil: told from the bytes.
  let format: InputFormat?
  let date: CivilDate?
  let maximumBytes: Int
  /// Whether the `text` of JSON Lines is cleaned instead of being taken scalar for scalar.
  let cleansText: Bool

  /// - Parameters:
  ///   - format: of all records; nil: told from their bytes.
  ///   - date: the publication date of pages that give none.
  ///   - maximumBytes: a larger record is a bad one.
  ///   - cleansText: whether the `text` of JSON Lines is cleaned instead of being taken scalar for scalar.
  package init(format: InputFormat?, date: CivilDate?, maximumBytes: Int, cleansText: Bool) {
    self.format = format
    self.date = date
    self.maximumBytes = maximumBytes
    self.cleansText = cleansText
  }

  /// What a record turns out to be.
  package enum Content: Sendable {
    case payload(Payload)
    /// A line of `extract`, with its id.
    case extractLine(JSON, id: String)
    /// An input without any record, or a file that Hearsay wrote and a folder holds.
    case nothing
  }

  /// The page or pages of a record, as bytes with what is known of them; nil where Hearsay wrote the file that a folder holds.
  package func payload(of record: Record) throws(BadRecord) -> Payload? {
    switch try content(of: record) {
    case .payload(let payload): return payload
    case .extractLine(_, let id): throw BadRecord(id, .noRecord(.extract))
    case .nothing: return nil
    }
  }

  /// What a record is.
  package func content(of record: Record) throws(BadRecord) -> Content {
    if case .line(let line, let place, let occurrence) = record {
      let record = JSONLinesRecord(line: line, place: place, occurrence: occurrence, cleansText: cleansText, date: date)
      if let line = record.extractLine { return .extractLine(line, id: record.id) }
      do throws(PageError) { return .payload(try record.payload.get()) } catch { throw BadRecord(record.id, error) }
    }
    return try page(of: record).map { .payload($0) } ?? .nothing
  }

  private func page(of record: Record) throws(BadRecord) -> Payload? {
    switch record {
    case .bad(let bad): throw bad
    case .passedOver, .nothing, .line: return nil
    case .page(let bytes, let id, let occurrence):
      do throws(PageError) { return try payload(bytes, id: id, occurrence) } catch { throw BadRecord(distinctID(id, occurrence), error) }
    case .file(let path, let id, let occurrence, let isNamed):
      do throws(PageError) {
        let bytes = try contents(of: path, atMost: maximumBytes)
        if let written = Written(head: bytes.prefix(Written.tellingBytes)) {
          if !isNamed { return nil }
          throw PageError(.unsupported, "it \(written.sentence), and is no page")
        }
        return try payload(bytes, id: id, occurrence)
      } catch {
        throw BadRecord(distinctID(id, occurrence), error)
      }
    case .archived(let page, let id, _):
      do throws(PageError) { return try page.payload(id: id, date: date, atMost: maximumBytes) } catch { throw BadRecord(id, error) }
    }
  }

  private func payload(_ bytes: [UInt8], id: String, _ occurrence: Int) throws(PageError) -> Payload {
    let notes: [Note] = occurrence > 1 ? [.equalID(id)] : []
    let id = distinctID(id, occurrence)
    if format == nil || format == .mhtml {
      if let message = MHTML(bytes) { return try message.payload(id: id, date: date).noting(notes) }
      if format == .mhtml { throw PageError(.badRecord, "no MHTML: it does not begin with the header of such a message") }
    }
    var given = Given()
    given.date = date
    return Payload(id: id, bytes: bytes, format: format?.payload, given: given).noting(notes)
  }
}
