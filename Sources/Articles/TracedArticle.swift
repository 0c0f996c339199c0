package import Pages
package import Vocabulary
package import Ground

/// An article that can be traced back to its page: the article, and what leads from its words to the bytes that they were read from.
///
/// What only the path needs stays here; what a reading holds is in `article`.
package struct TracedArticle: Sendable {
  /// The article, as every later stage and every output knows it.
  package let article: Article
  /// From the UTF-8 of the article's text to the bytes of the payload.
  package let receipts: Receipts
  /// For each block, in the article's order: what the page sets apart inside it, in the order of the beginnings, the outer one first. Empty
  /// where `Cleaning.findsMarks` does not ask for it, and for removed blocks.
  package let marks: [[InlineMark]]
  /// The moment of which `metadata.published` is the day, where the page gives clock time and zone.
  package let published: Moment?
  /// The page's summary of itself: evidence against other pages that begin with the same words.
  package let description: String?
  /// What a reader must know about the page and how it was cleaned.
  package let notes: [Note]

  package init(
    article: Article, receipts: Receipts, marks: [[InlineMark]] = [], published: Moment? = nil, description: String? = nil,
    notes: [Note] = []
  ) {
    self.article = article
    self.receipts = receipts
    self.marks = marks.isEmpty ? article.blocks.map { _ in [] } : marks
    self.published = published
    self.description = description
    self.notes = notes
  }

  /// The bytes of the payload behind a range of the text: its receipt.
  package func bytes(of range: TextRange) -> [ByteRange] { receipts.bytes(ofUTF8: article.utf8(range)) }
}

extension Article {
  /// The article of a page, without the way back to it.
  package init(_ page: Page, _ cleaning: Cleaning = Cleaning()) { self = TracedArticle(page, cleaning).article }

  /// A text taken scalar for scalar, without the way back to its bytes.
  package init(exactText source: Source, id: String, given: Given) {
    self = TracedArticle(exactText: source, id: id, given: given).article
  }
}
