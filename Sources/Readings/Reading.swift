package import Articles
package import Claims
package import Documents
package import Ground

/// All that Hearsay says about one article.
package struct Reading: Sendable {
  package let document: Document
  package let claims: [Claim]
  package let dates: [DateMention]
  package let notes: [Note]
  package var article: Article { document.article }

  package init(document: Document, claims: [Claim], dates: [DateMention], notes: [Note]) {
    self.document = document
    self.claims = claims
    self.dates = dates
    self.notes = notes
  }
}
