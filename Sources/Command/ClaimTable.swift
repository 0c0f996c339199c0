import Articles
import Attributions
import Claims
import Documents
import Ground
import Readings

/// An article's claims as a table for people: certainty, speaker with role and affiliation, cue, content.
struct ClaimTable {
  let text: String

  /// - Parameter width: columns of the terminal, to which contents are cut; nil: nothing is cut.
  init(_ reading: Reading, width: Int?, hasColour: Bool) {
    let article = reading.article
    func styled(_ text: String, _ style: Terminal.Style?) -> String { hasColour ? Terminal.styled(text, style) : text }
    let heading = [article.metadata.title, article.metadata.published?.iso].compactMap { $0 }.map { "  " + oneLine($0) }.joined()
    var out = styled(oneLine(article.id), .bold) + heading + "\n"
    let rows = reading.claims.map { Row($0, in: reading.document) }
    // The content is what is read: the columns before it get no more than they need, and no more than these.
    let speakerWidth = min(36, rows.map { $0.speaker.unicodeScalars.count }.max() ?? 0)
    let cueWidth = min(18, rows.map { $0.cue.unicodeScalars.count }.max() ?? 0)
    for row in rows {
      let head = [padded(row.certainty, 18), padded(row.speaker, speakerWidth), padded(row.cue, cueWidth)]
      let used = 2 + 18 + 2 + speakerWidth + 2 + cueWidth + 2
      let content = width.map { cut(row.content, max(20, $0 - used)) } ?? row.content
      out += "  " + styled(head[0], row.style) + "  " + styled(head[1], .bold) + "  " + styled(head[2], .dim) + "  " + content + "\n"
    }
    text = rows.isEmpty ? out + "  no claims\n" : out
  }

  private struct Row {
    let certainty: String
    let speaker: String
    let cue: String
    let content: String
    let style: Terminal.Style?

    init(_ claim: Claim, in document: Document) {
      switch claim.certainty {
      case .certain: style = .green
      case .probable: style = .yellow
      case .possible: style = .magenta
      case .unknown: style = nil
      }
      certainty =
        claim.certainty.rawValue + (claim.polarity == .negative || claim.polarity == .mixed ? " (\(claim.polarity.rawValue))" : "")
      let speaker = claim.speaker
      let name = speaker.name ?? (speaker.status == .unresolved ? "unresolved" : claim.speaker.level == .author ? "the article" : "nobody")
      let ties = [speaker.roles.first?.text, speaker.affiliations.first?.text].compactMap { $0 }.joined(separator: ", ")
      self.speaker = oneLine(ties.isEmpty ? name : "\(name) (\(ties))")
      cue = oneLine(claim.attribution.cue.map(document.text).joined(separator: " … "))
      content = oneLine(claim.attribution.content.map(document.text).joined(separator: " … "))
    }
  }
}

private func cut(_ text: String, _ width: Int) -> String {
  let scalars = text.unicodeScalars
  return scalars.count <= width ? text : String(scalars.prefix(width - 1)) + "…"
}

private func padded(_ text: String, _ width: Int) -> String {
  let cut = cut(text, width)
  return cut + String(repeating: " ", count: width - cut.unicodeScalars.count)
}
