import Ground
package import Selections
import Tracking
package import Vocabulary

/// The attribution report: who said what, how sure they were, and where it stands. It reports wording; it does not say what is true.
///
/// Pure: the same readings give the same report, and each of its renderings (`html`, `markdown`, `csv`, `jsonLines`) the same bytes.
package struct Report: Sendable {
  package enum Grouping: String, Sendable, CaseIterable {
    /// By certainty, and within it by source.
    case certainty
    /// By source, and within it by certainty.
    case source
    /// By article in the order of the run, and within it in the order of the text: as one checks.
    case article
  }

  package struct Options: Sendable {
    package var grouping: Grouping
    /// The version of the tool, as the report prints it.
    package var version: String
    /// Whether what the articles say themselves, with no source and no cue, is shown too.
    package var includesAuthor: Bool
    /// Which claims are shown, and in which order within their groups.
    package var selection = Selection()
    /// What the reader calls the report ("The Ostrel dam"); nil: it is called by what it is.
    package var title: String?

    package init(
      grouping: Grouping = .certainty, version: String, includesAuthor: Bool = false, title: String? = nil
    ) {
      self.title = title
      self.grouping = grouping
      self.version = version
      self.includesAuthor = includesAuthor
    }
  }

  /// A record that could not be read.
  package struct Failure: Sendable, Hashable {
    package let id: String
    package let message: String
    package init(id: String, message: String) {
      self.id = id
      self.message = message
    }
  }

  let options: Options
  let readings: [Reading]
  /// Who speaks in them.
  let voices: Voices
  let failures: [Failure]
  let choice: Choice
  /// In the order in which they are shown.
  let statements: [Statement]
  let sections: [Section]
  let stories: [Story]
  /// The story that each article tells.
  let storyOfArticle: [Int]
  let tally: Tally
  /// For each claim of each article the statement that shows it; nil where it is not shown.
  let statementOfClaim: [[Int?]]
  /// For each article, the parts of its claims that have some.
  private let partsOfClaim: [[Int: [Int]]]
  /// For each claim of each article its id, and one that is its own in the whole report.
  private let ids: [[String]]
  private let anchors: [[String]]
  /// For each claim of each article its number in that article; 0 where it is no statement of its own.
  private let numbers: [[Int]]

  /// - Parameter readings: with their claims' ids, by which a report's links and its tables name them.
  package init(of readings: [Reading], failures: [Failure] = [], options: Options) {
    let voices = Voices(of: readings)
    let choice = Choice(of: readings, voices: voices, options: options)
    let (statements, sections) = arranged(choice.shown, by: options.grouping)
    self.choice = choice
    self.options = options
    self.readings = readings
    self.voices = voices
    self.failures = failures
    self.statements = statements
    self.sections = sections
    // What a story rests on is told from all claims: who asks for one speaker has not made a story of one source.
    stories = Tracking.stories(of: readings, statements: choice.found, voices: voices)
    var storyOfArticle = readings.map { _ in 0 }
    for (index, story) in stories.enumerated() {
      for article in story.articles { storyOfArticle[article] = index }
    }
    self.storyOfArticle = storyOfArticle
    tally = Tally(statements: statements, readings: choice.articles.map { readings[$0] })
    var statementOfClaim = readings.map { [Int?](repeating: nil, count: $0.claims.count) }
    for (index, statement) in statements.enumerated() {
      for appearance in statement.appearances { statementOfClaim[appearance.article][appearance.claim] = index }
    }
    self.statementOfClaim = statementOfClaim
    partsOfClaim = readings.map { reading in
      Dictionary(grouping: reading.claims.indices.filter { reading.claims[$0].isPart }) { reading.claims[$0].parent ?? $0 }
    }
    ids = readings.map { reading in reading.claims.map { $0.id ?? "" } }
    anchors = uniqueAnchors(ids)
    // What a selection leaves out keeps its number all the same.
    let places = Set(choice.found.flatMap(\.appearances))
    numbers = readings.enumerated().map { article, reading in
      var number = 0
      return reading.claims.indices.map { claim in
        guard places.contains(Appearance(article: article, claim: claim)) else { return 0 }
        number += 1
        return number
      }
    }
  }

  func reading(_ appearance: Appearance) -> Reading { readings[appearance.article] }
  func claim(_ appearance: Appearance) -> Claim { readings[appearance.article].claims[appearance.claim] }
  func anchor(_ appearance: Appearance) -> String { anchors[appearance.article][appearance.claim] }
  func claimID(_ appearance: Appearance) -> String { ids[appearance.article][appearance.claim] }

  func voice(_ appearance: Appearance) -> Voice { voices.voice(of: claim(appearance).speaker, in: appearance.article) }

  /// By what people refer to a claim: its number in its article, after the article's where there are several ("13.4"). It stays the same
  /// however the report is grouped, and when an article is added at the end.
  func number(_ appearance: Appearance) -> String {
    let number = numbers[appearance.article][appearance.claim]
    return readings.count == 1 ? "\(number)" : "\(appearance.article + 1).\(number)"
  }
  func numberInArticle(_ appearance: Appearance) -> Int { numbers[appearance.article][appearance.claim] }

  /// The claims of an article that are shown, as indices.
  func shownClaims(of article: Int) -> [Int] { readings[article].claims.indices.filter { statementOfClaim[article][$0] != nil } }

  /// The statement that a claim is a part of or lies inside.
  func parent(of appearance: Appearance) -> Int? { claim(appearance).parent.flatMap { statementOfClaim[appearance.article][$0] } }

  /// The main clauses of the claim's content, where it joins several: they are told with the claim, not counted beside it.
  func parts(of appearance: Appearance) -> [Claim] {
    partsOfClaim[appearance.article][appearance.claim, default: []].map { readings[appearance.article].claims[$0] }
  }

  /// Stories that a shown article tells.
  var shownStories: [Story] { stories.filter { $0.articles.contains(where: choice.shows) } }
  /// Stories that there is something to say about: several articles, or one source for more than a claim or two.
  var notableStories: [Story] { shownStories.filter { $0.articles.count > 1 || $0.isThin } }

  /// What was asked for, and how much of all it is; nil where the report shows everything.
  package var selected: String? { choice.sentence }

  /// With what the reader calls it, where it has a name.
  var title: String { options.title.map { "\($0) – \(contents)" } ?? contents }

  private var contents: String {
    "Attribution report: \(counted(statements.count, "claim")) in \(counted(choice.articles.count, "article"))"
  }
}

/// The claims' ids; a page that was given twice brings each id twice, and then the later one is numbered.
private func uniqueAnchors(_ ids: [[String]]) -> [[String]] {
  var uses: [String: Int] = [:]
  return ids.map { ids in
    ids.map { id in
      let use = uses[id, default: 0] + 1
      uses[id] = use
      return use == 1 ? id : "\(id)-\(use)"
    }
  }
}
