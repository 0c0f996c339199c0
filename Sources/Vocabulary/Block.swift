public import Ground

/// A paragraph, heading, list item or other piece of the page that stands on lines of its own.
public struct Block: Sendable, Hashable {
  /// How the page sets the block.
  public enum Shape: Sendable, Hashable {
    case paragraph
    /// With its level, 1 to 6.
    case heading(Int)
    case listItem, tableRow, quotation, preformatted
  }

  /// The block's words, white space collapsed.
  public let text: String
  /// Its place in the article's text; nil where it was removed.
  public let span: TextRange?
  /// Where its words stand in the payload.
  public let bytes: [ByteRange]
  /// Whether it is the article's, and why.
  public let verdict: Verdict
  /// How the page sets it.
  public let shape: Shape
  /// Of an item of an ordered list, its number.
  public let ordinal: Int?
  /// Of a readers' comment: which of the page's comments it is a part of, from 0.
  public let comment: Int?

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
