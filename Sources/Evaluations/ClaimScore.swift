/// How well claims agree with labels, over articles, and what a reader of the claims meets.
///
/// A label is found when a claim covers its content by half or more (Jaccard over characters, one to one). Fields are compared over the found ones;
/// roles and affiliations count once for each speaker of an article. A reader meets the claims that are *shown*: no parts of others, not the article's
/// own words, none set apart as unsure, and no acts where the gold tells types. *Right in all*: content by eight in ten, name, level and certainty
/// right, no wrong role or affiliation, and at least one right of each where the gold has any. The same figures as `score_claims.py`.
package struct ClaimScore: Sendable {
  private var sum = ClaimCounts()
  private var articles: [(id: String, counts: ClaimCounts)] = []
  /// Claims that could be shown, with their confidence and whether they are right in all.
  private var ranked: [(confidence: Double, isRight: Bool)] = []
  /// Whether the gold tells acts from statements.
  package let hasTypes: Bool
  /// Claims of less confidence are not shown.
  package let least: Double

  package init(hasTypes: Bool, least: Double = 0) {
    self.hasTypes = hasTypes
    self.least = least
  }

  /// Adds one article.
  package mutating func add(article id: String, labels: [ClaimLabel], claims: [ScoredClaim]) {
    let compared = ClaimComparison(labels: labels, claims: claims, hasTypes: hasTypes, least: least)
    sum += compared.counts
    articles.append((id, compared.counts))
    for (index, claim) in claims.enumerated() where claim.isStatement(hasTypes: hasTypes) {
      if let confidence = claim.confidence { ranked.append((confidence, compared.right.contains(index))) }
    }
  }

  // MARK: Figures, in percent

  /// Attributions of the gold.
  package var gold: Int { sum.gold }
  /// Those that a claim stands for.
  package var found: Int { sum.found }
  /// Of the found ones, those with the label's name.
  package var names: Double { share(sum.rightName, of: sum.found) }
  /// Of named persons that were found, those with their name.
  package var persons: Double { share(sum.rightPersons, of: sum.persons) }
  /// Of the found ones, those that name a person who did not say it.
  package var wrongPersons: Double { share(sum.wrongPersons, of: sum.found) }
  /// Of the found ones, those whose field is right.
  package func right(_ field: ClaimLabel.Field) -> Double { share(sum.right[field] ?? 0, of: sum.found) }
  /// The mean of the F1 of each value.
  package func macroF1(_ field: ClaimLabel.Field) -> Double { sum.macroF1(field, field.values) }
  /// Of the shown claims, those that are right in all.
  package var whole: Double { share(sum.whole, of: sum.shown) }
  /// Of roles or affiliations.
  package func f1(_ phrases: ClaimLabel.Phrases) -> Double { sum.f1(phrases) }

  /// By field and rule: how many claims it decided of those that a label speaks of, and how many of them rightly.
  package var ruleTable: String { sum.rules.table }

  /// The figures, laid out as `score_claims.py` prints them.
  package var table: String {
    let n = sum
    func row(_ field: String, _ right: Int) -> String {
      "\(field.padded(to: 14)) right of found \(cell(right, n.found))   of all \(cell(right, n.gold))"
    }
    func one(_ count: Int, _ all: Int) -> String { decimal(share(count, of: all)) }
    func cell(_ count: Int, _ all: Int) -> String { one(count, all).padded(left: 5) }
    var lines = ["attributions \(n.gold)  found \(n.found) (\(one(n.found, n.gold)) %)", row("name", n.rightName)]
    lines += fields.map { row($0.rawValue, n.right[$0] ?? 0) }
    lines.append("named persons  right of found \(cell(n.rightPersons, n.persons))  (\(n.persons))")
    lines.append("a wrong person named \(one(n.wrongPersons, n.found)) % of found, no name given \(one(n.withoutName, n.found)) %")
    lines.append("dated statements right \(one(n.rightDates, n.dated))  (\(n.dated))")
    for field in ClaimLabel.Phrases.allCases {
      let phrases = n.phrases[field] ?? PhraseCount()
      lines.append(
        "\(field.rawValue.padded(to: 14)) P \(cell(phrases.right, phrases.system))  R \(cell(phrases.right, phrases.gold))  F1 "
          + decimal(n.f1(field)).padded(left: 5))
    }
    lines.append("stance macro-F1 \(decimal(macroF1(.stance)))")
    for value in ClaimLabel.Field.certainty.values {
      lines.append("certainty \(value.padded(to: 9)) F1 \(decimal(n.macroF1(.certainty, [value])).padded(left: 5))")
    }
    lines.append("certainty macro-F1 \(decimal(macroF1(.certainty)))")
    if hasTypes { lines.append("type macro-F1 \(decimal(macroF1(.type)))") }
    lines.append(
      "shown \(n.shown)  a statement \(one(n.shownStatements, n.shown))  with the right speaker \(one(n.withSpeaker, n.shown))  "
        + "right in all \(one(n.whole, n.shown))  another name \(one(n.anotherName, n.shown))")
    lines.append(
      "statements of the gold \(n.statements)  shown \(one(n.shownStatements, n.statements))  with the right speaker "
        + "\(one(n.withSpeaker, n.statements))  right in all \(one(n.whole, n.statements))")
    lines.append("95 %: " + intervals)
    if let calibration = Calibration(ranked) {
      lines.append(
        "confidence against right in all: calibration error \(decimal(100 * calibration.error)) %, AUC \(calibration.ranking)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var fields: [ClaimLabel.Field] { ClaimLabel.Field.allCases.filter { hasTypes || $0 != .type } }

  /// The key figures, each with the middle 95 % of 400 resamplings of whole articles.
  private var intervals: String {
    let inOrder = articles.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }.map { KeyFigures($0.counts) }
    let draws = KeyFigures.draws(of: inOrder, count: 400)
    return zip(KeyFigures.names, KeyFigures(sum).percentages).enumerated().map { index, figure in
      let sorted = draws.map { $0[index] }.sorted()
      func whole(_ number: Double) -> String { "\(Int(number.rounded(.toNearestOrEven)))" }
      let range = sorted.isEmpty ? "" : " [\(whole(sorted[10]))-\(whole(sorted[389]))]"
      return "\(figure.0) \(decimal(figure.1))\(range)"
    }.joined(separator: "; ")
  }
}

extension ClaimLabel.Field {
  /// The values over which a mean of F1 is taken.
  fileprivate var values: [String] {
    switch self {
    case .stance: ["endorsing", "neutral", "distancing"]
    case .certainty: ["certain", "probable", "possible", "unknown"]
    case .type: ["say", "think", "act"]
    default: []
    }
  }
}

extension ClaimCounts {
  func f1(_ field: ClaimLabel.Phrases) -> Double {
    let count = phrases[field] ?? PhraseCount()
    return share(2 * count.right, of: count.system + count.gold)
  }

  /// The mean over values of the F1 of each, in percent.
  func macroF1(_ field: ClaimLabel.Field, _ values: [String]) -> Double {
    let table = tables[field] ?? [:]
    let all = values.map { value in
      let gold = table.filter { $0.key[0] == value }.values.reduce(0, +)
      let system = table.filter { $0.key[1] == value }.values.reduce(0, +)
      return share(2 * (table[[value, value]] ?? 0), of: gold + system)
    }
    return all.isEmpty ? 0 : all.reduce(0, +) / Double(all.count)
  }
}
