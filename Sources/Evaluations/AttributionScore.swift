package import Ground

/// Source, cue and content as an evaluation compares them.
package struct ScoredAttribution: Sendable {
  /// The words that name who speaks.
  package let source: [TextRange]
  /// The words that say that somebody speaks.
  package let cue: [TextRange]
  /// The words that are attributed.
  package let content: [TextRange]
  package init(source: [TextRange], cue: [TextRange], content: [TextRange]) {
    self.source = source
    self.cue = cue
    self.content = content
  }

  subscript(role: AttributionScore.Role) -> [TextRange] {
    switch role {
    case .content: content
    case .source: source
    case .cue: cue
    }
  }
}

/// How well attributions agree with gold, summed over articles.
///
/// Spans become sets of tokens. System and gold are aligned one to one, greedily, by the Jaccard index of content (twice), source and cue. A
/// relation is right at a threshold where content and source both overlap by as much. Spans are also compared by role alone: token by token,
/// and as contiguous runs (CofeNet, Wang et al. 2022); `partial` is Pareti's (2013). The same figures as `score_attributions.py`.
package struct AttributionScore: Sendable {
  /// A part of an attribution.
  package enum Role: String, Sendable, CaseIterable { case content, source, cue }
  /// How the spans of a role are compared: all of an attribution's (exact; without punctuation; in part), or apart from any attribution (token by
  /// token; contiguous runs; where runs begin).
  package enum Measure: String, Sendable, CaseIterable {
    case exact
    case exactWords = "exact~"
    case partial, token, span, begin
  }
  /// How much content and source must overlap: at all, or by a share of 0 to 1.
  package enum Threshold: Sendable, Hashable { case any, share(Double) }
  /// How a content stands in the text: in quotation marks, in none, or both.
  package enum Form: String, Sendable, CaseIterable { case direct, indirect, mixed }

  /// How many articles were compared.
  package private(set) var articles = 0
  /// How many attributions the gold holds.
  package private(set) var gold = 0
  /// How many attributions the system gave.
  package private(set) var system = 0
  /// How many pairs of gold and system were aligned.
  package private(set) var aligned = 0
  private var roles: [Role: [Measure: Agreement]] = [:]
  private var jaccard: [Role: (sum: Double, count: Int)] = [:]
  private var relations: [Threshold: Agreement] = [:]
  private var relationsByForm: [Threshold: [Form: Agreement]] = [:]
  private var contentsByForm: [Form: Agreement] = [:]
  /// Aligned pairs whose contents match, and how many of them have a source that overlaps, and the very source.
  package private(set) var matchedContents = (count: 0, rightSource: 0, exactSource: 0)

  /// The one that floors are set for.
  package static let threshold = Threshold.share(0.5)
  /// Those of the table.
  package static let thresholds: [Threshold] = [.any, threshold, .share(1)]

  package init() {}

  /// Of the spans of a role.
  package func agreement(_ role: Role, _ measure: Measure) -> Agreement { roles[role]?[measure] ?? Agreement() }
  /// How much the runs of a role overlap, 0 to 1.
  package func jaccard(_ role: Role) -> Double { (jaccard[role]?.sum ?? 0) / Double(max(1, jaccard[role]?.count ?? 0)) }
  /// Of whole relations, or of those of one form.
  package func relations(_ threshold: Threshold, _ form: Form? = nil) -> Agreement {
    (form.map { relationsByForm[threshold]?[$0] } ?? relations[threshold]) ?? Agreement()
  }
  /// Of contents of a form whose tokens are the same.
  package func exactContents(_ form: Form) -> Agreement { contentsByForm[form] ?? Agreement() }
}

/// One attribution as sets of tokens.
private struct Tokens {
  let source: Set<Int>
  let cue: Set<Int>
  let content: Set<Int>

  init(_ attribution: ScoredAttribution, in text: ScoredText) {
    source = text.tokens(in: attribution.source)
    cue = text.tokens(in: attribution.cue)
    content = text.tokens(in: attribution.content)
  }

  subscript(role: AttributionScore.Role) -> Set<Int> {
    switch role {
    case .content: content
    case .source: source
    case .cue: cue
    }
  }
}

private func jaccard(_ a: Set<Int>, _ b: Set<Int>) -> Double {
  a.isEmpty && b.isEmpty ? 1 : Double(a.intersection(b).count) / Double(a.union(b).count)
}

extension AttributionScore {
  /// Adds one article.
  package mutating func add(text: String, gold: [ScoredAttribution], system: [ScoredAttribution]) {
    let text = ScoredText(text)
    let gold = gold.map { Tokens($0, in: text) }
    let system = system.map { Tokens($0, in: text) }.filter { !$0.content.isEmpty }
    let pairs = aligned(gold, system)
    articles += 1
    self.gold += gold.count
    self.system += system.count
    aligned += pairs.count
    for role in Role.allCases { compare(role, gold, system, pairs, text) }
    compareRelations(gold, system, pairs, text)
  }

  /// Pairs of indices (gold, system) that share a token of the content, or one each of cue and source.
  private func aligned(_ gold: [Tokens], _ system: [Tokens]) -> [(gold: Int, system: Int)] {
    Matching(gold: gold.count, system: system.count) { i, j in
      let (g, s) = (gold[i], system[j])
      guard !g.content.isDisjoint(with: s.content) || !g.cue.isDisjoint(with: s.cue) && !g.source.isDisjoint(with: s.source) else {
        return nil
      }
      return 2 * Evaluations.jaccard(g.content, s.content) + Evaluations.jaccard(g.source, s.source) + Evaluations.jaccard(g.cue, s.cue)
    }.pairs
  }

  private mutating func compare(_ role: Role, _ gold: [Tokens], _ system: [Tokens], _ pairs: [(gold: Int, system: Int)], _ text: ScoredText)
  {
    func add(_ measure: Measure, _ precisionHits: Double, _ recallHits: Double, _ system: Int, _ gold: Int) {
      roles[role, default: [:]][measure, default: Agreement()].add(precisionHits, recallHits, system, gold)
    }
    let goldCount = gold.count { !$0[role].isEmpty }
    let systemCount = system.count { !$0[role].isEmpty }
    var exact = 0.0
    var exactWords = 0.0
    var partialPrecision = 0.0
    var partialRecall = 0.0
    for pair in pairs {
      let (g, s) = (gold[pair.gold][role], system[pair.system][role])
      if g.isEmpty || s.isEmpty { continue }
      if g == s { exact += 1 }
      if text.words(g) == text.words(s) { exactWords += 1 }
      let shared = Double(g.intersection(s).count)
      partialPrecision += shared / Double(s.count)
      partialRecall += shared / Double(g.count)
    }
    add(.exact, exact, exact, systemCount, goldCount)
    add(.exactWords, exactWords, exactWords, systemCount, goldCount)
    add(.partial, partialPrecision, partialRecall, systemCount, goldCount)

    let goldTokens = gold.reduce(into: Set<Int>()) { $0.formUnion($1[role]) }
    let systemTokens = system.reduce(into: Set<Int>()) { $0.formUnion($1[role]) }
    let shared = Double(goldTokens.intersection(systemTokens).count)
    add(.token, shared, shared, systemTokens.count, goldTokens.count)

    let goldRuns = gold.reduce(into: Set<ClosedRange<Int>>()) { $0.formUnion(text.runs($1[role])) }
    let systemRuns = system.reduce(into: Set<ClosedRange<Int>>()) { $0.formUnion(text.runs($1[role])) }
    let same = Double(goldRuns.intersection(systemRuns).count)
    add(.span, same, same, systemRuns.count, goldRuns.count)
    let begins = Double(Set(goldRuns.map(\.lowerBound)).intersection(systemRuns.map(\.lowerBound)).count)
    add(.begin, begins, begins, systemRuns.count, goldRuns.count)

    var sum = jaccard[role]?.sum ?? 0
    var count = jaccard[role]?.count ?? 0
    for run in goldRuns.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      count += 1
      sum += systemRuns.contains(run) ? 1 : systemRuns.filter { $0.overlaps(run) }.map { overlap($0, run) }.max() ?? 0
    }
    count += systemRuns.count { run in !goldRuns.contains(run) && !goldRuns.contains { $0.overlaps(run) } }
    jaccard[role] = (sum, count)
  }

  private func overlap(_ a: ClosedRange<Int>, _ b: ClosedRange<Int>) -> Double {
    let shared = min(a.upperBound, b.upperBound) - max(a.lowerBound, b.lowerBound) + 1
    return Double(max(0, shared)) / Double(max(a.upperBound, b.upperBound) - min(a.lowerBound, b.lowerBound) + 1)
  }

  private mutating func compareRelations(_ gold: [Tokens], _ system: [Tokens], _ pairs: [(gold: Int, system: Int)], _ text: ScoredText) {
    let goldForms = gold.map { text.form($0.content) }
    let systemForms = system.map { text.form($0.content) }
    func isRight(_ pair: (gold: Int, system: Int), _ threshold: Threshold) -> Bool {
      let (g, s) = (gold[pair.gold], system[pair.system])
      switch threshold {
      case .any:
        let sameSource =
          !text.words(g.source).isDisjoint(with: text.words(s.source)) || g.source.isEmpty && s.source.isEmpty
        return sameSource && !g.content.isDisjoint(with: s.content)
      case .share(let share):
        return Evaluations.jaccard(g.content, s.content) >= share - 1e-9 && Evaluations.jaccard(g.source, s.source) >= share - 1e-9
      }
    }
    func countByForm(_ right: [(gold: Int, system: Int)], into agreement: inout [Form: Agreement]) {
      for form in Form.allCases {
        agreement[form, default: Agreement()].add(
          Double(right.count { systemForms[$0.system] == form }), Double(right.count { goldForms[$0.gold] == form }),
          systemForms.count { $0 == form }, goldForms.count { $0 == form })
      }
    }
    for threshold in Self.thresholds {
      let right = pairs.filter { isRight($0, threshold) }
      relations[threshold, default: Agreement()].add(hits: right.count, system: system.count, gold: gold.count)
      countByForm(right, into: &relationsByForm[threshold, default: [:]])
    }
    countByForm(pairs.filter { gold[$0.gold].content == system[$0.system].content }, into: &contentsByForm)
    for pair in pairs where Evaluations.jaccard(gold[pair.gold].content, system[pair.system].content) >= 0.5 {
      matchedContents.count += 1
      if isRight(pair, .any) { matchedContents.rightSource += 1 }
      if gold[pair.gold].source == system[pair.system].source { matchedContents.exactSource += 1 }
    }
  }
}
