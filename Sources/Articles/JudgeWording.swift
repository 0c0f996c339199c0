internal import Pages

/// What a block says: labels, prompts, bylines, dates, credits, links.
extension Judge {
  // MARK: 3. Worded

  mutating func judgeWorded() {
    let firstProse = open.first { page.blocks[$0].isProse } ?? page.blocks.count
    let lastProse = open.last { page.blocks[$0].isProse } ?? 0
    for index in open where page.blocks[index].length <= Judge.longestLabel && !page.blocks[index].range.isEmpty {
      let normal = normals[index]
      let block = page.blocks[index]
      if normal.isEmpty || normal.unicodeScalars.allSatisfy({ !$0.properties.isAlphabetic && $0.properties.numericType == nil }) {
        if block.length < 12 { remove(index, .label, "an ornament") }
      } else if Wording.labels.contains(normal) {
        remove(index, normal.hasPrefix("ad") ? .advertisement : .label, "a label: “\(normal)”")
      } else if let lead = Wording.lead(of: normal), block.words <= 30 {
        remove(
          index, lead.hasPrefix("©") || lead.hasPrefix("copyright") ? .footer : .label,
          "begins with “\(lead.trimming)”, which leads to something else")
      } else if Wording.isCredit(normal) || Wording.endsInSlashedCredit(texts[index]), block.words <= 30 {
        remove(index, .caption, "a caption with the credit of its picture")
      } else if Byline.isByline(texts[index]), index < firstProse || index > lastProse || !block.endsSentence && block.words <= 12 {
        remove(index, .byline, "a byline")
      } else if index > firstProse, index >= lastProse, block.words <= 40, Byline.givesAddress(texts[index]) {
        remove(index, .byline, "gives the author's address")
      } else if Byline.isDateLine(normal) {
        remove(index, .dateline, "a line that gives only a date or time")
      }
    }
  }

  // MARK: 4. Linked

  mutating func judgeLinked() {
    for index in open {
      let block = page.blocks[index]
      guard block.linkBytes > 0 else { continue }
      if block.linkShare > 0.8 || (block.linkShare > 0.5 && block.words < 25) {
        // A linked sentence among prose is the article's own; a linked line without an end is a headline.
        if block.isHeading, block.linkShare < 0.9 { continue }
        if block.sentenceEnds > 0, block.words >= 12, block.endsSentence, block.shape == .paragraph, block.linkShare < 0.9 { continue }
        remove(index, .links, "\(Int(block.linkShare * 100)) % of it is links")
      }
    }
  }
}
