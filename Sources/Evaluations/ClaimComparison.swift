import Vocabulary

/// The claims of one article compared with its labels.
struct ClaimComparison {
  private(set) var counts = ClaimCounts()
  /// Claims that are right in all.
  private(set) var right: Set<Int> = []

  init(labels: [ClaimLabel], claims: [ScoredClaim], hasTypes: Bool, least: Double) {
    func isShown(_ claim: ScoredClaim) -> Bool {
      claim.isStatement(hasTypes: hasTypes) && !claim.isUnsure && (claim.confidence ?? 1) >= least
    }
    counts.gold = labels.count
    counts.shown = claims.count(where: isShown)
    counts.statements = labels.count(where: \.isStatement)

    // Where two overlap as much, the id decides, whatever the order of the labels.
    let inOrder = labels.indices.sorted { labels[$0].id.utf8.lexicographicallyPrecedes(labels[$1].id.utf8) }
    var claimOf: [Int: Int] = [:]
    for pair in Matching(gold: inOrder.map { labels[$0].content }, system: claims.map(\.content)).pairs {
      claimOf[inOrder[pair.gold]] = pair.system
    }
    var seen: [ClaimLabel.Phrases: Set<String?>] = [:]
    for (index, label) in labels.enumerated() {
      guard let place = claimOf[index] else { continue }
      let claim = claims[place]
      let isNameRight = compareFields(label, claim, hasTypes: hasTypes)
      var arePhrasesRight = true
      for field in ClaimLabel.Phrases.allCases {
        let count = label.agreement(claim.phrases[field] ?? [], field)
        if count.right < count.system || count.right == 0 && count.gold > 0 { arePhrasesRight = false }
        if seen[field, default: []].insert(label.name).inserted {
          counts.phrases[field] = (counts.phrases[field] ?? PhraseCount()) + count
        }
      }
      guard isShown(claim) else { continue }
      if claim.name?.isEmpty == false, !isNameRight { counts.anotherName += 1 }
      guard label.isStatement else { continue }
      counts.shownStatements += 1
      guard isNameRight else { continue }
      counts.withSpeaker += 1
      if arePhrasesRight, label.content.jaccard(claim.content) >= 0.8, label.accepts(claim.values[.level], as: .level),
        label.accepts(claim.values[.certainty], as: .certainty)
      {
        counts.whole += 1
        right.insert(place)
      }
    }
  }

  /// Counts what each rule decided rightly.
  private mutating func rules(of claim: ScoredClaim, _ label: ClaimLabel, isNameRight: Bool) {
    counts.rules.add(.speaker, by: claim.rules[.speaker], isRight: isNameRight)
    let fields: [(Claim.Field, ClaimLabel.Field)] = [
      (.level, .level), (.certainty, .certainty), (.polarity, .polarity), (.stance, .stance), (.statementDate, .statementDate),
    ]
    for (field, own) in fields {
      counts.rules.add(field, by: claim.rules[field], isRight: label.accepts(claim.values[own], as: own))
    }
  }

  /// Counts the fields of one value.
  /// - Returns: whether the name is the speaker's.
  private mutating func compareFields(_ label: ClaimLabel, _ claim: ScoredClaim, hasTypes: Bool) -> Bool {
    counts.found += 1
    for field in ClaimLabel.Field.allCases where hasTypes || field != .type {
      let value = claim.values[field]
      let isRight = label.accepts(value, as: field)
      if isRight { counts.right[field, default: 0] += 1 }
      if [.certainty, .stance, .type].contains(field) {
        let wanted = label.value(field)
        // An answer that is also right counts as the label's.
        counts.tables[field, default: [:]][[wanted, isRight ? wanted : value], default: 0] += 1
      }
    }
    let isNameRight = label.accepts(name: claim.name)
    rules(of: claim, label, isNameRight: isNameRight)
    let hasName = claim.name?.isEmpty == false
    if isNameRight { counts.rightName += 1 }
    if label.value(.level) == "namedPerson" {
      counts.persons += 1
      if isNameRight { counts.rightPersons += 1 }
    }
    if hasName, claim.values[.level] == "namedPerson", !isNameRight { counts.wrongPersons += 1 }
    if !hasName { counts.withoutName += 1 }
    if label.value(.statementDate)?.isEmpty == false {
      counts.dated += 1
      if label.accepts(claim.values[.statementDate], as: .statementDate) { counts.rightDates += 1 }
    }
    return isNameRight
  }
}
