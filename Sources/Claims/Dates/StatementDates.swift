import Attributions
import Pages

/// The day of each statement, as far as the article says it.
///
/// One dated interview or speech dates what the speaker goes on to say: the date of a speaker's statement holds for the next ones of the
/// same speaker, as long as each begins in the same paragraph as the one before it or in the next one and no other date comes between.
func statementDates(of attributions: [Attribution], speakers: [String?], in dates: ArticleDates, _ wording: Wording) -> [Claim
  .StatementDate?]
{
  var out = attributions.map { statementDate(of: $0, in: dates, wording) }
  var running: [String: (date: Claim.StatementDate, paragraph: Int)] = [:]
  let places = attributions.map { attribution in attribution.cue.first ?? attribution.content[0] }
  for index in attributions.indices.sorted(by: { (places[$0].start, $0) < (places[$1].start, $1) }) {
    guard let speaker = speakers[index], let word = wording.words(in: places[index]).first else { continue }
    let paragraph = wording.paragraphIndex(of: word)
    if let date = out[index] {
      running[speaker] = (date, paragraph)
    } else if let last = running[speaker], paragraph - last.paragraph <= 1, attributions[index].form != .indirect {
      out[index] = last.date
      running[speaker] = (last.date, paragraph)
    }
  }
  return out
}

/// The day that the clause of the cue gives: its sentence without content and source; of several dates the one nearest to the cue.
private func statementDate(of attribution: Attribution, in dates: ArticleDates, _ wording: Wording) -> Claim.StatementDate? {
  guard let cue = wording.words(in: attribution.cue).first else { return nil }
  let sentence = wording.sentence(of: cue.lowerBound)
  let taken = wording.words(in: attribution.content + attribution.source)
  var best: (distance: Int, index: Int)?
  for index in dates.near(cue, within: reach) where sentence.contains(dates.words[index].lowerBound) {
    let words = dates.words[index]
    guard dates.mentions[index].value.precision != .year, !taken.contains(where: { $0.overlaps(words) }), !isDateline(words, wording) else {
      continue
    }
    let gap = gap(between: cue, words)
    guard gap.count <= reach, !gap.contains(where: { cuts.contains(wording.words[$0].folded) }) else { continue }
    if best.map({ gap.count < $0.distance }) ?? true { best = (gap.count, index) }
  }
  guard let best else { return nil }
  let mention = dates.mentions[best.index]
  return Claim.StatementDate(value: mention.value, span: mention.span, anchor: mention.anchor)
}

/// "NEW YORK, Nov. 19 (UPI) —": when the text was filed.
private func isDateline(_ date: Range<Int>, _ wording: Wording) -> Bool {
  let sentence = wording.sentence(of: date.lowerBound)
  return wording.words[date.upperBound..<min(date.upperBound + 5, sentence.upperBound)].contains {
    ["\u{2014}", "\u{2013}", "--"].contains($0.folded)
  }
    && date.lowerBound - sentence.lowerBound < 8
}

/// So many words may stand between the cue and its date ("said in an interview with the local radio station on Monday").
private let reach = 14

/// Words that open another clause: a date beyond one is of something else.
private let cuts: Set<String> = ["who", "which", "after", "before", "until", "since", "where", "whose", "when", "about", "that"]

/// The words between two runs; none where one lies in the other.
private func gap(between a: Range<Int>, _ b: Range<Int>) -> Range<Int> {
  let start = min(a.upperBound, b.upperBound)
  return start..<max(start, max(a.lowerBound, b.lowerBound))
}
