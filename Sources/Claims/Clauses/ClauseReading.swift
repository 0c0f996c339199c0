import Attributions

/// What the words of an attribution say, read once and handed to every field: the class of its cue, and what governs its content.
struct ClauseReading: Sendable {
  let attribution: FoundAttribution
  let cue: CueReading
  let predicate: Predicate

  init(_ attribution: FoundAttribution, in wording: Wording) {
    self.init(attribution, cue: CueReading(attribution.cue, in: wording), in: wording)
  }

  /// One of the main clauses of a content, by the same cue.
  init(_ part: FoundAttribution, of whole: ClauseReading, in wording: Wording) {
    self.init(part, cue: whole.cue, in: wording)
  }

  private init(_ attribution: FoundAttribution, cue: CueReading, in wording: Wording) {
    self.attribution = attribution
    self.cue = cue
    predicate = Predicate(attribution.content, in: wording)
  }
}
