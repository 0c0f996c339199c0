package import Ground

/// A paragraph, heading, list item or other piece of the page that stands on lines of its own.
package struct Block: Sendable, Hashable {
  /// How the page sets the block.
  package enum Shape: Sendable, Hashable {
    case paragraph
    /// With its level, 1 to 6.
    case heading(Int)
    case listItem, tableRow, quotation, preformatted
  }

  /// The block's words, white space collapsed.
  package let text: String
  /// Its place in the article's text; nil where it was removed.
  package let span: TextRange?
  /// Where its words stand in the payload.
  package let bytes: [ByteRange]
  /// Whether it is the article's, and why.
  package let verdict: Verdict
  /// How the page sets it.
  package let shape: Shape
  /// Of an item of an ordered list, its number.
  package let ordinal: Int?
  /// Of a readers' comment: which of the page's comments it is a part of, from 0.
  package let comment: Int?

  package init(
    text: String, span: TextRange?, bytes: [ByteRange], verdict: Verdict, shape: Shape = .paragraph, ordinal: Int? = nil,
    comment: Int? = nil
  ) {
    self.text = text
    self.span = span
    self.bytes = bytes
    self.verdict = verdict
    self.shape = shape
    self.ordinal = ordinal
    self.comment = comment
  }
}
