internal import Pages

extension WARCReader {
  /// The block of a record, as far as it has come.
  struct Block: Sendable {
    private enum Purpose: Sendable {
      /// An HTTP response of which more must come before it can be told what it is.
      case httpHead(end: Int?)
      case page(HTTPHead?, bodyStart: Int)
      case tooLarge
      case passedOver
      case broken(PageError)
    }

    /// Where the record begins in the file.
    let start: Int
    private let head: WARCHead
    private(set) var remaining: Int
    var name: (id: String?, date: String?) { (head.id, head.date) }
    private var purpose: Purpose
    /// The block's bytes; of a block that is not kept, those from a line on that looks like the beginning of a record.
    private var held: [UInt8] = []
    private var search = LineSearch(isAtLineStart: true)
    private var isSwallowing = false

    init(_ head: WARCHead, start: Int) {
      self.head = head
      self.start = start
      remaining = head.length
      purpose =
        switch head.block {
        case .noPage: .passedOver
        case _ where head.isSegment:
          .broken(PageError(.unsupported, "it is a part of a record (WARC-Segment-Number); such records are not put together"))
        case .http: .httpHead(end: nil)
        case .body: .page(nil, bodyStart: 0)
        }
    }

    /// Takes the next bytes of the block.
    mutating func take(_ bytes: ArraySlice<UInt8>, atMost maximum: Int) {
      remaining -= bytes.count
      switch purpose {
      case .httpHead(let known):
        let searched = max(0, held.count - 2)
        held.append(contentsOf: bytes)
        let end = known ?? HeaderFields.end(in: held[...], from: searched)
        if end ?? held.count > WARCReader.maximumHead {
          drop(for: .broken(PageError(.badRecord, "its HTTP header is longer than \(WARCReader.maximumHead) bytes")), maximum)
        } else if remaining == 0 || end.map({ held.count - $0 >= Payload.Format.tellingBytes }) == true {
          decide(bodyStart: end ?? held.count, maximum)
        } else {
          purpose = .httpHead(end: end)
        }
      case .page(_, let bodyStart):
        held.append(contentsOf: bytes)
        if held.count - bodyStart > maximum { drop(for: .tooLarge, maximum) }
      case .tooLarge, .passedOver, .broken:
        watch(bytes, maximum)
      }
    }

    private mutating func decide(bodyStart: Int, _ maximum: Int) {
      guard let http = HTTPHead(held[..<bodyStart]) else {
        return drop(for: .broken(PageError(.badRecord, "its block does not begin with a status line of HTTP")), maximum)
      }
      if !http.isPage(body: held[bodyStart...]) {
        drop(for: .passedOver, maximum)
      } else if held.count - bodyStart > maximum {
        drop(for: .tooLarge, maximum)
      } else {
        purpose = .page(http, bodyStart: bodyStart)
      }
    }

    /// Ceases to hold the block.
    private mutating func drop(for purpose: Purpose, _ maximum: Int) {
      self.purpose = purpose
      let bytes = held
      held = []
      watch(bytes[...], maximum)
    }

    /// Holds what follows a line that looks like the beginning of a record, as long as a record may be.
    private mutating func watch(_ bytes: ArraySlice<UInt8>, _ maximum: Int) {
      var rest = bytes
      while !rest.isEmpty {
        if isSwallowing {
          let room = max(1, maximum + 1 - held.count)
          held.append(contentsOf: rest.prefix(room))
          rest = rest.dropFirst(room)
          if held.count > maximum {
            held = []
            isSwallowing = false
            search = LineSearch(isAtLineStart: false)
          }
        } else if let found = search.find(in: rest) {
          isSwallowing = true
          held = LineSearch.mark
          rest = rest[found...]
        } else {
          return
        }
      }
    }

    /// The bytes from the first line of the block on that begins a record. They are another record's where the length of this one is wrong.
    mutating func takeSwallowed() -> [UInt8]? {
      let bytes = held
      held = []
      if isSwallowing { return bytes }
      var search = LineSearch(isAtLineStart: true)
      return search.find(in: bytes[...]).map { LineSearch.mark + bytes[$0...] }
    }

    /// What the whole block is.
    consuming func content(atMost maximum: Int) -> WARCRecord.Content {
      switch purpose {
      case .page(let http, let bodyStart):
        var body = held
        held = []
        body.removeFirst(bodyStart)
        return page(http, body: body, atMost: maximum)
      case .tooLarge: return .bad(.tooLarge("its body is", limit: maximum))
      case .httpHead, .passedOver: return .passedOver
      case .broken(let error): return .bad(error)
      }
    }

    private func page(_ http: HTTPHead?, body: [UInt8], atMost maximum: Int) -> WARCRecord.Content {
      guard let http else { return .page(ArchivedPage(url: head.url, type: head.mediaType, body: body)) }
      do throws(PageError) {
        // Codings of the transfer come after those of the content.
        let codings = http.contentCodings + http.fields.list("transfer-encoding").filter { $0 != "chunked" }
        return .page(
          ArchivedPage(url: head.url, type: http.type, codings: codings, body: http.isChunked ? try unchunked(body) : body))
      } catch {
        return .bad(error)
      }
    }
  }
}
