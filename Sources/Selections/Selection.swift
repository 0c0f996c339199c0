package import Vocabulary

/// Which claims a reader asks for: the same words wherever claims are listed.
///
/// A claim must meet everything that is asked for; of several names, levels, certainties or outlets it must meet one. A value that asks for nothing chooses
/// every claim.
package struct Selection: Sendable, Hashable {
  /// What the chosen claims are ordered by. Claims that are equal in it stay in their order.
  package enum Order: String, Sendable, CaseIterable {
    /// The likeliest reading first.
    case confidence
    /// The surest wording first.
    case certainty
    /// The earliest article first; articles without a date come last.
    case published
    /// As they stand in the articles, and the articles as they were read.
    case place
  }

  /// What becomes of claims whose reading is unsure.
  package enum Unsure: String, Sendable, CaseIterable { case with, without, only }

  /// Names of speakers; a claim whose speaker has no name meets none.
  package var speakers: [NameQuery] = []
  /// Bodies that the speaker belongs to, or is.
  package var bodies: [NameQuery] = []
  /// How far the speaker is named.
  package var levels: Set<Speaker.Level> = []
  /// How sure the claim is worded.
  package var certainties: Set<Claim.Certainty> = []
  /// Where none is asked for, claims that are known to be acts are left out: an order or a promise kept is no statement to check.
  package var types: Set<Claim.Kind> = []
  /// Whether claims are chosen by that their reading is unsure.
  package var unsure = Unsure.with
  /// Outlets, by their name or by the host of the article's address.
  package var outlets: [NameQuery] = []
  /// Of the article. Articles without a date lie in no period but `always`.
  package var published = Period.always
  /// Of the statement. Statements without a date lie in no period but `always`.
  package var said = Period.always
  /// The least probability that the reading is right, 0...1, compared to three decimals.
  package var minimumConfidence: Double?
  /// Nil: as the claims are given.
  package var order: Order?
  /// How many claims at most, once they are in order; at least 1.
  package var limit: Int?

  /// Asks for every claim.
  package init() {}

  /// Whether the claim is one of those that are asked for, however many there are.
  package func contains(_ candidate: Candidate) -> Bool { meetsAllButTypes(candidate) && meetsTypes(candidate.claim) }

  /// Whether the claim is left out for no other reason than that it is an act and nobody asked for acts.
  func isUnaskedAct(_ candidate: Candidate) -> Bool { types.isEmpty && candidate.claim.type == .act && meetsAllButTypes(candidate) }

  /// A claim whose type nothing tells is no act, and of no type that is asked for.
  private func meetsTypes(_ claim: Claim) -> Bool { types.isEmpty ? claim.type != .act : claim.type.map(types.contains) ?? false }

  /// A claim of which nothing tells whether it is unsure counts as sure.
  private func meetsUnsure(_ claim: Claim) -> Bool {
    switch unsure {
    case .with: true
    case .without: claim.unsure != true
    case .only: claim.unsure == true
    }
  }

  private func meetsAllButTypes(_ candidate: Candidate) -> Bool {
    let (claim, metadata) = (candidate.claim, candidate.metadata)
    return meets(speakers) { query in claim.speaker.name.map(query.matches) ?? false }
      && meets(bodies) { query in claim.speaker.bodies.contains(where: query.matches) }
      && (levels.isEmpty || levels.contains(claim.speaker.level))
      && meetsUnsure(claim)
      && (certainties.isEmpty || certainties.contains(claim.certainty))
      && meets(outlets) { query in metadata.outletNames.contains(where: query.matches) }
      && (published.isAlways || metadata.published.map(published.contains) ?? false)
      && (said.isAlways || claim.statementDate.map { said.contains($0.value) } ?? false)
      && (minimumConfidence.map { thousandths(claim.confidence) >= thousandths($0) } ?? true)
  }

  private func meets(_ queries: [NameQuery], _ isMet: (NameQuery) -> Bool) -> Bool { queries.isEmpty || queries.contains(where: isMet) }
}

/// Lines of `extract` hold three decimals: a claim that comes from a line must be chosen as the one that comes from its page.
private func thousandths(_ confidence: Double) -> Double { (confidence * 1000).rounded() }

extension Speaker {
  /// The bodies that the speaker belongs to, and its own name where it is a body itself.
  fileprivate var bodies: [String] {
    affiliations.map(\.text) + (kind == .organisation || kind == .outlet ? [name].compactMap { $0 } : [])
  }
}

extension Metadata {
  fileprivate var outletNames: [String] { [outlet, url.flatMap(host)].compactMap { $0 } }
}

/// “www.bbc.co.uk” of “https://www.bbc.co.uk/news/1”; nil where there is no scheme.
private func host(of address: String) -> String? {
  guard let scheme = address.firstRange(of: "://") else { return nil }
  return String(address[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" })
}
