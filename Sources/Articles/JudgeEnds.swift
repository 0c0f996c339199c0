internal import Pages

/// What stands together: boxes under a label, the edges of the article, teasers, repeats, headings that head nothing.
extension Judge {
  // MARK: 5. Sections

  private static let sectionLabels = [
    "related", "more from", "more on", "more stories", "more news", "read more", "read also", "also read", "see also", "you may also",
    "you might also", "recommended", "most read",
    "most popular", "popular", "trending", "latest", "top stories", "don't miss", "also in", "other stories", "other news", "in other news",
    "elsewhere", "further reading", "from around the web", "up next", "editor's picks", "what to read next",
  ]

  mutating func judgeSections() {
    var index = 0
    while index < page.blocks.count {
      let items = isSectionLabel(index) ? items(below: index) : index + 1..<index + 1
      let open = items.filter { verdicts[$0] == nil }
      if !open.isEmpty {
        for item in open { remove(item, .related, "under the label “\(normals[index])”") }
        remove(index, .label, "heads a list of other stories")
      }
      index = items.upperBound
    }
  }

  private func isSectionLabel(_ index: Int) -> Bool {
    let block = page.blocks[index]
    guard region.contains[index], block.length <= 80, block.words <= 8, !block.endsSentence,
      Judge.sectionLabels.contains(where: { normals[index].hasPrefix($0) })
    else { return false }
    // Set as a label: a heading, bold, with a colon, or very short.
    return block.isHeading || block.boldBytes * 10 >= block.length * 8 || normals[index].hasSuffix(":") || block.words <= 4
      || Wording.labels.contains(normals[index])
  }

  /// The blocks below a label that look like other stories: cut off, linked, or short and no sentence. A whole sentence without a link is the
  /// article's own again, and so is what stands below the next heading.
  private func items(below label: Int) -> Range<Int> {
    var next = label + 1
    while next < page.blocks.count, region.contains[next] {
      let block = page.blocks[next]
      if block.isHeading, next > label + 1, block.linkShare <= 0.5 { break }
      let isItem =
        verdicts[next] != nil || Teasers.stem(of: texts[next]) != nil || block.linkShare > 0.5
        || (block.length < 160 && !block.endsSentence && !opensQuotation(next))
      if !isItem { break }
      next += 1
    }
    return label + 1..<next
  }

  private func opensQuotation(_ index: Int) -> Bool { texts[index].first.map { "\"“‘«„".contains($0) } ?? false }

  // MARK: 6. Edges

  mutating func judgeEdges() {
    guard let first = open.first(where: { page.blocks[$0].isProse }),
      let last = open.last(where: { page.blocks[$0].isProse || endsArticle($0) })
    else { return }
    for index in open where index < first {
      let block = page.blocks[index]
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
      if block.words >= 5, block.endsSentence, block.linkShare < 0.3 { continue }
      if Teasers.stem(of: texts[index]) != nil { continue }
      if block.shape == .tableRow || block.shape == .quotation || block.shape == .preformatted { continue }
      remove(index, .outside, "a short line after the last paragraph")
    }
  }

  private func endsArticle(_ index: Int) -> Bool {
    page.blocks[index].words >= 5 && page.blocks[index].endsSentence && page.blocks[index].linkShare < 0.3
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

  // MARK: 7. Teasers, repeats, headings

  mutating func judgeTeasers() {
    let lines = page.blocks.indices.filter { verdicts[$0].map(\.isKept) ?? true }.map { index in
      Teasers.Line(
        block: index, text: texts[index], stem: Teasers.stem(of: texts[index]), isHeading: page.blocks[index].isHeading,
        isQuotation: page.blocks[index].shape == .quotation, isNote: verdicts[index] != nil)
    }
    for finding in Teasers.find(in: lines) { verdicts[finding.block] = .removed(finding.reason, evidence: finding.evidence) }
  }

  mutating func judgeRepeats() {
    var seen: Set<String> = []
    for index in page.blocks.indices where verdicts[index].map(\.isKept) ?? true {
      // Short lines may well come twice: a refrain, a question.
      guard page.blocks[index].length >= 60 else { continue }
      if !seen.insert(texts[index]).inserted {
        verdicts[index] = .removed(.duplicate, evidence: "the same words stand earlier in the article")
      }
    }
  }

  mutating func judgeEmptyHeadings() {
    var heads = false
    for index in page.blocks.indices.reversed() where verdicts[index].map(\.isKept) ?? true {
      if page.blocks[index].isHeading {
        if !heads { remove(index, .label, "a heading that heads nothing of the article") }
      } else {
        heads = true
      }
    }
  }
}
