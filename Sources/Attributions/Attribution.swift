package import Ground

/// An attribution relation (Pareti; PolNeAR): a source, a cue and the content that they frame, each a list of spans.
package struct Attribution: Sendable, Hashable {
  package enum Form: String, Sendable, CaseIterable { case direct, indirect, mixed }

  /// The source that would be next where another had been chosen.
  package struct RunnerUp: Sendable, Hashable {
    package let source: TextRange
    /// By the network's linker.
    package let probability: Double
  }

  /// The id of the input's own attribution (gold spans); nil for one that we found.
  package let id: String?
  /// Empty where the text names no source (a passive report, a quotation that continues).
  package let source: [TextRange]
  /// Empty only for a quotation that continues without a cue of its own.
  package let cue: [TextRange]
  /// In order of the text; never empty.
  package let content: [TextRange]
  package let form: Form
  /// Index, in the same list, of the attribution that this one lies inside (an inner attribution) or goes on from.
  package let parent: Int?
  /// Index of the attribution whose speaker goes on speaking here; nil otherwise.
  package let continues: Int?
  package let runnerUp: RunnerUp?
  /// Probability that content and source are both right.
  package let confidence: Double
  /// What the network said of each part; nil where it was not asked.
  package let evidence: Evidence?
  /// How it was found, in words that a fact-checker understands.
  package let because: String

  package init(
    id: String? = nil, source: [TextRange], cue: [TextRange], content: [TextRange], form: Form, parent: Int? = nil, continues: Int? = nil,
    runnerUp: RunnerUp? = nil, confidence: Double, evidence: Evidence? = nil, because: String
  ) {
    precondition(!content.isEmpty, "an attribution has a content")
    self.id = id
    self.source = source
    self.cue = cue
    self.content = content
    self.form = form
    self.parent = parent
    self.continues = continues
    self.runnerUp = runnerUp
    self.confidence = confidence
    self.evidence = evidence
    self.because = because
  }
}
