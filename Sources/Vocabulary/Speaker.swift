public import Ground

/// Who speaks, as far as the article says it.
public struct Speaker: Sendable, Hashable {
  /// What sort of somebody it is.
  public enum Kind: String, Sendable, CaseIterable { case person, organisation, document, outlet, group, author, unattributed }
  /// How closely the article names the speaker, from a person by name down to nobody.
  public enum Level: String, Sendable, CaseIterable {
    case namedPerson, namedOrganisation, namedOutletOrDocument, unnamedOfficial, unnamedGroup, unnamedDocument, unattributedPassive, author
  }
  /// Resolved: somebody is named or described. Unresolved: the mention points to somebody whom no rule finds. None: the text has no source.
  public enum Status: String, Sendable, CaseIterable { case resolved, unresolved, none }

  /// A phrase of the article that says something about the speaker, with its place.
  public struct Phrase: Sendable, Hashable {
    /// The words, as they stand at `span`.
    public let text: String
    /// Where it stands in the article's text.
    public let span: TextRange
    /// Where it stands in the payload; empty until `Readings` has resolved it.
    public package(set) var bytes: [ByteRange]
    /// "former", "acting", "designate"; roles only.
    public let modifier: String?
    package init(text: String, span: TextRange, bytes: [ByteRange] = [], modifier: String? = nil) {
      self.text = text
      self.span = span
      self.bytes = bytes
      self.modifier = modifier
    }
  }
  /// Whom the article may mean instead.
  public struct RunnerUp: Sendable, Hashable {
    /// The name under which the claim would stand then.
    public let name: String
    /// 0...1: how far the chosen one was ahead.
    public let margin: Double
    package init(name: String, margin: Double) {
      self.name = name
      self.margin = margin
    }
  }

  /// The fullest name that the article gives; for the unnamed the noun phrase; nil where unresolved or nobody.
  public let name: String?
  /// Whether somebody is found, cannot be told, or is not named at all.
  public let status: Status
  /// What sort of somebody it is.
  public let kind: Kind
  /// How closely the article names them.
  public let level: Level
  /// A place or building that stands for its government ("Seoul said").
  public let isMetonym: Bool
  /// What the article says that the speaker is ("chief engineer").
  public package(set) var roles: [Phrase]
  /// The bodies that the speaker belongs to.
  public package(set) var affiliations: [Phrase]
  /// Nil where nobody else comes into question.
  public package(set) var runnerUp: RunnerUp?

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
