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

  /// What a removed block is.
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

  /// Whether the block is a part of the article's text.
  package var isKept: Bool { if case .kept = self { true } else { false } }
  /// The name of what the block is, as the line of `extract` gives it.
  package var reason: String {
    switch self {
    case .kept(let reason, _): reason.rawValue
    case .removed(let reason, _): reason.rawValue
    }
  }
  /// The sentence that a reader of the page can check.
  package var evidence: String {
    switch self {
    case .kept(_, let evidence), .removed(_, let evidence): evidence
    }
  }
}
