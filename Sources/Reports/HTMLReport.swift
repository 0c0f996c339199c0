import Ground
import Tracking
import Vocabulary

extension Report {
  /// One HTML file that holds everything: no network, no script, no other file; for the screen, a small screen, paper and a screen reader.
  package var html: String { HTMLReport(report: self).page.text }
}

/// The page from the outside in: head, what the report is, figures, claims, articles, colophon.
struct HTMLReport {
  let report: Report

  var page: HTML {
    // The policy makes it a fact that nothing is loaded: a browser that found a reference would refuse it.
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <meta name="referrer" content="no-referrer">
    <meta name="generator" content="hearsay \(report.options.version)">
    <title>\(report.title)</title>
    <style>
    \(HTML(verbatim: StyleSheet.text))\(HTML(verbatim: StyleSheet.footer(report.title).text))\(highlights)</style>
    </head>
    <body>
    <a class="skip" href="#claims">Skip to the claims</a>
    \(masthead)
    <div class="layout">
    \(index)
    <main>
    \(summary)
    \(stories)
    \(claims)
    \(articles)
    \(unread)
    \(failures)
    </main>
    </div>
    <footer class="colophon"><p>Made by hearsay \(report.options.version). Byte positions count in each record as it was given, from 0, \
    the end left out. The same input gives the same file, byte for byte.</p></footer>
    </body>
    </html>

    """
  }

  private var masthead: HTML {
    var facts = [counted(report.choice.articles.count, "article")]
    if report.tally.outlets > 0 { facts.append(counted(report.tally.outlets, "outlet")) }
    if let published = report.tally.published {
      let (first, last) = (published.lowerBound, published.upperBound)
      facts.append("published " + (first == last ? first.spoken : "\(first.spoken) to \(last.spoken)"))
    }
    let selected: HTML = report.choice.sentence.map { "\n<p class=\"muted\">Selected: \($0).</p>" } ?? ""
    let order =
      switch report.options.grouping {
      case .certainty: "by certainty, then by source"
      case .source: "by source, then by certainty"
      case .article: "by article, in the order of its text"
      }
    var origin: HTML = ""
    if report.readings.count == 1 { origin = "<p class=\"muted\">From \(outletAndDate(0)): <bdi>\(report.headline(of: 0))</bdi></p>\n" }
    return """
      <header class="masthead">
      <p class="kicker">Attribution report</p>
      <h1>\(report.options.title ?? "Who said what, and how sure they were")</h1>
      <p class="lead">This report gives wording: what each article says, whom it has say it, and how sure the words are. It reports \
      wording; it does not say what is true. Every claim comes with a receipt that leads back to the page.</p>
      \(origin)<p class="muted">\(facts.joined(separator: ", ")). Claims stand \(order).</p>\(selected)
      </header>
      """
  }

  // MARK: Index

  private var index: HTML {
    let sections: HTML = report.sections.enumerated().markup { index, section in
      """
      <li><a href="#s-\(index + 1)">\(sign(section.heading))<bdi>\(name(section.heading))</bdi></a> \
      <span>\(section.statements.count)</span></li>

      """
    }
    let articles: HTML = report.choice.articles.markup { article in
      "<li><a href=\"#a-\(article + 1)\"><bdi>\(report.headline(of: article))</bdi></a></li>\n"
    }
    let entries: [(isThere: Bool, entry: HTML)] = [
      (true, "<li><a href=\"#summary\">Summary</a></li>\n"),
      (!report.notableStories.isEmpty, "<li><a href=\"#stories\">Stories</a> <span>\(report.notableStories.count)</span></li>\n"),
      (true, "<li><a href=\"#claims\">Claims</a> <span>\(report.statements.count)</span><ul>\n\(sections)</ul></li>\n"),
      (true, "<li><a href=\"#articles\">Articles</a> <span>\(report.choice.articles.count)</span><ul>\n\(articles)</ul></li>\n"),
      (
        !report.unreadArticles.isEmpty, "<li><a href=\"#unread\">Not read for claims</a> <span>\(report.unreadArticles.count)</span></li>\n"
      ),
      (!report.failures.isEmpty, "<li><a href=\"#failed\">Failed records</a> <span>\(report.failures.count)</span></li>\n"),
    ]
    return """
      <nav class="index" aria-label="Contents"><ul>
      \(entries.filter(\.isThere).markup { $0.entry })</ul></nav>
      """
  }

  /// Whoever comes from a claim to its place in the text sees all of its words outlined.
  private var highlights: HTML {
    let marks = report.readings.indices.flatMap { article in
      report.shownClaims(of: article).map { Appearance(article: article, claim: $0) }
    }
    if marks.isEmpty { return "" }
    let selectors: HTML = marks.markup(by: ",") { ".text:has(#t-\(report.anchor($0)):target) .\(report.markClass($0))" }
    return "\(selectors){outline:2px solid var(--link);outline-offset:1px}\n"
  }

  func sign(_ heading: Section.Heading) -> HTML {
    if case .certainty(let certainty) = heading { "<span aria-hidden=\"true\">\(certainty.sign)</span> " } else { "" }
  }
  func name(_ heading: Section.Heading) -> String {
    switch heading {
    case .certainty(let certainty): certainty.rawValue.capitalisedFirst
    case .voice(let voice): voice.name
    case .article(let article): report.headline(of: article)
    }
  }

  // MARK: Claims

  private var claims: HTML {
    guard !report.statements.isEmpty else {
      return
        "<section id=\"claims\"><h2>Claims</h2>\n<p>\(report.choice.sentence == nil ? "No claim was found in these articles." : "No claim is what was asked for.")</p></section>"
    }
    let sections: HTML = report.sections.enumerated().markup { index, section in
      let groups: HTML = section.groups.markup { group in
        let cards: HTML = group.statements.markup { claimCard($0) }
        // One heading is enough where the section has no second grouping.
        if group.heading == section.heading { return cards }
        return "<h4>\(sign(group.heading))<bdi>\(name(group.heading))</bdi>\(gloss(group))</h4>\n\(cards)"
      }
      let first = section.groups[0]
      return """
        <section id="s-\(index + 1)"><h3>\(sign(section.heading))<bdi>\(name(section.heading))</bdi>\
        \(gloss(Section.Group(heading: section.heading, statements: first.statements)))</h3>
        \(groups)</section>

        """
    }
    return """
      <section id="claims"><h2>Claims</h2>
      \(legend)
      \(sections)</section>
      """
  }

  /// What stands small beside a heading: the meaning of a certainty, the level of a source, and for an unnamed one the article that has
  /// it.
  private func gloss(_ group: Section.Group) -> HTML {
    let statement = report.statements[group.statements.lowerBound]
    switch group.heading {
    case .certainty(let certainty): return "<small>\(certainty.gloss)</small>"
    case .voice(.source(let source)):
      guard let article = source.article else { return "<small>\(statement.levelLabel)</small>" }
      return "<small>\(statement.levelLabel) in <a href=\"#a-\(article + 1)\"><bdi>\(report.outlet(of: article))</bdi></a></small>"
    case .article(let article): return "<small>\(outletAndDate(article))</small>"
    case .voice(.unresolved): return "<small>somebody is meant, and the text does not say who clearly enough</small>"
    case .voice(.absent): return "<small>the text names nobody</small>"
    case .voice(.author): return "<small>what the articles say themselves</small>"
    }
  }

  private var legend: HTML {
    let certainties: HTML = Claim.Certainty.allCases.markup(by: ", ") {
      "<span class=\"badge\"><i aria-hidden=\"true\">\($0.sign)</i>\($0.rawValue)</span> \($0.gloss)"
    }
    return """
      <p class="muted">How to read a claim: <mark class="source">the source</mark> <mark class="cue">says</mark> \
      <mark class="content">the content</mark>. The certainty is the source’s, as the article words it: \
      \(certainties). Per cent of confidence are about our \
      reading (source and content both right), not about the world.</p>
      """
  }

  // MARK: What could not be read

  private var unread: HTML {
    if report.unreadArticles.isEmpty { return "" }
    let entries: HTML = report.unreadArticles.markup { article in
      let notes: HTML = report.readings[article].notes.filter { $0.kind == .unsupportedLanguage }.markup(by: " ") { "\($0.message)" }
      return "<li><a href=\"#a-\(article + 1)\"><bdi>\(report.headline(of: article))</bdi></a>: \(notes)</li>\n"
    }
    return "<section id=\"unread\"><h2>Not read for claims</h2>\n<ul>\n\(entries)</ul></section>"
  }

  private var failures: HTML {
    if report.failures.isEmpty { return "" }
    let entries: HTML = report.failures.markup { "<li><code>\($0.id)</code>: \($0.message)</li>\n" }
    return """
      <section id="failed"><h2>Failed records</h2>
      <p>These records could not be read. Nothing in this report comes from them.</p>
      <ul>
      \(entries)</ul></section>
      """
  }
}

extension Report {
  /// Articles in a language that is not read for claims.
  var unreadArticles: [Int] { choice.articles.filter { readings[$0].notes.contains { $0.kind == .unsupportedLanguage } } }
  func outlet(of article: Int) -> String { readings[article].article.metadata.outlet ?? readings[article].article.id }
  /// The class of the marks of a claim in its article.
  func markClass(_ appearance: Appearance) -> String { "m\(appearance.article + 1)-\(numberInArticle(appearance))" }
  func headline(of article: Int) -> String { readings[article].article.metadata.title ?? readings[article].article.id }
}

extension String {
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
