/// Lines that are somebody else's words though no quotation marks stand round them: a block quotation, an embedded post, a statement that is
/// printed behind the article.
package struct Passage: Sendable, Hashable {
  /// Indices of paragraphs, without the line that signs the passage.
  package let paragraphs: Range<Int>
  /// The tokens of the name that signs it ("Mara Velk" of "— Mara Velk (@velk) March 4, 2026"); nil where none does.
  package let signer: Range<Int>?
  /// The tokens that announce it: the sentence before it that ends in a colon or a comma, the line that calls it a statement; nil where none does.
  package let introduction: Range<Int>?

  package init(paragraphs: Range<Int>, signer: Range<Int>?, introduction: Range<Int>?) {
    self.paragraphs = paragraphs
    self.signer = signer
    self.introduction = introduction
  }
}
