import Ground
import Vocabulary
import Articles

/// A line of the text that is not blank, and what the article knows it to be.
package struct Paragraph: Sendable, Hashable {
  package enum Role: String, Sendable, CaseIterable {
    case headline, heading, standfirst, body, listItem, tableRow, quotation, note, preformatted
  }

  /// Indices of tokens; never empty.
  package let tokens: Range<Int>
  package let role: Role
  /// One sentence, nearly all of whose longer words are capitalised ("Dam To Open In Spring"): nothing in it tells where a name ends.
  package let isInCapitals: Bool

  package init(tokens: Range<Int>, role: Role, isInCapitals: Bool) {
    self.tokens = tokens
    self.role = role
    self.isInCapitals = isInCapitals
  }
}

extension Paragraph.Role {
  /// What a kept block of a page is.
  /// - Parameter opens: it is the first that is kept: a heading there is the headline.
  init(_ block: Block, opens: Bool) {
    switch (block.verdict.outcome, block.shape) {
    case (.kept(.standfirst), _): self = .standfirst
    case (.kept(.note), _): self = .note
    case (_, .heading): self = opens ? .headline : .heading
    case (_, .listItem): self = .listItem
    case (_, .tableRow): self = .tableRow
    case (_, .quotation): self = .quotation
    case (_, .preformatted): self = .preformatted
    case (_, .paragraph): self = .body
    }
  }
}
