import Vocabulary
internal import Ground
internal import Pages

/// Where an article's byline and date stand: from four blocks before its headline to its third paragraph of prose.
struct ArticleHead {
  /// The block of the headline; nil where the page does not show it.
  let headline: Int?
  let blocks: Range<Int>
  /// The elements of those blocks.
  let nodes: Range<Int>
  /// The first paragraph of prose.
  let lead: Int?

  private static let blocksBefore = 4
  private static let blocksAfter = 40
  private static let paragraphs = 3

  init(_ page: Page, _ blocks: PageBlocks, headline: Int?) {
    let all = blocks.lines
    self.headline = headline
    let start = max(0, (headline ?? 0) - ArticleHead.blocksBefore)
    let limit = min(all.count, (headline ?? 0) + ArticleHead.blocksAfter)
    var end = start
    var prose = 0
    var lead: Int?
    while end < limit, prose < ArticleHead.paragraphs {
      if all[end].isProse, end > headline ?? -1 {
        prose += 1
        lead = lead ?? end
      }
      end += 1
    }
    self.lead = lead
    self.blocks = start..<end
    let elements = all[start..<end].map(\.node).filter { $0 >= 0 }
    self.nodes = elements.min().flatMap { first in elements.max().map { first..<$0 + 1 } } ?? page.nodes
  }
}
