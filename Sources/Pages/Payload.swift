package import Ground
package import Vocabulary

/// What one record brings: its bytes, and what is known about them from outside.
package struct Payload: Sendable {
  package enum Format: String, Sendable, CaseIterable { case html, xml, json, text }

  package let id: String
  package let bytes: [UInt8]
  /// Nil: told from the bytes.
  package let format: Format?
  /// The charset that came with the bytes (a JSON Lines value is UTF-8); nil: decided from them.
  package let charset: String?
  package let given: Given
  /// What is odd about the record before its bytes are looked at; every page of it gets them.
  package let notes: [Note]

  package init(
    id: String, bytes: [UInt8], format: Format? = nil, charset: String? = nil, given: Given = Given(), notes: [Note] = []
  ) {
    self.id = id
    self.bytes = bytes
    self.format = format
    self.charset = charset
    self.given = given
    self.notes = notes
  }

  /// The payload with more notes.
  package func noting(_ more: [Note]) -> Payload {
    more.isEmpty ? self : Payload(id: id, bytes: bytes, format: format, charset: charset, given: given, notes: notes + more)
  }
}

/// What a record says beside its page.
package struct Given: Sendable, Hashable {
  package var url: String?
  /// The publication date, used where the page has none.
  package var date: CivilDate?
  /// The moment of publication, where the record's date has a clock time and a zone.
  package var moment: Moment?
  package var title: String?
  /// The outlet that the record says the text is of.
  package var outlet: String?
  /// The text, which is valid UTF-8, is to be taken scalar for scalar: no cleaning.
  package var isExact = false
  /// Where the payload lies in a web archive; nil outside archives.
  package var record: ArchiveRecord?
  /// Attributions to be used instead of our own ("gold spans").
  package var attributions: [GivenAttribution]?
  package init() {}
}

/// The spans of an attribution as an input gives them.
package struct GivenAttribution: Sendable, Hashable {
  package let id: String
  package let source: [TextRange]
  package let cue: [TextRange]
  package let content: [TextRange]
  package init(id: String, source: [TextRange], cue: [TextRange], content: [TextRange]) {
    self.id = id
    self.source = source
    self.cue = cue
    self.content = content
  }
}

/// Why a record cannot be read.
package struct PageError: Error, Sendable, Hashable {
  /// What kind of fault it is; the names stand in error records.
  package enum Kind: String, Sendable, CaseIterable { case tooLarge, unreadable, badRecord, unsupported }
  package let kind: Kind
  /// One sentence for people, without the record's name.
  package let message: String
  /// The caller's limit in bytes, where that is what was passed.
  package let limit: Int?

  package init(_ kind: Kind, _ message: String) { self.init(kind, message, limit: nil) }

  private init(_ kind: Kind, _ message: String, limit: Int?) {
    self.kind = kind
    self.message = message
    self.limit = limit
  }

  /// More bytes than the caller allows.
  /// - Parameter what: with its verb: “its body is”.
  package static func tooLarge(_ what: String, limit: Int) -> PageError {
    PageError(.tooLarge, "\(what) more than the limit of \(limit) bytes", limit: limit)
  }

  /// The same fault, said of a place: “record 7, at byte 900: …”.
  package func at(_ place: String) -> PageError { PageError(kind, "\(place): \(message)", limit: limit) }
}
