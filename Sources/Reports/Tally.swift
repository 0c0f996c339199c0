import Ground
import Tracking
import Vocabulary

/// The figures at the top of the report. Statements are counted once, however many articles carry them.
struct Tally: Sendable {
  /// Statements of one kind of source.
  struct Row: Sendable {
    let label: String
    /// By certainty, in the order of its cases.
    let counts: [Int]
  }
  struct Share: Sendable {
    let label: String
    let count: Int
  }

  /// By level of the source, without what the writers say themselves, which stands apart in the whole report. Two rows are no level: sources
  /// that claims call named and the text only describes ("company"), and speakers who are not resolved, whose mention ("he") says little.
  let rows: [Row]
  /// With a name, without one, not resolved, not given.
  let shares: [Share]
  let statements: Int
  /// Statements that several articles carry.
  let shared: Int
  let outlets: Int
  let removedBlocks: Int
  /// From the earliest to the latest publication.
  let published: ClosedRange<CivilDate>?

  init(statements: [Statement], readings: [Reading]) {
    func count(_ isCounted: (Statement) -> Bool) -> Int { statements.count(where: isCounted) }
    func row(_ label: String, isAlwaysThere: Bool, _ isCounted: (Statement) -> Bool) -> Row? {
      let counted = statements.filter(isCounted)
      if counted.isEmpty && !isAlwaysThere { return nil }
      return Row(label: label, counts: Claim.Certainty.allCases.map { certainty in counted.count { $0.certainty == certainty } })
    }
    func levels(where isWanted: (Speaker.Level) -> Bool) -> [Row] {
      Speaker.Level.allCases.filter(isWanted).compactMap { level in
        row(level.label, isAlwaysThere: true) {
          $0.level == level && $0.voice != .unresolved && !(level.isNamed && $0.voice.isDescribed)
        }
      }
    }
    rows =
      levels(where: \.isNamed)
      + [row(describedLabel, isAlwaysThere: false) { $0.level.isNamed && $0.voice.isDescribed }].compactMap(\.self)
      + levels { !$0.isNamed && $0 != .author }
      + [row(Voice.unresolved.name.lowercased(), isAlwaysThere: false) { $0.voice == .unresolved }].compactMap(\.self)
    let all = [
      Share(label: "a named source", count: count(\.voice.isNamed)),
      Share(label: "a source without a name", count: count(\.voice.isDescribed)),
      Share(label: "no source in the text", count: count { $0.voice == .absent }),
      Share(label: "a speaker who is not resolved", count: count { $0.voice == .unresolved }),
      Share(label: "the writer as the source", count: count { $0.voice == .author }),
    ]
    // The last two are told only where they occur.
    shares = all.prefix(3) + all.dropFirst(3).filter { $0.count > 0 }
    self.statements = statements.count
    shared = count { $0.appearances.count > 1 }
    outlets = Set(readings.compactMap(\.article.metadata.outlet)).count
    removedBlocks = readings.reduce(0) { $0 + $1.article.removedBlocks.count }
    let dates = readings.compactMap(\.article.metadata.published)
    published = dates.min().flatMap { first in dates.max().map { first...$0 } }
  }

  /// In whole per cent of all statements.
  func percent(_ count: Int) -> Int { statements == 0 ? 0 : (200 * count + statements) / (2 * statements) }
}

/// What reports call a source that has the level of a named one, and no name.
let describedLabel = "described, not named"

extension Statement {
  /// The level of the source, as a report prints it.
  var levelLabel: String { level.isNamed && voice.isDescribed ? describedLabel : level.label }
}

extension Article {
  var removedBlocks: [Block] { blocks.filter { !$0.verdict.isKept } }
}
