internal import Ground
internal import Pages
import Vocabulary

/// Gives every block of a page its verdict: asks the rules in their order, and alone writes down what they find.
struct Judge {
  private(set) var page: JudgedPage
  /// The rules that had something to say, though another may have been asked first.
  private(set) var spoke: Set<Verdict.Rule> = []

  init(_ blocks: PageBlocks, _ page: Page, _ metadata: PageMetadata, without: Set<Verdict.Rule> = []) {
    self.page = JudgedPage(blocks, page, metadata, without: without)
  }

  /// The verdict on each block of a page.
  static func verdicts(_ blocks: PageBlocks, _ page: Page, _ metadata: PageMetadata, without: Set<Verdict.Rule>) -> [Verdict] {
    var judge = Judge(blocks, page, metadata, without: without)
    judge.ask(Rules.all)
    return judge.page.lines.map { line in
      judge.page.verdicts[line.index] ?? .kept(Judge.kind(of: line), by: .region, evidence: judge.page.region.evidence)
    }
  }

  mutating func ask(_ steps: [Step]) {
    for step in steps {
      page.prose = ProsePlaces(page)
      for finding in step.findings(on: page) where !page.without.contains(finding.rule) {
        spoke.insert(finding.rule)
        if finding.overrules || page.isOpen(finding.block) { page.verdicts[finding.block] = finding.verdict }
      }
    }
  }

  /// What a block is that no rule has spoken of.
  private static func kind(of line: Line) -> Verdict.Kept {
    switch line.shape {
    case .heading: .heading
    case .listItem: .listItem
    case .tableRow: .tableRow
    case .quotation: .quotation
    case .preformatted: .preformatted
    case .paragraph: .body
    }
  }
}
