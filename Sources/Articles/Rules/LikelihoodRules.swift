internal import Pages
internal import Vocabulary

/// What the learned likelihood has to say where the rules only guess.
extension Rules {
  /// What no rule removes is removed below this. On sites that the trees were not trained on, nine of ten such blocks are not the article's.
  private static let leastLikely: Float = 0.2

  /// How likely a block must be to stay against a rule: one inside the region or with many words, one of links, one that stands elsewhere or is
  /// named as something else.
  private static let leastInside: Float = 0.6
  private static let leastOfLinks: Float = 0.75
  private static let leastElsewhere: Float = 0.8
  private static let fewWords = 10

  /// The trees know whole pages of mark-up, no feed items or plain lines.
  static let likelihood = PageRule(when: { $0.vocabulary == .html && !$0.isItem }) { page in
    let likelihood = Likelihood(signs(of: page))
    let firstProse = page.lines.first { page.isInRegion($0) && $0.isProse && !$0.isHeading }?.index ?? 0
    let likely = page.lines.filter { line in
      guard let reason = page.verdicts[line.index]?.removal,
        let least = leastOverruling(line, reason, isInRegion: page.isInRegion(line), firstProse: firstProse)
      else { return false }
      return likelihood.isAbove(least, for: line.index)
    }
    // A heading goes by what stands below it.
    let open = page.lines.filter { page.isOpen($0.index) }
    let unlikely = open.filter { !$0.isHeading && !likelihood.isAbove(leastLikely, for: $0.index) }
    // A page most of whose text seems unlikely is of a kind that the trees do not know.
    let isKnown = length(of: unlikely) * 2 <= length(of: open)
    return likely.map { Finding(reopening: $0.index, .likely) }
      + (isKnown ? unlikely : []).map { Finding($0.index, .unlikely, .remove(.outside, likelihood.evidence(for: $0.index))) }
  }

  /// From which likelihood on a block stays that a rule would remove for where it stands, what its element is named as, or its links. The rules that go by
  /// what a block says (labels, bylines, credits, consent) are not overruled, and neither are those for comments, captions, forms and newsletters.
  /// - Parameter firstProse: the region's.
  private static func leastOverruling(_ line: Line, _ reason: Verdict.Removed, isInRegion: Bool, firstProse: Int) -> Float? {
    switch reason {
    case .outside:
      if line.words >= fewWords { return leastInside }
      // A few words before all prose that are no sentence and no heading: a byline, a date, the weather.
      if !line.endsSentence, !line.isHeading, line.index < firstProse { return nil }
      return isInRegion ? leastInside : leastElsewhere
    // A few words of links that are no sentence lead somewhere ("E-mail this story | Print").
    case .links: return line.words >= fewWords || line.endsSentence ? leastOfLinks : nil
    case .hidden, .header, .sidebar, .related, .advertisement, .navigation, .footer: return leastElsewhere
    default: return nil
    }
  }

  private static func length(of lines: [Line]) -> Int { lines.reduce(0) { $0 + $1.length } }

  /// The features of each block, with the headline: the first heading that says what the title says, else the first of the first level.
  static func signs(of page: JudgedPage) -> BlockSigns {
    let title =
      page.lines.first { $0.isHeading && !$0.normal.isEmpty && $0.normal == page.title?.normal }
      ?? page.lines.first { $0.shape == .heading(1) }
    return BlockSigns(page.blocks, in: page.tree, region: page.region, title: title?.index)
  }
}
