import Pages
internal import Ground
import Vocabulary

/// What a block says: labels, prompts, bylines, dates, credits, links.
extension Judge {
  // MARK: 3. Worded

  mutating func judgeWorded() {
    let firstProse = open.first { page.blocks[$0].isProse } ?? page.blocks.count
    // A standfirst and some teasers may stand before the byline.
    let fourthProse = open.filter { page.blocks[$0].isProse }.dropFirst(3).first ?? firstProse
    let lastProse = open.last { page.blocks[$0].isProse } ?? 0
    for index in open where page.blocks[index].length <= Judge.longestLabel && !page.blocks[index].range.isEmpty {
      let normal = normals[index]
      let block = page.blocks[index]
      if Judge.isOrnament(normal) {
        if block.length < 12 { remove(index, .label, "an ornament") }
      } else if Wording.labels.contains(normal) {
        remove(index, normal.hasPrefix("ad") ? .advertisement : .label, "a label: “\(normal)”")
      } else if let lead = Wording.lead(of: normal), block.words <= 30, !(lead.hasSuffix(":") && goesOnAsASentence(index)) {
        remove(
          index, lead.hasPrefix("©") || lead.hasPrefix("copyright") ? .footer : .label,
          "begins with “\(lead.trimming)”, which leads to something else")
      } else if Wording.isCredit(normal) || Wording.endsInSlashedCredit(texts[index]), block.words <= 30 {
        remove(index, .caption, "a caption with the credit of its picture")
      } else if index < fourthProse, block.shape == .paragraph, !block.endsSentence || block.words <= 6,
        Byline.isNameWithDate(texts[index]) || Byline.isNameWithRole(texts[index])
      {
        remove(index, .byline, "a name, and a date or role")
      } else if Byline.isByline(texts[index]), index < firstProse || index > lastProse || !block.endsSentence && block.words <= 12 {
        remove(index, .byline, "a byline")
      } else if index > firstProse, index >= lastProse && block.words <= 40 || block.words == 1, Byline.givesAddress(texts[index]),
        index == 0 || !texts[index - 1].hasSuffix(":")
      {

        remove(index, .byline, "gives the author's address")
      } else if Byline.isDateLine(normal) ? !isTimeOfAnEntry(index) : Byline.isSectionWithDate(normal) {
        remove(index, .dateline, "a line that gives only a date or time")
      } else if index <= firstProse, let parts = Judge.parts(of: texts[index], by: [" > ", " » ", " › "]), parts.allSatisfy({ $0 <= 4 }) {
        remove(index, .navigation, "the way to this page from the site's first one")
      } else if index <= firstProse, Judge.parts(of: texts[index], by: [" | ", " • "]) != nil, DateReading.written(texts[index]) != nil {
        remove(index, .dateline, "a line of short entries, a date among them")
      }
    }
  }

  /// Without a letter or a digit.
  private static func isOrnament(_ normal: String) -> Bool {
    !normal.utf8.contains { (97...122).contains($0) || (48...57).contains($0) }
      && normal.unicodeScalars.allSatisfy { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
  }

  /// How many words each part of a line has that one of these signs divides into three or more; nil where none does.
  private static func parts(of text: String, by separators: [String]) -> [Int]? {
    separators.lazy.map { text.parts(by: $0) }.first { $0.count >= 3 }?.map { $0.split(separator: " ").count }
  }

  /// A heading of nothing but a time ("21:04") over a paragraph, and not the only one: a timeline's.
  private func isTimeOfAnEntry(_ index: Int) -> Bool {
    func isTime(_ index: Int) -> Bool {
      guard page.blocks[index].isHeading, region.contains[index], page.blocks[index].length <= 12 else { return false }
      let digits = normals[index].split(whereSeparator: { ":.h".contains($0) })
      return digits.count >= 2 && digits[0].utf8.count <= 2 && digits[1].utf8.count >= 2 && digits[0].allSatisfy(\.isNumber)
        && digits[1].prefix(2).allSatisfy(\.isNumber) && digits.count <= 4
    }
    guard isTime(index), index + 1 < page.blocks.count, !page.blocks[index + 1].isHeading, page.blocks[index + 1].words >= 5 else {
      return false
    }
    return page.blocks.indices.contains { $0 != index && page.blocks[$0].shape == page.blocks[index].shape && isTime($0) }
  }

  // MARK: 4. Linked

  /// The element that holds the items of a list.
  private func list(of item: PageBlock) -> Int {
    var node = item.node
    while node >= 0, ![.li, .dd, .dt].contains(tree.nodes[node].tag) { node = Int(tree.nodes[node].parent) }
    return node < 0 ? -1 : Int(tree.nodes[node].parent)
  }

  /// How many of the items of each list are mostly links.
  private func linkedItems() -> [Int: Double] {
    var items: [Int: (linked: Int, all: Int)] = [:]
    for block in page.blocks where block.shape == .listItem {
      items[list(of: block), default: (0, 0)].all += 1
      if block.linkShare > 0.5 { items[list(of: block), default: (0, 0)].linked += 1 }
    }
    return items.mapValues { Double($0.linked) / Double($0.all) }
  }

  mutating func judgeLinked() {
    let linked = linkedItems()
    for index in open {
      let block = page.blocks[index]
      guard block.linkBytes > 0 else { continue }
      // The items of a list go or stay together: one of references has some that are little more than their link.
      if block.shape == .listItem, block.linkShare < 0.85, let share = linked[list(of: block)], share < 0.34 { continue }
      if block.linkShare > 0.8 || (block.linkShare > 0.5 && block.words < 25) {
        // A linked sentence among prose is the article's own; a linked line without an end is a headline.
        if block.isHeading, block.linkShare < 0.9 { continue }
        if block.sentenceEnds > 0, block.words >= 12, block.endsSentence, block.shape == .paragraph, block.linkShare < 0.9 { continue }
        remove(index, .links, "\(Int(block.linkShare * 100)) % of it is links")
      }
    }
  }
}
