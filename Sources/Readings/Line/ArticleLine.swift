import Ground
import Vocabulary

extension Article {
  /// The article's keys, from `kind` to `blocks`.
  var members: [JSON.Member] {
    Readings.members([
      "kind": .string(kind.rawValue),
      "url": .optional(metadata.url),
      "outlet": .optional(metadata.outlet),
      "language": .optional(metadata.language),
      "section": .optional(metadata.section),
      "wire": .optional(metadata.wire),
      "correction": .optional(metadata.correction),
      "title": .optional(metadata.title),
      "authors": .array(metadata.authors.map { object(["name": .string($0.name), "role": .optional($0.role)]) }),
      "published": .optional(metadata.published?.iso),
      "modified": .optional(metadata.modified?.iso),
      "signals": object(metadata.signals.mapValues(JSON.string)),
      "text": .string(text),
      "blocks": .array(blocks.map(\.json)),
    ])
  }

  /// - Parameter line: the whole line.
  init(_ line: Fields) throws(LineError) {
    let text = try line.string("text")
    let empty = Article(id: try line.string("id"), kind: try line.word("kind"), metadata: try Metadata(line), text: text, blocks: [])
    guard line["blocks"] != nil else { throw line.fault("blocks", "it is missing") }
    let blocks = try line.list("blocks") { value, place throws(LineError) in try Block(Fields(value, at: place), of: empty) }
    self.init(id: empty.id, kind: empty.kind, metadata: empty.metadata, text: text, blocks: blocks)
  }
}

extension Metadata {
  fileprivate init(_ line: Fields) throws(LineError) {
    self.init()
    url = try line.optionalString("url")
    outlet = try line.optionalString("outlet")
    language = try line.optionalString("language")
    section = try line.optionalString("section")
    wire = try line.optionalString("wire")
    correction = try line.optionalString("correction")
    title = try line.optionalString("title")
    authors = try line.list("authors") { value, place throws(LineError) in
      let author = try Fields(value, at: place)
      return Author(name: try author.string("name"), role: try author.optionalString("role"))
    }
    published = try line.optionalDate("published")
    modified = try line.optionalDate("modified")
    signals = try line.strings("signals")
  }
}

extension Block {
  fileprivate var json: JSON {
    object([
      "span": .optional(span),
      "bytes": .bytes(bytes),
      "verdict": .string(verdict.isKept ? "kept" : "removed"),
      "reason": .string(verdict.reason),
      "rule": .optional(verdict.rule?.rawValue),
      "evidence": .string(verdict.evidence),
      "shape": .string(shape.name),
      "level": .optional(shape.level),
      "ordinal": .optional(ordinal),
      "comment": .optional(comment),
      // A kept block's words are the article's at its span.
      "text": verdict.isKept ? .null : .string(text),
    ])
  }

  fileprivate init(_ fields: Fields, of article: Article) throws(LineError) {
    let evidence = try fields.string("evidence")
    // Nil in lines of `hearsay/1`, and of a rule that this version does not have.
    let rule = try fields.optionalString("rule").flatMap { Verdict.Rule(rawValue: $0) }
    let span = try fields.optionalSpan("span", within: article.scalarCount)
    let text: String
    let verdict: Verdict
    switch try fields.string("verdict") {
    case "kept":
      guard let span else { throw fields.fault("span", "it is missing, and the block is kept") }
      text = article.text(span)
      verdict = .kept(try fields.word("reason"), by: rule, evidence: evidence)
    case "removed":
      if span != nil { throw fields.fault("span", "the block is removed, and has a place in the text") }
      text = try fields.string("text")
      verdict = .removed(try fields.word("reason"), by: rule, evidence: evidence)
    default: throw fields.fault("verdict", "it is neither “kept” nor “removed”")
    }
    self.init(
      text: text, span: span, bytes: try fields.bytes(), verdict: verdict, shape: try Shape(fields),
      ordinal: try fields.optionalInt("ordinal"),
      comment: try fields.optionalInt("comment"))
  }
}

extension Block.Shape {
  /// The names of the shapes, in the line's words.
  package enum Name: String, CaseIterable { case paragraph, heading, listItem, tableRow, quotation, preformatted }

  fileprivate var name: String {
    let name: Name =
      switch self {
      case .paragraph: .paragraph
      case .heading: .heading
      case .listItem: .listItem
      case .tableRow: .tableRow
      case .quotation: .quotation
      case .preformatted: .preformatted
      }
    return name.rawValue
  }

  fileprivate var level: Int? { if case .heading(let level) = self { level } else { nil } }

  fileprivate init(_ fields: Fields) throws(LineError) {
    switch try fields.optionalWord("shape", of: Name.self) ?? .paragraph {
    case .paragraph: self = .paragraph
    case .heading:
      guard let level = try fields.optionalInt("level"), (1...6).contains(level) else { throw fields.fault("level", "it is not 1 to 6") }
      self = .heading(level)
    case .listItem: self = .listItem
    case .tableRow: self = .tableRow
    case .quotation: self = .quotation
    case .preformatted: self = .preformatted
    }
  }
}
