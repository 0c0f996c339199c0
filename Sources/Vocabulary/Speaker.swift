package import Ground

/// Who speaks, as far as the article says it.
package struct Speaker: Sendable, Hashable {
  /// What sort of somebody it is.
  package enum Kind: String, Sendable, CaseIterable { case person, organisation, document, outlet, group, author, unattributed }
  /// How closely the article names the speaker, from a person by name down to nobody.
  package enum Level: String, Sendable, CaseIterable {
    case namedPerson, namedOrganisation, namedOutletOrDocument, unnamedOfficial, unnamedGroup, unnamedDocument, unattributedPassive, author
  }
  /// Resolved: somebody is named or described. Unresolved: the mention points to somebody whom no rule finds. None: the text has no source.
  package enum Status: String, Sendable, CaseIterable { case resolved, unresolved, none }

  /// A phrase of the article that says something about the speaker, with its place.
  package struct Phrase: Sendable, Hashable {
    /// The words, as they stand at `span`.
    package let text: String
    /// Where it stands in the article's text.
    package let span: TextRange
    /// Where it stands in the payload; empty until `Readings` has resolved it.
    package var bytes: [ByteRange]
    /// "former", "acting", "designate"; roles only.
    package let modifier: String?
    package init(text: String, span: TextRange, bytes: [ByteRange] = [], modifier: String? = nil) {
      self.text = text
      self.span = span
      self.bytes = bytes
      self.modifier = modifier
    }
  }
  /// Whom the article may mean instead.
  package struct RunnerUp: Sendable, Hashable {
    /// The name under which the claim would stand then.
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
  /// Whether somebody is found, cannot be told, or is not named at all.
  package let status: Status
  /// What sort of somebody it is.
  package let kind: Kind
  /// How closely the article names them.
  package let level: Level
  /// A place or building that stands for its government ("Seoul said").
  package let isMetonym: Bool
  /// What the article says that the speaker is ("chief engineer").
  package var roles: [Phrase]
  /// The bodies that the speaker belongs to.
  package var affiliations: [Phrase]
  /// Nil where nobody else comes into question.
  package var runnerUp: RunnerUp?

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
