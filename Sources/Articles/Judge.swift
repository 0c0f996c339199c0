internal import Pages

/// Gives every block of a page its verdict.
///
/// In this order; the first rule that has a reason decides, and what no rule removes stays. A note on a correction is kept before all of them.
/// 1. *Outside* the region: removed, named by its hints.
/// 2. *Named*: inside, by the names of its elements; prose is stronger than some names (`Hints.contradictedByProse`).
/// 3. *Worded*: labels, prompts, credits, bylines and dates, by their words; only short blocks.
/// 4. *Linked*: blocks that are mostly links to elsewhere.
/// 5. *Sections* under a label such as "Related": short or cut-off blocks up to the next paragraph of prose.
/// 6. *Edges*: what stands before the first and after the last prose of the region and is none.
/// 7. *Teasers* (see there), then repeats, then headings that head nothing.
struct Judge {
  let page: PageBlocks
  let tree: Tree
  let region: Region
  let title: String?
  /// The page's `<meta>` description, as wordings are compared.
  let description: String?
  private(set) var verdicts: [Verdict?]
  private let texts: [String]
  private let normals: [String]

  private init(_ page: PageBlocks, tree: Tree, region: Region, title: String?, description: String?) {
    self.page = page
    self.tree = tree
    self.region = region
    self.title = title
    self.description = description.map { Wording.normal(Teasers.stem(of: $0) ?? $0) }
    verdicts = Array(repeating: nil, count: page.blocks.count)
    texts = page.blocks.map { page.text($0) }
    // Long blocks are compared with no wording.
    normals = zip(page.blocks, texts).map { $0.length <= Judge.longestLabel ? Wording.normal($1) : "" }
  }

  /// Longer blocks are no labels.
  static let longestLabel = 250

  /// The verdict on each block of a page.
  static func verdicts(_ blocks: PageBlocks, _ page: Page, _ metadata: Metadata) -> [Verdict] {
    var judge = Judge(
      blocks, tree: page.tree, region: Region(blocks, in: page.tree, root: page.root), title: metadata.title,
      description: metadata.description)
    return judge.judge()
  }

  private mutating func judge() -> [Verdict] {
    judgeNotes()
    judgeRegion()
    judgeNamed()
    judgeWorded()
    judgeLinked()
    judgeSections()
    judgeEndMark()
    judgeEdges()
    judgeTeasers()
    judgeRepeats()
    judgeEmptyHeadings()
    return page.blocks.indices.map { verdicts[$0] ?? .kept(kept($0), evidence: region.evidence) }
  }

  private var open: [Int] { page.blocks.indices.filter { verdicts[$0] == nil } }

  private mutating func remove(_ index: Int, _ reason: Verdict.Removed, _ evidence: String) {
    if verdicts[index] == nil { verdicts[index] = .removed(reason, evidence: evidence) }
  }

  // MARK: Notes

  /// A note on a correction is the article's, wherever the page has put it.
  private mutating func judgeNotes() {
    guard let last = region.contains.lastIndex(of: true) else { return }
    for index in page.blocks.indices where index <= last + 12 && page.blocks[index].length <= 800 && page.blocks[index].words >= 6 {
      if page.blocks[index].hints.intersection([.comments, .related, .sidebar]).isEmpty, Dateline.isCorrection(texts[index]) {
        verdicts[index] = .kept(.note, evidence: "a note on a correction")
      }
    }
  }

  // MARK: 1. Region

  private mutating func judgeRegion() {
    let normalTitle = title.map { Wording.normal($0) }
    let first = region.contains.firstIndex(of: true) ?? 0
    let firstHeading = page.blocks.indices.first { region.contains[$0] && page.blocks[$0].isHeading }
    var headline: Int?
    for index in page.blocks.indices {
      if isTitle(index, normalTitle, firstHeading) {
        headline = index
        remove(index, .title, "the headline, given as the title")
      } else if !region.contains[index], verdicts[index] == nil {
        if let headline, index < first, isStandfirst(index, below: headline) {
          verdicts[index] = .kept(.standfirst, evidence: "a summary between the headline and the article")
        } else if page.blocks[index].hints.contains(.caption) {
          remove(index, .caption, "a caption outside the article's region")
        } else {
          let (reason, evidence) = Judge.reason(for: page.blocks[index].hints) ?? (.outside, "outside the article's region")
          remove(index, reason, evidence)
        }
      }
    }
  }

  private func isTitle(_ index: Int, _ title: String?, _ firstHeading: Int?) -> Bool {
    let block = page.blocks[index]
    if case .heading(1) = block.shape { return !region.contains[index] || index == firstHeading }
    guard let title, !title.isEmpty, block.length <= Judge.longestLabel else { return false }
    if normals[index] == title { return true }
    // A title element with the site's name before or after the headline.
    return block.words >= 4 && (title.hasSuffix(normals[index]) || title.hasPrefix(normals[index]))
      && normals[index].utf8.count * 2 > title.utf8.count
  }

  /// A summary between the headline and the region: named as one, the same as the page's description, or right below the headline.
  private func isStandfirst(_ index: Int, below headline: Int) -> Bool {
    let block = page.blocks[index]
    guard block.words >= 6, block.length < 600, block.linkShare < 0.3,
      block.hints.intersection(Hints.boilerplate.subtracting(.header)).isEmpty,
      block.hints.intersection([.caption, .byline, .date]).isEmpty, !block.isHeading || block.shape != .heading(1),
      !Byline.isByline(texts[index]), !Byline.isDateLine(normals[index])
    else { return false }
    if block.hints.contains(.standfirst) || describes(texts[index]) { return true }
    return index == headline + 1 && block.words >= 8 && DateReading.written(texts[index]) == nil
  }

  /// Whether a text is the page's own description, or begins with it.
  private func describes(_ text: String) -> Bool {
    guard let description, description.utf8.count >= 20 else { return false }
    let text = Wording.normal(text)
    return text.hasPrefix(description) || (text.utf8.count >= 20 && description.hasPrefix(text))
  }

  private static func reason(for hints: Hints) -> (Verdict.Removed, String)? {
    let named: [(Hints, Verdict.Removed, String)] = [
      (.consent, .consent, "a cookie or consent notice"), (.comments, .comments, "a readers' comment"),
      (.advertisement, .advertisement, "an advertisement"), (.newsletter, .newsletter, "a newsletter prompt"),
      (.share, .share, "share and follow buttons"),
      (.related, .related, "a box of related stories"), (.navigation, .navigation, "navigation"), (.tags, .navigation, "tags"),
      (.sidebar, .sidebar, "a sidebar"), (.form, .form, "a form"), (.footer, .footer, "the page's footer"),
      (.hidden, .hidden, "not shown to readers"),
      (.paywall, .paywall, "a subscription notice"), (.header, .header, "the page's header"),
    ]
    return named.first { hints.contains($0.0) }.map { ($0.1, "its element is named as \($0.2)") }
  }

  // MARK: 2. Named

  private mutating func judgeNamed() {
    for index in open {
      let block = page.blocks[index]
      if block.hints.contains(.hidden) {
        remove(index, .hidden, "its element is not shown to readers")
      } else if block.hints.contains(.caption) {
        remove(index, .caption, "a caption or credit of a picture")
      } else if block.hints.contains(.byline), block.words <= 30 || !block.isProse {
        remove(index, .byline, "its element is named as the author's")
      } else if block.hints.contains(.paywall), !block.isProse {
        // Class names of paywalls often stand on the very text that they guard.
        remove(index, .paywall, "its element is named as a subscription notice")
      } else if let (reason, evidence) = Judge.reason(for: block.hints.subtracting(.paywall)) {
        if block.isProse, block.hints.intersection(.boilerplate).isSubset(of: .contradictedByProse) { continue }
        remove(index, reason, evidence)
      }
    }
  }

  // MARK: 3. Worded

  private mutating func judgeWorded() {
    let firstProse = open.first { page.blocks[$0].isProse } ?? page.blocks.count
    let lastProse = open.last { page.blocks[$0].isProse } ?? 0
    for index in open where page.blocks[index].length <= Judge.longestLabel && !page.blocks[index].range.isEmpty {
      let normal = normals[index]
      let block = page.blocks[index]
      if normal.isEmpty || normal.unicodeScalars.allSatisfy({ !$0.properties.isAlphabetic && !$0.properties.numericType.isSome }) {
        if block.length < 12 { remove(index, .label, "an ornament") }
      } else if Wording.labels.contains(normal) {
        remove(index, normal.hasPrefix("ad") ? .advertisement : .label, "a label: “\(normal)”")
      } else if let lead = Wording.lead(of: normal), block.words <= 30 {
        remove(
          index, lead.hasPrefix("©") || lead.hasPrefix("copyright") ? .footer : .label,
          "begins with “\(lead.trimmed)”, which leads to something else")
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

  private mutating func judgeLinked() {
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

  // MARK: 5. Sections

  private static let sectionLabels = [
    "related", "more from", "more on", "more stories", "more news", "read more", "read also", "also read", "see also", "you may also",
    "you might also", "recommended", "most read",
    "most popular", "popular", "trending", "latest", "top stories", "don't miss", "also in", "other stories", "other news", "in other news",
    "elsewhere", "further reading", "from around the web", "up next", "editor's picks", "what to read next",
  ]

  private mutating func judgeSections() {
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

  private mutating func judgeEdges() {
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
  private mutating func judgeEndMark() {
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

  private mutating func judgeTeasers() {
    let lines = page.blocks.indices.filter { verdicts[$0].map(\.isKept) ?? true }.map { index in
      Teasers.Line(
        block: index, text: texts[index], stem: Teasers.stem(of: texts[index]), isHeading: page.blocks[index].isHeading,
        isQuotation: page.blocks[index].shape == .quotation, isNote: verdicts[index] != nil)
    }
    for finding in Teasers.find(in: lines) { verdicts[finding.block] = .removed(finding.reason, evidence: finding.evidence) }
  }

  private mutating func judgeRepeats() {
    var seen: Set<String> = []
    for index in page.blocks.indices where verdicts[index].map(\.isKept) ?? true {
      // Short lines may well come twice: a refrain, a question.
      guard page.blocks[index].length >= 60 else { continue }
      if !seen.insert(texts[index]).inserted {
        verdicts[index] = .removed(.duplicate, evidence: "the same words stand earlier in the article")
      }
    }
  }

  private mutating func judgeEmptyHeadings() {
    var heads = false
    for index in page.blocks.indices.reversed() where verdicts[index].map(\.isKept) ?? true {
      if page.blocks[index].isHeading {
        if !heads { remove(index, .label, "a heading that heads nothing of the article") }
      } else {
        heads = true
      }
    }
  }

  private func kept(_ index: Int) -> Verdict.Kept {
    switch page.blocks[index].shape {
    case .heading: .heading
    case .listItem: .listItem
    case .tableRow: .tableRow
    case .quotation: .quotation
    case .preformatted: .preformatted
    case .paragraph: .body
    }
  }
}

extension Optional {
  fileprivate var isSome: Bool { self != nil }
}

extension String {
  fileprivate var trimmed: String { hasSuffix(" ") ? String(dropLast()) : self }
}
