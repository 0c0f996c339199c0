import Ground
package import Pages
package import Tracking
package import Vocabulary

/// What a run asks of the cleaning of each page.
package struct Cleaning: Sendable {
  /// The other articles of the run, where they are to be asked as well; they only remove.
  package var neighbourhood: Neighbourhood?
  /// What is removed for one of these reasons stays all the same.
  package var restored: Set<Verdict.Removed>
  /// Whether links and emphasis are wanted.
  package var findsMarks: Bool
  /// Rules that are switched off, to see what they are worth (`workbench worth`).
  package var without: Set<Verdict.Rule> = []

  package init(neighbourhood: Neighbourhood? = nil, restored: Set<Verdict.Removed> = [], findsMarks: Bool = false) {
    self.neighbourhood = neighbourhood
    self.restored = restored
    self.findsMarks = findsMarks
  }
}

extension TracedArticle {
  /// Judges every block of a page and puts the kept ones together.
  package init(_ page: Page, _ cleaning: Cleaning = Cleaning()) {
    if page.vocabulary == .exact {
      self.init(exactText: page.source, id: page.id, given: page.given, notes: page.notes)
      return
    }
    let reading = PageReading(page)
    let metadata = reading.metadata.fields
    var blocks = reading.blocks
    var notes = page.notes
    if let discussion = reading.discussion {
      notes.append(Note(.discussion, "a discussion (\(discussion.evidence)): its posts are the text, and each has an author of its own"))
    }
    var verdicts = Judge.verdicts(blocks, page, reading.metadata, without: cleaning.without)
    // A cut that leaves less than a quarter of the page's prose, and little of it, is a page whose names mislead: read it without them.
    let kept = zip(blocks.lines, verdicts).reduce(0) { $0 + ($1.1.isKept ? $1.0.length : 0) }
    if kept < TracedArticle.fewBytes, kept * 4 < blocks.totalProse, !cleaning.without.contains(.cutUndone) {
      let plain = PageBlocks(page, ignoring: reading.ignored.union(.doubtful))
      let second = Judge.verdicts(plain, page, reading.metadata, without: cleaning.without)
      if zip(plain.lines, second).reduce(0, { $0 + ($1.1.isKept ? $1.0.length : 0) }) > 2 * kept {
        blocks = plain
        verdicts = second
        notes.append(Note(.cutUndone, "the names of the page's elements would have left \(kept) bytes of text; it was read without them"))
      }
    }
    let kind = PageKind(page, blocks, verdicts, metadata, reading.linked, reading.tags)
    if let note = kind.note { notes.append(note) }
    if kind.kind == .index || kind.kind == .error, !cleaning.without.contains(.noArticle) {
      // Such a page holds no article: its words are listed as removed, not passed off as one.
      verdicts = verdicts.map {
        guard $0.isKept else { return $0 }
        return .removed(
          .outside, by: .noArticle, evidence: "the page is no article (\(kind.kind.rawValue)): \(kind.evidence)")
      }
    }
    if let neighbourhood = cleaning.neighbourhood, kind.kind != .liveBlog {
      // A live blog's posts may well be the openings of articles.
      verdicts = neighbourhood.verdicts(
        verdicts, on: blocks.lines, id: page.id, kind: kind.kind, reading.metadata, without: cleaning.without)
    }
    if kind.kind == .article, !verdicts.contains(where: \.isKept) {
      notes.append(Note(.noText, "no text of an article was found; what the page has is listed as removed"))
    }
    if !cleaning.restored.isEmpty { verdicts = verdicts.map { $0.restored(from: cleaning.restored) } }
    self.init(
      page: page, blocks: blocks, verdicts: verdicts, kind: kind.kind, metadata: reading.metadata, notes: notes,
      findsMarks: cleaning.findsMarks)
  }

  /// A text below this is short for an article.
  private static let fewBytes = 600

  private init(
    page: Page, blocks: PageBlocks, verdicts: [Verdict], kind: Article.Kind, metadata: PageMetadata, notes: [Note], findsMarks: Bool
  ) {
    var text: [UInt8] = []
    var map = ByteMap()
    var scalars = 0
    var out: [Block] = []
    out.reserveCapacity(blocks.lines.count)
    var marks: [[InlineMark]] = []
    var inline = InlineMarks(page, blocks, metadata.fields)
    var numbers = ListNumbers(page.tree)
    let comments = CommentNumbers.numbers(blocks, verdicts, in: page.tree)
    for (index, (block, verdict)) in zip(blocks.lines, verdicts).enumerated() {
      var span: TextRange?
      if verdict.isKept {
        if !text.isEmpty {
          text.append(10)
          map.append(1, from: 0..<0)
          scalars += 1
        }
        let bytes = blocks.flow.bytes[block.range]
        let start = scalars
        scalars += bytes.reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
        span = TextRange(start, scalars)
        text.append(contentsOf: bytes)
        map.append(block.range, of: blocks.flow.map)
      }
      out.append(
        Block(
          text: block.text, span: span, bytes: page.source.payloadRanges(blocks.flow.map.origins(of: block.range)),
          verdict: verdict, shape: block.shape, ordinal: numbers.number(of: block), comment: comments[index]))
      if findsMarks { marks.append(verdict.isKept ? inline.marks(of: block) : []) }
    }
    self.init(
      article: Article(
        id: page.id, kind: kind, metadata: metadata.fields, text: String(decoding: text, as: UTF8.self), blocks: out),
      receipts: Receipts(map: map, source: page.source), marks: marks, published: metadata.published,
      description: metadata.description, notes: notes)
  }
}

extension Verdict {
  fileprivate func restored(from reasons: Set<Removed>) -> Verdict {
    guard let removal, reasons.contains(removal) else { return self }
    return .kept(.restored, by: rule, evidence: "asked for; it would have been removed (\(removal.rawValue)): \(evidence)")
  }
}
