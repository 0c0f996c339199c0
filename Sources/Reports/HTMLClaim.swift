import Ground
import Tracking
import Vocabulary

extension HTMLReport {
  /// A claim: its words, who says them, how sure they are, and the receipt.
  func claimCard(_ index: Int) -> HTML {
    let statement = report.statements[index]
    let anchor = report.anchor(statement.first)
    let claim = report.claim(statement.first)
    let number = report.number(statement.first)
    return """
      <article class="claim is-\(statement.certainty.rawValue)" id="c-\(anchor)" aria-label="Claim \(number)">
      <a class="number" href="#c-\(anchor)" aria-label="Claim \(number), link to it">\(number)</a>
      <blockquote>\(words(of: statement.first))</blockquote>
      \(speaker(claim.speaker))
      \(meta(statement))
      \(parts(of: statement.first))\(unsure(claim))\(chain(claim))\(inside(statement.first))\(elsewhere(statement))\(receipt(statement.first))
      <details><summary>Why, and the words around it</summary>
      \(reasons(statement.first))</details>
      </article>

      """
  }

  private func words(of appearance: Appearance) -> HTML {
    let article = report.reading(appearance).article
    let claim = report.claim(appearance)
    let excerpt = Excerpt(of: claim, in: report.reading(appearance))
    let pieces: HTML = excerpt.pieces.markup(by: " […] ") { piece in runs(of: [claim], in: piece).markup { marked($0, in: article) } }
    return excerpt.cut == 0 ? pieces : "\(pieces) […, \(excerpt.cut) more characters]"
  }

  /// A run of text, as a mark where it is a part of a claim.
  /// - Parameter classes: of the mark, beside those of its parts.
  func marked(_ run: Run, in article: Article, classes: [String] = []) -> HTML {
    let text = HTML(article.scalars(run.range))
    let parts = run.parts.isEmpty ? [] : run.parts.names + classes
    return parts.isEmpty ? text : "<mark class=\"\(parts.joined(separator: " "))\">\(text)</mark>"
  }

  private func speaker(_ speaker: Speaker) -> HTML {
    let name: HTML =
      speaker.name == speaker.shownName || speaker.name == nil
      ? "<b><bdi>\(speaker.shownName)</bdi></b>" : "<b>\(speaker.shownName)</b> (<bdi>\(speaker.name ?? "")</bdi>)"
    let roles: HTML = speaker.rolesBesideName.markup { ", <bdi>\($0.label)</bdi>" }
    let affiliations: HTML = speaker.affiliations.isEmpty ? "" : " · \(speaker.affiliations.markup(by: ", ") { "<bdi>\($0.label)</bdi>" })"
    return "<p class=\"speaker\">\(name)\(roles)\(affiliations)\(speaker.isMetonym ? " (a place that stands for its government)" : "")</p>"
  }

  private func meta(_ statement: Statement) -> HTML {
    let claim = report.claim(statement.first)
    let cue = report.reading(statement.first).article.text(claim.attribution.cue)
    var facts: [HTML] = [
      "<span class=\"badge\"><i aria-hidden=\"true\">\(statement.certainty.sign)</i>\(statement.certainty.rawValue)</span>",
      "<span>\(statement.levelLabel)</span>",
      cue.isEmpty ? "<span>no cue</span>" : "<span>cue “<bdi>\(cue)</bdi>”</span>",
    ]
    if let date = claim.statementDate?.value { facts.append("<span>said <time datetime=\"\(date.iso)\">\(date.spoken)</time></span>") }
    // Where there is one article, it stands at the top of the report; in a section of its own, at the top of that.
    if report.readings.count > 1, report.options.grouping != .article || statement.appearances.count > 1 {
      facts.append("<span>\(outletAndDate(statement.first.article))</span>")
    }
    facts.append("<span>confidence \(perCent(claim.percent))</span>")
    return "<p class=\"meta\">\(facts.joined(by: ""))</p>"
  }

  /// Why there is nobody to name, in plain sight.
  private func unsure(_ claim: Claim) -> HTML {
    guard claim.speaker.status != .resolved, let because = claim.because[.speaker] ?? claim.because[.level] else { return "" }
    let runnerUp: HTML = claim.speaker.runnerUp.map { "; the nearest is <bdi>\($0.name)</bdi>" } ?? ""
    return "<p class=\"why\">Why: \(because.sentence)\(runnerUp)</p>\n"
  }

  private func chain(_ claim: Claim) -> HTML {
    if claim.chain.isEmpty { return "" }
    let links: HTML = claim.chain.markup { "<bdi>\($0.name)</bdi> (\($0.level.label), \($0.certainty.rawValue)) ▸ " }
    return "<p class=\"chain\">Through: \(links)<bdi>\(claim.speaker.name ?? claim.speaker.shownName)</bdi></p>\n"
  }

  private func inside(_ appearance: Appearance) -> HTML {
    guard let parent = report.parent(of: appearance) else { return "" }
    let claim = report.claim(appearance)
    let relation = claim.attribution.cue.isEmpty ? "Goes on from" : "Stands inside"
    return
      "<p class=\"inside\">\(relation) <a href=\"#c-\(report.anchor(report.statements[parent].first))\">claim \(report.number(report.statements[parent].first))</a>.</p>\n"
  }

  private func parts(of appearance: Appearance) -> HTML {
    let parts = report.parts(of: appearance)
    if parts.isEmpty { return "" }
    let article = report.reading(appearance).article
    let entries: HTML = parts.markup { part in
      """
      <li><span class="badge is-\(part.certainty.rawValue)"><i aria-hidden="true">\(part.certainty.sign)</i>\(part.certainty.rawValue)</span> \
      <bdi>\(article.text(part.attribution.content))</bdi></li>

      """
    }
    return "<div class=\"also\">Its parts, each of which can be checked alone:\n<ol>\n\(entries)</ol></div>\n"
  }

  /// The other articles that have the same words, and what they change about them.
  private func elsewhere(_ statement: Statement) -> HTML {
    if statement.appearances.count == 1 { return "" }
    let entries: HTML = statement.appearances.markup { appearance in
      let claim = report.claim(appearance)
      let voice = report.voice(appearance)
      var changes: [HTML] = []
      if voice.name != statement.voice.name { changes.append("says <bdi>\(voice.name)</bdi>") }
      if claim.certainty != statement.certainty { changes.append("worded as \(claim.certainty.sign) \(claim.certainty.rawValue)") }
      let differs: HTML = changes.isEmpty ? "" : " <span class=\"tag\">differs: \(changes.joined(by: ", "))</span>"
      return
        "<li>\(outletAndDate(appearance.article)), <a href=\"#t-\(report.anchor(appearance))\">claim \(report.number(appearance)) in the article</a>\(differs)</li>\n"
    }
    return """
      <div class="also">The same words in \(counted(Set(statement.appearances.map(\.article)).count, "article")), earliest first:
      <ol>
      \(entries)</ol></div>

      """
  }

  private func receipt(_ appearance: Appearance) -> HTML {
    """
    <p class="receipt">Receipt: <code>\(report.contentBytes(appearance))</code> of <code>\(report.reading(appearance).article.id)</code>, \
    <a href="#t-\(report.anchor(appearance))">read it in the article</a></p>
    """
  }

  private func reasons(_ appearance: Appearance) -> HTML {
    let article = report.reading(appearance).article
    let claim = report.claim(appearance)
    let context = QuotedContext(of: claim, in: article)
    let quote: HTML = context.quote.markup(by: "</mark> […] <mark class=\"content\">") { HTML(article.scalars($0)) }
    let fields = Claim.Field.allCases.filter { claim.because[$0] != nil }
    let (found, empty) = (fields.filter { !claim.isEmpty($0) }, fields.filter(claim.isEmpty))
    var facts: [(String, HTML)] = found.map { ($0.label, "\(claim.because[$0]?.sentence ?? "")") }
    if !empty.isEmpty {
      let reasons: HTML = empty.markup { "<p>\($0.label): \(claim.because[$0]?.sentence ?? "")</p>" }
      facts.append(("not given", "<details><summary>\(empty.map(\.label).joined(separator: ", "))</summary>\(reasons)</details>"))
    }
    if let runnerUp = claim.speaker.runnerUp {
      facts.append(("runner-up", "<bdi>\(runnerUp.name)</bdi>, \(perCent(Int((runnerUp.margin * 100).rounded()))) behind"))
    }
    facts.append(("form", "\(claim.attribution.form.rawValue), \(claim.polarity.rawValue) polarity, \(claim.stance.rawValue) cue"))
    let (before, after) = (HTML(article.scalars(context.before)), HTML(article.scalars(context.after)))
    facts.append(("words around", "…\(before)<mark class=\"content\">\(quote)</mark>\(after)…"))
    let others: HTML = "\(bytes("cue", claim.bytes.cue))\(bytes("source", claim.bytes.source))"
    facts.append(("bytes", "content \(report.contentBytes(appearance))\(others)"))
    facts.append(("claim id", "<code>\(report.claimID(appearance))</code>"))
    return "<dl class=\"facts\">\n\(facts.markup { "<dt>\($0.0)</dt><dd>\($0.1)</dd>\n" })</dl>\n"
  }

  private func bytes(_ part: String, _ bytes: [ByteRange]) -> HTML {
    bytes.isEmpty ? "" : "; \(part) \(bytes.listed)"
  }
}

extension Claim {
  /// Whether a field holds nothing, so that its reason only says that there was nothing to find.
  fileprivate func isEmpty(_ field: Field) -> Bool {
    switch field {
    case .roles: speaker.roles.isEmpty
    case .affiliations: speaker.affiliations.isEmpty
    case .statementDate: statementDate == nil
    case .chain: chain.isEmpty
    default: false
    }
  }
}

extension Report {
  func contentBytes(_ appearance: Appearance) -> String {
    "bytes " + claim(appearance).bytes.content.listed
  }
}

extension Article {
  /// The words of several spans, what lies between them left out.
  func text(_ spans: [TextRange]) -> String { spans.map { text($0) }.joined(separator: " … ") }
}

extension [ByteRange] {
  /// "120–180, 196–240"
  var listed: String { isEmpty ? "none" : map { "\($0.start)–\($0.end)" }.joined(separator: ", ") }
}

extension Part {
  /// As the style sheet calls them.
  var names: [String] {
    let names: [(Part, String)] = [(.content, "content"), (.cue, "cue"), (.source, "source"), (.shared, "shared")]
    return names.filter { contains($0.0) }.map(\.1)
  }
}
