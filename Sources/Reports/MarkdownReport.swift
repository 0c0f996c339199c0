import Ground
import Tracking
import Vocabulary

extension Report {
  /// The report as CommonMark, for a mail, a wiki or a repository.
  package var markdown: String { MarkdownReport(report: self).page.text }
}

/// The same parts as the HTML report, in the same order.
struct MarkdownReport {
  let report: Report

  var page: Markdown {
    let tally = report.tally
    let shares: Markdown = tally.shares.markup(by: ", ") { "\($0.count) with \($0.label) (\(perCent(tally.percent($0.count))))" }
    return """
      # \(report.title)

      It reports wording; it does not say what is true. In each claim **the content** is bold, _the cue_ italic, and \
      ‹the source› in angle marks.\(selected)

      ## Summary

      - Claims: \(tally.statements), \(shares)
      - In the same words in several articles, shown once: \(tally.shared)
      - Articles: \(report.choice.articles.count), outlets: \(tally.outlets), blocks removed from the pages: \(tally.removedBlocks)
      - Stories on a single source: \(report.shownStories.count(where: \.isThin))
      \(unread)

      \(table)
      \(stories)
      ## Claims

      \(report.sections.markup { section($0) })
      ## Articles

      \(report.choice.articles.markup { article($0) })\(failures)Made by hearsay \(report.options.version).

      """
  }

  /// What the reader asked for, where the report does not show everything.
  private var selected: Markdown { report.choice.sentence.map { "\n\nSelected: \($0)." } ?? "" }

  private var table: Markdown {
    let certainties = Claim.Certainty.allCases
    let rows: Markdown = report.tally.rows.markup { row in
      "| \(row.label) | \(row.counts.markup(by: " | ") { "\($0)" }) |\n"
    }
    return """
      | Level of source | \(certainties.markup(by: " | ") { "\($0.sign) \($0.rawValue)" }) |
      | --- | \(certainties.markup(by: " | ") { _ in "--:" }) |
      \(rows)
      """
  }

  /// Articles that were not read for claims, with the reason.
  private var unread: Markdown {
    report.unreadArticles.markup { article in
      let notes = report.readings[article].notes.filter { $0.kind == .unsupportedLanguage }
      return "- Not read for claims: \(report.linkedArticle(article)): \(notes.markup(by: "; ") { "\($0.message)" })\n"
    }
  }

  private var stories: Markdown {
    if report.notableStories.isEmpty { return "" }
    let entries: Markdown = report.notableStories.markup { story in
      let articles: Markdown = story.articles.markup(by: "; ") { report.linkedArticle($0) }
      let several: Markdown = "\(counted(story.voices.count, "source"))"
      let sole = story.isThin ? story.soleSource : nil
      let sources = sole.map { "**rests on a single source: \($0.name)**" } ?? several
      return "- \(articles): \(sources)\(story.hasReprint ? ", a reprint among them" : "")\n"
    }
    return "## Stories\n\n\(entries)\n"
  }

  // MARK: Claims

  private func section(_ section: Section) -> Markdown {
    let groups: Markdown = section.groups.markup { group in
      if group.heading == section.heading { return group.statements.markup { claim($0) } }
      return "#### \(heading(group.heading, of: group))\n\n\(group.statements.markup { claim($0) })"
    }
    return "### \(heading(section.heading, of: section.groups[0]))\n\n\(groups)"
  }

  private func heading(_ heading: Section.Heading, of group: Section.Group) -> Markdown {
    switch heading {
    case .certainty(let certainty): return "\(certainty.sign) \(certainty.rawValue.capitalisedFirst): \(certainty.gloss)"
    case .article(let article): return report.linkedArticle(article)
    case .voice(let voice):
      let level = report.statements[group.statements.lowerBound].levelLabel
      let article: Markdown = voice.source?.article.map { ", \(report.outlet(of: $0))" } ?? ""
      return "\(voice.name) (\(level)\(article))"
    }
  }

  private func claim(_ index: Int) -> Markdown {
    let statement = report.statements[index]
    let claim = report.claim(statement.first)
    let article = report.reading(statement.first).article
    let cue = article.text(claim.attribution.cue)
    let attributes = claim.speaker.rolesBesideName.map(\.label) + claim.speaker.affiliations.map(\.label)
    var lines: [Markdown] = [
      "\(claim.speaker.shownName)\(attributes.isEmpty ? "" : ", ")\(attributes.markup(by: ", ") { "\($0)" })",
      """
      \(claim.certainty.sign) \(claim.certainty.rawValue), \(statement.levelLabel), \
      \(cue.isEmpty ? "no cue" : "cue “\(cue)”"), confidence \(perCent(claim.percent))
      """,
    ]
    if let date = claim.statementDate { lines.append("said on \(date.value.iso), by “\(article.text(date.span))”, \(date.anchor)") }
    if !claim.chain.isEmpty {
      lines.append("through: \(claim.chain.markup(by: " ▸ ") { "\($0.name) (\($0.level.label), \($0.certainty.rawValue))" })")
    }
    if let parent = report.parent(of: statement.first) {
      lines.append("\(claim.attribution.cue.isEmpty ? "goes on from" : "inside") claim \(report.number(report.statements[parent].first))")
    }
    for part in report.parts(of: statement.first) {
      lines.append("part: \(article.text(part.attribution.content)) (\(part.certainty.sign) \(part.certainty.rawValue))")
    }
    for appearance in statement.appearances { lines.append(receipt(appearance, of: statement)) }
    let because = Claim.Field.allCases.compactMap { field -> Markdown? in claim.because[field].map { "\(field.label): \($0.sentence)" } }
    if !because.isEmpty { lines.append("why: \(because.joined(by: "; "))") }
    return """
      <a id="claim-\(index + 1)"></a>**\(report.number(statement.first)).** \(words(of: statement.first))

      \(lines.markup { "- \($0)\n" })

      """
  }

  private func receipt(_ appearance: Appearance, of statement: Statement) -> Markdown {
    let claim = report.claim(appearance)
    let article = report.reading(appearance).article
    let context = QuotedContext(of: claim, in: article)
    let voice = report.voice(appearance)
    let differs: Markdown = voice.name == statement.voice.name ? "" : ", there said by \(voice.name)"
    let drifts: Markdown = claim.certainty == statement.certainty ? "" : ", there \(claim.certainty.rawValue)"
    let quote: Markdown = context.quote.markup(by: " […] ") { Markdown(article.scalars($0)) }
    let (before, after) = (Markdown(article.scalars(context.before)), Markdown(article.scalars(context.after)))
    return """
      receipt: \(report.linkedArticle(appearance.article)), \(report.contentBytes(appearance)) of \
      \(report.reading(appearance).article.id), “…\(before)⟦\(quote)⟧\(after)…” (\(report.claimID(appearance)))\(differs)\(drifts)
      """
  }

  private func words(of appearance: Appearance) -> Markdown {
    let article = report.reading(appearance).article
    let claim = report.claim(appearance)
    let excerpt = Excerpt(of: claim, in: report.reading(appearance))
    let pieces: Markdown = excerpt.pieces.markup(by: " […] ") { piece in runs(of: [claim], in: piece).markup { marked($0, in: article) } }
    return excerpt.cut == 0 ? pieces : "\(pieces) […, \(excerpt.cut) more characters]"
  }

  private func marked(_ run: Run, in article: Article) -> Markdown {
    let text = Markdown(article.scalars(run.range))
    if run.parts.contains(.content) { return "**\(text)**" }
    if run.parts.contains(.cue) { return "_\(text)_" }
    return run.parts.contains(.source) ? "‹\(text)›" : text
  }

  // MARK: Articles

  private func article(_ index: Int) -> Markdown {
    let reading = report.readings[index]
    let article = reading.article
    let facts: Markdown = article.facts.markup { fact in
      "- \(fact.name): \(fact.value)\(fact.signal.map { " (\($0))" as Markdown } ?? "")\n"
    }
    let notes: Markdown = reading.shownNotes.markup { "- note, \($0.kind): \($0.message)\n" }
    let removed: Markdown = article.removedBlocks.markup { block in
      "- removed, \(spelled(block.verdict.reason)): \(block.verdict.evidence), bytes \(block.bytes.listed): “\(block.text)”\n"
    }
    let paragraphs: Markdown = article.text.split(separator: "\n").markup { "> \(String($0))\n>\n" }
    return """
      ### <a id="article-\(index + 1)"></a>\(report.headline(of: index))

      \(facts)\(notes)
      \(paragraphs)
      \(removed)

      """
  }

  private var failures: Markdown {
    if report.failures.isEmpty { return "" }
    return "## Failed records\n\n\(report.failures.markup { "- \($0.id): \($0.message)\n" })\n"
  }
}

extension Report {
  /// Headline, outlet and day, leading to the article.
  fileprivate func linkedArticle(_ article: Int) -> Markdown {
    let metadata = readings[article].article.metadata
    let (outlet, date) = (metadata.outlet ?? "outlet not named", metadata.published?.iso ?? "no date")
    let headline: Markdown = "\(headline(of: article))"
    return choice.shows(article) ? "[\(headline)](#article-\(article + 1)), \(outlet), \(date)" : "\(headline), \(outlet), \(date)"
  }
}
