internal import Vocabulary

/// Headings that head nothing of the article: nothing follows at all, or nothing before the next heading of the level and what stood there led to
/// other pages.
struct EmptyHeadings {
  /// A line of the page, as far as headings go by it.
  struct Entry {
    let isKept: Bool
    /// Of a heading, its level, 1 to 6.
    let level: Int?
    /// A heading with the form of a label: few words, no sentence.
    var isLabel = false
    /// Was removed since it leads to other pages.
    var leadsElsewhere = false
  }

  static let evidence = "a heading that heads nothing of the article"

  fileprivate static let mostWordsOfLabel = 12

  /// - Returns: the places of the headings that go.
  static func find(in entries: [Entry]) -> [Int] {
    var found: [Int] = []
    // The level of the heading behind, where nothing of the article stands between: 0 for the end of the page; nil where something does.
    var next: Int? = 0
    var led = false
    for (index, entry) in entries.enumerated().reversed() {
      guard entry.isKept else {
        led = led || entry.leadsElsewhere
        continue
      }
      guard let level = entry.level else {
        next = nil
        led = false
        continue
      }
      if let behind = next, behind == 0 || led && behind <= level && entry.isLabel { found.append(index) } else { next = level }
      led = false
    }
    return found
  }

  /// What leads to other pages.
  fileprivate static let leading: Set<Verdict.Removed> = [
    .links, .related, .teaserRun, .teaserTwin, .teaserFull, .label, .newsletter, .advertisement,
  ]
}

extension EmptyHeadings.Entry {
  init(_ line: Line, isKept: Bool, removedAs removal: Verdict.Removed?) {
    self.isKept = isKept
    if case .heading(let level) = line.shape { self.level = level } else { level = nil }
    isLabel = line.words <= EmptyHeadings.mostWordsOfLabel && !line.endsSentence
    leadsElsewhere = removal.map { EmptyHeadings.leading.contains($0) } ?? false
  }
}

extension Rules {
  static let emptyHeadings = PageRule { page in
    let entries = page.lines.map { line in
      let verdict = page.verdicts[line.index]
      return EmptyHeadings.Entry(
        line, isKept: verdict?.isKept ?? true, removedAs: page.isInRegion(line) ? verdict?.removal : nil)
    }
    return EmptyHeadings.find(in: entries).map { Finding($0, .emptyHeading, .remove(.label, EmptyHeadings.evidence)) }
  }
}
