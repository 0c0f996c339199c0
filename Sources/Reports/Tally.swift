import Ground
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

  /// By level of the source. Speakers who are not resolved have a row of their own: the level of their mention ("he") says little.
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
    rows =
      Speaker.Level.allCases.compactMap { level in
        row(level.label, isAlwaysThere: level != .author) { $0.level == level && $0.voice != .unresolved }
      } + [row(Voice.unresolved.name.lowercased(), isAlwaysThere: false) { $0.voice == .unresolved }].compactMap { $0 }
    let all = [
      Share(label: "a named source", count: count { $0.voice.isNamed }),
      Share(label: "an unnamed source", count: count { $0.voice.isSource && !$0.voice.isNamed }),
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

extension Article {
  var removedBlocks: [Block] { blocks.filter { !$0.verdict.isKept } }
}
