/// The program that made a reading, as every line of `extract` names it.
public struct Tool: Sendable, Hashable {
  /// Of the program ("0.1.0").
  public let version: String
  /// The network that found the attributions, by the name of its weights.
  public let model: String

  package init(version: String, model: String) {
    self.version = version
    self.model = model
  }
}
