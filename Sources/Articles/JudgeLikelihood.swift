internal import Pages

/// What the learned likelihood has to say where the rules only guess.
extension Judge {
  // MARK: 6. Likelihood

  /// What no rule removes is removed below this. On sites that the trees were not trained on, nine of ten such blocks are not the article's.
  private static let leastLikely: Float = 0.2

  /// From which likelihood on a block stays that a rule would remove for where it stands, what its element is named as, or its links. The rules that go by
  /// what a block says (labels, bylines, credits, consent) are not overruled, and neither are those for comments, captions, forms and newsletters. A few
  /// words outside the region or before all prose are more often a byline, date or weather line than the article's.
  private func leastOverruling(_ index: Int, _ reason: Verdict.Removed) -> Float? {
    switch reason {
    case .outside:
      page.blocks[index].words >= 10 || region.contains[index] && page.blocks[..<index].contains(where: \.isProse) ? 0.6 : 0.8
    case .links: 0.75
    case .hidden, .header, .sidebar, .related, .advertisement, .navigation, .footer: 0.8
    default: nil
    }
  }

  mutating func judgeByLikelihood() {
    let likelihood = Likelihood(signs)
    let open = self.open
    for index in page.blocks.indices {
      guard case .removed(let reason, _)? = verdicts[index], let least = leastOverruling(index, reason) else { continue }
      if likelihood[index] > least { verdicts[index] = nil }
    }
    let unlikely = open.filter { likelihood[$0] < Judge.leastLikely }
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
