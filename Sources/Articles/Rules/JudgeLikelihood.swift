internal import Ground
import Vocabulary

/// What the learned likelihood has to say where the rules only guess.
extension Judge {
  // MARK: 6. Likelihood

  /// What no rule removes is removed below this. On sites that the trees were not trained on, nine of ten such blocks are not the article's.
  private static let leastLikely: Float = 0.2

  /// From which likelihood on a block stays that a rule would remove for where it stands, what its element is named as, or its links. The rules that go by
  /// what a block says (labels, bylines, credits, consent) are not overruled, and neither are those for comments, captions, forms and newsletters.
  /// - Parameter firstProse: the region's.
  private func leastOverruling(_ index: Int, _ reason: Verdict.Removed, firstProse: Int) -> Float? {
    let block = page.blocks[index]
    switch reason {
    case .outside:
      if block.words >= 10 { return 0.6 }
      // A few words before all prose that are no sentence and no heading: a byline, a date, the weather.
      if !block.endsSentence, !block.isHeading, index < firstProse { return nil }
      return region.contains[index] ? 0.6 : 0.8
    // A few words of links that are no sentence lead somewhere ("E-mail this story | Print").
    case .links: return block.words >= 10 || block.endsSentence ? 0.75 : nil
    case .hidden, .header, .sidebar, .related, .advertisement, .navigation, .footer: return 0.8
    default: return nil
    }
  }

  mutating func judgeByLikelihood() {
    let likelihood = Likelihood(signs)
    let open = self.open
    let firstProse = page.blocks.indices.first { region.contains[$0] && page.blocks[$0].isProse && !page.blocks[$0].isHeading } ?? 0
    for index in page.blocks.indices {
      guard case .removed(let reason, _)? = verdicts[index], let least = leastOverruling(index, reason, firstProse: firstProse) else {
        continue
      }
      if likelihood.isAbove(least, for: index) { verdicts[index] = nil }
    }
    // A heading goes by what stands below it.
    let unlikely = open.filter { !page.blocks[$0].isHeading && !likelihood.isAbove(Judge.leastLikely, for: $0) }
    // A page most of whose text seems unlikely is of a kind that the trees do not know.
    if length(of: unlikely) * 2 <= length(of: open) {
      for index in unlikely { remove(index, .outside, likelihood.evidence(for: index)) }
    }
    // What was outside has not been asked yet what it says.
    judgeWorded()
  }

  private func length(of blocks: [Int]) -> Int { blocks.reduce(0) { $0 + page.blocks[$1].length } }

  var signs: BlockSigns { BlockSigns(page, in: tree, region: region, title: titleBlock) }

  /// The headline: the first heading that says what the title says, else the first of the first level.
  private var titleBlock: Int? {
    let title = title.map { Wording.normal($0) }
    return page.blocks.indices.first { page.blocks[$0].isHeading && !normals[$0].isEmpty && normals[$0] == title }
      ?? page.blocks.firstIndex { $0.shape == .heading(1) }
  }
}
