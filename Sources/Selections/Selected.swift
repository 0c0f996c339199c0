import Ground
package import Vocabulary

/// A claim that may be chosen, with where it stands and what its article says about itself.
package struct Candidate: Sendable {
  /// Index of the article in the run.
  package let article: Int
  /// Index of the claim in the article.
  package let index: Int
  /// The claim itself.
  package let claim: Claim
  /// What the page says about the article: outlet, address, day.
  package let metadata: Metadata

  /// A claim at its place.
  package init(article: Int, index: Int, claim: Claim, metadata: Metadata) {
    self.article = article
    self.index = index
    self.claim = claim
    self.metadata = metadata
  }
}

/// What a selection chose, and how much it left out.
package struct Selected: Sendable {
  /// In the order that was asked for.
  package let candidates: [Candidate]
  /// How many claims met the selection, before it was cut to its limit.
  package let matching: Int
  /// How many there were.
  package let all: Int
  /// How many were left out for no other reason than that they are acts and nobody asked for acts.
  package let acts: Int
}

extension Selection {
  /// The claims that are asked for. Choosing again from what was chosen changes nothing.
  package func selected(from candidates: [Candidate]) -> Selected {
    let matching = inOrder(candidates.filter(contains))
    return Selected(
      candidates: limit.map { Array(matching.prefix($0)) } ?? matching, matching: matching.count, all: candidates.count,
      acts: candidates.count(where: isUnaskedAct))
  }

  private func inOrder(_ candidates: [Candidate]) -> [Candidate] {
    guard let order else { return candidates }
    // The standard library's sort keeps the order of equals, but does not promise it.
    return candidates.enumerated().sorted { (key($0.element, order), $0.offset) < (key($1.element, order), $1.offset) }.map(\.element)
  }

  private func key(_ candidate: Candidate, _ order: Order) -> SortKey {
    switch order {
    case .confidence: SortKey(-candidate.claim.confidence)
    case .certainty: SortKey(Double(Claim.Certainty.allCases.firstIndex(of: candidate.claim.certainty) ?? 0))
    case .published: SortKey(candidate.metadata.published.map { Double($0.dayNumber) } ?? .infinity)
    case .place: SortKey(Double(candidate.article), Double(candidate.index))
    }
  }
}

private struct SortKey: Comparable {
  let first: Double
  let second: Double
  init(_ first: Double, _ second: Double = 0) {
    self.first = first
    self.second = second
  }
  static func < (a: SortKey, b: SortKey) -> Bool { (a.first, a.second) < (b.first, b.second) }
}
