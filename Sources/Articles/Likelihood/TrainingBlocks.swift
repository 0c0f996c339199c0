import Ground
package import Pages
import Vocabulary

/// The blocks of a page as the likelihood's training sees them: each with its text, its signs, and what the rules alone would do.
package struct TrainingBlocks: Sendable {
  package struct Block: Sendable {
    package let text: String
    package let words: Int
    /// In the order of `signs`.
    package let values: [Float]
    /// The reason for which the rules remove it; nil where none does.
    package let removed: String?
  }

  package let blocks: [Block]

  /// The names of the signs, in the order of the trained table.
  package static let signs = BlockSigns.Sign.allCases.map { String(describing: $0) }

  package init(_ page: Page) {
    let reading = PageReading(page)
    let blocks = reading.blocks
    var judge = Judge(blocks, page, reading.metadata)
    judge.ask(Rules.beforeLikelihood)
    let signs = Rules.signs(of: judge.page)
    self.blocks = blocks.lines.map { line in
      Block(
        text: line.text, words: line.words, values: Array(signs.row(line.index)),
        removed: judge.page.verdicts[line.index]?.removal?.rawValue)
    }
  }
}
