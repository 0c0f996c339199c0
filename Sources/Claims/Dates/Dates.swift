package import Documents
import Pages

/// The date expressions of a document that stand for one day, month or year, each with what it was resolved with.
///
/// A date that is written in full needs nothing else; any other is counted from an anchor, and is left out where there is none.
package func dates(in document: Document) -> [DateMention] {
  ArticleDates(Wording(document)).mentions
}

/// The dates of one article, in order of the text.
struct ArticleDates: Sendable {
  let mentions: [DateMention]
  /// The words of each mention.
  let words: [Range<Int>]

  init(_ wording: Wording) {
    let expressions = DateReader(wording).expressionsBySentence()
    let anchor = Anchor(wording, expressions: expressions)
    var mentions: [DateMention] = []
    var words: [Range<Int>] = []
    for (index, expression) in expressions.enumerated() {
      let isFuture = wording.looksAhead(expression.words)
      guard let value = Self.value(of: expression, at: index, among: expressions, anchor: anchor, isFuture: isFuture) else { continue }
      var because = anchor?.because ?? ""
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

  /// Indices of the mentions at most so many words away, found by binary search: a sentence may hold very many.
  func near(_ run: Range<Int>, within reach: Int) -> Range<Int> {
    func first(where isPast: (Range<Int>) -> Bool) -> Int {
      var low = 0
      var high = words.count
      while low < high {
        let middle = (low + high) / 2
        if isPast(words[middle]) { high = middle } else { low = middle + 1 }
      }
      return low
    }
    let start = first { $0.upperBound >= run.lowerBound - reach }
    return start..<max(start, first { $0.lowerBound > run.upperBound + reach })
  }

  private static func value(
    of expression: DateExpression, at index: Int, among expressions: [DateExpression], anchor: Anchor?, isFuture: Bool
  ) -> CivilDate? {
    if case .full(let date) = expression.form { return date }
    if case .days(let first, _) = expression.form { return first }
    guard let anchor else { return nil }
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
