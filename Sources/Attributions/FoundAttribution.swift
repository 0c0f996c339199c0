package import Ground
import Network
package import Vocabulary

/// An attribution as this stage hands it on: its words, how they lie to those of others, and how sure the reading is.
package struct FoundAttribution: Sendable, Hashable {
  /// The source that would be next where another had been chosen.
  package struct RunnerUp: Sendable, Hashable {
    /// The words of that source.
    package let source: TextRange
    /// By the network's linker, 0...1.
    package let probability: Double
  }

  /// Source, cue and content.
  package let words: Attribution
  /// Index, in the same list, of the attribution that this one lies inside (an inner attribution) or goes on from.
  package let parent: Int?
  /// Index of the attribution whose speaker goes on speaking here; nil otherwise.
  package let continues: Int?
  /// Who else may be the source; nil where the network knows of nobody.
  package let runnerUp: RunnerUp?
  /// Probability that content and source are both right.
  package let confidence: Double
  /// What the network said of each part; nil where it was not asked.
  package let evidence: Evidence?
  /// How it was found.
  package let because: Reason

  /// - Precondition: the content is not empty.
  package init(
    id: String? = nil, source: [TextRange], cue: [TextRange], content: [TextRange], form: Attribution.Form, parent: Int? = nil,
    continues: Int? = nil, runnerUp: RunnerUp? = nil, confidence: Double, evidence: Evidence? = nil, because: Reason
  ) {
    words = Attribution(id: id, source: source, cue: cue, content: content, form: form)
    self.parent = parent
    self.continues = continues
    self.runnerUp = runnerUp
    self.confidence = confidence
    self.evidence = evidence
    self.because = because
  }

  /// The input's own id of it; nil for one that we found.
  package var id: String? { words.id }
  /// The words that name who speaks.
  package var source: [TextRange] { words.source }
  /// The words that say that somebody speaks.
  package var cue: [TextRange] { words.cue }
  /// The words that are attributed.
  package var content: [TextRange] { words.content }
  /// How far the content is quoted.
  package var form: Attribution.Form { words.form }
}
