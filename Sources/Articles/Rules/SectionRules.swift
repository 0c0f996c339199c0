internal import Vocabulary

/// What stands together under a label or behind one: other stories, and the article's own lists of sources.
extension Rules {
  // MARK: The article's own lists

  /// Over a list of links, these say that it gives the article's sources.
  private static let sourceLabels: Set<String> = [
    "source", "sources", "documents", "document", "references", "our sources", "the sources", "list of sources", "the documents",
    "source documents", "original documents", "evidence", "notes and sources", "sources and notes", "sources and links", "quellen",
    "quelle",
    "dokumente", "belege", "quellen und links", "fuentes", "documentos", "referencias", "fontes", "referências", "fonti", "documenti",
    "bronnen", "bron", "źródła", "źródło", "источники", "документы", "出典", "参考文献", "資料", "출처", "참고자료",
  ]
  private static let mostWordsOfSourceLabel = 5

  /// A list under "Sources:" is the article's own, links or not.
  static let sources = PageRule { page in
    func isOpenInRegion(_ line: Line) -> Bool { page.isInRegion(line) && page.isOpen(line.index) }
    return page.lines.flatMap { label -> [Finding] in
      guard label.words <= mostWordsOfSourceLabel, label.shape != .listItem, sourceLabels.contains(label.normal), isOpenInRegion(label)
      else { return [] }
      let items = page.lines[(label.index + 1)...].prefix { isOpenInRegion($0) && $0.shape == .listItem }
      if items.isEmpty { return [] }
      let evidence = "the article's sources, under “\(label.text)”"
      return [Finding(label.index, .sourceList, .keep(label.isHeading ? .heading : .body, evidence))]
        + items.map { Finding($0.index, .sourceList, .keep(.listItem, evidence)) }
    }
  }

  // MARK: Other stories

  /// With fewer links behind its label, only the form of a line tells a headline.
  private static let leastLinkedHeadline = 0.2

  /// A line that is a label with its headline: "READ ALSO: …", "[관련기사] …". A sentence that goes on in small letters and ends, without a link, is
  /// the article's own: "Related: a stiff neck may appear."
  static let labelledHeadlines = PageRule { page in
    page.lines.compactMap { line in
      guard page.isOpen(line.index), page.isInRegion(line), !line.normal.isEmpty,
        let headline = OtherStories.headline(inLine: line.normal), !line.goesOnAsASentence,
        line.linkShare > leastLinkedHeadline || line.isCut || !line.endsSentence || "?!".contains(headline.last ?? " ")
      else { return nil }
      return Finding(line.index, .labelledHeadline, .remove(.related, "a label, and the headline of another story behind it"))
    }
  }

  /// What stands below a label such as "Related", and the label.
  static let sections = PageRule { page in
    var findings: [Finding] = []
    var index = 0
    while index < page.lines.count {
      let label = page.lines[index]
      let items = isSectionLabel(label, on: page) ? items(below: label, on: page) : index + 1..<index + 1
      if items.contains(where: { page.verdicts[$0].map { $0.removal == .links } ?? true }) {
        findings += items.map { Finding($0, .section, .remove(.related, "under the label “\(label.normal)”")) }
        findings.append(Finding(index, .section, .remove(.label, "heads a list of other stories")))
      }
      index = items.upperBound
    }
    return findings
  }

  /// In bytes, and in words.
  private static let longestSectionLabel = 80
  private static let mostWordsOfSectionLabel = 8
  /// A place, a section, a name may follow the label.
  private static let mostWordsBehindLabel = 3
  /// A line of so many words is a label as it stands; in capitals it may have one more.
  private static let mostWordsOfPlainLabel = 4
  private static let mostWordsInCapitals = 5

  private static func isSectionLabel(_ line: Line, on page: JudgedPage) -> Bool {
    guard page.isInRegion(line), line.length <= longestSectionLabel, line.words <= mostWordsOfSectionLabel, !line.endsSentence
    else { return false }
    let label = OtherStories.label(at: line.normal.utf8)
    guard label > 0, line.normal.utf8.dropFirst(label).count(where: { $0 == 32 }) <= mostWordsBehindLabel else { return false }
    // Set as a label: a heading, bold, with a colon, in capitals, or very short.
    let isBold = line.block.boldBytes * 10 >= line.length * 8
    let isInCapitals = line.words <= mostWordsInCapitals && !line.text.utf8.contains { (97...122).contains($0) }
    return line.isHeading || isBold || line.endsInColon || line.words <= mostWordsOfPlainLabel || Labels.labels.contains(line.normal)
      || isInCapitals
  }

  /// The blocks below a label that look like other stories: cut off, linked, or short and no sentence. A whole sentence without a link is the
  /// article's own again, and so is what stands below the next heading; unless the label itself is a heading, and of a higher level.
  private static func items(below label: Line, on page: JudgedPage) -> Range<Int> {
    var next = label.index + 1
    while next < page.lines.count, page.region.contains[next] {
      let line = page.lines[next]
      if line.isHeading, next > label.index + 1, !line.isMostlyLinks, !isDeeper(line, than: label) { break }
      let isItem = page.verdicts[next].map { !$0.isKept } ?? (line.isCut || line.isMostlyLinks || isHeadline(line, on: page))
      if !isItem { break }
      next += 1
    }
    return label.index + 1..<next
  }

  /// In bytes.
  private static let longestHeadline = 160

  /// Short, no sentence, no list typed by hand, and the line below it does not go on in small letters.
  private static func isHeadline(_ line: Line, on page: JudgedPage) -> Bool {
    guard line.length < longestHeadline, !line.endsSentence, !line.opensQuotation, !line.text.hasPrefix("- ") else { return false }
    guard line.index + 1 < page.lines.count else { return true }
    return !(page.lines[line.index + 1].text.unicodeScalars.first?.properties.isLowercase ?? false)
  }

  private static func isDeeper(_ line: Line, than label: Line) -> Bool {
    if case .heading(let outer) = label.shape, case .heading(let inner) = line.shape { inner > outer } else { false }
  }
}
