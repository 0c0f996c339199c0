package import Pages
package import Vocabulary

/// The rules that have something to say of a page: switching off any other one changes nothing on it.
package struct SpeakingRules: Sendable {
  package let rules: Set<Verdict.Rule>

  package init(_ page: Page) {
    let reading = PageReading(page)
    // As the page is read first, and as it is where that leaves next to nothing.
    var rules: Set<Verdict.Rule> = [.cutUndone, .noArticle]
    for blocks in [reading.blocks, PageBlocks(page, ignoring: reading.ignored.union(.doubtful))] {
      var judge = Judge(blocks, page, reading.metadata)
      judge.ask(Rules.all)
      rules.formUnion(judge.spoke)
    }
    // The rules on teasers build on each other, also where one has found nothing that was not removed before.
    self.rules = rules.isDisjoint(with: Teasers.rules) ? rules : rules.union(Teasers.rules)
  }
}
