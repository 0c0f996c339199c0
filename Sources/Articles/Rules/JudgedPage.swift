internal import Pages
internal import Vocabulary

/// A page in the middle of being judged: its lines, where they stand, and the verdicts so far. Rules read it; `Judge` alone writes.
struct JudgedPage {
  let blocks: PageBlocks
  let tree: Tree
  let vocabulary: Page.Vocabulary
  /// One of the articles of a feed or message.
  let isItem: Bool
  let region: Region
  let title: TitleOfPage?
  /// The page's `<meta>` description, as labels are compared.
  let description: String?
  /// Whether each line is the headline.
  let isHeadline: [Bool]
  /// The next line above each that is the headline.
  let headlineAbove: [Int?]
  /// The rules that are switched off.
  let without: Set<Verdict.Rule>

  /// Nil while no rule has decided.
  var verdicts: [Verdict?]
  var prose = ProsePlaces()

  var lines: [Line] { blocks.lines }

  init(_ blocks: PageBlocks, _ page: Page, _ metadata: PageMetadata, without: Set<Verdict.Rule>) {
    self.blocks = blocks
    self.without = without
    tree = page.tree
    vocabulary = page.vocabulary
    isItem = page.item != nil
    let region = Region(blocks, in: page.tree, root: page.root, isWhole: page.holdsOnlyArticle)
    let title = metadata.fields.title.map { TitleOfPage($0) }
    let headline = HeadlineTest(blocks.lines, region, title)
    let isHeadline = blocks.lines.map { headline.holds(of: $0) }
    var above: Int?
    headlineAbove = isHeadline.enumerated().map { index, isIt in
      defer { if isIt { above = index } }
      return above
    }
    self.region = region
    self.title = title
    self.isHeadline = isHeadline
    description = metadata.description.map { Labels.normal(Cut(of: $0)?.stem ?? $0) }
    verdicts = Array(repeating: nil, count: blocks.lines.count)
  }

  /// The lines that no rule has decided yet.
  var open: [Int] { lines.indices.filter { verdicts[$0] == nil } }

  func isInRegion(_ line: Line) -> Bool { region.contains[line.index] }

  /// Whether a line stays, as far as is known.
  func isKept(_ index: Int) -> Bool { verdicts[index]?.isKept ?? true }

  func isOpen(_ index: Int) -> Bool { verdicts[index] == nil }
}

/// Where the prose among the open lines begins and ends.
struct ProsePlaces {
  private(set) var first: Int?
  private(set) var fourth: Int?
  private(set) var last: Int?

  init() {}

  init(_ page: JudgedPage) {
    var count = 0
    for line in page.lines where page.isOpen(line.index) && line.isProse {
      count += 1
      if count == 1 { first = line.index }
      if count == 4 { fourth = line.index }
      last = line.index
    }
  }
}

/// The article's title, ready to be compared.
struct TitleOfPage {
  let normal: String
  let words: WordSequence

  init(_ title: String) {
    normal = Labels.normal(title)
    words = WordSequence(title)
  }
}
