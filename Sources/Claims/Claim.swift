package import Attributions
package import Ground

/// An attribution resolved: who speaks, with role and affiliation, how sure they are, and why each field says what it says.
/// The values and their rules are those of the labelling guidelines (DESIGN, "Words and types").
package struct Claim: Sendable, Hashable {
  package enum Certainty: String, Sendable, CaseIterable { case certain, probable, possible, unknown }
  package enum Polarity: String, Sendable, CaseIterable { case positive, negative, mixed, unknown }
  package enum Stance: String, Sendable, CaseIterable { case endorsing, neutral, distancing, none }
  /// The fields that `because` explains.
  package enum Field: String, Sendable, CaseIterable {
    case attribution, speaker, level, roles, affiliations, certainty, polarity, stance, statementDate, chain
  }

  package let attribution: Attribution
  /// Index of the claim that this one is a part of, lies inside or goes on from.
  package var parent: Int?
  /// Whether it is one of the main clauses of its parent's content, by the same speaker.
  package let isPart: Bool
  package var speaker: Speaker
  package let certainty: Certainty
  package let polarity: Polarity
  package var stance: Stance
  package let statementDate: StatementDate?
  /// Who reports whom, outermost first, the speaker left out.
  package var chain: [Link]
  /// Probability that content and source are both right.
  package let confidence: Double
  package var because: [Field: String]

  package struct StatementDate: Sendable, Hashable {
    package let value: CivilDate
    package let span: TextRange
    /// What the value was resolved with ("published 2024-11-13").
    package let anchor: String
    package init(value: CivilDate, span: TextRange, anchor: String) {
      self.value = value
      self.span = span
      self.anchor = anchor
    }
  }

  package struct Link: Sendable, Hashable {
    package let name: String
    package let kind: Speaker.Kind
    package let level: Speaker.Level
    package let span: TextRange?
    package let certainty: Certainty
    package init(name: String, kind: Speaker.Kind, level: Speaker.Level, span: TextRange?, certainty: Certainty) {
      self.name = name
      self.kind = kind
      self.level = level
      self.span = span
      self.certainty = certainty
    }
  }

  package init(
    attribution: Attribution, parent: Int?, isPart: Bool = false, speaker: Speaker, certainty: Certainty, polarity: Polarity,
    stance: Stance,
    statementDate: StatementDate?, chain: [Link], confidence: Double, because: [Field: String]
  ) {
    self.attribution = attribution
    self.parent = parent
    self.isPart = isPart
    self.speaker = speaker
    self.certainty = certainty
    self.polarity = polarity
    self.stance = stance
    self.statementDate = statementDate
    self.chain = chain
    self.confidence = confidence
    self.because = because
  }
}
