package import Ground
package import Vocabulary

/// A claim as it is compared with a label: its values as the line of `extract` writes them.
package struct ScoredClaim: Sendable {
  /// What is said.
  package var content: Characters
  /// The speaker's; nil where nobody is named.
  package var name: String?
  /// By field, the word that the line of `extract` writes.
  package var values: [ClaimLabel.Field: String] = [:]
  /// Roles and affiliations, as the text words them.
  package var phrases: [ClaimLabel.Phrases: [String]] = [:]
  /// The names of the rules that decided the fields.
  package var rules: [Claim.Field: String] = [:]
  /// Whether it lies inside another claim, is a part of it or goes on from it.
  package var isInner = false
  /// Whether a report sets it apart as one to be checked first.
  package var isUnsure = false
  /// 0 to 1; nil where none is given.
  package var confidence: Double?

  package init(content: [TextRange]) { self.content = Characters(content) }

  package init(_ claim: Claim) {
    content = Characters(claim.attribution.content)
    name = claim.speaker.name
    values = [
      .kind: claim.speaker.kind.rawValue, .level: claim.speaker.level.rawValue, .certainty: claim.certainty.rawValue,
      .polarity: claim.polarity.rawValue, .stance: claim.stance.rawValue, .form: claim.attribution.form.rawValue,
    ]
    values[.type] = claim.type?.rawValue
    values[.statementDate] = claim.statementDate?.value.iso
    phrases = [.roles: claim.speaker.roles.map(\.text), .affiliations: claim.speaker.affiliations.map(\.text)]
    rules = claim.because.compactMapValues(\.rule)
    isInner = claim.parent != nil
    isUnsure = claim.unsure == true
    // As it is written: with three decimals.
    confidence = (claim.confidence * 1000).rounded() / 1000
  }

  /// Whether it can be shown as a statement of somebody: no part of another, not the article's own words, no act where the gold tells acts.
  func isStatement(hasTypes: Bool) -> Bool { !isInner && values[.level] != "author" && (!hasTypes || values[.type] != "act") }
}

extension ScoredAttribution {
  /// The attribution of a claim.
  package init(_ claim: Claim) {
    self.init(source: claim.attribution.source, cue: claim.attribution.cue, content: claim.attribution.content)
  }
}
