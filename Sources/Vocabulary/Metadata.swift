package import Ground

/// What the page says about the article, each field with the signal that it was read from.
package struct Metadata: Sendable, Hashable {
  /// Somebody whom the page names as a writer of the article.
  package struct Author: Sendable, Hashable {
    /// The name as the byline gives it.
    package let name: String
    /// The role words of the byline ("Senior Political Reporter"), kept apart from the name.
    package let role: String?
    package init(name: String, role: String? = nil) {
      self.name = name
      self.role = role
    }
  }

  /// The fields that a page may tell, named as the line of `extract` names them.
  package enum Field: String, Sendable, CaseIterable {
    case url, outlet, language, section, wire, correction, title, authors, published, modified
  }

  /// The article's address, as its page gives it.
  package var url: String?
  /// Who publishes the page, by the name that it gives itself.
  package var outlet: String?
  /// BCP 47 primary subtag ("en").
  package var language: String?
  /// The part of the outlet that the page belongs to ("Politics").
  package var section: String?
  /// The agency that the page credits.
  package var wire: String?
  /// The note by which the outlet corrects the article.
  package var correction: String?
  /// The headline.
  package var title: String?
  /// In the order of the byline.
  package var authors: [Author] = []
  /// In the outlet's own zone, as far as the page tells it.
  package var published: CivilDate?
  /// The day of the last change, where the page tells it apart from the day of publication.
  package var modified: CivilDate?
  /// Where each field was read ("JSON-LD datePublished", "og:site_name", "visible byline"); no entry where the field abstains.
  package var signals: [Field: String] = [:]
  package init() {}
}
