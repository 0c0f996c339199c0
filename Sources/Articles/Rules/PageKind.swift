internal import Ground
internal import Pages
import Vocabulary

/// What a page is. An index, an error page and a stub are told apart from an article, so that their words are not passed off as one.
struct PageKind {
  let kind: Article.Kind
  let evidence: String
  let note: Note?

  private static let errorTitles = [
    "404", "page not found", "not found", "error 404", "403 forbidden", "access denied", "500 internal server error",
    "this page could not be found", "page unavailable",
    "sorry, we couldn't find", "sorry, the page", "we can't find", "we couldn't find", "page doesn't exist", "oops", "410 gone",
    "503 service",
  ]

  private static let paywallPhrases = Phrases([
    "subscribe to continue", "subscribe to read", "to continue reading", "to read the full", "to read the rest", "for subscribers only",
    "is for subscribers", "for subscribers", "subscribers only", "subscriber-only", "only available to subscribers",
    "subscribe now to", "already a subscriber", "become a member to", "register to continue", "sign in to continue", "unlock this article",
    "to keep reading", "you have reached your limit", "you've reached your limit", "you’ve reached your limit", "free articles",
  ])

  /// A stub shows less of its article than this many bytes.
  private static let longestStub = 1500
  /// An index has at least this many linked headlines.
  private static let fewestHeadlines = 8

  init(_ page: Page, _ blocks: PageBlocks, _ verdicts: [Verdict], _ metadata: Metadata, _ linked: LinkedData, _ tags: MetaTags) {
    if page.vocabulary == .text {
      self.init(.text, "plain text")
      return
    }
    let kept = zip(blocks.lines, verdicts).filter { $0.1.isKept }.map(\.0)
    let bytes = kept.reduce(0) { $0 + $1.length }
    let titles = [metadata.title, tags.titleElement].compactMap { $0.map { Labels.normal($0) } }
    if !linked.isArticle, bytes < 1200,
      titles.contains(where: { title in PageKind.errorTitles.contains { title.hasPrefix($0) || title.hasSuffix($0) } })
    {
      self.init(.error, "its title says so: “\(metadata.title ?? "")”")
      return
    }
    if linked.isLiveBlog || blocks.lines.count(where: { $0.hints.contains(.liveBlog) && $0.isProse }) >= 3 {
      self.init(.liveBlog, linked.isLiveBlog ? "JSON-LD LiveBlogPosting" : "its posts are named as a live blog's")
      return
    }
    if bytes < PageKind.longestStub {
      let wall = blocks.lines.first { block in
        guard block.length < 600, !block.hints.contains(.comments) else { return false }
        return PageKind.paywallPhrases.isAny(in: blocks.flow.bytes[block.range])
      }
      if let wall, linked.isFree == false || wall.hints.contains(.paywall) || PageKind.guards(wall, kept) {
        let text = wall.text
        self.init(
          .stub, "a subscription notice: “\(text.prefix(80))”",
          note: Note(.paywall, "the page shows only the beginning of its article: “\(text.prefix(80))”"))
        return
      }
      if linked.isFree == false {
        self.init(
          .stub, "JSON-LD isAccessibleForFree",
          note: Note(.paywall, "the page says that its article is not free to read, and shows little of it"))
        return
      }
    }
    if !linked.isArticle, page.item == nil, PageKind.isIndex(blocks, tags) {
      self.init(.index, "its headlines lead to other pages, and no text of three paragraphs stands between two of them")
      return
    }
    self.init(.article, "prose under a headline")
  }

  private init(_ kind: Article.Kind, _ evidence: String, note: Note? = nil) {
    self.kind = kind
    self.evidence = evidence
    self.note = note
  }

  /// The notice stands right after the text that it cuts.
  private static func guards(_ wall: Line, _ kept: [Line]) -> Bool {
    guard let last = kept.last else { return true }
    return wall.range.lowerBound >= last.range.lowerBound && wall.range.lowerBound - last.range.upperBound < 1500
  }

  /// Many linked headlines, and between them never three paragraphs of prose.
  private static func isIndex(_ blocks: PageBlocks, _ tags: MetaTags) -> Bool {
    if tags.first("og:type")?.value.lowercased() == "article" { return false }
    var headlines = 0
    var run = 0
    var longestRun = 0
    var longestProse = 0
    for block in blocks.lines where block.hints.intersection([.navigation, .footer, .header, .comments]).isEmpty {
      if block.linkShare > 0.8, (4...25).contains(block.words) {
        headlines += 1
        run = 0
      } else if block.isProse, block.linkShare < 0.3 {
        run += 1
        longestRun = max(longestRun, run)
        longestProse = max(longestProse, block.length)
      }
    }
    // Blocks that are linked headings: what an index is made of.
    let linkedHeadings = blocks.lines.count {
      $0.isHeading && $0.linkShare > 0.8 && (3...25).contains($0.words) && $0.hints.intersection([.related, .sidebar, .footer]).isEmpty
    }
    return headlines >= fewestHeadlines && longestRun <= 2 && longestProse < 600 && linkedHeadings >= 4
  }
}
