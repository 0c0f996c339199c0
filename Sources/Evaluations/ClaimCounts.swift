/// What is counted of claims, summed over articles. All figures are made of these.
struct ClaimCounts: Sendable {
  /// Attributions of the gold, and those that a claim was found for.
  var gold = 0
  var found = 0
  /// Of the found ones.
  var right: [ClaimLabel.Field: Int] = [:]
  var rightName = 0
  var persons = 0
  var rightPersons = 0
  var wrongPersons = 0
  var withoutName = 0
  var dated = 0
  var rightDates = 0
  var phrases: [ClaimLabel.Phrases: PhraseCount] = [:]
  /// By field: the label's value, and the one that was found, with how often they met.
  var tables: [ClaimLabel.Field: [[String?]: Int]] = [:]
  /// Claims that a reader is shown, and statements of the gold.
  var shown = 0
  var statements = 0
  /// Of the shown ones.
  var shownStatements = 0
  var withSpeaker = 0
  var whole = 0
  var anotherName = 0
  /// Of the found ones.
  var rules = RuleCounts()

  static func += (sum: inout ClaimCounts, counts: ClaimCounts) {
    sum.gold += counts.gold
    sum.found += counts.found
    sum.right.merge(counts.right, uniquingKeysWith: +)
    sum.rightName += counts.rightName
    sum.persons += counts.persons
    sum.rightPersons += counts.rightPersons
    sum.wrongPersons += counts.wrongPersons
    sum.withoutName += counts.withoutName
    sum.dated += counts.dated
    sum.rightDates += counts.rightDates
    sum.phrases.merge(counts.phrases, uniquingKeysWith: +)
    for (field, table) in counts.tables { sum.tables[field, default: [:]].merge(table, uniquingKeysWith: +) }
    sum.shown += counts.shown
    sum.statements += counts.statements
    sum.shownStatements += counts.shownStatements
    sum.withSpeaker += counts.withSpeaker
    sum.whole += counts.whole
    sum.anotherName += counts.anotherName
    sum.rules += counts.rules
  }
}

extension PhraseCount {
  static func + (a: PhraseCount, b: PhraseCount) -> PhraseCount {
    var sum = a
    sum.right += b.right
    sum.system += b.system
    sum.gold += b.gold
    return sum
  }
}
