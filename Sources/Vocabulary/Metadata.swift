public import Ground

/// What the page says about the article, each field with the signal that it was read from.
public struct Metadata: Sendable, Hashable {
  /// Somebody whom the page names as a writer of the article.
  public struct Author: Sendable, Hashable {
    /// The name as the byline gives it.
    public let name: String
    /// The role words of the byline ("Senior Political Reporter"), kept apart from the name.
    public let role: String?
    package init(name: String, role: String? = nil) {
      self.name = name
      self.role = role
    }
  }

  /// The fields that a page may tell, named as the line of `extract` names them.
  public enum Field: String, Sendable, CaseIterable {
    case url, outlet, language, section, wire, correction, title, authors, published, modified
  }

  /// The article's address, as its page gives it.
  public package(set) var url: String?
  /// Who publishes the page, by the name that it gives itself.
  public package(set) var outlet: String?
  /// BCP 47 primary subtag ("en").
  public package(set) var language: String?
  /// The part of the outlet that the page belongs to ("Politics").
  public package(set) var section: String?
  /// The agency that the page credits.
  public package(set) var wire: String?
  /// The note by which the outlet corrects the article.
  public package(set) var correction: String?
  /// The headline.
  public package(set) var title: String?
  /// In the order of the byline.
  public package(set) var authors: [Author] = []
  /// In the outlet's own zone, as far as the page tells it.
  public package(set) var published: CivilDate?
  /// The day of the last change, where the page tells it apart from the day of publication.
  public package(set) var modified: CivilDate?
  /// Where each field was read ("JSON-LD datePublished", "og:site_name", "visible byline"); no entry where the field abstains.
  public package(set) var signals: [Field: String] = [:]
  package init() {}
}
