import Articles
import Documents
import Ground
import Vocabulary

/// The occasions of an article that have a day: "Thursday's debate", "a forum on Wednesday", "gathered Friday".
struct Occasions {
  /// The day of the one occasion that the lead tells of; nil where there is none, or where the lead names several days.
  let lead: Claim.StatementDate?
  /// The day of each kind of occasion that has but one.
  private let days: [String: Claim.StatementDate]
  /// Kinds that have any, several days among them.
  private let dated: Set<String>
  private let wording: Wording

  init(in dates: ArticleDates, _ wording: Wording) {
    self.wording = wording
    let published = wording.document.article.metadata.published
    let opening = wording.document.lead
    var found: [(noun: String, date: Claim.StatementDate, isLead: Bool)] = []
    for (mention, words) in zip(dates.mentions, dates.words) {
      guard mention.single.precision == .day, !wording.isQuoted(words.lowerBound), !wording.isInDateline(words), !wording.looksAhead(words),
        let noun = Self.noun(beside: words, wording)
      else { continue }
      let isRecent = published.map { $0.day != nil && (0...farthestLead).contains($0.dayNumber - mention.single.dayNumber) } ?? false
      found.append(
        (
          noun, Claim.StatementDate(value: mention.single, span: mention.span, anchor: mention.anchor),
          isRecent && opening.contains(words.lowerBound)
        ))
    }
    let leading = found.filter(\.isLead)
    dated = Set(found.map(\.noun))
    lead = Set(leading.map(\.date.value)).count == 1 ? leading[0].date : nil
    days = Dictionary(grouping: found, by: \.noun).compactMapValues { same in
      Set(same.map(\.date.value)).count == 1 ? same[0].date : nil
    }
  }

  /// The day of the occasion that the sentence names as known, after the article has dated it: "she said at the debate".
  func named(inSentenceOf word: Int) -> Claim.StatementDate? {
    let sentence = wording.sentence(of: word)
    for index in sentence.dropFirst() {
      let noun = wording.words[index].folded
      guard let date = days[noun] ?? (Self.gatherings.contains(noun) && !dated.contains(noun) ? lead : nil),
        date.span.end <= wording.words[sentence.lowerBound].range.start,
        let article = sentence.clamped(to: max(0, index - 3)..<index).last(where: { ["the", "this"].contains(wording.words[$0].folded) }),
        // "the 2016 debate", "the first debate" is another.
        !wording.words[article..<index].contains(where: {
          $0.kind == .number || ["first", "second", "third", "last", "next", "previous", "earlier"].contains($0.folded)
        })
      else { continue }
      return date
    }
    return nil
  }

  /// The nearest word for an occasion in the sentence of the date.
  private static func noun(beside date: Range<Int>, _ wording: Wording) -> String? {
    let sentence = wording.sentence(of: date.lowerBound)
    let near = sentence.clamped(to: max(0, date.lowerBound - reach)..<date.upperBound + reach)
    func distance(_ index: Int) -> Int { index < date.lowerBound ? date.lowerBound - index : index - date.upperBound }
    return near.filter { nouns.contains(wording.words[$0].folded) && !wording.isQuoted($0) }.min { distance($0) < distance($1) }
      .map { wording.words[$0].folded }
  }

  /// So many words may stand between an occasion and its day.
  private static let reach = 10

  /// What the lead calls by one of these ("leaders gathered Friday") is called by another further down ("after the meeting").
  private static let gatherings: Set<String> = ["debate", "summit", "forum", "hearing", "rally", "meeting", "gathering", "session"]

  static let nouns: Set<String> = [
    "debate", "summit", "forum", "interview", "hearing", "rally", "speech", "address", "conference", "briefing", "meeting", "convention",
    "event", "show", "broadcast", "program", "programme", "gathering", "panel", "ceremony", "testimony", "gathered", "met", "debated",
    "call",
    "hall", "inquest", "inquiry", "session", "sermon", "lecture", "tribunal", "vigil", "trial",
  ]
}
