public import Ground

/// All that Hearsay says about one article: what a line of `extract` holds, and nothing else.
///
/// It is found by `Readings`; it is given its page's digest, and with it the ids of its claims, at the edge, where SHA-256 is computed
/// (`Exports`). It goes to its line and comes back from it unchanged.
public struct Reading: Sendable, Hashable {
  /// What made the reading.
  public package(set) var tool: Tool
  /// The SHA-256 of the payload that the article was read from; nil until it is given.
  public package(set) var page: Digest?
  /// The record of a web archive that the payload lies in; nil outside archives.
  public package(set) var record: ArchiveRecord?
  /// The article, every block of its page with a verdict.
  public let article: Article
  /// In order of the text.
  public let sentences: [TextRange]
  /// In the order of their contents.
  public package(set) var claims: [Claim]
  /// Every date expression of the text, in its order.
  public let dates: [DateMention]
  /// What a reader must know about the page and how it was read.
  public let notes: [Note]
  /// Whether it came back from a line that somebody changed after Hearsay had written it.
  public package(set) var isEdited: Bool

  package init(
    tool: Tool, page: Digest? = nil, record: ArchiveRecord? = nil, article: Article, sentences: [TextRange], claims: [Claim],
    dates: [DateMention], notes: [Note], isEdited: Bool = false
  ) {
    self.tool = tool
    self.page = page
    self.record = record
    self.article = article
    self.sentences = sentences
    self.claims = claims
    self.dates = dates
    self.notes = notes
    self.isEdited = isEdited
  }
}
