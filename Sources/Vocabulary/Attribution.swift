public import Ground

/// The words of an attribution relation (Pareti; PolNeAR): a source, a cue and the content that they frame, each a list of spans.
public struct Attribution: Sendable, Hashable {
  /// Whether the content is quoted: all of it, none of it, or some.
  public enum Form: String, Sendable, CaseIterable { case direct, indirect, mixed }

  /// The id of the input's own attribution (gold spans); nil for one that we found.
  public let id: String?
  /// Empty where the text names no source (a passive report, a quotation that continues).
  public let source: [TextRange]
  /// Empty only for a quotation that continues without a cue of its own.
  public let cue: [TextRange]
  /// In order of the text; never empty.
  public let content: [TextRange]
  /// How far the content is quoted.
  public let form: Form

  /// - Precondition: the content is not empty.
  package init(id: String? = nil, source: [TextRange], cue: [TextRange], content: [TextRange], form: Form) {
    precondition(!content.isEmpty, "an attribution has a content")
    self.id = id
    self.source = source
    self.cue = cue
    self.content = content
    self.form = form
  }
}
