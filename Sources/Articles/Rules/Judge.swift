internal import Ground
internal import Pages
import Vocabulary

/// Gives every block of a page its verdict.
///
/// In this order; the first rule that has a reason decides, and what no rule removes stays. A note on a correction is kept before all of them.
/// 1. *Outside* the region: removed, named by its hints.
/// 2. *Named*: inside, by the names of its elements; prose is stronger than some names (`Hints.contradictedByProse`).
/// 3. *Sources*: a list under "Sources:" is kept. *Worded*: labels, prompts, credits, bylines and dates, by their words; only short blocks.
/// 4. *Linked*: blocks that are mostly links to elsewhere.
/// 5. *Edges*: what stands before the first and after the last prose of the region and is none; not where the format gives the article alone.
/// 6. *Likelihood*: where those rules only guess, by where a block stands and what it is named as, a learned likelihood may overrule them.
/// 7. *Sections* under a label such as "Related": short or cut-off blocks up to the next paragraph of prose.
/// 8. *Teasers* (see there), then repeats, then headings that head nothing.
struct Judge {
  let page: PageBlocks
  let tree: Tree
  let region: Region
  let title: String?
  let titleWords: WordSequence?
  /// The page's `<meta>` description, as wordings are compared.
  let description: String?
  var verdicts: [Verdict?]
  let texts: [String]
  let normals: [String]

  private init(_ page: PageBlocks, tree: Tree, region: Region, title: String?, description: String?) {
    self.page = page
    self.tree = tree
    self.region = region
    self.title = title
    titleWords = title.map { WordSequence($0) }
    self.description = description.map { Wording.normal(Teasers.stem(of: $0) ?? $0) }
    verdicts = Array(repeating: nil, count: page.blocks.count)
    texts = page.blocks.map { page.text($0) }
    // Long blocks are compared with no wording.
    normals = page.blocks.map { $0.length <= Judge.longestLabel ? Wording.normal(page.flow.bytes[$0.range]) : "" }
  }

  /// Longer blocks are no labels.
  static let longestLabel = 250

  /// - Parameter page: its blocks are those given.
  init(_ blocks: PageBlocks, _ page: Page, _ metadata: PageMetadata) {
    self.init(
      blocks, tree: page.tree, region: Region(blocks, in: page.tree, root: page.root, isWhole: page.holdsOnlyArticle),
      title: metadata.fields.title, description: metadata.description)
  }

  /// The verdict on each block of a page.
  static func verdicts(_ blocks: PageBlocks, _ page: Page, _ metadata: PageMetadata) -> [Verdict] {
    var judge = Judge(blocks, page, metadata)
    judge.judgeByRules()
    // The trees know whole pages of mark-up, no feed items or plain lines.
    if page.vocabulary == .html, page.item == nil { judge.judgeByLikelihood() }
    judge.judgeSections()
    judge.judgeEndMark()
    judge.judgeTeasers()
    judge.judgeRepeats()
    judge.judgeEmptyHeadings()
    return judge.page.blocks.indices.map { judge.verdicts[$0] ?? .kept(judge.kept($0), evidence: judge.region.evidence) }
  }

  /// The rules on single blocks and where they stand.
  mutating func judgeByRules() {
    judgeNotes()
    judgeRegion()
    judgeNamed()
    judgeSources()
    judgeWorded()
    judgeLinked()
    if !region.isWhole { judgeEdges() }
  }

  var open: [Int] { page.blocks.indices.filter { verdicts[$0] == nil } }

  mutating func remove(_ index: Int, _ reason: Verdict.Removed, _ evidence: String) {
    if verdicts[index] == nil { verdicts[index] = .removed(reason, evidence: evidence) }
  }

  private func kept(_ index: Int) -> Verdict.Kept {
    switch page.blocks[index].shape {
    case .heading: .heading
    case .listItem: .listItem
    case .tableRow: .tableRow
    case .quotation: .quotation
    case .preformatted: .preformatted
    case .paragraph: .body
    }
  }
}
