package import Pages

extension Article {
  /// Judges every block of a page and puts the kept ones together.
  /// - Parameter neighbourhood: the other articles of the run, where they are to be asked as well; they only remove.
  package init(_ page: Page, across neighbourhood: Neighbourhood? = nil) {
    if page.vocabulary == .exact {
      self.init(exactText: page.source, id: page.id, given: page.given, notes: page.notes)
      return
    }
    var blocks = PageBlocks(page)
    let linked = LinkedData(page)
    let tags = MetaTags(page)
    let metadata = Metadata(page, blocks, linked, tags)
    var verdicts = Judge.verdicts(blocks, page, metadata)
    var notes = page.notes
    // A cut that leaves less than a quarter of the page's prose, and little of it, is a page whose names mislead: read it without them.
    let kept = zip(blocks.blocks, verdicts).reduce(0) { $0 + ($1.1.isKept ? $1.0.length : 0) }
    if kept < Article.fewBytes, kept * 4 < blocks.totalProse {
      let plain = PageBlocks(page, trustsHints: false)
      let second = Judge.verdicts(plain, page, metadata)
      if zip(plain.blocks, second).reduce(0, { $0 + ($1.1.isKept ? $1.0.length : 0) }) > 2 * kept {
        blocks = plain
        verdicts = second
        notes.append(Note(.cutUndone, "the names of the page's elements would have left \(kept) bytes of text; it was read without them"))
      }
    }
    let kind = PageKind(page, blocks, verdicts, metadata, linked, tags)
    if let note = kind.note { notes.append(note) }
    if kind.kind == .index || kind.kind == .error {
      // Such a page holds no article: its words are listed as removed, not passed off as one.
      verdicts = verdicts.map {
        $0.isKept ? .removed(.outside, evidence: "the page is no article (\(kind.kind.rawValue)): \(kind.evidence)") : $0
      }
    }
    if let neighbourhood, kind.kind != .liveBlog {
      // A live blog's posts may well be the openings of articles.
      verdicts = neighbourhood.verdicts(verdicts, on: blocks, id: page.id, kind: kind.kind, metadata)
    }
    self.init(page: page, blocks: blocks, verdicts: verdicts, kind: kind.kind, metadata: metadata, notes: notes)
  }

  /// A text below this is short for an article.
  private static let fewBytes = 600

  private init(page: Page, blocks: PageBlocks, verdicts: [Verdict], kind: Kind, metadata: Metadata, notes: [Note]) {
    var text: [UInt8] = []
    var map = ByteMap()
    var scalars = 0
    var out: [Block] = []
    out.reserveCapacity(blocks.blocks.count)
    for (block, verdict) in zip(blocks.blocks, verdicts) {
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
          text: blocks.text(block), span: span, bytes: page.source.payloadRanges(blocks.flow.map.origins(of: block.range)), verdict: verdict
        ))
    }
    self.init(
      id: page.id, kind: kind, metadata: metadata, text: String(decoding: text, as: UTF8.self), blocks: out,
      receipts: Receipts(map: map, source: page.source), notes: notes)
  }
}
