internal import Ground
internal import Pages
import Vocabulary

/// What the page's lines say of authors and dates: those round the headline, and elsewhere those of one voice.
struct VisibleMetadata {
  private(set) var authors: [Metadata.Author] = []
  private(set) var published: CivilDate?
  /// Whether a word says that it is the day of publication.
  private(set) var isLabelled = false
  private(set) var modified: CivilDate?
  /// The agency that a byline names.
  private(set) var wire: String?

  private static let elsewhere: Hints = [.related, .comments, .advertisement, .navigation]
  private static let doubtful: Hints = [.sidebar, .footer]
  /// A line with more words than this is no byline or date of its own.
  private static let mostWords = 12

  init(_ page: Page, _ blocks: PageBlocks, _ head: ArticleHead, order: DayOrder) {
    let headline = head.headline ?? .max
    for index in head.blocks {
      let block = blocks.lines[index]
      if index == head.lead { readLead(block.text, order) }
      if block.isProse, block.length > 200 { continue }
      guard block.length <= Line.longestLabel, block.hints.intersection(VisibleMetadata.elsewhere).isEmpty else { continue }
      let text = block.text
      // Between the headline and the first paragraph the name of a box says little: a line of its own that is a byline or a date is the
      // story's.
      if !block.hints.intersection(VisibleMetadata.doubtful).isEmpty,
        index < headline || !(block.isByline || Byline.isDateLine(block.normal))
      {
        continue
      }
      readAuthors(text, block, order)
      if index > headline, authors.isEmpty, let name = Byline.penName(in: text) { authors = [name] }
      if block.words <= 2 * VisibleMetadata.mostWords { readDates(text, block, order) }
    }
    if page.vocabulary == .unknownXML { readElements(page) }
    if authors.isEmpty || published == nil { readElsewhere(blocks, head, order) }
  }

  private mutating func readAuthors(_ text: String, _ block: Line, _ order: DayOrder) {
    if block.isByline || block.hints.contains(.byline) && block.words <= VisibleMetadata.mostWords {
      if authors.isEmpty { authors = Byline.authors(text) }
      wire = wire ?? Agencies.credited(in: text)
    } else if authors.isEmpty, block.words <= VisibleMetadata.mostWords, let name = VisibleMetadata.nameBesideDate(text, order) {
      authors = Byline.authors(name)
    }
  }

  /// "4 March 2026 | 10:15 | Ana Roth": the one part of a line of dates that is a name.
  private static func nameBesideDate(_ text: String, _ order: DayOrder) -> String? {
    guard DateReading.written(text, order: order) != nil else { return nil }
    var parts: [String] = [""]
    for word in text.split(separator: " ") {
      if ["|", "•", "·", "-", "–", "—", "/"].contains(word) { parts.append("") } else { parts[parts.count - 1] += " " + word }
    }
    let filled = parts.map(\.trimming).filter { !$0.isEmpty }
    let names = filled.filter { !Byline.isDateLine(Labels.normal($0)) }
    guard filled.count >= 2, names.count == 1, names.count < filled.count, let name = names.first, Byline.isName(name) else { return nil }
    return name
  }

  /// Each date of a line belongs to the label before it ("Published 3 March … Updated 4 March").
  private mutating func readDates(_ text: String, _ block: Line, _ order: DayOrder) {
    let dates = DateReading.all(in: text, order: order)
    guard !dates.isEmpty else { return }
    var from = text.startIndex
    for date in dates {
      let label = DateLabel(in: text[from..<date.range.lowerBound], after: text[date.range.upperBound...])
      from = date.range.upperBound
      switch label {
      case .modified: modified = modified ?? date.date
      case .published where !isLabelled:
        published = date.date
        isLabelled = true
      case nil where block.words <= VisibleMetadata.mostWords || block.hints.contains(.date) || block.hints.contains(.byline):
        published = published ?? date.date
      default: break
      }
    }
  }

  /// A first paragraph that begins with its day ("4.3.2026 – The council…", "(4 March 2026) The council…").
  private mutating func readLead(_ text: String, _ order: DayOrder) {
    let head = String(text.prefix(40))
    guard published == nil, let date = DateReading.written(head, order: order),
      DateLabel(in: "", after: head[date.range.upperBound...]) == nil
    else { return }
    if head.utf8.distance(from: head.startIndex, to: date.range.lowerBound) <= 2 { published = date.date }
  }

  /// What elements of newsrooms' own vocabularies say by their names.
  private mutating func readElements(_ page: Page) {
    for node in page.nodes where page.tree.nodes[node].tag != .text {
      switch page.tree.localName(of: node) {
      case "author", "byline", "person", "creator": if authors.isEmpty { authors = Byline.authors(page.text(of: node)) }
      case "released", "published", "pubdate", "date", "datepublished":
        let text = page.text(of: node)
        if published == nil, text.utf8.count <= 40 { published = DateReading.field(text) }
      default: break
      }
    }
  }

  /// Bylines and dates with a label, or dates in lines named so, outside the head: where all say the same.
  private mutating func readElsewhere(_ blocks: PageBlocks, _ head: ArticleHead, _ order: DayOrder) {
    var names: [[Metadata.Author]] = []
    var days: Set<CivilDate> = []
    let needsAuthors = authors.isEmpty
    let needsDay = published == nil
    let boxes = VisibleMetadata.elsewhere.union(VisibleMetadata.doubtful)
    for (index, block) in blocks.lines.enumerated() where !head.blocks.contains(index) && block.words <= VisibleMetadata.mostWords {
      guard block.length <= 120, block.hints.intersection(boxes).isEmpty else { continue }
      let bytes = blocks.flow.bytes[block.range]
      if needsAuthors, Byline.mayBegin(bytes), block.isByline,
        head.headline == nil || Byline.isLabelled(block.text)
      {
        let found = Byline.authors(block.text)
        if !found.isEmpty { names.append(found) }
      }
      if needsDay, DateReading.mayStand(in: bytes), let day = day(of: block.text, isNamedDate: block.hints.contains(.date), order) {
        days.insert(day)
      }
    }
    if let first = names.first, names.allSatisfy({ $0 == first }) { authors = first }
    if days.count == 1 { published = days.first }
  }

  private func day(of line: String, isNamedDate: Bool, _ order: DayOrder) -> CivilDate? {
    guard let date = DateReading.written(line, order: order) else { return nil }
    let label = DateLabel(in: line[..<date.range.lowerBound], after: line[date.range.upperBound...])
    return label == .published || label == nil && isNamedDate ? date.date : nil
  }
}
