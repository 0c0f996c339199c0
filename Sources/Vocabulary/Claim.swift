package import Ground

/// An attribution resolved: who speaks, with role and affiliation, how sure they are, and why each field says what it says.
/// The values and their rules are those of the labelling guidelines (DESIGN, "Words and types").
package struct Claim: Sendable, Hashable {
  /// What somebody does in the statement: says it, thinks it, or does something by it (promises, orders).
  package enum Kind: String, Sendable, CaseIterable { case say, think, act }
  /// How sure the statement is worded.
  package enum Certainty: String, Sendable, CaseIterable { case certain, probable, possible, unknown }
  /// Whether the statement affirms or denies what it speaks of.
  package enum Polarity: String, Sendable, CaseIterable { case positive, negative, mixed, unknown }
  /// Whether the article's author takes a side by the choice of the cue.
  package enum Stance: String, Sendable, CaseIterable { case endorsing, neutral, distancing, none }
  /// The fields that `because` explains.
  package enum Field: String, Sendable, CaseIterable {
    case attribution, speaker, level, roles, affiliations, certainty, polarity, stance, statementDate, chain
  }

  /// Where the words of a claim stand in the payload: its receipt.
  package struct Bytes: Sendable, Hashable {
    /// Of the words that are attributed, span after span.
    package var content: [ByteRange]
    /// Of the words that say that somebody speaks; empty where there are none.
    package var cue: [ByteRange]
    /// Of the words that name who speaks; empty where there are none.
    package var source: [ByteRange]
    package init(content: [ByteRange] = [], cue: [ByteRange] = [], source: [ByteRange] = []) {
      self.content = content
      self.cue = cue
      self.source = source
    }
  }

  /// 16 hexadecimal digits that stay the same as long as the page and the claim's bytes do; nil until the reading is given its page's digest.
  package var id: String?
  /// The words: who, by which cue, says what.
  package let attribution: Attribution
  /// Where those words stand in the payload; empty until `Readings` has resolved them.
  package var bytes = Bytes()
  /// Index of the claim that this one is a part of, lies inside or goes on from.
  package var parent: Int?
  /// Whether it is one of the main clauses of its parent's content, by the same speaker.
  package let isPart: Bool
  /// Nil as long as nothing tells it.
  package var type: Kind?
  /// Who speaks.
  package var speaker: Speaker
  /// How sure the statement is worded, by cue and content.
  package let certainty: Certainty
  /// Whether it affirms or denies.
  package let polarity: Polarity
  /// Whether the author takes a side.
  package var stance: Stance
  /// When it was said; nil where the text does not tell.
  package let statementDate: StatementDate?
  /// Who reports whom, outermost first, the speaker left out.
  package var chain: [Link]
  /// Probability that content and source are both right.
  package var confidence: Double
  /// Whether a reader should check the reading first, since its confidence is low; nil as long as no threshold was measured.
  package var unsure: Bool?
  /// Why each field says what it says.
  package var because: [Field: Reason]

  /// A day on which something was said, with the words that tell it.
  package struct StatementDate: Sendable, Hashable {
    /// The day, month or year.
    package let value: CivilDate
    /// The words that tell it.
    package let span: TextRange
    /// What the value was resolved with ("published 2024-11-13").
    package let anchor: String
    package init(value: CivilDate, span: TextRange, anchor: String) {
      self.value = value
      self.span = span
      self.anchor = anchor
    }
  }

  /// Somebody who passes the statement on.
  package struct Link: Sendable, Hashable {
    /// The fullest name that the article gives, or the noun phrase.
    package let name: String
    /// What sort of somebody it is.
    package let kind: Speaker.Kind
    /// How closely the article names them.
    package let level: Speaker.Level
    /// Where the article names them; nil where no words do.
    package let span: TextRange?
    /// How surely they pass it on.
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
    id: String? = nil, attribution: Attribution, bytes: Bytes = Bytes(), parent: Int?, isPart: Bool = false, type: Kind? = nil,
    speaker: Speaker, certainty: Certainty, polarity: Polarity, stance: Stance, statementDate: StatementDate?, chain: [Link],
    confidence: Double, unsure: Bool? = nil, because: [Field: Reason]
  ) {
    self.id = id
    self.attribution = attribution
    self.bytes = bytes
    self.parent = parent
    self.isPart = isPart
    self.type = type
    self.speaker = speaker
    self.certainty = certainty
    self.polarity = polarity
    self.stance = stance
    self.statementDate = statementDate
    self.chain = chain
    self.confidence = confidence
    self.unsure = unsure
    self.because = because
  }
}
