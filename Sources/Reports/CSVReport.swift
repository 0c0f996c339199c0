import Ground
import Tracking
import Vocabulary

extension Report {
  /// A table with a row for each claim, in the order of the report or the one that is asked for (RFC 4180, UTF-8, CRLF). A row stays on one line.
  package var csv: String {
    var out = CSV.row(CSV.columns)
    for index in rows { out += CSV.row(cells(of: index)) }
    return out
  }

  private func cells(of index: Int) -> [String] {
    let statement = statements[index]
    let claim = claim(statement.first)
    let speaker = claim.speaker
    let article = reading(statement.first).article
    let metadata = article.metadata
    let articles = Set(statement.appearances.map(\.article))
    let story = storyOfArticle[statement.first.article]
    return [
      String(index + 1), claimID(statement.first), claim.certainty.rawValue, speaker.level.rawValue,
      speaker.name ?? "", speaker.status.rawValue, speaker.kind.rawValue,
      speaker.roles.map(\.label).joined(separator: "; "), speaker.affiliations.map(\.label).joined(separator: "; "),
      article.text(claim.attribution.content), article.text(claim.attribution.cue), article.text(claim.attribution.source),
      Excerpt(of: claim, in: reading(statement.first)).pieces.map { article.text($0) }.joined(separator: " […] "),
      claim.attribution.form.rawValue, claim.polarity.rawValue, claim.stance.rawValue, claim.statementDate?.value.iso ?? "",
      claim.chain.map(\.name).joined(separator: " > "),
      parts(of: statement.first).map { "(\($0.certainty.rawValue)) \(article.text($0.attribution.content))" }.joined(separator: "; "),
      String(claim.percent),
      Claim.Field.allCases.compactMap { field in claim.because[field].map { "\(field.label): \($0.sentence)" } }.joined(separator: "; "),
      metadata.outlet ?? "", metadata.published?.iso ?? "", metadata.title ?? "", metadata.url ?? "", article.id,
      claim.bytes.content.listed,
      String(articles.count),
      statement.appearances.dropFirst().map { "\(outlet(of: $0.article)) (\(claimID($0)))" }.joined(separator: "; "),
      stories[story].soleSource?.name ?? "",
    ]
  }
}

/// How a table is written that any spreadsheet may open.
enum CSV {
  static let columns = [
    "number", "claim", "certainty", "level", "speaker", "status", "kind", "roles", "affiliations", "content", "cue", "source", "context",
    "form",
    "polarity", "stance", "statement date", "chain", "parts", "confidence in per cent", "because", "outlet", "published", "title", "url",
    "record",
    "bytes", "articles", "also in", "story rests on a single source",
  ]

  static func row(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") + "\r\n" }

  /// A cell between quotation marks, on one line, in which nothing begins like a formula.
  ///
  /// A spreadsheet runs a cell that begins so, also after a blank and in full-width letters; an apostrophe makes it text (OWASP, "CSV
  /// injection"). Where the list separator is ";", as on most desktops of Europe, a program that does not ask splits the line there, even
  /// between our quotation marks, so that what follows a ";" begins a cell too.
  static func cell(_ text: String) -> String {
    var out = "\""
    for (index, part) in text.unicodeScalars.split(separator: ";", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { out += ";" }
      if part.first(where: { !isPassedOver($0) }).map(startsFormula) == true { out += "'" }
      for scalar in part {
        switch scalar {
        case "\"": out += "\"\""
        case "\r", "\n", "\t": out += " "
        default: scalar.appendShown(to: &out)
        }
      }
    }
    return out + "\""
  }

  private static func startsFormula(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "＝", "＋", "－", "＠": true
    default: false
    }
  }

  /// What a spreadsheet may take away from the beginning of a cell: space of every kind, what has no width, quotation marks.
  private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "\"" || scalar.properties.generalCategory == .format
      || scalar.properties.generalCategory == .control
  }
}
