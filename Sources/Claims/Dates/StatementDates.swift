import Articles
import Attributions
import Documents
import Ground
import Vocabulary

/// The day of each statement, as far as the article says it, with the rule that gave it.
///
/// One dated interview or speech dates all that is said at it. So the date of a statement holds for what its speaker goes on to say, as long
/// as each statement begins in the same paragraph as the one before it or in the next one and no other date comes between; for the turns of
/// a transcript, whoever speaks; and, where the article dates all of a speaker's dated statements alike, or only what the speaker did in its
/// lead, for the headline and for all that the speaker is told to have said after it, in the simple past and without another date beside it.
/// So it is with a dated occasion ("Thursday's debate"): what is said "at the debate", and what those say who speak of it in the lead.
/// - Parameter subjects: the persons who are the subject of a sentence, by name.
func statementDates(
  of attributions: [FoundAttribution], speakers: [Speaker], in dates: ArticleDates, _ wording: Wording, subjects: (Range<Int>) -> [String]
) -> [Reasoned<Claim.StatementDate>?] {
  let own = zip(attributions, speakers).map { ownDate(of: $0, by: $1, in: dates, wording) }
  let cues = attributions.map { attribution in wording.words(in: attribution.cue.first ?? attribution.content[0]) }
  let names = speakers.map(\.name)
  let occasions = Occasions(in: dates, wording)
  let opening = wording.document.lead
  let leading = occasions.lead.map { lead in
    Set(
      attributions.indices.filter { index in
        let kind = speakers[index].kind
        guard let word = cues[index].first, kind == .person || own[index] != nil && kind == .group else { return false }
        return own[index].map { $0.value.value == lead.value } ?? opening.contains(word)
      }.compactMap { names[$0] })
  }
  var course = DatedCourse(
    only: onlyDates(Array(zip(names, own.map { $0?.value })) + leadDates(in: dates, wording, subjects: subjects)),
    occasions: occasions, leading: leading ?? [], dates: dates, wording: wording)
  var out = own
  for index in attributions.indices.sorted(by: { (cues[$0].lowerBound, $0) < (cues[$1].lowerBound, $1) }) {
    guard let speaker = names[index], let word = cues[index].first else { continue }
    let statement = DatedCourse.Statement(
      attribution: attributions[index], cue: cues[index], speaker: speaker, paragraph: wording.paragraphIndex(of: word),
      isTurn: cues[index].count == 1 && wording.has(":", at: word))
    out[index] = own[index] ?? course.date(of: statement)
    if let date = out[index]?.value { course.goesOn(date, from: statement, isOwn: own[index] != nil) }
  }
  return out
}

/// The rules that look at the statement alone: the clause of its cue first, of a document then its own phrase.
private func ownDate(
  of attribution: FoundAttribution, by speaker: Speaker, in dates: ArticleDates, _ wording: Wording
) -> Reasoned<Claim.StatementDate>? {
  if let date = statementDate(of: attribution, in: dates, wording) { return dated(date, .dateBesideCue, wording) }
  guard speaker.kind == .document, let date = dateOfDocument(attribution, in: dates, wording) else { return nil }
  return dated(date, .dateOfDocument, wording)
}

private func dated(_ date: Claim.StatementDate, _ rule: Rule, _ wording: Wording) -> Reasoned<Claim.StatementDate> {
  Reasoned(date, rule, wording.document.text(date.span), date.anchor)
}

/// What is dated so far, as the statements are gone through in the order of their cues.
private struct DatedCourse {
  struct Statement {
    let attribution: FoundAttribution
    /// Its words; where there is none, the first words of the content.
    let cue: Range<Int>
    let speaker: String
    let paragraph: Int
    /// "VELK: …"
    let isTurn: Bool
  }

  /// By speaker, the day of all that the article dates of theirs.
  let only: [String: Claim.StatementDate]
  let occasions: Occasions
  /// Who speaks of the dated occasion in the lead.
  let leading: Set<String>
  let dates: ArticleDates
  let wording: Wording
  /// By speaker, the day that runs on, and the last paragraph of the statement that had it.
  private var running: [String: (date: Claim.StatementDate, paragraph: Int)] = [:]
  /// The last statement of a transcript or before it.
  private var last: (date: Claim.StatementDate, paragraph: Int)?

  init(
    only: [String: Claim.StatementDate], occasions: Occasions, leading: Set<String>, dates: ArticleDates, wording: Wording
  ) {
    self.only = only
    self.occasions = occasions
    self.leading = leading
    self.dates = dates
    self.wording = wording
  }

  private typealias DateRule = (rule: Rule, date: @Sendable (DatedCourse, Statement) -> Claim.StatementDate?)

  /// For statements without a date of their own, in the order in which they are asked; the first that gives a day decides.
  private static let rules: [DateRule] = [
    (.dateRunsOn, { $0.running($1) }), (.dateOfTranscript, { $0.transcript($1) }), (.onlyDateOfSpeaker, { $0.onlyDate($1) }),
    (.dateOfOccasion, { $0.occasion($1) }),
  ]

  func date(of statement: Statement) -> Reasoned<Claim.StatementDate>? {
    for (rule, date) in Self.rules {
      if let date = date(self, statement) { return dated(date, rule, wording) }
    }
    return nil
  }

  mutating func goesOn(_ date: Claim.StatementDate, from statement: Statement, isOwn: Bool) {
    // A turn or a quotation may run over several paragraphs.
    let end = max(statement.paragraph, wording.words(in: statement.attribution.content).last?.last.map(wording.paragraphIndex) ?? 0)
    running[statement.speaker] = (date, end)
    if isOwn || statement.isTurn { last = (date, end) }
  }

  private func running(_ statement: Statement) -> Claim.StatementDate? {
    guard let before = running[statement.speaker], statement.paragraph - before.paragraph <= 1,
      goOn(statement, isSameParagraph: before.paragraph == statement.paragraph)
    else { return nil }
    return before.date
  }

  private func goOn(_ statement: Statement, isSameParagraph: Bool) -> Bool {
    Claims.goesOn(statement.attribution, statement.cue, wording, isSameParagraph: isSameParagraph)
  }

  private func transcript(_ statement: Statement) -> Claim.StatementDate? {
    guard statement.isTurn, let last else { return nil }
    // "Partial transcript as follows:", "(CROSSTALK)" may stand between.
    let isApart = statement.paragraph - last.paragraph == 2 && wording.isAside(paragraph: statement.paragraph - 1)
    return statement.paragraph - last.paragraph <= 1 || isApart ? last.date : nil
  }

  private func onlyDate(_ statement: Statement) -> Claim.StatementDate? {
    let word = statement.cue.lowerBound
    guard let date = only[statement.speaker],
      wording.role(of: word) == .headline || isSimplePast(statement.cue, wording) && date.span.start < wording.words[word].range.start,
      !holdsDate(wording.sentence(of: word), dates)
    else { return nil }
    return date
  }

  private func occasion(_ statement: Statement) -> Claim.StatementDate? {
    let word = statement.cue.lowerBound
    guard isSimplePast(statement.cue, wording), !isOfAnotherTime(statement.attribution, at: word, dates, wording) else { return nil }
    return occasions.named(inSentenceOf: word) ?? (leading.contains(statement.speaker) ? occasions.lead : nil)
  }
}

/// Whether what follows a dated statement of the same speaker is of the same day: their quoted words, unless the cue is of another time
/// ("says", "has said"), and what "he said" right behind.
private func goesOn(_ attribution: FoundAttribution, _ cue: Range<Int>, _ wording: Wording, isSameParagraph: Bool) -> Bool {
  if isSimplePast(cue, wording) {
    if attribution.form != .indirect { return true }
    let source = wording.words(in: attribution.source).joined()
    return isSameParagraph && source.count == 1 && source.allSatisfy { ["he", "she", "they"].contains(wording.words[$0].folded) }
  }
  let isMark = cue.allSatisfy { wording.words[$0].kind != .word }
  return attribution.form == .direct && (isMark || attribution.cue.isEmpty || wording.words[cue].contains { $0.folded.hasSuffix("ing") })
}

/// The day of each speaker whose statements all have the same, where any has one.
private func onlyDates(_ dated: [(speaker: String?, date: Claim.StatementDate?)]) -> [String: Claim.StatementDate] {
  var all: [String: [Claim.StatementDate]] = [:]
  for case let (speaker?, date?) in dated { all[speaker, default: []].append(date) }
  return all.compactMapValues { found in
    let first = found.min { $0.span.start < $1.span.start }
    return found.allSatisfy { $0.value == found[0].value && $0.value.precision == .day } ? first : nil
  }
}

/// "Mara Velk and Tom Oduya vied for the title Wednesday": what the lead says when its subject did.
private func leadDates(
  in dates: ArticleDates, _ wording: Wording, subjects: (Range<Int>) -> [String]
) -> [(speaker: String?, date: Claim.StatementDate?)] {
  // What lies ahead, or long ago, dates nobody's words.
  guard let published = wording.document.article.metadata.published, published.day != nil else { return [] }
  let opening = wording.document.lead
  let sentences = wording.document.sentences.prefix { opening.contains($0.lowerBound) }
  return sentences.flatMap { sentence -> [(speaker: String?, date: Claim.StatementDate?)] in
    let inside = dates.near(sentence, within: 0).filter {
      sentence.contains(dates.words[$0].lowerBound) && dates.mentions[$0].single.precision == .day && !wording.isInDateline(dates.words[$0])
    }
    guard inside.count == 1, let index = inside.first, !wording.looksAhead(dates.words[index]),
      (0...farthestLead).contains(published.dayNumber - dates.mentions[index].single.dayNumber),
      !wording.isQuoted(dates.words[index].lowerBound)
    else { return [] }
    // "died Monday", "was arrested Monday" dates nobody's words.
    guard
      sentence.contains(where: {
        CueLexicon.lookUp([wording.words[$0].folded]) != nil || Occasions.nouns.contains(wording.words[$0].folded)
      })
    else { return [] }
    let before = sentence.lowerBound..<dates.words[index].lowerBound
    guard !wording.words[before].contains(where: { cuts.contains($0.folded) || $0.is("until") || $0.is("by") }) else { return [] }
    let mention = dates.mentions[index]
    let date = Claim.StatementDate(value: mention.single, span: mention.span, anchor: mention.anchor)
    return subjects(before).map { ($0, date) }
  }
}

/// Days before the publication that a lead is about.
let farthestLead = 14

/// "said", "went on to say": not "says", "has said", "would say", of which nobody knows when.
private func isSimplePast(_ cue: Range<Int>, _ wording: Wording) -> Bool {
  let words = wording.words[cue].map(\.folded)
  if words.contains(where: { FunctionWords.auxiliaries.contains($0) || otherTimes.contains($0) }) { return false }
  if let first = words.first, first.hasSuffix("s"), !Lemmas.isPast(first) { return false }
  guard let verb = words.first(where: { CueLexicon.lookUp([$0]) != nil || $0.hasSuffix("ed") || $0.hasSuffix("ing") }) else { return false }
  return Lemmas.isPast(verb)
}

extension Wording {
  /// A paragraph of a few words, between the turns of a transcript.
  fileprivate func isAside(paragraph index: Int) -> Bool { document.paragraphs[index].tokens.count <= longestAside }
}

private let longestAside = 8

/// "said in another interview", "once told".
private let otherTimes: Set<String> = [
  "another", "different", "earlier", "later", "once", "often", "previous", "previously", "repeatedly", "long", "campaign", "book", "memoir",
  "youth", "blog", "according",
]

/// "In 2019, Velk said", "days before the meeting", "the next day": outside the content the sentence names a time of its own.
private func isOfAnotherTime(_ attribution: FoundAttribution, at word: Int, _ dates: ArticleDates, _ wording: Wording) -> Bool {
  let content = wording.words(in: attribution.content)
  let sentence = wording.sentence(of: word)
  func isOutside(_ index: Int) -> Bool { !content.contains { $0.contains(index) } }
  return dates.near(sentence, within: 0).contains { sentence.contains(dates.words[$0].lowerBound) && isOutside(dates.words[$0].lowerBound) }
    || sentence.contains { isOutside($0) && timesOfTheirOwn.contains(wording.words[$0].folded) }
}

private let timesOfTheirOwn: Set<String> = [
  "ago", "ahead", "before", "day", "days", "diary", "earlier", "eve", "hours", "later", "month", "months", "next", "once", "previous",
  "previously", "since", "then", "until", "week", "weeks", "year", "years", "yesterday",
]

private func holdsDate(_ sentence: Range<Int>, _ dates: ArticleDates) -> Bool {
  dates.near(sentence, within: 0).contains {
    // "the Iraq war in 2003" is what is spoken of.
    sentence.contains(dates.words[$0].lowerBound) && dates.mentions[$0].single.precision != .year
  }
}

/// The day that the clause of the cue gives: its sentence without content and source; of several dates the one nearest to the cue.
private func statementDate(of attribution: FoundAttribution, in dates: ArticleDates, _ wording: Wording) -> Claim.StatementDate? {
  guard let cue = wording.words(in: attribution.cue).first else { return nil }
  let sentence = wording.sentence(of: cue.lowerBound)
  let taken = wording.words(in: attribution.content + attribution.source)
  var best: (distance: Int, index: Int)?
  for index in dates.near(cue, within: reachFromOpening) where sentence.contains(dates.words[index].lowerBound) {
    let words = dates.words[index]
    guard dates.mentions[index].single.precision != .year, !taken.contains(where: { $0.overlaps(words) }), !wording.isInDateline(words)
    else {
      continue
    }
    // "said of Monday's vote" is of the vote; "in Monday's debate" is of the debate.
    if wording.words[words.upperBound - 1].isPossessive,
      !(words.upperBound..<min(words.upperBound + 3, sentence.upperBound)).contains(where: {
        Occasions.nouns.contains(wording.words[$0].folded)
      })
        || wording.has("of", at: words.lowerBound - 1) || wording.has("to", at: words.lowerBound - 1)
    {
      continue
    }
    // "Velk, due in court Thursday, said": an insertion between the speaker and the cue.
    if let source = wording.words(in: attribution.source).first, source.upperBound < words.lowerBound, words.upperBound <= cue.lowerBound,
      wording.has(",", at: source.upperBound), wording.has(",", at: words.upperBound), words.lowerBound - source.upperBound > 3
    {
      continue
    }
    // Nobody has spoken on a day that is to come.
    if let published = wording.document.article.metadata.published, published.day != nil, isAfter(dates.mentions[index].single, published) {
      continue
    }
    let gap = gap(between: cue, words)
    // A date that opens the sentence is the main clause's: "Thursday at the conference in Harborton, Governor Mara Velk said".
    guard gap.count <= (words.lowerBound - sentence.lowerBound <= 1 ? reachFromOpening : reach),
      !gap.contains(where: { cuts.contains(wording.words[$0].folded) })
    else { continue }
    if best.map({ gap.count < $0.distance }) ?? true { best = (gap.count, index) }
  }
  guard let best else { return nil }
  let mention = dates.mentions[best.index]
  return Claim.StatementDate(value: mention.single, span: mention.span, anchor: mention.anchor)
}

/// "a poll published on Wednesday": of a document the date in its phrase, where it says when it came out; not "a report of Friday's fire".
private func dateOfDocument(_ attribution: FoundAttribution, in dates: ArticleDates, _ wording: Wording) -> Claim.StatementDate? {
  guard let source = wording.words(in: attribution.source).first else { return nil }
  let inside = dates.near(source, within: 0).filter { index in
    let words = dates.words[index]
    let before = source.clamped(to: max(0, words.lowerBound - 6)..<words.lowerBound)
    return source.contains(words.lowerBound) && dates.mentions[index].single.precision != .year
      && !wording.words[words.upperBound - 1].isPossessive
      && before.contains { publishing.contains(wording.words[$0].folded) }
  }
  guard inside.count == 1, let index = inside.first else { return nil }
  let mention = dates.mentions[index]
  return Claim.StatementDate(value: mention.single, span: mention.span, anchor: mention.anchor)
}

private let publishing: Set<String> = ["published", "released", "issued", "printed", "conducted", "taken"]

/// Whether it is to come: the day, or the first one of the month or year, lies more than a day after the publication, which another zone may
/// make of the same day.
private func isAfter(_ date: CivilDate, _ published: CivilDate) -> Bool { date.dayNumber > published.dayNumber + 1 }

/// So many words may stand between the cue and its date ("said in an interview with the local radio station on Monday").
private let reach = 14
private let reachFromOpening = 30

/// Words that open another clause: a date beyond one is of something else.
private let cuts: Set<String> = [
  "who", "which", "after", "before", "until", "since", "where", "whose", "when", "about", "that", "ahead", "due", "arrested", "released",
  "referring", "response",
]

/// The words between two runs; none where one lies in the other.
private func gap(between a: Range<Int>, _ b: Range<Int>) -> Range<Int> {
  let start = min(a.upperBound, b.upperBound)
  return start..<max(start, max(a.lowerBound, b.lowerBound))
}
