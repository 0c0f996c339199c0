internal import Pages

/// What the page shows of title, authors, dates and credits, or marks in its text (microdata, `<time>`, `rel=author`).
struct VisibleMetadata {
  /// Headings of the first level, then of the second.
  private(set) var headings: [String] = []
  /// The headline of a plain text: a first line that is no sentence.
  private(set) var firstLine: String?
  private(set) var authors: [Metadata.Author] = []
  private(set) var publishedMark: String?
  private(set) var modifiedMark: String?
  private(set) var publishedText: CivilDate?
  private(set) var modifiedText: CivilDate?
  private(set) var wire: String?
  private(set) var correction: String?
  /// The page's first prose, for telling its language.
  private(set) var prose = ""

  init(_ page: Page, _ blocks: PageBlocks) {
    readMarks(page, blocks)
    readBlocks(page, blocks)
  }

  private mutating func readMarks(_ page: Page, _ blocks: PageBlocks) {
    var named: [Metadata.Author] = []
    let tree = page.tree
    for node in tree.nodes.indices where tree.nodes[node].tag != .text {
      let tag = tree.nodes[node].tag
      let property = tree.attribute(.itemprop, of: node)
      if let property {
        let value = tree.attribute(.content, of: node) ?? tree.attribute(.datetime, of: node)
        switch property {
        case "datePublished", "dateCreated": publishedMark = publishedMark ?? value ?? page.text(of: node)
        case "dateModified": modifiedMark = modifiedMark ?? value ?? page.text(of: node)
        case "author" where authors.isEmpty:
          let name = (node..<Int(tree.nodes[node].end)).first { tree.nodes[$0].tag != .text && tree.attribute(.itemprop, of: $0) == "name" }
          authors = Byline.authors(name.map { tree.attribute(.content, of: $0) ?? page.text(of: $0) } ?? value ?? page.text(of: node))
        default: break
        }
      }
      if tag == .time, let moment = tree.attribute(.datetime, of: node) {
        let names = ((tree.attribute(.class, of: node) ?? "") + " " + (property ?? "")).lowercased()
        if names.contains("modif") || names.contains("updat") {
          modifiedMark = modifiedMark ?? moment
        } else if names.contains("publ") || names.contains("entry-date") || names.contains("date") {
          publishedMark = publishedMark ?? moment
        }
      }
      if page.vocabulary == .unknownXML { readElement(node, named: tree.localName(of: node), page) }
      // An element that is named as the author's and holds a name and nothing else.
      if named.isEmpty, blocks.hints[node].contains(.byline), blocks.hints[node].intersection([.related, .sidebar, .comments]).isEmpty,
        tag == .a || tag == .span || tag == .p || tag == .div
      {
        let text = page.text(of: node)
        if text.utf8.count <= 60, Byline.isName(text) { named = [Metadata.Author(name: text)] }
      }
      if authors.isEmpty, tree.attribute(.rel, of: node) == "author" {
        let text = page.text(of: node)
        if Byline.isName(text) { authors = [Metadata.Author(name: text)] }
      }
    }
    if authors.isEmpty { authors = named }
  }

  /// What elements of newsrooms' own vocabularies say by their names.
  private mutating func readElement(_ node: Int, named name: String, _ page: Page) {
    switch name {
    case "title", "headline", "hl", "hl1", "head":
      let text = page.text(of: node)
      if headings.isEmpty, text.utf8.count <= 250 { headings.append(text) }
    case "author", "byline", "person", "creator":
      if authors.isEmpty { authors = Byline.authors(page.text(of: node)) }
    case "released", "published", "pubdate", "date", "datepublished":
      let text = page.text(of: node)
      if publishedMark == nil, text.utf8.count <= 40, DateReading.field(text) != nil { publishedMark = text }
    default: break
    }
  }

  private mutating func readBlocks(_ page: Page, _ blocks: PageBlocks) {
    var second: [String] = []
    var titleAt: Int?
    for (index, block) in blocks.blocks.enumerated() {
      if case .heading(let level) = block.shape, level <= 2, block.words >= 2, !block.hints.contains(.related),
        !block.hints.contains(.sidebar)
      {
        if level == 1 {
          headings.append(blocks.text(block))
          titleAt = titleAt ?? index
        } else {
          second.append(blocks.text(block))
        }
      }
      if block.isProse, prose.utf8.count < 4000 { prose += blocks.text(block) + "\n" }
    }
    headings += second
    if prose.isEmpty { prose = blocks.blocks.prefix(40).map { blocks.text($0) }.joined(separator: "\n") }
    if page.vocabulary == .text, let first = blocks.blocks.first, first.length <= 150, !first.endsSentence, blocks.blocks.count > 2 {
      firstLine = blocks.text(first)
    }
    readHead(blocks, from: titleAt ?? 0)
    readNotes(blocks)
  }

  /// Bylines and dates round the headline: from four blocks before it to the third paragraph of prose, and what is named as byline or date.
  private mutating func readHead(_ blocks: PageBlocks, from title: Int) {
    var paragraphs = 0
    var markedAuthors: [Metadata.Author] = []
    for index in max(0, title - 4)..<max(title, min(title + 40, blocks.blocks.count)) {
      let block = blocks.blocks[index]
      if block.isProse {
        paragraphs += 1
        if wire == nil, paragraphs == 1 { wire = Dateline.wire(of: blocks.text(block)) }
        if paragraphs > 2 { break }
        if block.length > 200 { continue }
      }
      guard block.length <= 250, block.hints.intersection([.related, .sidebar, .comments, .navigation, .advertisement]).isEmpty else {
        continue
      }
      let text = blocks.text(block)
      // Some systems put a story's byline into a footer below its headline.
      if block.hints.contains(.footer), !Byline.isByline(text) { continue }
      if markedAuthors.isEmpty, Byline.isByline(text) { markedAuthors = Byline.authors(text) }
      if markedAuthors.isEmpty, block.hints.contains(.byline), block.words <= 12 { markedAuthors = Byline.authors(text) }
      let lower = text.lowercased()
      guard block.words <= 25, let found = DateReading.written(text) else { continue }
      // "Published 3 March … Updated 4 March": each date belongs to the word before it.
      if let update = ["updated", "modified", "corrected", "amended"].compactMap({ lower.firstRange(of: $0) }).min(by: {
        $0.lowerBound < $1.lowerBound
      }) {
        if let after = DateReading.written(String(lower[update.upperBound...])) { modifiedText = modifiedText ?? after.date }
        if let before = DateReading.written(String(lower[..<update.lowerBound])) { publishedText = publishedText ?? before.date }
      } else if block.words <= 12 || block.hints.contains(.date) || block.hints.contains(.byline) {
        publishedText = publishedText ?? found.date
      }
    }
    if authors.isEmpty || (!markedAuthors.isEmpty && markedAuthors.count >= authors.count) {
      authors = markedAuthors.isEmpty ? authors : markedAuthors
    }
  }

  private mutating func readNotes(_ blocks: PageBlocks) {
    for block in blocks.blocks where block.length <= 800 && block.hints.intersection([.comments, .related]).isEmpty {
      let text = blocks.text(block)
      if Dateline.isCorrection(text) {
        correction = text
        return
      }
    }
  }
}

/// What stands at the edges of an article's text: the place and agency before its first sentence, the note of a correction after its last.
enum Dateline {
  /// The agency in brackets of a dateline ("PORT ELLIN, March 4 (Norther Press) — …"), before a dash within the first 80 characters.
  static func wire(of text: String) -> String? {
    let head = text.prefix(80)
    guard let open = head.firstIndex(of: "("), let close = head[open...].firstIndex(of: ")") else { return nil }
    let after = head[head.index(after: close)...].drop { $0 == " " }
    guard let dash = after.first, "—–-".contains(dash), let first = head.first, first.isUppercase else { return nil }
    let name = String(head[head.index(after: open)..<close])
    guard let initial = name.first, initial.isUppercase, name.count <= 40, !name.contains(where: { $0.isNumber }) else { return nil }
    // The place before it is in capitals or a name; a sentence would have words without one.
    let place = head[..<open].split(separator: " ")
    return place.count <= 6 && place.allSatisfy { $0.first.map { !$0.isLowercase } ?? false } ? name : nil
  }

  private static let corrections = [
    "correction:", "correction (", "corrections:", "clarification:", "editor's note:", "editors' note:", "this article was amended",
    "this article has been amended", "this article was corrected", "this article has been corrected",
    "this story was corrected", "this story has been corrected", "this story was updated to correct", "this article was updated to correct",
    "this story has been updated to correct", "an earlier version of this", "a previous version of this", "due to an editing error",
  ]

  /// Whether a block is a note on a correction.
  static func isCorrection(_ text: String) -> Bool {
    // Most blocks begin with none of the notes' first letters.
    guard let first = text.utf8.first, "cetadCETAD".utf8.contains(first) else { return false }
    let normal = Wording.normal(String(text.prefix(80)))
    return corrections.contains { normal.hasPrefix($0) }
      || normal.hasPrefix("correction") && text.prefix(14).contains { ":.,(–—".contains($0) }
  }
}
