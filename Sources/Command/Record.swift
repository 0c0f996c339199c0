import Compression
import Ground
import Pages
import SystemPackage

/// One record of the input as it lies there: a file that is not yet read, or bytes that came by a stream.
enum Record: Sendable {
  case file(FilePath, id: String)
  case page([UInt8], id: String)
  /// A line of JSON Lines; the place names it in messages ("pages.jsonl:17").
  case line([UInt8], place: String)
  /// A page of an archive; the bytes are those of the file that it took.
  case archived(ArchivedPage, id: String, bytes: Int)
  case bad(BadRecord)
}

/// A record that could not be read, as it stands in the output.
struct BadRecord: Error, Sendable {
  let id: String
  let error: PageError

  init(_ id: String, _ error: PageError) {
    self.id = id
    self.error = error
  }

  var line: [UInt8] {
    let error = JSON.object([JSON.Member("kind", .string(error.kind.rawValue)), JSON.Member("message", .string(error.message))])
    var out: [UInt8] = []
    JSON.object([JSON.Member("id", .string(id)), JSON.Member("error", error)]).write(to: &out)
    return out + [UInt8(ascii: "\n")]
  }
}

/// How records are read; the same for all of a run.
struct RecordReading: Sendable {
  /// Nil: told from the bytes.
  let format: InputFormat?
  let date: CivilDate?
  let maximumBytes: Int
  /// Whether the `text` of JSON Lines is cleaned instead of being taken scalar for scalar.
  let cleansText: Bool

  func payload(of record: Record) throws(BadRecord) -> Payload {
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
  static func unreadable(_ error: any Error) -> PageError { PageError(.unreadable, "\(error)") }
  static func tooLarge(_ count: Int?, atMost maximum: Int) -> PageError {
    PageError(.tooLarge, "\(count.map { "\($0) bytes" } ?? "the bytes") are more than the \(maximum) of --max-bytes")
  }
}

/// The bytes of a file; one that is too large is not read.
func contents(of path: FilePath, atMost maximum: Int) throws(PageError) -> [UInt8] {
  let file: FileDescriptor
  do {
    file = try FileDescriptor.open(path, .readOnly, options: .closeOnExec)
  } catch {
    throw .unreadable(error)
  }
  defer { try? file.close() }
  if let size = try? file.stat().size, size > maximum { throw .tooLarge(Int(size), atMost: maximum) }
  var stream = ByteStream(file)
  do {
    guard let bytes = try stream.rest(atMost: maximum) else { throw PageError.tooLarge(nil, atMost: maximum) }
    return bytes
  } catch let error as PageError {
    throw error
  } catch {
    throw .unreadable(error)
  }
}
