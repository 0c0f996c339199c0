import Articles
import Readings
import Selections
import Vocabulary

/// The tables of a run, of the claims that a selection asks for. An article that has none of them has no table.
struct ClaimTables {
  private let selection: Selection
  private let width: Int?
  private let hasColour: Bool
  /// What is kept until all articles are read, where the order or the limit needs them.
  private var readings: [Reading] = []
  private var candidates: [Candidate] = []
  private var articles = 0
  private var chosen = 0
  private var matching = 0
  private var all = 0
  private var acts = 0

  init(_ selection: Selection, width: Int?, hasColour: Bool) {
    self.selection = selection
    self.width = width
    self.hasColour = hasColour
  }

  /// The table of the next article; empty where it has none, or where it comes with the rest.
  mutating func table(of reading: Reading) -> String {
    let candidates = reading.claims.enumerated().map { index, claim in
      Candidate(article: articles, index: index, claim: claim, metadata: reading.article.metadata)
    }
    articles += 1
    guard selection.order == nil, selection.limit == nil else {
      readings.append(reading)
      self.candidates += candidates
      return ""
    }
    let selected = selection.selected(from: candidates)
    count(selected)
    return selected.candidates.isEmpty && selection.leavesOut ? "" : table(of: reading, selected.candidates)
  }

  /// The tables that waited for the last article, in the order of the first claim of each.
  mutating func rest() -> String {
    if readings.isEmpty { return "" }
    let selected = selection.selected(from: candidates)
    count(selected)
    let claims = Dictionary(grouping: selected.candidates, by: \.article)
    var order: [Int] = []
    var seen: Set<Int> = []
    for candidate in selected.candidates where seen.insert(candidate.article).inserted { order.append(candidate.article) }
    if !selection.leavesOut { order += readings.indices.filter { claims[$0] == nil } }
    return order.map { table(of: readings[$0], claims[$0, default: []]) }.joined()
  }

  /// What was left out; nil where nothing was asked for.
  var sentence: String? {
    Selected.sentence(selection, chosen: chosen, matching: matching, of: all, acts: acts)
  }

  private mutating func count(_ selected: Selected) {
    chosen += selected.candidates.count
    matching += selected.matching
    all += selected.all
    acts += selected.acts
  }

  private func table(of reading: Reading, _ claims: [Candidate]) -> String {
    ClaimTable(reading, shown: claims.map(\.index), width: width, hasColour: hasColour).text
  }
}
