internal import Ground
internal import Pages
import Vocabulary

/// A piece of the page that stands on lines of its own, with what can be seen of it before any verdict.
struct PageBlock: Sendable {
  typealias Shape = Block.Shape

  /// The innermost element that makes it a block; -1 at the top of a fragment.
  let node: Int
  /// Its bytes in the flow.
  let range: Range<Int>
  let shape: Shape
  /// Of the element and all its ancestors.
  var hints: Hints
  let linkBytes: Int
  let boldBytes: Int
  let counts: TextCounts

  /// In bytes.
  var length: Int { range.count }
  var words: Int { counts.words }
  var sentenceEnds: Int { counts.sentenceEnds }
  var endsSentence: Bool { counts.endsSentence }
  var linkShare: Double { Double(linkBytes) / Double(max(1, length)) }
  var isHeading: Bool { if case .heading = shape { true } else { false } }

  /// Prose has this many words.
  private static let fewestWordsOfProse = 10

  /// Sentences rather than a label.
  var hasSentences: Bool { words >= PageBlock.fewestWordsOfProse && sentenceEnds > 0 }

  /// A text of sentences that is not mostly links.
  var isProse: Bool { hasSentences && linkShare < 0.5 }
}
