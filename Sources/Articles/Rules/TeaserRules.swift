internal import Vocabulary

/// Openings and headlines of other articles, and what stands twice.
extension Rules {
  private static func storyLines(of page: JudgedPage) -> [TeaserLine] {
    page.lines.filter { page.isInRegion($0) || page.isKept($0.index) }.map { TeaserLine($0, page.verdicts[$0.index]) }
  }

  static let teasers = PageRule { page in Teasers.find(in: storyLines(of: page), without: page.without) }

  /// Among the lines that are no teasers.
  static let foreignHeadlines = PageRule { page in
    let lines = storyLines(of: page).filter { line in
      guard let rule = page.verdicts[line.line.index]?.rule else { return true }
      return !Teasers.rules.contains(rule)
    }
    return ForeignHeadlines.find(in: lines)
  }

  /// In bytes; shorter lines may well come twice.
  private static let shortestRepeat = 60

  /// The same words in two kinds of elements: a standfirst that repeats, a pull quote, a copy for small screens. In one kind of element they may be the
  /// writer's own: a refrain, a question put to each guest, a command entered twice.
  static let repeats = PageRule { page in
    var first: [String: ElementKind] = [:]
    return page.lines.compactMap { line in
      guard page.isKept(line.index), line.length >= shortestRepeat else { return nil }
      guard let original = first[line.text] else {
        first[line.text] = line.kind
        return nil
      }
      if line.kind == original { return nil }
      return Finding(
        line.index, .repeated, .remove(.duplicate, "the same words stand earlier in the article, in another kind of element"),
        overrules: true)
    }
  }
}
