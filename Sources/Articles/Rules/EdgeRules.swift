internal import Vocabulary

/// Where the article begins and ends: its edges, the mark under a text.
extension Rules {
  private static let fewestWordsOfStandfirst = 6
  /// A line of so many words before the first paragraph may be its opening, where it ends as a sentence or opens a quotation.
  private static let fewestWordsOfOpening = 8
  /// The heading of a section has so many words.
  private static let fewestWordsOfHeading = 3
  /// The last sentence of an article has so many words, and fewer links than this.
  private static let fewestWordsOfEnd = 5
  private static let mostLinksOfEnd = 0.3
  /// “The trial continues.”
  private static let fewestWordsOfSentence = 3

  /// Not where the format gives the article alone.
  static let edges = PageRule(when: { !$0.region.isWhole }) { page in
    let open = page.open
    guard
      let first = open.first(where: { page.lines[$0].isProse && !page.lines[$0].isHeading }) ?? page.prose.first,
      let last = open.last(where: { page.lines[$0].isProse || endsArticle(page.lines[$0]) })
    else { return [] }
    return beforeText(page, open, first) + afterText(page, open, last)
  }

  private static func beforeText(_ page: JudgedPage, _ open: [Int], _ first: Int) -> [Finding] {
    var findings: [Finding] = []
    for index in open where index < first {
      let line = page.lines[index]
      // Between a standfirst and the first paragraph.
      if index > 0, page.lines[index - 1].endsSentence, page.isKept(index - 1), findings.last?.block != index - 1,
        isShortSentence(line, like: page.lines[first])
      {
        continue
      }
      if line.words >= fewestWordsOfStandfirst, line.hints.contains(.standfirst) || line.isHeading && line.endsSentence { continue }
      if line.words >= fewestWordsOfOpening, line.endsSentence || line.opensQuotation { continue }
      if line.shape == .preformatted { continue }
      // In a body that the page itself marks, a heading of some words is the first section's.
      if page.region.isDeclared, line.isHeading, line.words >= fewestWordsOfHeading, line.shape != .heading(1), line.linkShare == 0 {
        continue
      }
      findings.append(Finding(index, .beforeText, .remove(.outside, "a short line before the first paragraph")))
    }
    return findings
  }

  private static func afterText(_ page: JudgedPage, _ open: [Int], _ last: Int) -> [Finding] {
    let list = listOfTheArticle(after: last, on: page)
    return open.filter { $0 > last && !list.contains($0) }.compactMap { index in
      let line = page.lines[index]
      if endsArticle(line) || isShortSentence(line, like: page.lines[last]) || line.isCut { return nil }
      if line.shape == .tableRow || line.shape == .quotation || line.shape == .preformatted { return nil }
      return Finding(index, .afterText, .remove(.outside, "a short line after the last paragraph"))
    }
  }

  private static func endsArticle(_ line: Line) -> Bool {
    line.words >= fewestWordsOfEnd && line.endsSentence && line.linkShare < mostLinksOfEnd
  }

  /// A short sentence, set as the paragraph at the edge is: “The trial continues.”
  private static func isShortSentence(_ line: Line, like paragraph: Line) -> Bool {
    line.words >= fewestWordsOfSentence && line.endsSentence && line.linkBytes == 0 && !line.isHeading && line.kind == paragraph.kind
  }

  /// Unlinked items right after the last paragraph, and the line with a colon over them: they finish it.
  private static func listOfTheArticle(after last: Int, on page: JudgedPage) -> Range<Int> {
    func isItem(_ index: Int) -> Bool { page.lines[index].shape == .listItem && page.lines[index].linkBytes == 0 }
    func leadsIn(_ index: Int) -> Bool {
      index + 1 < page.lines.count && isItem(index + 1) && (page.lines[index].endsInColon || page.lines[index].isHeading)
    }
    var end = last + 1
    while end < page.lines.count, isItem(end) || leadsIn(end) { end += 1 }
    return last + 1..<end
  }

  // MARK: The mark under a text

  private static let endMarks: Set<String> = ["ends", "end", "30", "###", "# # #", "#"]
  private static let mostWordsOfEndMark = 3
  /// In bytes.
  private static let longestEndMark = 12

  /// What follows the mark that newsrooms put under a text ("ENDS", "-30-", "###") is for editors.
  static let endMark = PageRule { page in
    guard
      let mark = page.lines.last(where: {
        page.isInRegion($0) && $0.words <= mostWordsOfEndMark && $0.length <= longestEndMark && endMarks.contains($0.normal)
      }),
      page.lines.contains(where: { $0.index < mark.index && page.isInRegion($0) && $0.isProse })
    else { return [] }
    return page.open.filter { $0 > mark.index }.map {
      Finding($0, .endMark, .remove(.outside, "follows the mark “\(mark.text)” that ends the text"))
    }
  }
}
