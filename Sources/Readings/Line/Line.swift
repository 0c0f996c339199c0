package import Ground
package import Vocabulary

/// The line of `hearsay extract`, which holds a reading whole: what is written of it is read back as the same reading.
package enum Line {
  /// The format that is written.
  package static let schema = "hearsay/2"
  /// The format before it, which is read as well: it has no sentences, no shapes of blocks and no digest of itself.
  package static let earlierSchema = "hearsay/1"

  /// Whether a value is a line of ours, of whatever version: an article with its claims, as opposed to a page's own JSON.
  package static func isOurs(_ json: JSON) -> Bool { json["schema"]?.string?.hasPrefix("hearsay/") == true }
}

extension Reading {
  /// The reading as a line: every key always stands, in this order; where there is nothing, null or an empty list.
  ///
  /// The last key of a finished line, `digest`, is a hash of all others and so is written at the edge (`Exports`).
  package var line: JSON {
    .object(head + [JSON.Member("claims", .array(claims.map { $0.json(in: self) }))] + tail)
  }

  /// The line without its claims: what `hearsay clean --format json` gives.
  package var lineWithoutClaims: JSON { .object(head + tail) }

  private var head: [JSON.Member] {
    members([
      "schema": .string(Line.schema),
      "tool": object(["version": .string(tool.version), "model": .string(tool.model)]),
      "id": .string(article.id),
      "sha256": .optional(page?.hex),
      "record": record?.json ?? .null,
    ])
      + article.members
      + members([
        "sentences": .array(sentences.map(JSON.span)),
        "dates": .array(dates.map(\.json)),
      ])
  }

  private var tail: [JSON.Member] {
    members([
      "notes": .array(notes.map { object(["kind": .string($0.kind.rawValue), "message": .string($0.message)]) }),
      "edited": .bool(isEdited),
    ])
  }
}

extension ArchiveRecord {
  fileprivate var json: JSON {
    object([
      "file": .string(file), "id": .optional(id), "offset": .optional(offset), "length": .optional(length), "date": .optional(date),
      "target": .optional(target),
    ])
  }

  init(_ fields: Fields) throws(LineError) {
    self.init(
      file: try fields.string("file"), id: try fields.optionalString("id"), offset: try fields.optionalInt("offset"),
      length: try fields.optionalInt("length"), date: try fields.optionalString("date"), target: try fields.optionalString("target"))
  }
}

extension DateMention {
  fileprivate var json: JSON {
    object([
      "span": .span(span), "value": .string(iso), "precision": .string(value.precision.rawValue), "anchor": .string(anchor),
    ])
  }

  init(_ fields: Fields, within count: Int) throws(LineError) {
    let text = try fields.string("value")
    let ends = text.split(separator: "/", maxSplits: 1)
    guard let value = ends.first.flatMap({ CivilDate(iso: $0) }) else { throw fields.fault("value", "“\(text.prefix(40))” is no date") }
    var end: CivilDate?
    if ends.count > 1 {
      end = CivilDate(iso: ends[1])
      if end == nil { throw fields.fault("value", "“\(text.prefix(40))” is no date") }
    }
    self.init(span: try fields.span("span", within: count), value: value, end: end, anchor: try fields.string("anchor"))
  }
}
