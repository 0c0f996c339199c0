import Ground
package import Tracking
import Vocabulary

/// What the other articles of a run say about the kept blocks of a page; only with `--across`. Nothing is kept that was removed without them.
///
/// 1. *Title*: a block that is another article's title goes; a heading that stands over the article's own prose stays.
/// 2. *Opening*: a block that is the opening of another article goes where its form or place shows a teaser: cut off, below that article's
///    title, or after the article's own last paragraph. A whole paragraph between the article's own is background that the newsroom wrote once.
/// 3. *Round-up*: where more than half of the text would go in that way, those openings are the page's own text, and all stays.
/// 4. *Site*: a block that stands on three pages of the site or more goes: at the head or the end of the text where they are a tenth of the
///    site's pages, elsewhere where they are half. Where more than a third of the text would go, the page is a version of others, and all stays.
/// 5. *Headings* that end the text because of it.
///
/// Quotations, the article's own first paragraph and standfirst, and what a copy of the article has too (`Imprint.isCopy`) are never touched.
struct AcrossPages {
  /// A kept line, as it is compared with those of other pages.
  private struct Candidate {
    let line: Line
    /// Without the last one where the line is cut off.
    let words: WordHashes
    /// Of all its words.
    let hash: UInt64
    /// Whether it may be taken for a piece of another page at all.
    let mayGo: Bool
    let mayRepeat: Bool

    init(_ line: Line, mayGo: Bool) {
      self.line = line
      words = line.cut.map { WordHashes($0.stem.utf8).beforeLast } ?? WordHashes(line.text.utf8)
      hash = line.isCut ? WordHashes(line.text.utf8).hash() : words.hash()
      self.mayGo = mayGo
      mayRepeat =
        mayGo && !line.endsInColon && line.shape != .tableRow && line.shape != .preformatted && Dateline.wire(of: line.text) == nil
    }
  }

  private let neighbourhood: Neighbourhood
  private let own: Imprint
  private let lines: [Candidate]
  /// The text's bytes.
  private let bytes: Int
  private var found: [Int: Finding] = [:]

  private static let fewestPages = 3

  static func findings(
    _ verdicts: [Verdict], on lines: [Line], own: Imprint, description: String?, _ neighbourhood: Neighbourhood
  ) -> [Finding] {
    var across = AcrossPages(verdicts, lines, own: own, description: description, neighbourhood)
    across.findOtherArticles()
    across.findRepeats()
    across.findEmptyHeadings()
    return Array(across.found.values)
  }

  private init(_ verdicts: [Verdict], _ lines: [Line], own: Imprint, description: String?, _ neighbourhood: Neighbourhood) {
    self.neighbourhood = neighbourhood
    self.own = own
    let described = description.map { WordHashes($0.utf8) }
    // The standfirst, and the first paragraph below it.
    var isBeforeLead = true
    self.lines = zip(lines, verdicts).filter { $1.isKept }.map { line, verdict in
      let isLead = isBeforeLead && line.isProse
      if isLead { isBeforeLead = line.hints.contains(.standfirst) || Candidate(line, mayGo: false).words == described }
      let isQuoted = line.shape == .quotation || line.opensQuotation
      return Candidate(line, mayGo: verdict.kind != .note && !isLead && !isQuoted && line.length >= Imprint.shortestBlock)
    }
    bytes = self.lines.reduce(0) { $0 + $1.line.length }
  }

  private mutating func find(_ place: Int, _ rule: Verdict.Rule, _ reason: Verdict.Removed, _ evidence: String) {
    found[place] = Finding(lines[place].line.index, rule, .remove(reason, evidence), overrules: true)
  }

  private func bytes(of lines: some Sequence<Int>) -> Int { lines.reduce(0) { $0 + self.lines[$1].line.length } }

  // MARK: 1. to 3. Other articles

  private mutating func findOtherArticles() {
    // Without a paragraph of its own there is nothing that others could stand beside.
    guard lines.contains(where: \.line.isProse) else { return }
    let candidates = lines.indices.filter { lines[$0].mayGo }
    var titles: [Int: Imprint] = [:]
    var openings: [Int: Imprint] = [:]
    for line in candidates {
      if !lines[line].line.isCut, let other = neighbourhood.article(titled: lines[line].words, besides: own) {
        titles[line] = other
      } else if let other = neighbourhood.article(beginningWith: lines[line].words, besides: own) {
        openings[line] = other
      }
    }
    if titles.isEmpty && openings.isEmpty { return }
    let lastOwn = lines.indices.last { lines[$0].line.isProse && titles[$0] == nil && openings[$0] == nil } ?? -1
    for (line, other) in openings {
      let isBelowTitle = line > 0 && titles[line - 1]?.id == other.id
      if lines[line].line.isCut || isBelowTitle || line > lastOwn {
        find(line, .otherOpening, .otherArticle, "the opening of \(other.name)")
      }
    }
    // From the end on: whether a heading heads something depends on what is below it.
    for line in titles.keys.sorted(by: >) where !headsOwnProse(line) {
      guard let other = titles[line] else { continue }
      find(line, .otherTitle, .otherArticle, "the title of \(other.name)")
    }
    if bytes(of: found.keys) * 2 > bytes { found = [:] }
  }

  /// Whether a line is a heading, and what stands below it is prose that stays.
  private func headsOwnProse(_ line: Int) -> Bool {
    lines[line].line.isHeading && line + 1 < lines.count && lines[line + 1].line.isProse && found[line + 1] == nil
  }

  // MARK: 4. Repeats

  private mutating func findRepeats() {
    var repeats: [Int: (pages: Int, of: Int)] = [:]
    for line in lines.indices where found[line] == nil && lines[line].mayRepeat && !headsOwnProse(line) {
      let standing = neighbourhood.standing(of: lines[line].hash, on: own.site)
      if standing.pages >= AcrossPages.fewestPages, standing.pages * 10 >= standing.of { repeats[line] = standing }
    }
    if repeats.isEmpty { return }
    let isOwn = { (line: Int) in repeats[line] == nil && found[line] == nil }
    let inner = (lines.indices.first(where: isOwn) ?? lines.count)...(lines.indices.last(where: isOwn) ?? lines.count)
    repeats = repeats.filter { !inner.contains($0.key) || $0.value.pages * 2 >= $0.value.of }
    if bytes(of: repeats.keys) * 3 > bytes { return }
    for (line, standing) in repeats {
      find(line, .siteRepeat, .siteRepeat, "stands on \(standing.pages) of \(standing.of) pages of \(own.site) in this run")
    }
  }

  // MARK: 5. Headings

  private mutating func findEmptyHeadings() {
    let entries = lines.indices.map { EmptyHeadings.Entry(lines[$0].line, isKept: found[$0] == nil, removedAs: nil) }
    for place in EmptyHeadings.find(in: entries) { find(place, .emptyHeading, .label, EmptyHeadings.evidence) }
  }
}

extension Imprint {
  /// What is remembered of an article for the other pages of its run; nil for an index and an error page.
  package init?(_ traced: TracedArticle) {
    let article = traced.article
    self.init(
      id: article.id, kind: article.kind, title: article.metadata.title, host: article.metadata.host.map(String.init),
      description: traced.description, lines: article.blocks.map { ($0.text, $0.verdict) })
  }
}

extension Neighbourhood {
  /// The verdicts on the blocks of a page, with what the other articles say about those that were kept.
  func verdicts(
    _ verdicts: [Verdict], on lines: [Line], id: String, kind: Article.Kind, _ metadata: PageMetadata, without: Set<Verdict.Rule>
  ) -> [Verdict] {
    let texts = zip(lines, verdicts).map { (text: $0.text, verdict: $1) }
    let own = Imprint(
      id: id, kind: kind, title: metadata.fields.title, host: metadata.fields.host.map(String.init), description: metadata.description,
      lines: texts)
    guard let own else { return verdicts }
    var verdicts = verdicts
    for finding in AcrossPages.findings(verdicts, on: lines, own: own, description: metadata.description, self) {
      if let verdict = finding.verdict, !without.contains(finding.rule) { verdicts[finding.block] = verdict }
    }
    return verdicts
  }
}
