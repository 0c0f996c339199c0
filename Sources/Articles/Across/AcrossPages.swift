import Vocabulary
import Ground

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
  private struct Line {
    let block: Int
    let bytes: Int
    /// Without the last one where the line is cut off.
    let words: WordHashes
    let isCut: Bool
    let isProse: Bool
    let isHeading: Bool
    /// Whether it may be taken for a piece of another page at all.
    let mayGo: Bool
    let mayRepeat: Bool
    let hash: UInt64
  }

  private let neighbourhood: Neighbourhood
  private let own: Imprint
  private let lines: [Line]
  /// The text's bytes.
  private let bytes: Int
  private var found: [Int: (reason: Verdict.Removed, evidence: String)] = [:]

  private static let fewestPages = 3
  private static let quotationMarks = Set("\"'“‘«„".unicodeScalars)

  static func verdicts(
    _ verdicts: [Verdict], on page: PageBlocks, own: Imprint, description: String?, _ neighbourhood: Neighbourhood
  ) -> [Verdict] {
    var across = AcrossPages(verdicts, page, own: own, description: description, neighbourhood)
    across.findOtherArticles()
    across.findRepeats()
    across.findEmptyHeadings()
    var out = verdicts
    for (line, finding) in across.found {
      out[across.lines[line].block] = .removed(finding.reason, evidence: finding.evidence)
    }
    return out
  }

  private init(_ verdicts: [Verdict], _ page: PageBlocks, own: Imprint, description: String?, _ neighbourhood: Neighbourhood) {
    self.neighbourhood = neighbourhood
    self.own = own
    let described = description.map { WordHashes($0.utf8) }
    // The standfirst, and the first paragraph below it.
    var isBeforeLead = true
    lines = zip(page.blocks.indices, verdicts).compactMap { index, verdict in
      guard verdict.isKept else { return nil }
      let block = page.blocks[index]
      let text = page.text(block)
      let stem = Teasers.stem(of: text)
      let words = stem.map { WordHashes($0.utf8).beforeLast } ?? WordHashes(text.utf8)
      let isLead = isBeforeLead && block.isProse
      if isLead { isBeforeLead = block.hints.contains(.standfirst) || words == described }
      let isQuoted = block.shape == .quotation || text.unicodeScalars.first.map(AcrossPages.quotationMarks.contains) == true
      let mayGo = verdict.reason != Verdict.Kept.note.rawValue && !isLead && !isQuoted && block.length >= Imprint.shortestBlock
      let leadsIn = text.utf8.last == UInt8(ascii: ":")
      return Line(
        block: index, bytes: block.length, words: words, isCut: stem != nil, isProse: block.isProse, isHeading: block.isHeading,
        mayGo: mayGo,
        mayRepeat: mayGo && !leadsIn && block.shape != .tableRow && block.shape != .preformatted && Dateline.wire(of: text) == nil,
        hash: stem == nil ? words.hash() : WordHashes(text.utf8).hash())
    }
    bytes = lines.reduce(0) { $0 + $1.bytes }
  }

  private func bytes(of lines: some Sequence<Int>) -> Int { lines.reduce(0) { $0 + self.lines[$1].bytes } }

  // MARK: 1. to 3. Other articles

  private mutating func findOtherArticles() {
    // Without a paragraph of its own there is nothing that others could stand beside.
    guard lines.contains(where: \.isProse) else { return }
    let candidates = lines.indices.filter { lines[$0].mayGo }
    var titles: [Int: Imprint] = [:]
    var openings: [Int: Imprint] = [:]
    for line in candidates {
      if !lines[line].isCut, let other = neighbourhood.article(titled: lines[line].words, besides: own) {
        titles[line] = other
      } else if let other = neighbourhood.article(beginningWith: lines[line].words, besides: own) {
        openings[line] = other
      }
    }
    if titles.isEmpty && openings.isEmpty { return }
    let lastOwn = lines.indices.last { lines[$0].isProse && titles[$0] == nil && openings[$0] == nil } ?? -1
    for (line, other) in openings {
      let isBelowTitle = line > 0 && titles[line - 1]?.id == other.id
      if lines[line].isCut || isBelowTitle || line > lastOwn {
        found[line] = (.otherArticle, "the opening of \(other.name)")
      }
    }
    // From the end on: whether a heading heads something depends on what is below it.
    for line in titles.keys.sorted(by: >) where !headsOwnProse(line) {
      guard let other = titles[line] else { continue }
      found[line] = (.otherArticle, "the title of \(other.name)")
    }
    if bytes(of: found.keys) * 2 > bytes { found = [:] }
  }

  /// Whether a line is a heading, and what stands below it is prose that stays.
  private func headsOwnProse(_ line: Int) -> Bool {
    lines[line].isHeading && line + 1 < lines.count && lines[line + 1].isProse && found[line + 1] == nil
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
      found[line] = (.siteRepeat, "stands on \(standing.pages) of \(standing.of) pages of \(own.site) in this run")
    }
  }

  // MARK: 5. Headings

  private mutating func findEmptyHeadings() {
    guard found[lines.count - 1] != nil else { return }
    for line in lines.indices.reversed() where found[line] == nil {
      guard lines[line].isHeading else { return }
      found[line] = (.label, "a heading that heads nothing of the article")
    }
  }
}

extension Imprint {
  /// As evidence names it: “The bridge” (a.html).
  fileprivate var name: String { title.map { "“\($0)” (\(id))" } ?? id }
}

extension Neighbourhood {
  /// The verdicts on the blocks of a page, with what the other articles say about those that were kept.
  func verdicts(_ verdicts: [Verdict], on page: PageBlocks, id: String, kind: Article.Kind, _ metadata: PageMetadata) -> [Verdict] {
    let lines = zip(page.blocks, verdicts).map { (text: page.text($0), verdict: $1) }
    guard let own = Imprint(id: id, kind: kind, metadata.fields, description: metadata.description, lines: lines) else { return verdicts }
    return AcrossPages.verdicts(verdicts, on: page, own: own, description: metadata.description, self)
  }
}
