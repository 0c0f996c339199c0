import Pages
package import Ground
import Readings
import Vocabulary

/// The JSON Schema (draft 2020-12) of a line of `hearsay extract`.
///
/// Every key is required and no other is allowed; the words of each list are those of the types themselves, so that schema and export cannot
/// drift apart.
package enum Schema {
  /// An article with its claims, or a record that could not be read.
  package static let extractLine = object([
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "urn:hearsay:2",
    "title": "A line of hearsay extract",
    "description": .string(
      "An article with its claims, or a record that could not be read. “spans” and “span” are half-open pairs of Unicode-scalar offsets into “text”; "
        + "“bytes” are half-open pairs of offsets into the payload that “sha256” is of; “digest” is the SHA-256 of the line without it."),
    "oneOf": .array([reference("article"), reference("error")]),
    "$defs": object([
      "article": article, "error": error, "block": block, "claim": claim, "speaker": speaker, "quoted": quoted, "pair": pair,
      "pairs": list(reference("pair")),
      "date": date,
      "period": period,
    ]),
  ])

  private static let article = record([
    "schema": object(["const": .string(Line.schema)]),
    "tool": record(["version": string, "model": string]),
    "id": string,
    "sha256": digest,
    "record": nullable(
      record([
        "file": string, "id": nullable(string), "offset": nullable(offset), "length": nullable(offset), "date": nullable(string),
        "target": nullable(string),
      ])),
    "kind": words(Article.Kind.self),
    "url": nullable(string),
    "outlet": nullable(string),
    "language": nullable(string),
    "section": nullable(string),
    "wire": nullable(string),
    "correction": nullable(string),
    "title": nullable(string),
    "authors": list(record(["name": string, "role": nullable(string)])),
    "published": nullable(reference("date")),
    "modified": nullable(reference("date")),
    "signals": map(from: Metadata.Field.self, "Where each field was read; no entry where the field abstains."),
    "text": string,
    "blocks": list(reference("block")),
    "sentences": reference("pairs"),
    "dates": list(
      record(["span": reference("pair"), "value": reference("period"), "precision": words(CivilDate.Precision.self), "anchor": string])),
    "claims": list(reference("claim")),
    "notes": list(record(["kind": words(Note.Kind.self), "message": string])),
    "edited": flag,
    "digest": digest,
  ])

  private static let error = record([
    "id": string,
    "error": record(["kind": words(PageError.Kind.self), "message": string]),
  ])

  private static let block = record([
    "span": nullable(reference("pair")),
    "bytes": reference("pairs"),
    "verdict": object(["enum": .array(["kept", "removed"])]),
    "reason": words(Verdict.Kept.allCases.map(\.rawValue) + Verdict.Removed.allCases.map(\.rawValue)),
    "rule": nullable(string),
    "evidence": string,
    "shape": words(Block.Shape.Name.self),
    "level": nullable(object(["type": "integer", "minimum": .int(1), "maximum": .int(6)])),
    "ordinal": nullable(offset),
    "comment": nullable(offset),
    "text": nullable(string),
  ])

  private static let claim = record([
    "id": pattern("^[0-9a-f]{16}$"),
    "parent": nullable(pattern("^[0-9a-f]{16}$")),
    "part": flag,
    "given": nullable(string),
    "content": reference("quoted"),
    "cue": nullable(reference("quoted")),
    "source": nullable(reference("quoted")),
    "form": words(Attribution.Form.self),
    "type": nullable(words(Claim.Kind.self)),
    "speaker": reference("speaker"),
    "certainty": words(Claim.Certainty.self),
    "polarity": words(Claim.Polarity.self),
    "stance": words(Claim.Stance.self),
    "statementDate": nullable(record(["value": reference("date"), "span": reference("pair"), "anchor": string])),
    "chain": list(
      record([
        "name": string, "kind": words(Speaker.Kind.self), "level": words(Speaker.Level.self), "span": nullable(reference("pair")),
        "certainty": words(Claim.Certainty.self),
      ])),
    "confidence": probability,
    "unsure": nullable(flag),
    "because": map(from: Claim.Field.self, "Why each field says what it says."),
    "rule": map(from: Claim.Field.self, "The name of the rule that decided each field."),
    "evidence": object([
      "type": "object", "description": "What of the text each rule rests on; no entry where it is nothing.",
      "propertyNames": words(Claim.Field.self), "additionalProperties": list(string),
    ]),
  ])

  private static let speaker = record([
    "name": nullable(string),
    "status": words(Speaker.Status.self),
    "kind": words(Speaker.Kind.self),
    "level": words(Speaker.Level.self),
    "metonym": flag,
    "roles": list(
      record(["text": string, "span": reference("pair"), "bytes": reference("pairs"), "modifier": nullable(string)])),
    "affiliations": list(record(["text": string, "span": reference("pair"), "bytes": reference("pairs")])),
    "runnerUp": nullable(record(["name": string, "margin": probability])),
  ])

  private static let quoted = record(["spans": reference("pairs"), "text": string, "bytes": reference("pairs")])
  private static let offset = object(["type": "integer", "minimum": .int(0)])
  private static let pair = object(["type": "array", "prefixItems": .array([offset, offset]), "items": .bool(false), "minItems": .int(2)])
  private static let probability = object(["type": "number", "minimum": .int(0), "maximum": .int(1)])
  private static let digest = pattern("^[0-9a-f]{64}$")
  private static let flag = object(["type": "boolean"])
  private static let string = object(["type": "string"])
  /// A day, a month or a year.
  private static let date = pattern("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")
  /// The same, or the first and the last day of several.
  private static let period = pattern("^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(/[0-9]{4}-[0-9]{2}-[0-9]{2})?)?)?$")
}

extension JSON: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self = .string(value) }
}

private func object(_ pairs: KeyValuePairs<String, JSON>) -> JSON { .object(pairs.map { JSON.Member($0.key, $0.value) }) }

/// An object with exactly these keys.
private func record(_ properties: KeyValuePairs<String, JSON>) -> JSON {
  object([
    "type": "object", "properties": object(properties), "required": .array(properties.map { .string($0.key) }),
    "additionalProperties": .bool(false),
  ])
}

private func reference(_ name: String) -> JSON { object(["$ref": .string("#/$defs/\(name)")]) }
private func list(_ items: JSON) -> JSON { object(["type": "array", "items": items]) }
private func nullable(_ schema: JSON) -> JSON { object(["oneOf": .array([schema, object(["type": "null"])])]) }
private func pattern(_ expression: String) -> JSON { object(["type": "string", "pattern": .string(expression)]) }
private func words(_ values: [String]) -> JSON { object(["enum": .array(values.map(JSON.string))]) }
private func words<Word: CaseIterable & RawRepresentable<String>>(_ type: Word.Type) -> JSON { words(Word.allCases.map(\.rawValue)) }

private func map<Field: CaseIterable & RawRepresentable<String>>(from type: Field.Type, _ description: String) -> JSON {
  object([
    "type": "object", "description": .string(description), "propertyNames": words(type), "additionalProperties": object(["type": "string"]),
  ])
}
