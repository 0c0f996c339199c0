import Articles
import Attributions
import Claims
import Documents
import Ground
import Readings
import Reports
import Vocabulary

/// An article's claims as a table for people: certainty, speaker with role and affiliation, cue, content.
struct ClaimTable {
  let text: String

  /// - Parameters:
  ///   - shown: indices of the claims, in the order of the table.
  ///   - width: columns of the terminal, which no line exceeds; nil: nothing is cut.
  init(_ reading: Reading, shown: [Int], width: Int?, hasColour: Bool) {
    let article = reading.article
    func styled(_ text: String, _ style: Terminal.Style?) -> String { hasColour ? Terminal.styled(text, style) : text }
    func cut(_ text: String, _ used: Int) -> String { width.map { Columns.cut(text, to: max(0, $0 - used)) } ?? text }
    let id = cut(oneLine(article.id), 0)
    let heading = [article.metadata.title, article.metadata.published?.iso].compactMap { $0 }.map { "  " + oneLine($0) }.joined()
    var out = styled(id, .bold) + cut(heading, Columns.count(id)) + "\n"
    let rows = shown.map { Row(reading.claims[$0], in: reading.article) }
    let layout = Layout(rows, width: width)
    for row in rows {
      let head = zip([row.certainty, row.speaker, row.cue], layout.widths).map { Columns.padded($0, to: $1) }
      let ahead = "  " + styled(head[0], row.style) + "  " + styled(head[1], .bold) + "  " + styled(head[2], .dim)
      out += layout.isStacked ? ahead + "\n      " + cut(row.content, 6) + "\n" : ahead + "  " + cut(row.content, layout.used) + "\n"
    }
    text = rows.isEmpty ? out + "  " + cut(ClaimTable.reason(for: reading), 2) + "\n" : out
  }

  /// Why there is nothing to show.
  private static func reason(for reading: Reading) -> String {
    if reading.notes.contains(where: { $0.kind == .unsupportedLanguage }) {
      return "not read: \(reading.article.metadata.language.map(languageName) ?? "a language other than English")"
    }
    if let note = reading.notes.first(where: { $0.kind == .noText || $0.kind == .empty || $0.kind == .unsureAttribution }) {
      return "no claims: \(oneLine(note.message))"
    }
    return "no claims"
  }

  /// How the columns before the content share the width, or stand above it where too little would be left for it.
  private struct Layout {
    let widths: [Int]
    let isStacked: Bool
    /// Columns before the content.
    var used: Int { widths.reduce(2) { $0 + $1 + 2 } }

    init(_ rows: [Row], width: Int?) {
      func most(_ column: KeyPath<Row, String>, atMost limit: Int) -> Int {
        min(limit, rows.map { Columns.count($0[keyPath: column]) }.max() ?? 0)
      }
      let (certainty, speaker, cue) = (most(\.certainty, atMost: 18), most(\.speaker, atMost: 36), most(\.cue, atMost: 18))
      let used = certainty + speaker + cue + 8
      guard let width, width - used < max(Layout.leastContent, width * 2 / 5) else {
        (widths, isStacked) = ([certainty, speaker, cue], false)
        return
      }
      // On a line of their own they may take all of it: the speaker gives way first.
      let free = max(0, width - certainty - 6)
      let shownCue = min(cue, free / 3)
      (widths, isStacked) = ([min(certainty, max(0, width - 6)), min(most(\.speaker, atMost: .max), free - shownCue), shownCue], true)
    }

    private static let leastContent = 30
  }

  private struct Row {
    let certainty: String
    let speaker: String
    let cue: String
    let content: String
    let style: Terminal.Style?

    init(_ claim: Claim, in article: Article) {
      switch claim.certainty {
      case .certain: style = .green
      case .probable: style = .yellow
      case .possible: style = .magenta
      case .unknown: style = nil
      }
      certainty =
        claim.certainty.rawValue + (claim.polarity == .negative || claim.polarity == .mixed ? " (\(claim.polarity.rawValue))" : "")
      let speaker = claim.speaker
      let name = speaker.name ?? (speaker.level == .author ? "the article" : speaker.status == .unresolved ? "(unresolved)" : "(no source)")
      let ties = [speaker.rolesBesideName.first?.text, speaker.affiliations.first?.text].compactMap { $0 }.joined(separator: ", ")
      self.speaker = oneLine(ties.isEmpty ? name : "\(name) (\(ties))")
      cue = oneLine(claim.attribution.cue.map { article.text($0) }.joined(separator: " … "))
      content = oneLine(claim.attribution.content.map { article.text($0) }.joined(separator: " … "))
    }
  }
}

/// “French” for “fr”, of the languages that pages are told to be in; any other stays as it is.
private func languageName(_ code: String) -> String {
  [
    "ar": "Arabic", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "es": "Spanish", "fi": "Finnish", "fr": "French",
    "he": "Hebrew",
    "hi": "Hindi", "hu": "Hungarian", "id": "Indonesian", "it": "Italian", "ja": "Japanese", "ko": "Korean", "nl": "Dutch",
    "no": "Norwegian",
    "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sv": "Swedish", "tr": "Turkish", "uk": "Ukrainian",
    "zh": "Chinese",
  ][code] ?? code
}
