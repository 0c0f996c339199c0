package import Ground

/// One article of a page: its text, what the page says about it, and a verdict on every block of the page.
package struct Article: Sendable {
  package enum Kind: String, Sendable, CaseIterable { case article, index, liveBlog, stub, error, text }

  /// The record's id, else the path below the argument; `#n` for the n-th item of a feed.
  package let id: String
  package let kind: Kind
  package let metadata: Metadata
  /// The kept blocks, joined by line feeds.
  package let text: String
  /// Every block of the page in its order, kept or removed.
  package let blocks: [Block]
  package let receipts: Receipts
  package let notes: [Note]

  package init(id: String, kind: Kind, metadata: Metadata, text: String, blocks: [Block], receipts: Receipts, notes: [Note]) {
    self.id = id
    self.kind = kind
    self.metadata = metadata
    self.text = text
    self.blocks = blocks
    self.receipts = receipts
    self.notes = notes
  }
}

/// What the page says about the article, each field with the signal that it was read from.
package struct Metadata: Sendable, Hashable {
  package struct Author: Sendable, Hashable {
    package let name: String
    /// The role words of the byline ("Senior Political Reporter"), kept apart from the name.
    package let role: String?
    package init(name: String, role: String? = nil) {
      self.name = name
      self.role = role
    }
  }
  package enum Field: String, Sendable, CaseIterable {
    case url, outlet, language, section, wire, correction, title, authors, published, modified
  }

  package var url: String?
  package var outlet: String?
  /// BCP 47 primary subtag ("en").
  package var language: String?
  package var section: String?
  /// The agency that the page credits.
  package var wire: String?
  package var correction: String?
  package var title: String?
  /// The page's summary of itself; used as evidence, not exported.
  package var description: String?
  package var authors: [Author] = []
  /// In the outlet's own zone, as far as the page tells it.
  package var published: CivilDate?
  /// The moment of which `published` is the day, where the page gives clock time and zone; not exported.
  package var publishedMoment: Moment?
  package var modified: CivilDate?
  /// Where each field was read ("JSON-LD datePublished", "og:site_name", "visible byline"); no entry where the field abstains.
  package var signals: [Field: String] = [:]
  package init() {}
}

/// A paragraph, heading, list item or other piece of the page that stands on lines of its own.
package struct Block: Sendable {
  package enum Shape: Sendable, Hashable {
    case paragraph
    /// With its level, 1 to 6.
    case heading(Int)
    case listItem, tableRow, quotation, preformatted
  }

  package let text: String
  /// Its place in the article's text; nil where it was removed.
  package let span: TextRange?
  package let bytes: [ByteRange]
  package let verdict: Verdict
  package let shape: Shape
  /// Of an item of an ordered list, its number.
  package let ordinal: Int?
  /// Of a kept block, where `Cleaning.findsMarks` asks for it: what the page sets apart inside it, in the order of the beginnings, the outer one first.
  package let marks: [InlineMark]
  /// Of a readers' comment: which of the page's comments it is a part of, from 0.
  package let comment: Int?

  package init(
    text: String, span: TextRange?, bytes: [ByteRange], verdict: Verdict, shape: Shape = .paragraph, ordinal: Int? = nil,
    marks: [InlineMark] = [], comment: Int? = nil
  ) {
    self.text = text
    self.span = span
    self.bytes = bytes
    self.verdict = verdict
    self.shape = shape
    self.ordinal = ordinal
    self.marks = marks
    self.comment = comment
  }
}

/// A part of a block that the page sets apart.
package struct InlineMark: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// To an absolute `http`, `https` or `mailto` address, as the page gives it: hostile.
    case link(String)
    case emphasis, strong
    package var isEmphasis: Bool { self == .emphasis || self == .strong }
  }

  /// In scalars of the block's text.
  package let range: TextRange
  package let kind: Kind

  package init(range: TextRange, kind: Kind) {
    self.range = range
    self.kind = kind
  }
}

/// Kept or removed, and why; the evidence is a sentence that a reader of the page can check.
package enum Verdict: Sendable, Hashable {
  case kept(Kept, evidence: String)
  case removed(Removed, evidence: String)

  /// What a kept block is.
  package enum Kept: String, Sendable, CaseIterable {
    case body, heading, listItem, tableRow, quotation, preformatted, standfirst, note
    /// Would have been removed, and was asked for.
    case restored
  }

  package enum Removed: String, Sendable, CaseIterable {
    /// The headline, which the `title` field gives.
    case title
    case byline, dateline
    case navigation, header, footer, sidebar, form, consent, hidden
    case advertisement, share, newsletter, comments, caption, paywall
    /// A label of a kind that leads to something else ("Read more", "Related").
    case label
    /// Mostly links to other pages.
    case links
    /// A box or list under a "related" heading or label.
    case related
    /// One of a run of cut-off blocks: openings of other articles.
    case teaserRun
    /// A cut-off copy of a block that stands in full on the same page.
    case teaserTwin
    /// The full block that stands among a run of cut-off ones and has its cut-off twin there: the opening of another article.
    case teaserFull
    /// With `--across`: the title or the opening of another article of the run.
    case otherArticle
    /// With `--across`: stands on many pages of the site.
    case siteRepeat
    /// The same words as an earlier block.
    case duplicate
    /// Outside the region that holds the article.
    case outside
  }

  package var isKept: Bool { if case .kept = self { true } else { false } }
  package var reason: String {
    switch self {
    case .kept(let reason, _): reason.rawValue
    case .removed(let reason, _): reason.rawValue
    }
  }
  package var evidence: String {
    switch self {
    case .kept(_, let evidence), .removed(_, let evidence): evidence
    }
  }
}
