import Ground
import Tracking
import Vocabulary

extension HTMLReport {
  var articles: HTML {
    """
    <section id="articles"><h2>Articles</h2>
    <p class="muted">Each article as it was read: what its page says about it, its text with the claims marked (the small \
    numbers lead back to them), and what was removed from the page, with the reason.</p>
    \(report.choice.articles.markup { origin($0) })</section>
    """
  }

  private func origin(_ index: Int) -> HTML {
    let reading = report.readings[index]
    let article = reading.article
    let warning = soleSourceWarning(report.stories[report.storyOfArticle[index]]) ?? ""
    let notes: HTML = reading.shownNotes.markup { "<li><strong>\($0.kind)</strong>: \($0.message)</li>\n" }
    let noted: HTML = notes.isEmpty ? "" : "<h4>Notes</h4>\n<ul>\n\(notes)</ul>"
    return """
      <article class="origin" id="a-\(index + 1)" aria-label="Article \(index + 1)">
      <h3><bdi>\(report.headline(of: index))</bdi></h3>
      \(warning)
      \(metadata(article))
      \(noted)
      <h4>Text<small>\(counted(report.shownClaims(of: index).count, "claim"))</small></h4>
      <div class="text">
      \(markedText(of: index))</div>
      \(removed(article))
      </article>

      """
  }

  private func metadata(_ article: Article) -> HTML {
    let facts: HTML = article.facts.markup { fact in
      let signal: HTML = fact.signal.map { " <span class=\"muted\">(\($0))</span>" } ?? ""
      return "<dt>\(fact.name)</dt><dd>\(link(fact.value))\(signal)</dd>\n"
    }
    return "<dl class=\"facts\">\n\(facts)</dl>"
  }

  /// Only a web address becomes a link, and leads there without telling where it was followed from.
  private func link(_ value: String) -> HTML {
    value.hasPrefix("https://") || value.hasPrefix("http://")
      ? "<a href=\"\(value)\" rel=\"noopener noreferrer nofollow\">\(value)</a>" : "<bdi>\(value)</bdi>"
  }

  // MARK: Text

  /// The text, a paragraph for each of its lines; the number before a claim leads back to its card.
  private func markedText(of index: Int) -> HTML {
    let reading = report.readings[index]
    let article = reading.article
    let shown = report.shownClaims(of: index)
    let runs = runs(of: shown.map { reading.claims[$0] }, in: TextRange(0, article.scalarCount))
    var places = shown.map { (offset: reading.claims[$0].attribution.content[0].start, claim: $0) }.sorted {
      ($0.offset, $0.claim) < ($1.offset, $1.claim)
    }[...]
    var kinds = article.blocks.filter { $0.span != nil }[...]

    func numbers(upTo offset: Int) -> HTML {
      var out: HTML = ""
      while let place = places.first, place.offset <= offset {
        places.removeFirst()
        out += number(Appearance(article: index, claim: place.claim))
      }
      return out
    }
    var out: HTML = ""
    var run = 0
    for line in article.lines {
      while let span = kinds.first?.span, span.end <= line.start { kinds.removeFirst() }
      let kind = kinds.first.flatMap { $0.span?.overlaps(line) == true ? $0.verdict.reason : nil } ?? "body"
      out += "<p class=\"\(kind)\" dir=\"auto\">"
      while run < runs.count, runs[run].range.start < line.end {
        let range = TextRange(max(runs[run].range.start, line.start), max(line.start, min(runs[run].range.end, line.end)))
        if !range.isEmpty {
          out += numbers(upTo: range.start)
          let classes = runs[run].claims.map { report.markClass(Appearance(article: index, claim: shown[$0])) }
          out += marked(Run(range: range, parts: runs[run].parts), in: article, classes: classes)
        }
        if runs[run].range.end > line.end { break }
        run += 1
      }
      out += "</p>\n"
    }
    // A claim whose content begins where nothing is shown keeps its place all the same.
    let rest = numbers(upTo: article.scalarCount)
    return rest.isEmpty ? out : "\(out)<p>\(rest)</p>\n"
  }

  private func number(_ appearance: Appearance) -> HTML {
    guard let statement = report.statementOfClaim[appearance.article][appearance.claim] else { return "" }
    let card = report.anchor(report.statements[statement].first)
    return """
      <a class="back" id="t-\(report.anchor(appearance))" href="#c-\(card)" \
      aria-label="Claim \(report.number(report.statements[statement].first)), back to it">\(report.numberInArticle(appearance))</a>
      """
  }

  // MARK: Removed

  private func removed(_ article: Article) -> HTML {
    let blocks = article.removedBlocks
    if blocks.isEmpty { return "<h4>Removed from the page</h4>\n<p class=\"muted\">Nothing.</p>" }
    let entries: HTML = blocks.markup { block in
      """
      <li><p><strong>\(spelled(block.verdict.reason))</strong>: \(block.verdict.evidence) <code>bytes \(block.bytes.listed)</code></p>
      <p class="muted" dir="auto"><q>\(block.text)</q></p></li>

      """
    }
    return """
      <h4>Removed from the page</h4>
      <p class="muted">\(counted(blocks.count, "block")) removed, by reason: \(article.removalsByReason).</p>
      <details class="removals"><summary>Each with the reason and the evidence</summary>
      <ul class="removed">
      \(entries)</ul></details>
      """
  }
}

extension Article {
  /// The lines of the text that are not empty.
  fileprivate var lines: [TextRange] {
    var lines: [TextRange] = []
    var start = 0
    for (offset, scalar) in text.unicodeScalars.enumerated() where scalar == "\n" {
      if offset > start { lines.append(TextRange(start, offset)) }
      start = offset + 1
    }
    if start < scalarCount { lines.append(TextRange(start, scalarCount)) }
    return lines
  }
}

extension Article {
  /// "navigation 12, teaser run 4": how many blocks went for each reason, the most first.
  fileprivate var removalsByReason: String {
    let counts = Dictionary(grouping: removedBlocks, by: \.verdict.reason).mapValues(\.count)
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\(spelled($0.key))\(noBreak)\($0.value)" }
      .joined(separator: ", ")
  }
}
