package import Attributions
package import Pages

/// An attribution resolved: who speaks, with role and affiliation, how sure they are, and why each field says what it says.
/// The values and their rules are those of the labelling guidelines (DESIGN, "Words and types").
package struct Claim: Sendable, Hashable {
  package enum Certainty: String, Sendable, CaseIterable { case certain, probable, possible, unknown }
  package enum Polarity: String, Sendable, CaseIterable { case positive, negative, mixed, unknown }
  package enum Stance: String, Sendable, CaseIterable { case endorsing, neutral, distancing, none }
  /// The fields that `because` explains.
  package enum Field: String, Sendable, CaseIterable { case attribution, speaker, level, roles, affiliations, certainty, polarity, stance, statementDate, chain }

  package let attribution: Attribution
  /// Index of the claim that this one is a part of or lies inside.
  package let parent: Int?
  package let speaker: Speaker
  package let certainty: Certainty
  package let polarity: Polarity
  package let stance: Stance
  package let statementDate: StatementDate?
  /// Who reports whom, outermost first, the speaker left out.
  package let chain: [Link]
  /// Probability that content and source are both right.
  package let confidence: Double
  package let because: [Field: String]

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
    attribution: Attribution, parent: Int?, speaker: Speaker, certainty: Certainty, polarity: Polarity, stance: Stance,
    statementDate: StatementDate?, chain: [Link], confidence: Double, because: [Field: String]
  ) {
    self.attribution = attribution
    self.parent = parent
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

/// Who speaks, as far as the article says it.
package struct Speaker: Sendable, Hashable {
  package enum Kind: String, Sendable, CaseIterable { case person, organisation, document, outlet, group, author, unattributed }
  package enum Level: String, Sendable, CaseIterable {
    case namedPerson, namedOrganisation, namedOutletOrDocument, unnamedOfficial, unnamedGroup, unnamedDocument, unattributedPassive, author
  }
  /// Resolved: somebody is named or described. Unresolved: the mention points to somebody whom no rule finds. None: the text has no source.
  package enum Status: String, Sendable, CaseIterable { case resolved, unresolved, none }

  /// A phrase of the article that says something about the speaker, with its place.
  package struct Phrase: Sendable, Hashable {
    package let text: String
    package let span: TextRange
    /// "former", "acting", "designate"; roles only.
    package let modifier: String?
    package init(text: String, span: TextRange, modifier: String? = nil) {
      self.text = text
      self.span = span
      self.modifier = modifier
    }
  }
  package struct RunnerUp: Sendable, Hashable {
    package let name: String
    /// 0...1: how far the chosen one was ahead.
    package let margin: Double
    package init(name: String, margin: Double) {
      self.name = name
      self.margin = margin
    }
  }

  /// The fullest name that the article gives; for the unnamed the noun phrase; nil where unresolved or nobody.
  package let name: String?
  package let status: Status
  package let kind: Kind
  package let level: Level
  /// A place or building that stands for its government ("Seoul said").
  package let isMetonym: Bool
  package let roles: [Phrase]
  package let affiliations: [Phrase]
  package let runnerUp: RunnerUp?

  package init(
    name: String?, status: Status, kind: Kind, level: Level, isMetonym: Bool = false, roles: [Phrase] = [], affiliations: [Phrase] = [],
    runnerUp: RunnerUp? = nil
  ) {
    self.name = name
    self.status = status
    self.kind = kind
    self.level = level
    self.isMetonym = isMetonym
    self.roles = roles
    self.affiliations = affiliations
    self.runnerUp = runnerUp
  }
}

/// A date expression of the text with the day, month or year that it stands for.
package struct DateMention: Sendable, Hashable {
  package let span: TextRange
  package let value: CivilDate
  package let anchor: String
  package init(span: TextRange, value: CivilDate, anchor: String) {
    self.span = span
    self.value = value
    self.anchor = anchor
  }
}
