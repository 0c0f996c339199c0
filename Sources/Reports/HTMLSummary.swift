import Ground
import Tracking
import Vocabulary

extension HTMLReport {
  var summary: HTML {
    let tally = report.tally
    let figures: [(Int, String)] = [
      (tally.statements, tally.statements == 1 ? "claim" : "claims"),
      (report.choice.articles.count, report.choice.articles.count == 1 ? "article" : "articles"),
      (tally.outlets, tally.outlets == 1 ? "outlet" : "outlets"),
      (singleSourceStories, singleSourceStories == 1 ? "story on a single source" : "stories on a single source"),
      (tally.removedBlocks, tally.removedBlocks == 1 ? "block removed from the pages" : "blocks removed from the pages"),
    ]
    let shares: HTML = tally.shares.markup(by: "\n") { share in
      """
      <tr><th scope="row">\(share.label)</th><td class="number-cell">\(share.count)</td>\
      <td class="number-cell">\(perCent(tally.percent(share.count)))</td></tr>
      """
    }
    let plot = CertaintyPlot(tally: tally)
    return """
      <section id="summary"><h2>Summary</h2>
      <dl class="figures">
      \(figures.markup { "<div><dt>\($0.1)</dt><dd>\($0.0)</dd></div>\n" })</dl>
      \(sharedSentence)
      <figure>
      \(plot.svg)
      <figcaption>Claims by certainty of the wording and level of the source. The larger a disc, the more claims.\(writersOwn)</figcaption>
      <details><summary>The same figures as a table</summary>
      \(plot.table)</details>
      </figure>
      <table><caption>Whom the claims rest on</caption>
      <thead><tr><th scope="col">Claims of</th><th scope="col" class="number-cell">number</th>\
      <th scope="col" class="number-cell">share</th></tr></thead>
      <tbody>
      \(shares)
      </tbody></table>
      </section>
      """
  }

  private var singleSourceStories: Int { report.shownStories.count(where: \.isThin) }

  /// What the writers say themselves stands apart in the list of claims, and so it does here.
  private var writersOwn: String {
    let own = report.statements.count { $0.voice == .author }
    return own == 0 ? "" : " Without what the writers say themselves (\(counted(own, "claim")))."
  }

  private var sharedSentence: HTML {
    let shared = report.tally.shared
    if shared == 0 { return "" }
    return
      "<p>In the same words in several articles, shown and counted once: \(counted(shared, "claim")).</p>"
  }

  var stories: HTML {
    if report.notableStories.isEmpty { return "" }
    let rows: HTML = report.notableStories.markup { story in
      let articles: HTML = story.articles.markup { "<p>\(articleLink($0))</p>\n" }
      return """
        <tr><td>\(articles)\(soleSourceWarning(story) ?? "")</td><td class="number-cell">\(story.statements)</td>\
        <td class="number-cell">\(story.voices.count)</td></tr>

        """
    }
    return """
      <section id="stories"><h2>Stories</h2>
      <p class="muted">Articles that share claims or quotations word for word, or most of their sentences, tell one story; what they share \
      counts once. However many outlets carry it, a story is no better sourced than the people whom it has speak.</p>
      <table class="stories">
      <thead><tr><th scope="col">Articles</th><th scope="col" class="number-cell">claims</th>\
      <th scope="col" class="number-cell">sources</th></tr></thead>
      <tbody>
      \(rows)</tbody></table></section>
      """
  }

  /// The mark of a story that rests on one source; nil for all others.
  func soleSourceWarning(_ story: Story) -> HTML? {
    guard story.isThin, let source = story.soleSource else { return nil }
    let rest: HTML = story.unsourced == 0 ? "" : " (\(counted(story.unsourced, "further claim")) without any source in the text)"
    let copies = story.hasReprint ? ", a reprint among them," : ""
    let subject: HTML = story.articles.count == 1 ? "Rests" : "The story of these \(story.articles.count) articles\(copies) rests"
    return "<p class=\"warning\"><span aria-hidden=\"true\">⚠</span> \(subject) on a single source: <bdi>\(source.name)</bdi>\(rest).</p>"
  }

  /// Headline, outlet and day, leading to the article.
  func articleLink(_ article: Int) -> HTML {
    let headline: HTML = "<bdi>\(report.headline(of: article))</bdi>"
    let link: HTML = report.choice.shows(article) ? "<a href=\"#a-\(article + 1)\">\(headline)</a>" : headline
    return "\(link), \(outletAndDate(article))"
  }

  func outletAndDate(_ article: Int) -> HTML {
    let metadata = report.readings[article].article.metadata
    let outlet: HTML = metadata.outlet.map { "<bdi>\($0)</bdi>" } ?? "outlet not named"
    let date: HTML = metadata.published.map { "<time datetime=\"\($0.iso)\">\($0.spoken)</time>" } ?? "no date"
    return "\(outlet), \(date)"
  }
}
