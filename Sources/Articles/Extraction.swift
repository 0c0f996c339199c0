package import Pages

extension Article {
  /// Judges every block of a page and puts the kept ones together.
  package init(_ page: Page) {
    if page.vocabulary == .exact {
      self.init(exactText: page.source, id: page.id, given: page.given, notes: page.notes)
      return
    }
    let blocks = PageBlocks(page)
    let metadata = Metadata(page, blocks)
    let region = Region(blocks, in: page.tree, root: page.root)
    var judge = Judge(blocks, tree: page.tree, region: region, title: metadata.title)
    let verdicts = judge.judge()
    self.init(page: page, blocks: blocks, verdicts: verdicts, kind: .article, metadata: metadata, notes: page.notes)
  }

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
        Block(text: blocks.text(block), span: span, bytes: page.source.payloadRanges(blocks.flow.map.origins(of: block.range)), verdict: verdict))
    }
    self.init(
      id: page.id, kind: kind, metadata: metadata, text: String(decoding: text, as: UTF8.self), blocks: out,
      receipts: Receipts(map: map, source: page.source), notes: notes)
  }
}
