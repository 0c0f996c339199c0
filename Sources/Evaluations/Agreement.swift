/// Precision, recall and their harmonic mean, from sums over articles or pages.
package struct Agreement: Sendable, Hashable {
  private var precisionHits = 0.0
  private var recallHits = 0.0
  /// How many items the system gave.
  package private(set) var system = 0
  /// How many items the gold holds.
  package private(set) var gold = 0

  package init() {}

  /// The share of the system's items that are right, 0 to 1; 0 where it gave none.
  package var precision: Double { system == 0 ? 0 : precisionHits / Double(system) }
  /// The share of the gold's items that were found, 0 to 1; 0 where it holds none.
  package var recall: Double { gold == 0 ? 0 : recallHits / Double(gold) }
  /// The harmonic mean of precision and recall, 0 to 1.
  package var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }

  /// Adds items of which the same number is right on both sides.
  package mutating func add(hits: Int, system: Int, gold: Int) { add(Double(hits), Double(hits), system, gold) }

  /// Adds items that may be right in part; the hits of each side are counted in items of that side.
  package mutating func add(_ precisionHits: Double, _ recallHits: Double, _ system: Int, _ gold: Int) {
    self.precisionHits += precisionHits
    self.recallHits += recallHits
    self.system += system
    self.gold += gold
  }
}
