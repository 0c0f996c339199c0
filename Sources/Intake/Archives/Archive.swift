internal import Ground
internal import Pages
internal import SystemPackage
internal import Vocabulary

/// A WARC or WACZ file, read once from its start to its end for the pages that it holds. Memory: a page, and a few chunks.
struct Archive: ~Copyable {
  /// A page, or what stands for one that could not be read.
  struct Item {
    /// Counted from 1 on, over pages and records that could not be read; nil: the file as a whole cannot be read.
    let number: Int?
    let content: Result<ArchivedPage, PageError>
    /// Bytes of the file from the item before it to this one.
    let bytes: Int
  }

  private let name: String
  private let maximumBytes: Int
  private var records: WARCStream
  /// The WARC files of a WACZ file that are still to come.
  private var entries: WACZ?
  private var failure: PageError?
  private var number = 0
  private var told = 0
  private var finished = 0

  /// - Parameters:
  ///   - stream: the file, at its start; nothing has been taken from it.
  ///   - name: of the file, for what is said of where its records lie.
  ///   - maximumBytes: a page that is larger is an error.
  init(_ stream: ByteStream, _ form: ArchiveForm, name: String, maximumBytes: Int) throws {
    self.name = name
    self.maximumBytes = maximumBytes
    do throws(PageError) {
      switch form {
      case .warc: records = WARCStream(stream, maximumBytes: maximumBytes)
      case .gzip: records = try WARCStream(stream, maximumBytes: maximumBytes, isCompressed: true)
      case .zip:
        entries = try WACZ(stream.file)
        records = WARCStream(ByteStream(stream.file, limit: 0), maximumBytes: maximumBytes)
      }
    } catch {
      failure = error
      records = WARCStream(ByteStream(stream.file, limit: 0), maximumBytes: maximumBytes)
    }
  }

  /// The next item; nil at the end. What holds no page is passed over.
  mutating func next() throws -> Item? {
    if let error = failure {
      failure = nil
      entries = nil
      return Item(number: nil, content: .failure(error), bytes: 0)
    }
    while true {
      while let record = try records.next() {
        switch record.content {
        case .page(var page):
          let place = records.isStored ? record.bytes : nil
          page.record = ArchiveRecord(
            file: entries?.name ?? name, id: record.name.id, offset: place?.start, length: place.map { $0.end - $0.start },
            date: record.name.date, target: page.url)
          return item(.success(page))
        case .bad(let error): return item(.failure(error))
        case .passedOver: continue
        }
      }
      finished += records.bytesRead
      records = WARCStream(ByteStream(.standardInput, limit: 0), maximumBytes: maximumBytes)
      do throws(PageError) {
        guard let next = try entries?.nextStream(maximumBytes: maximumBytes) else { return nil }
        records = next
      } catch {
        return item(.failure(error))
      }
    }
  }

  private mutating func item(_ content: Result<ArchivedPage, PageError>) -> Item {
    number += 1
    let read = finished + records.bytesRead
    defer { told = read }
    return Item(number: number, content: content, bytes: read - told)
  }
}
