import Vocabulary

/// Whom a source points to, before roles are added: the outcome of one rule.
struct Reference: Sendable {
  enum Target: Sendable, Hashable {
    /// A person of the cast.
    case person(Int)
    /// Anybody else, by name.
    case named(String)
    case nobody
  }
  var target: Target
  var status: Speaker.Status
  var kind: Speaker.Kind
  var level: Speaker.Level
  var isMetonym = false
  var runnerUp: Speaker.RunnerUp?
  /// Persons of a joint source, the one of a single one.
  var persons: [Int] = []
  /// What the source itself says of an unnamed one: "a spokesman for the Pentagon".
  var description = Description()
  /// Why the speaker is this one.
  var because: Reason
  var levelBecause: Reason
}
