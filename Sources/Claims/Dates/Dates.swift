import Attributions
package import Documents
import Ground
package import Vocabulary

/// The date expressions of a document that stand for one day, month or year, each with what it was resolved with.
///
/// A date that is written in full needs nothing else; any other is counted from an anchor, and is left out where there is none. What a
/// speaker calls "today" inside quotation marks is counted from the day of the statement, where that is known.
package func dates(in document: Document, claims: [Claim] = []) -> [DateMention] {
  let wording = Wording(document)
  let spoken = claims.compactMap { claim in claim.statementDate.map { (words: wording.words(in: claim.attribution.content), date: $0) } }
  return ArticleDates(wording, spoken: spoken.flatMap { said in said.words.map { (words: $0, date: said.date) } }).mentions
}

/// The dates of one article, in order of the text.
struct ArticleDates: Sendable {
  let mentions: [DateMention]
  /// The words of each mention.
  let words: [Range<Int>]

  /// - Parameter spoken: the words of dated statements: inside quotation marks the statement's day is the anchor.
  init(_ wording: Wording, spoken: [(words: Range<Int>, date: Claim.StatementDate)] = []) {
    let expressions = DateReader(wording).expressionsBySentence()
    let articleAnchor = Anchor(wording, expressions: expressions)
    let days = Self.spokenDays(of: expressions, spoken)
    var mentions: [DateMention] = []
    var words: [Range<Int>] = []
    for (index, expression) in expressions.enumerated() {
      let isFuture = wording.looksAhead(expression.words)
      let isQuoted = wording.isQuoted(expression.words.lowerBound)
      let anchor = isQuoted ? days[index].flatMap(Anchor.init(said:)) ?? articleAnchor : articleAnchor
      var because = anchor?.because ?? ""
      let value: CivilDate
      if case .step(let step, let count) = expression.form, let before = Self.stepBase(expression.words, mentions, words),
        let stepped = before.value.stepping(step, count)
      {
        value = stepped
        because = "counted from “\(wording.document.text(before.span))”"
      } else if let found = Self.value(of: expression, at: index, among: expressions, anchor: anchor, isFuture: isFuture) {
        value = found
      } else {
        continue
      }
      if case .full = expression.form { because = "written in full" }
      var end: CivilDate?
      if case .days(_, let last) = expression.form {
        because = "written in full"
        end = last
      } else {
        end = anchor?.days(of: expression.form, isFuture: isFuture)?.last
      }
      mentions.append(DateMention(span: wording.range(expression.words), value: value, end: end, anchor: because))
      words.append(expression.words)
    }
    self.mentions = mentions
    self.words = words
  }

  /// The date that "a day earlier" counts from: the last one named, not far away.
  private static func stepBase(_ expression: Range<Int>, _ mentions: [DateMention], _ words: [Range<Int>]) -> DateMention? {
    guard let last = words.last, let mention = mentions.last, expression.lowerBound - last.upperBound <= farthestBase else { return nil }
    return mention
  }
  /// Words between a date and what is counted from it.
  private static let farthestBase = 40

  /// By index of the expression, the day of the statement that it stands in.
  private static func spokenDays(
    of expressions: [DateExpression], _ spoken: [(words: Range<Int>, date: Claim.StatementDate)]
  ) -> [Int: Claim.StatementDate] {
    var days: [Int: Claim.StatementDate] = [:]
    var rest = expressions.indices[...]
    for said in spoken.sorted(by: { $0.words.lowerBound < $1.words.lowerBound }) {
      rest = rest.drop { expressions[$0].words.lowerBound < said.words.lowerBound }
      for index in rest.prefix(while: { expressions[$0].words.lowerBound < said.words.upperBound }) { days[index] = said.date }
    }
    return days
  }

  /// Indices of the mentions at most so many words away, found by binary search: a sentence may hold very many.
  func near(_ run: Range<Int>, within reach: Int) -> Range<Int> {
    let start = words.partitionPoint { $0.upperBound >= run.lowerBound - reach }
    return start..<max(start, words.partitionPoint { $0.lowerBound > run.upperBound + reach })
  }

  private static func value(
    of expression: DateExpression, at index: Int, among expressions: [DateExpression], anchor: Anchor?, isFuture: Bool
  ) -> CivilDate? {
    if case .full(let date) = expression.form { return date }
    if case .days(let first, _) = expression.form { return first }
    guard let anchor else { return nil }
    // "a day earlier" than what? The article's day is no answer; for "the year before" it is.
    if case .step(let step, _) = expression.form, step != .years { return nil }
    // "Tuesday (November 12)": the weekday is that day, whatever the anchor says.
    if case .weekday = expression.form, index + 1 < expressions.count,
      expressions[index + 1].words.lowerBound - expression.words.upperBound <= 1
    {
      switch expressions[index + 1].form {
      case .full, .monthDay: return anchor.value(of: expressions[index + 1].form, isFuture: isFuture)
      default: break
      }
    }
    return anchor.value(of: expression.form, isFuture: isFuture)
  }
}

extension DateReader {
  fileprivate func expressionsBySentence() -> [DateExpression] { wording.document.sentences.flatMap { expressions(in: $0) } }
}

extension Wording {
  /// Whether the clause before the date speaks of what is to come: "will vote on Friday", "to meet next Tuesday".
  func looksAhead(_ date: Range<Int>) -> Bool {
    let start = sentence(of: date.lowerBound).lowerBound
    var at = date.lowerBound - 1
    while at >= start, date.lowerBound - at < 14 {
      switch words[at].folded {
      case "will", "shall", "would", "scheduled", "upcoming", "expected", "plans", "planned", "going", "set", "slated", "due", "we'll",
        "he'll", "they'll", "it'll":
        return true
      // "is to be held on Friday"
      case "to" where at > start && ["is", "are"].contains(words[at - 1].folded): return true
      case "said", "told", "was", "were", "did", "had", ",", ";": return false
      default: at -= 1
      }
    }
    return false
  }
}
