public import Ground

/// An attribution resolved: who speaks, with role and affiliation, how sure they are, and why each field says what it says.
/// The values and their rules are those of the labelling guidelines (DESIGN, "Words and types").
public struct Claim: Sendable, Hashable {
  /// What somebody does in the statement: says it, thinks it, or does something by it (promises, orders).
  public enum Kind: String, Sendable, CaseIterable { case say, think, act }
  /// How sure the statement is worded.
  public enum Certainty: String, Sendable, CaseIterable { case certain, probable, possible, unknown }
  /// Whether the statement affirms or denies what it speaks of.
  public enum Polarity: String, Sendable, CaseIterable { case positive, negative, mixed, unknown }
  /// Whether the article's author takes a side by the choice of the cue.
  public enum Stance: String, Sendable, CaseIterable { case endorsing, neutral, distancing, none }
  /// The fields that `because` explains.
  public enum Field: String, Sendable, CaseIterable {
    case attribution, speaker, level, roles, affiliations, certainty, polarity, stance, statementDate, chain
  }

  /// Where the words of a claim stand in the payload: its receipt.
  public struct Bytes: Sendable, Hashable {
    /// Of the words that are attributed, span after span.
    public package(set) var content: [ByteRange]
    /// Of the words that say that somebody speaks; empty where there are none.
    public package(set) var cue: [ByteRange]
    /// Of the words that name who speaks; empty where there are none.
    public package(set) var source: [ByteRange]
    package init(content: [ByteRange] = [], cue: [ByteRange] = [], source: [ByteRange] = []) {
      self.content = content
      self.cue = cue
      self.source = source
    }
  }

  /// 16 hexadecimal digits that stay the same as long as the page and the claim's bytes do; nil until the reading is given its page's digest.
  public package(set) var id: String?
  /// The words: who, by which cue, says what.
  public let attribution: Attribution
  /// Where those words stand in the payload; empty until `Readings` has resolved them.
  public package(set) var bytes = Bytes()
  /// Index of the claim that this one is a part of, lies inside or goes on from.
  public package(set) var parent: Int?
  /// Whether it is one of the main clauses of its parent's content, by the same speaker.
  public let isPart: Bool
  /// Nil as long as nothing tells it.
  public package(set) var type: Kind?
  /// Who speaks.
  public package(set) var speaker: Speaker
  /// How sure the statement is worded, by cue and content.
  public let certainty: Certainty
  /// Whether it affirms or denies.
  public let polarity: Polarity
  /// Whether the author takes a side.
  public package(set) var stance: Stance
  /// When it was said; nil where the text does not tell.
  public let statementDate: StatementDate?
  /// Who reports whom, outermost first, the speaker left out.
  public package(set) var chain: [Link]
  /// Probability that content and source are both right.
  public package(set) var confidence: Double
  /// Whether a reader should check the reading first, since its confidence is low; nil as long as no threshold was measured.
  public package(set) var unsure: Bool?
  /// Why each field says what it says.
  public package(set) var because: [Field: Reason]

  /// A day on which something was said, with the words that tell it.
  public struct StatementDate: Sendable, Hashable {
    /// The day, month or year.
    public let value: CivilDate
    /// The words that tell it.
    public let span: TextRange
    /// What the value was resolved with ("published 2024-11-13").
    public let anchor: String
    package init(value: CivilDate, span: TextRange, anchor: String) {
      self.value = value
      self.span = span
      self.anchor = anchor
    }
  }

  /// Somebody who passes the statement on.
  public struct Link: Sendable, Hashable {
    /// The fullest name that the article gives, or the noun phrase.
    public let name: String
    /// What sort of somebody it is.
    public let kind: Speaker.Kind
    /// How closely the article names them.
    public let level: Speaker.Level
    /// Where the article names them; nil where no words do.
    public let span: TextRange?
    /// How surely they pass it on.
    public let certainty: Certainty
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
