/// Whether a block was kept or removed, as what, by which rule of cleaning, and why.
public struct Verdict: Sendable, Hashable {
  /// What becomes of the block.
  public enum Outcome: Sendable, Hashable {
    case kept(Kept)
    case removed(Removed)
  }

  /// What a kept block is.
  public enum Kept: String, Sendable, CaseIterable {
    case body, heading, listItem, tableRow, quotation, preformatted, standfirst, note
    /// Would have been removed, and was asked for.
    case restored
  }

  /// What a removed block is.
  public enum Removed: String, Sendable, CaseIterable {
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

  /// Kept or removed, and as what.
  public let outcome: Outcome
  /// The rule that decided; nil where a line of `extract` names none that this version has.
  public let rule: Rule?
  /// A sentence that a reader of the page can check.
  public let evidence: String

  package init(_ outcome: Outcome, by rule: Rule?, evidence: String) {
    self.outcome = outcome
    self.rule = rule
    self.evidence = evidence
  }

  /// A block that stays.
  public static func kept(_ kind: Kept, by rule: Rule?, evidence: String) -> Verdict { Verdict(.kept(kind), by: rule, evidence: evidence) }

  /// A block that goes.
  public static func removed(_ reason: Removed, by rule: Rule?, evidence: String) -> Verdict {
    Verdict(.removed(reason), by: rule, evidence: evidence)
  }

  /// Whether the block is a part of the article's text.
  public var isKept: Bool { kind != nil }

  /// What a kept block is; nil of a removed one.
  public var kind: Kept? { if case .kept(let kind) = outcome { kind } else { nil } }

  /// What a removed block is; nil of a kept one.
  public var removal: Removed? { if case .removed(let removal) = outcome { removal } else { nil } }

  /// The name of what the block is, as the line of `extract` gives it.
  public var reason: String {
    switch outcome {
    case .kept(let kind): kind.rawValue
    case .removed(let removal): removal.rawValue
    }
  }
}
