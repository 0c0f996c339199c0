public import Ground

/// One article of a page: its text, what the page says about it, and a verdict on every block of the page.
public struct Article: Sendable, Hashable {
  /// What a page is, as far as its layout tells it.
  public enum Kind: String, Sendable, CaseIterable { case article, index, liveBlog, stub, error, text }

  /// The record's id, else the path below the argument; `#n` for the n-th item of a feed.
  public let id: String
  /// What kind of page the article was read from.
  public let kind: Kind
  /// What the page says about the article.
  public let metadata: Metadata
  /// The kept blocks, joined by line feeds.
  public let text: String
  /// Every block of the page in its order, kept or removed.
  public let blocks: [Block]
  private let places: ScalarPlaces

  package init(id: String, kind: Kind, metadata: Metadata, text: String, blocks: [Block]) {
    self.id = id
    self.kind = kind
    self.metadata = metadata
    self.text = text
    self.blocks = blocks
    places = ScalarPlaces(text)
  }

  /// The length of the text in Unicode scalars, which is what every `TextRange` counts in.
  public var scalarCount: Int { places.count }

  /// The words at a range of the text; what reaches beyond its end is left out.
  public func text(_ range: TextRange) -> String { String(scalars(range)) }

  /// The Unicode scalars at a range of the text; what reaches beyond its end is left out.
  public func scalars(_ range: TextRange) -> Substring.UnicodeScalarView {
    text.unicodeScalars[places.index(of: range.start, in: text)..<places.index(of: range.end, in: text)]
  }

  /// A range of the text in bytes of its UTF-8.
  public func utf8(_ range: TextRange) -> Range<Int> {
    places.utf8Offset(of: range.start, in: text)..<places.utf8Offset(of: range.end, in: text)
  }
}
