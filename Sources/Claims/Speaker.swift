package import Ground

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
