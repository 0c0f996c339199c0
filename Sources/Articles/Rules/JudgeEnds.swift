internal import Ground
import Vocabulary

/// Where the article ends: its edges, the mark under a text, headings that head nothing.
extension Judge {
  func opensQuotation(_ index: Int) -> Bool { texts[index].first.map { "\"“‘«„".contains($0) } ?? false }

  // MARK: 5. Edges

  mutating func judgeEdges() {
    guard
      let first = open.first(where: { page.blocks[$0].isProse && !page.blocks[$0].isHeading })
        ?? open.first(where: { page.blocks[$0].isProse }),
      let last = open.last(where: { page.blocks[$0].isProse || endsArticle($0) })
    else { return }
    for index in open where index < first {
      let block = page.blocks[index]
      // Between a standfirst and the first paragraph.
      if index > 0, page.blocks[index - 1].endsSentence, verdicts[index - 1].map(\.isKept) ?? true, isShortSentence(index, like: first) {
        continue
      }
      if block.hints.contains(.standfirst) && block.words >= 6 || block.isHeading && block.words >= 6 && block.endsSentence { continue }
      if block.words >= 8, block.endsSentence || opensQuotation(index) { continue }
      if block.shape == .preformatted { continue }
      // In a body that the page itself marks, a heading of some words is the first section's.
      if region.isDeclared, block.isHeading, block.words >= 3, block.shape != .heading(1), block.linkShare == 0 { continue }
      remove(index, .outside, "a short line before the first paragraph")
    }
    let list = listOfTheArticle(after: last)
    for index in open where index > last && !list.contains(index) {
      let block = page.blocks[index]
      if endsArticle(index) || isShortSentence(index, like: last) { continue }
      if Teasers.stem(of: texts[index]) != nil { continue }
      if block.shape == .tableRow || block.shape == .quotation || block.shape == .preformatted { continue }
      remove(index, .outside, "a short line after the last paragraph")
    }
  }

  private func endsArticle(_ index: Int) -> Bool {
    page.blocks[index].words >= 5 && page.blocks[index].endsSentence && page.blocks[index].linkShare < 0.3
  }

  /// A sentence of three words or more, set as the paragraph at the edge is: “The trial continues.”
  private func isShortSentence(_ index: Int, like paragraph: Int) -> Bool {
    let block = page.blocks[index]
    return block.words >= 3 && block.endsSentence && block.linkBytes == 0 && !block.isHeading
      && signature(of: block.node) == signature(of: page.blocks[paragraph].node)
  }

  /// Unlinked items right after the last paragraph, and the line with a colon over them: they finish it.
  private func listOfTheArticle(after last: Int) -> Range<Int> {
    func isItem(_ index: Int) -> Bool { page.blocks[index].shape == .listItem && page.blocks[index].linkBytes == 0 }
    func leadsIn(_ index: Int) -> Bool {
      index + 1 < page.blocks.count && isItem(index + 1) && (texts[index].hasSuffix(":") || page.blocks[index].isHeading)
    }
    var end = last + 1
    while end < page.blocks.count, isItem(end) || leadsIn(end) { end += 1 }
    return last + 1..<end
  }

  /// What follows the mark that newsrooms put under a text ("ENDS", "-30-", "###") is for editors.
  mutating func judgeEndMark() {
    let marks: Set<String> = ["ends", "end", "30", "###", "# # #", "#"]
    guard
      let mark = page.blocks.indices.last(where: {
        region.contains[$0] && page.blocks[$0].words <= 3 && page.blocks[$0].length <= 12 && marks.contains(normals[$0])
      }),
      page.blocks.indices.contains(where: { $0 < mark && region.contains[$0] && page.blocks[$0].isProse })
    else { return }
    for index in open where index > mark { remove(index, .outside, "follows the mark “\(texts[mark])” that ends the text") }
  }

  // MARK: 8. Headings

  /// A heading goes with what it heads: where nothing of the article follows it at all, or nothing before the next heading of its level and what stood
  /// there led to other pages.
  mutating func judgeEmptyHeadings() {
    // The level of the heading behind, where nothing of the article stands between; nil where something does.
    var next: Int? = 0
    var led = false
    for index in page.blocks.indices.reversed() {
      guard verdicts[index].map(\.isKept) ?? true else {
        led = led || leadsElsewhere(index)
        continue
      }
      guard case .heading(let level) = page.blocks[index].shape else {
        next = nil
        led = false
        continue
      }
      if let next, next == 0 || led && next <= level && page.blocks[index].words <= 12 && !page.blocks[index].endsSentence {
        remove(index, .label, "a heading that heads nothing of the article")
      } else {
        next = level
      }
      led = false
    }
  }

  private func leadsElsewhere(_ index: Int) -> Bool {
    guard region.contains[index], case .removed(let reason, _)? = verdicts[index] else { return false }
    return [.links, .related, .teaserRun, .teaserTwin, .teaserFull, .label, .newsletter, .advertisement].contains(reason)
  }
}
