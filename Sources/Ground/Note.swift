/// Something odd about an input that a reader must know: odd input is a value, not an error.
public struct Note: Hashable, Sendable {
  /// What is odd.
  public enum Kind: String, Sendable, CaseIterable {
    case empty
    /// Another record of the run has the same id.
    case equalID
    /// Bytes that are not valid in the charset, replaced by U+FFFD.
    case invalidBytes
    /// The declared charset is not what the bytes are.
    case charsetMismatch
    /// The declared charset is none that can be read.
    case unsupportedCharset
    /// The charset was guessed from the bytes: nothing declares it.
    case charsetGuessed
    /// NUL and other control characters, read as white space.
    case controlCharacters
    /// Binary data where text was expected.
    case binary
    /// Elements nested deeper than the cap: their text is kept, without its structure.
    case depthCapped
    /// A tag with more attributes than the cap: the rest of the tag was left out.
    case attributesCapped
    /// The mark-up ends in the middle of a tag.
    case truncated
    case malformed
    case unknownVocabulary
    case unsupportedLanguage
    /// The page shows only a part of the article.
    case paywall
    /// Nothing on the page is taken for an article's text.
    case noText
    /// A thread of a forum, or questions and answers: many people's words in one text.
    case discussion
    /// A feed or message gives a summary of the item, not its text.
    case summaryOnly
    /// The outlet has canceled, withheld or withdrawn the item.
    case withdrawn
    /// A cut that would have taken too much of the prose was undone.
    case cutUndone
    case unclosedQuotation
    /// Words that may be someone's, by a reading too unsure to name whose.
    case unsureAttribution
  }

  /// What is odd, for programs.
  public let kind: Kind
  /// What is odd, as a sentence for people.
  public let message: String

  package init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }
}
