import Articles
import Selections
import Tracking
import Vocabulary

extension Report {
  /// Statements as a table lists them, where no groups stand between them: in the order that is asked for, otherwise in the order of the report.
  var rows: [Int] { choice.order(of: statements) }
}

/// Which claims of the readings a report shows.
struct Choice: Sendable {
  /// All statements that a report may show; the parts of a claim are told with it.
  let found: [Statement]
  /// Those that are asked for, in the order that is asked for.
  let shown: [Statement]
  /// The place of each chosen claim, where an order is asked for.
  private let places: [Appearance: Int]?
  /// The articles that the report shows: all of them, or those with a shown statement where some are left out.
  let articles: [Int]
  private let shownArticles: Set<Int>
  /// What was asked for, and how much is left out; nil where nothing was asked for.
  let sentence: String?

  init(of readings: [Reading], voices: Voices, options: Report.Options) {
    var candidates: [Candidate] = []
    for (article, reading) in readings.enumerated() {
      for (index, claim) in reading.claims.enumerated() where !claim.isPart && (options.includesAuthor || !claim.isWritersOwn) {
        candidates.append(Candidate(article: article, index: index, claim: claim, metadata: reading.article.metadata))
      }
    }
    let eligible = Set(candidates.map(\.appearance))
    found = statements(of: readings, voices: voices, where: eligible.contains)
    let selection = options.selection
    // The same words of several articles are one statement, and a limit is one of statements: claims are counted once they are joined.
    var unlimited = selection
    unlimited.limit = nil
    let selected = unlimited.selected(from: candidates)
    let chosen = selected.candidates.map(\.appearance)
    places = selection.order == nil ? nil : Dictionary(uniqueKeysWithValues: chosen.enumerated().map { ($1, $0) })
    let matching = chosen.count < candidates.count ? statements(of: readings, voices: voices, where: Set(chosen).contains) : found
    let ordered = Choice.order(of: matching, by: places).map { matching[$0] }
    shown = selection.limit.map { Array(ordered.prefix($0)) } ?? ordered
    shownArticles = selection.leavesOut ? Set(shown.flatMap(\.appearances).map(\.article)) : Set(readings.indices)
    articles = shownArticles.sorted()
    sentence = Selected.sentence(selection, chosen: shown.count, matching: matching.count, of: found.count, acts: selected.acts)
  }

  func shows(_ article: Int) -> Bool { shownArticles.contains(article) }

  /// Statements in the order that is asked for, as indices.
  func order(of statements: [Statement]) -> [Int] { Choice.order(of: statements, by: places) }

  /// A statement stands where the first of its claims does.
  private static func order(of statements: [Statement], by places: [Appearance: Int]?) -> [Int] {
    guard let places else { return Array(statements.indices) }
    let keys = statements.map { statement in statement.appearances.lazy.compactMap { places[$0] }.min() ?? .max }
    return statements.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
  }
}

extension Candidate {
  fileprivate var appearance: Appearance { Appearance(article: article, claim: index) }
}

extension Claim {
  /// What the article says itself, in contrast to what its writer is said to report ("we reported").
  fileprivate var isWritersOwn: Bool { speaker.level == .author && attribution.cue.isEmpty && attribution.source.isEmpty }
}
