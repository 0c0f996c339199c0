package import Ground
package import Pages

/// A record of a WARC file (ISO 28500; versions 1.0 and 1.1), as far as it matters here.
package struct WARCRecord: Sendable {
  package enum Content: Sendable {
    /// A page that a server sent, a resource, or a text that was made from one.
    case page(ArchivedPage)
    /// Nothing to read: a request, metadata, a picture, a redirect, a page that is like an earlier one.
    case passedOver
    case bad(PageError)
  }

  /// Where it stands in the file (in what its gzip members hold), with what separates it from the next: the records of a file lie side by side.
  package let bytes: ByteRange
  package let content: Content
  /// `WARC-Record-ID` without angle brackets, and `WARC-Date`, where its header could be read.
  package let name: (id: String?, date: String?)
}

/// The head of a WARC record.
struct WARCHead: Sendable {
  let fields: HeaderFields
  let length: Int
  let type: String

  /// - Parameter block: from the version line to the blank line.
  init(_ block: ArraySlice<UInt8>) throws(PageError) {
    let line = block.prefix { $0 != UInt8(ascii: "\n") }
    fields = HeaderFields(block[line.endIndex...])
    var inside = LineSearch(isAtLineStart: false)
    if inside.find(in: block) != nil { throw PageError(.badRecord, "its header is cut: another record begins inside it") }
    guard let type = fields["warc-type"] else { throw PageError(.badRecord, "its header has no WARC-Type") }
    guard let length = fields["content-length"].flatMap({ Int($0) }), length >= 0 else {
      throw PageError(.badRecord, "its header has no Content-Length that is a number")
    }
    self.type = type.lowercased()
    self.length = length
  }

  /// What its block has to be for the record to hold a page.
  enum Block: Sendable { case http, body, noPage }

  var block: Block {
    switch type {
    case "response": mediaType.map { $0.essence == "application/http" } ?? true ? .http : .noPage
    case "resource", "conversion": mediaType?.isPage == true ? .body : .noPage
    default: .noPage
    }
  }

  var mediaType: MediaType? { fields["content-type"].map { MediaType($0) } }

  /// A record of which the rest stands in others (`continuation`) is not put together again.
  var isSegment: Bool { fields["warc-segment-number"] != nil }

  /// Older writers put angle brackets round it.
  var url: String? { fields["warc-target-uri"].map(bare) }
  var id: String? { fields["warc-record-id"].map(bare) }
  var date: String? { fields["warc-date"] }

  private func bare(_ uri: String) -> String { uri.hasPrefix("<") && uri.hasSuffix(">") ? String(uri.dropFirst().dropLast()) : uri }
}
