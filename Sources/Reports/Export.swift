package import Ground
import Vocabulary

/// The format of the lines of `hearsay extract`.
let lineSchema = "hearsay/1"

extension Reading {
  /// The line of `hearsay extract`: every key always stands, in this order; where there is nothing, null or an empty list.
  /// The reading knows its page's digest (`identified(by:)`).
  package var export: JSON {
    var members = articleMembers
    members.insert(JSON.Member("claims", .array(claims.map(export))), at: members.count - 1)
    return .object(members)
  }

  /// The article's keys without its claims: what `hearsay clean --format json` gives.
  package var exportArticle: JSON { .object(articleMembers) }

  private var articleMembers: [JSON.Member] {
    let metadata = article.metadata
    return members([
      "schema": .string(lineSchema),
      "tool": object(["version": .string(tool.version), "model": .string(tool.model)]),
      "id": .string(article.id),
      "sha256": .optional(page?.hex),
      "kind": .string(article.kind.rawValue),
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
      "signals": .object(
        Metadata.Field.allCases.compactMap { field in metadata.signals[field].map { JSON.Member(field.rawValue, .string($0)) } }),
      "text": .string(article.text),
      "blocks": .array(article.blocks.map(export)),
      "dates": .array(
        dates.map { date in
          object([
            "span": span(date.span), "value": .string(date.iso), "precision": .string(date.value.precision.rawValue),
            "anchor": .string(date.anchor),
          ])
        }),
      "notes": .array(notes.map { object(["kind": .string($0.kind.rawValue), "message": .string($0.message)]) }),
    ])
  }

  private func export(_ block: Block) -> JSON {
    object([
      "span": block.span.map(span) ?? .null,
      "bytes": .array(block.bytes.map(pair)),
      "verdict": .string(block.verdict.isKept ? "kept" : "removed"),
      "reason": .string(block.verdict.reason),
      "evidence": .string(block.verdict.evidence),
      // A kept block's words are the article's at its span.
      "text": block.verdict.isKept ? .null : .string(block.text),
    ])
  }

  private func export(_ claim: Claim) -> JSON {
    let speaker = claim.speaker
    return object([
      "id": .optional(claim.id),
      "parent": .optional(claim.parent.flatMap { claims[$0].id }),
      "content": quoted(claim.attribution.content, claim.bytes.content),
      "cue": quoted(claim.attribution.cue, claim.bytes.cue),
      "source": quoted(claim.attribution.source, claim.bytes.source),
      "form": .string(claim.attribution.form.rawValue),
      "speaker": object([
        "name": .optional(speaker.name),
        "status": .string(speaker.status.rawValue),
        "kind": .string(speaker.kind.rawValue),
        "level": .string(speaker.level.rawValue),
        "metonym": .bool(speaker.isMetonym),
        "roles": .array(
          speaker.roles.map { role in
            object(["text": .string(role.text), "span": span(role.span), "bytes": bytes(role.bytes), "modifier": .optional(role.modifier)])
          }),
        "affiliations": .array(
          speaker.affiliations.map { object(["text": .string($0.text), "span": span($0.span), "bytes": bytes($0.bytes)]) }),
        "runnerUp": speaker.runnerUp.map { object(["name": .string($0.name), "margin": rounded($0.margin)]) } ?? .null,
      ]),
      "certainty": .string(claim.certainty.rawValue),
      "polarity": .string(claim.polarity.rawValue),
      "stance": .string(claim.stance.rawValue),
      "statementDate": claim.statementDate.map { date in
        object(["value": .string(date.value.iso), "span": span(date.span), "anchor": .string(date.anchor)])
      } ?? .null,
      "chain": .array(
        claim.chain.map { link in
          object([
            "name": .string(link.name), "kind": .string(link.kind.rawValue), "level": .string(link.level.rawValue),
            "span": link.span.map(span) ?? .null, "certainty": .string(link.certainty.rawValue),
          ])
        }),
      "confidence": rounded(claim.confidence),
      "because": .object(
        Claim.Field.allCases.compactMap { field in claim.because[field].map { JSON.Member(field.rawValue, .string($0)) } }),
    ])
  }

  /// Words of the article with their places in its text and on the page; null where there are none.
  private func quoted(_ spans: [TextRange], _ receipt: [ByteRange]) -> JSON {
    if spans.isEmpty { return .null }
    return object([
      "spans": .array(spans.map(span)),
      "text": .string(spans.map { article.text($0) }.joined(separator: " ")),
      "bytes": bytes(receipt),
    ])
  }

}

private func bytes(_ ranges: [ByteRange]) -> JSON { .array(ranges.map(pair)) }

private func span(_ range: TextRange) -> JSON { .array([.int(range.start), .int(range.end)]) }
private func pair(_ range: ByteRange) -> JSON { .array([.int(range.start), .int(range.end)]) }
/// Three decimals: more would feign a precision that no confidence has.
private func rounded(_ value: Double) -> JSON { .number((value * 1000).rounded() / 1000) }
private func members(_ pairs: KeyValuePairs<String, JSON>) -> [JSON.Member] { pairs.map { JSON.Member($0.key, $0.value) } }
private func object(_ pairs: KeyValuePairs<String, JSON>) -> JSON { .object(members(pairs)) }
