import Ground
import Tracking
import Vocabulary

extension Report {
  /// The claims, one JSON object a line, in the order of the report or the one that is asked for; a claim that several articles have is one line with all of them.
  package var jsonLines: String {
    rows.map { json(ofStatement: $0).line + "\n" }.joined()
  }

  private func json(ofStatement index: Int) -> JSON {
    let statement = statements[index]
    let claim = claim(statement.first)
    let speaker = claim.speaker
    let story = storyOfArticle[statement.first.article]
    return .object([
      .init("schema", .string("hearsay-report/1")),
      .init("number", .int(index + 1)),
      .init("claim", .string(claimID(statement.first))),
      .init("content", .string(reading(statement.first).article.text(claim.attribution.content))),
      .init("certainty", .string(statement.certainty.rawValue)),
      .init("level", .string(statement.level.rawValue)),
      .init("speaker", .optional(speaker.name)),
      .init("status", .string(speaker.status.rawValue)),
      .init("kind", .string(speaker.kind.rawValue)),
      .init("roles", .array(speaker.roles.map { .string($0.label) })),
      .init("affiliations", .array(speaker.affiliations.map { .string($0.label) })),
      .init("appearances", .array(statement.appearances.map { json(of: $0) })),
      .init("story", .int(story + 1)),
      .init("soleSource", .optional(stories[story].soleSource?.name)),
    ])
  }

  private func json(of appearance: Appearance) -> JSON {
    let reading = reading(appearance)
    let claim = claim(appearance)
    let metadata = reading.article.metadata
    let content = claim.attribution.content
    return .object([
      .init("claim", .string(claimID(appearance))),
      .init("article", .string(reading.article.id)),
      .init("outlet", .optional(metadata.outlet)),
      .init("published", .optional(metadata.published?.iso)),
      .init("title", .optional(metadata.title)),
      .init("url", .optional(metadata.url)),
      .init("speaker", .optional(claim.speaker.name)),
      .init("certainty", .string(claim.certainty.rawValue)),
      .init("cue", .optional(claim.attribution.cue.isEmpty ? nil : reading.article.text(claim.attribution.cue))),
      .init("statementDate", .optional(claim.statementDate?.value.iso)),
      .init("chain", .array(claim.chain.map { .string($0.name) })),
      .init(
        "parts",
        .array(
          parts(of: appearance).map { part in
            .object([
              .init("content", .string(reading.article.text(part.attribution.content))),
              .init("certainty", .string(part.certainty.rawValue)),
            ])
          })),
      .init("confidence", .number(claim.confidence)),
      .init(
        "because",
        .object(Claim.Field.allCases.compactMap { field in claim.because[field].map { JSON.Member(field.rawValue, .string($0.sentence)) } })
      ),
      .init("spans", .array(content.map { .array([.int($0.start), .int($0.end)]) })),
      .init("bytes", .array(claim.bytes.content.map { .array([.int($0.start), .int($0.end)]) })),
    ])
  }
}
