import Ground
import Vocabulary

extension Claim {
  /// The claim as a line of its reading lists it.
  func json(in reading: Reading) -> JSON {
    func quoted(_ spans: [TextRange], _ bytes: [ByteRange]) -> JSON {
      if spans.isEmpty { return .null }
      return object([
        "spans": .array(spans.map(JSON.span)),
        "text": .string(spans.map { reading.article.text($0) }.joined(separator: " ")),
        "bytes": .bytes(bytes),
      ])
    }
    return object([
      "id": .optional(id),
      "parent": .optional(parent.flatMap { reading.claims[$0].id }),
      "part": .bool(isPart),
      "given": .optional(attribution.id),
      "content": quoted(attribution.content, bytes.content),
      "cue": quoted(attribution.cue, bytes.cue),
      "source": quoted(attribution.source, bytes.source),
      "form": .string(attribution.form.rawValue),
      "type": .optional(type?.rawValue),
      "speaker": speaker.json,
      "certainty": .string(certainty.rawValue),
      "polarity": .string(polarity.rawValue),
      "stance": .string(stance.rawValue),
      "statementDate": statementDate.map { date in
        object(["value": .string(date.value.iso), "span": .span(date.span), "anchor": .string(date.anchor)])
      } ?? .null,
      "chain": .array(chain.map(\.json)),
      "confidence": .number(confidence),
      "unsure": .optional(unsure),
      "because": object(because.mapValues { .string($0.sentence) }),
      "rule": object(because.compactMapValues { $0.rule.map(JSON.string) }),
      "evidence": object(because.compactMapValues { $0.evidence.isEmpty ? nil : .array($0.evidence.map(JSON.string)) }),
    ])
  }

  /// - Parameters:
  ///   - parents: the index of each claim of the line by its id. A claim whose parent was taken out of the line stands alone.
  ///   - count: the length of the article's text in scalars.
  init(_ fields: Fields, parents: [String: Int], within count: Int) throws(LineError) {
    let content = try fields.object("content")
    let spans = try content.spans("spans", within: count)
    if spans.isEmpty { throw content.fault("spans", "it is missing") }
    let cue = try fields.optionalObject("cue")
    let source = try fields.optionalObject("source")
    let attribution = Attribution(
      id: try fields.optionalString("given"), source: try source?.spans("spans", within: count) ?? [],
      cue: try cue?.spans("spans", within: count) ?? [], content: spans, form: try fields.word("form"))
    let parent = try fields.optionalString("parent").flatMap { parents[$0] }
    let isPart = try fields.optionalBool("part") ?? false
    var date: StatementDate?
    if let dated = try fields.optionalObject("statementDate") {
      date = StatementDate(
        value: try dated.date("value"), span: try dated.span("span", within: count), anchor: try dated.string("anchor"))
    }
    self.init(
      id: try fields.optionalString("id"), attribution: attribution,
      bytes: Bytes(content: try content.bytes(), cue: try cue?.bytes() ?? [], source: try source?.bytes() ?? []),
      parent: parent, isPart: parent != nil && isPart, type: try fields.optionalWord("type"),
      speaker: try Speaker(fields.object("speaker"), within: count), certainty: try fields.word("certainty"),
      polarity: try fields.word("polarity"), stance: try fields.word("stance"), statementDate: date,
      chain: try fields.list("chain") { value, place throws(LineError) in try Link(Fields(value, at: place), within: count) },
      confidence: try fields.share("confidence"), unsure: try fields.optionalBool("unsure"), because: try Claim.reasons(fields))
  }
}

extension Claim {
  /// Why each field says what it says; of a line of `hearsay/1` the sentence alone.
  private static func reasons(_ fields: Fields) throws(LineError) -> [Field: Reason] {
    let rules = try fields.strings("rule", by: Field.self)
    let evidence = try fields.stringLists("evidence", by: Field.self)
    return Dictionary(
      uniqueKeysWithValues: try fields.strings("because", by: Field.self).map { field, sentence in
        (field, Reason(rule: rules[field], evidence: evidence[field] ?? [], sentence: sentence))
      })
  }
}

extension Claim.Link {
  fileprivate var json: JSON {
    object([
      "name": .string(name), "kind": .string(kind.rawValue), "level": .string(level.rawValue), "span": .optional(span),
      "certainty": .string(certainty.rawValue),
    ])
  }

  fileprivate init(_ fields: Fields, within count: Int) throws(LineError) {
    self.init(
      name: try fields.string("name"), kind: try fields.word("kind"), level: try fields.word("level"),
      span: try fields.optionalSpan("span", within: count), certainty: try fields.word("certainty"))
  }
}

extension Speaker {
  fileprivate var json: JSON {
    object([
      "name": .optional(name),
      "status": .string(status.rawValue),
      "kind": .string(kind.rawValue),
      "level": .string(level.rawValue),
      "metonym": .bool(isMetonym),
      "roles": .array(
        roles.map { role in
          object(["text": .string(role.text), "span": .span(role.span), "bytes": .bytes(role.bytes), "modifier": .optional(role.modifier)])
        }),
      "affiliations": .array(
        affiliations.map { object(["text": .string($0.text), "span": .span($0.span), "bytes": .bytes($0.bytes)]) }),
      "runnerUp": runnerUp.map { object(["name": .string($0.name), "margin": .number($0.margin)]) } ?? .null,
    ])
  }

  fileprivate init(_ fields: Fields, within count: Int) throws(LineError) {
    func phrases(_ key: String) throws(LineError) -> [Phrase] {
      try fields.list(key) { value, place throws(LineError) in
        let phrase = try Fields(value, at: place)
        return Phrase(
          text: try phrase.string("text"), span: try phrase.span("span", within: count), bytes: try phrase.bytes(),
          modifier: try phrase.optionalString("modifier"))
      }
    }
    var runnerUp: RunnerUp?
    if let other = try fields.optionalObject("runnerUp") {
      runnerUp = RunnerUp(name: try other.string("name"), margin: try other.share("margin"))
    }
    self.init(
      name: try fields.optionalString("name"), status: try fields.word("status"), kind: try fields.word("kind"),
      level: try fields.word("level"), isMetonym: try fields.bool("metonym"), roles: try phrases("roles"),
      affiliations: try phrases("affiliations"), runnerUp: runnerUp)
  }
}
