import Attributions
import Documents
import Ground
import Vocabulary

/// Through what a statement came to the article, as the words around its cue tell: the outlet that was told ("told Reuters"), and what the
/// speaker wrote it in ("said in a statement", "on Twitter").
struct Channels {
  let told: Claim.Link?
  let written: Claim.Link?

  init(of reading: ClauseReading, cast: Cast) {
    let wording = cast.wording
    guard !reading.cue.isNegated, reading.cue.kind != .silence, let clause = CueClause(reading.attribution, in: wording) else {
      (told, written) = (nil, nil)
      return
    }
    told = Channels.outlet(in: clause, cast)
    // "According to Velk, one user on Twitter": nobody is said to write.
    written = wording.has("according", at: clause.cue.lowerBound) ? nil : Channels.medium(in: clause, wording)
  }

  /// The outlet right behind the cue, before the content begins: "told Reuters", "said in an interview with CNN".
  private static func outlet(in clause: CueClause, _ cast: Cast) -> Claim.Link? {
    let wording = cast.wording
    let run = clause.behindCue.prefix(farthestAddressee)
    let outlet = cast.names(in: run).first { name in
      guard name.kind == .outlet, !wording.words[name.words.upperBound - 1].isPossessive else { return false }
      // "CNN executives", "a Reuters rival"
      let next = name.words.upperBound < wording.words.count ? wording.words[name.words.upperBound] : nil
      if let next, next.kind == .word, !FunctionWords.openers.contains(next.folded), !DateWords.isMonthOrWeekday(next.folded),
        !clause.taken.contains(where: { $0.contains(name.words.upperBound) })
      {
        return false
      }
      let start =
        FunctionWords.articles.contains(wording.words[max(0, name.words.lowerBound - 1)].folded)
        ? name.words.lowerBound - 1 : name.words.lowerBound
      if start == run.lowerBound { return wording.words[clause.cue].contains { ["told", "tell", "tells", "telling"].contains($0.folded) } }
      // "in an interview with", "in comments to"
      let noun = start - 2
      return noun > clause.cue.lowerBound && ["with", "to"].contains(wording.words[start - 1].folded)
        && ["interview", "statement", "email", "e-mail", "comments"].contains(wording.words[noun].folded)
        && (max(clause.cue.lowerBound, noun - 3)..<noun).contains { wording.has("in", at: $0) }
    }
    return outlet.map {
      let name = cast.organisation(named: $0.words)?.name ?? wording.text($0.words)
      return Claim.Link(name: name, kind: .outlet, level: .namedOutletOrDocument, span: wording.range($0.words), certainty: .certain)
    }
  }

  /// Words behind the cue in which an outlet is who was told.
  private static let farthestAddressee = 8

  /// The writing or the platform in the clause of the cue.
  private static func medium(in clause: CueClause, _ wording: Wording) -> Claim.Link? {
    for run in clause.runs {
      for index in run.words {
        guard let found = writing(at: index, in: run, clause, wording) ?? platform(at: index, in: run.words, wording) else { continue }
        return Claim.Link(
          name: wording.text(found.words), kind: found.isNamed ? .outlet : .document,
          level: found.isNamed ? .namedOutletOrDocument : .unnamedDocument, span: wording.range(found.words), certainty: .certain)
      }
    }
    return nil
  }

  private typealias Found = (words: Range<Int>, isNamed: Bool)

  /// "in a White House statement", "by email", "issued a letter": what follows a preposition or a verb of publishing.
  private static func writing(at index: Int, in run: CueClause.Run, _ clause: CueClause, _ wording: Wording) -> Found? {
    let words = wording.words
    let opener = words[index].folded
    let isBare = ["via", "by", "through"].contains(opener)
    guard isBare || opener == "in" || publishing.contains(opener) else { return nil }
    var start = index + 1
    if publishing.contains(opener), wording.has("out", at: start) { start += 1 }
    let determiner = run.words.contains(start) && FunctionWords.determiners.contains(words[start].folded) ? words[start].folded : nil
    if determiner != nil { start += 1 }
    var head: Int?
    for at in start..<max(start, min(start + longestName, run.words.upperBound)) {
      let word = words[at]
      // "in Oduya’s letter" is another's, "in his opening statement" was spoken.
      guard word.kind != .punctuation, !word.isPossessive, !spoken.contains(word.folded),
        !FunctionWords.openers.contains(word.folded) || at == start
      else { break }
      if SourceNouns.messages.contains(word.folded) || SourceNouns.publications.contains(word.folded) { head = at }
    }
    guard let head else { return nil }
    let noun = words[head].folded
    guard determiner != nil || noun.hasSuffix("s") || isBare && mailed.contains(noun) else { return nil }
    // "in the article", "in the lawsuit": another's, of which the text has spoken; behind an object even "in the statement" is of the
    // object.
    if let determiner, !FunctionWords.possessivePronouns.contains(determiner), !["a", "an", "one", "another"].contains(determiner),
      SourceNouns.publications.contains(noun) || run.isBehindObject
    {
      return nil
    }
    if run.isBehindObject, SourceNouns.publications.contains(noun) { return nil }
    return isOnes(head, clause, wording) ? (start..<head + 1, false) : nil
  }

  /// Whether what stands behind the noun leaves the writing the speaker's: not "a report by the board", "a brief interview", "a lawsuit
  /// filed by Tom Oduya".
  private static func isOnes(_ head: Int, _ clause: CueClause, _ wording: Wording) -> Bool {
    guard head + 1 < wording.sentence(of: head).upperBound, !clause.taken.contains(where: { $0.contains(head + 1) }) else { return true }
    let next = wording.words[head + 1]
    if next.kind != .word { return true }
    if ["about", "against", "by", "from", "of"].contains(next.folded) { return false }
    if next.folded.hasSuffix("ed") || participles.contains(next.folded) {
      return !(["filed", "made", "signed", "written"].contains(next.folded) && wording.has("by", at: head + 2))
    }
    return FunctionWords.openers.contains(next.folded) || DateWords.isMonthOrWeekday(next.folded) || next.folded.hasSuffix("ing")
  }

  /// "on Twitter", "on his Facebook page".
  private static func platform(at index: Int, in run: Range<Int>, _ wording: Wording) -> Found? {
    let words = wording.words
    guard ["on", "via"].contains(words[index].folded) else { return nil }
    var start = index + 1
    if run.contains(start), FunctionWords.possessivePronouns.contains(words[start].folded) { start += 1 }
    for count in [2, 1] where start + count <= run.upperBound {
      let name = words[start..<start + count]
      guard name.allSatisfy(\.isCapitalised), !name.contains(where: \.isPossessive),
        SourceNouns.platforms.contains(name.map(\.folded).joined(separator: " "))
      else { continue }
      let next = start + count
      // "on Facebook shares", "on Telegram Avenue"
      if run.contains(next), words[next].kind == .word, !FunctionWords.openers.contains(words[next].folded),
        !DateWords.isMonthOrWeekday(words[next].folded), !["page", "account", "feed", "channel"].contains(words[next].folded)
      {
        return nil
      }
      return (start..<next, true)
    }
    return nil
  }

  /// Words of the name of a writing, without its determiner: "White House press release" and one more.
  private static let longestName = 5
  private static let publishing: Set<String> = [
    "issued", "issues", "issuing", "posted", "posts", "posting", "published", "publishes", "publishing", "released", "releases",
    "releasing",
    "sends", "sending", "sent",
  ]
  private static let mailed: Set<String> = ["e-mail", "email", "letter", "statement", "tweet", "message", "post"]
  private static let spoken: Set<String> = ["opening", "closing", "interview", "speech", "debate"]
  private static let participles: Set<String> = ["sent", "seen", "put", "shown", "read", "given", "written", "made"]
}

/// The words of a sentence that belong to a cue's clause and to neither its source nor its content.
private struct CueClause {
  /// All words of the cue, where it stands in one sentence.
  let cue: Range<Int>
  /// Of content and source.
  let taken: [Range<Int>]
  /// From the cue's end to the content, at most to the sentence's end.
  let behindCue: Range<Int>
  /// Where an adjunct may stand: in the cue, behind it, behind the source or the content that follows it, at the opening of the sentence.
  let runs: [Run]

  struct Run {
    let words: Range<Int>
    /// "denied the claims | in a statement": what follows may belong to the object.
    var isBehindObject = false
  }

  init?(_ attribution: FoundAttribution, in wording: Wording) {
    let spans = wording.words(in: attribution.cue)
    guard let first = spans.first, let last = spans.last else { return nil }
    cue = first
    let content = wording.words(in: attribution.content)
    let source = wording.words(in: attribution.source)
    let taken = content + source
    self.taken = taken
    // A cue of several spans may end in another sentence.
    let sentence = wording.sentence(of: last.lowerBound)
    func run(from start: Int) -> Range<Int> {
      let end = taken.map(\.lowerBound).filter { $0 >= start }.min() ?? sentence.upperBound
      return start..<max(start, min(end, sentence.upperBound))
    }
    behindCue = run(from: last.upperBound)
    func adjuncts(from start: Int) -> Range<Int> {
      let all = run(from: start).prefix(CueClause.reach)
      return all.startIndex..<(all.first { CueClause.ends($0, in: wording) } ?? all.endIndex)
    }
    var runs = spans.map { Run(words: $0) } + [Run(words: adjuncts(from: last.upperBound))]
    if let name = source.first(where: { $0.lowerBound >= last.upperBound && sentence.contains($0.lowerBound) }) {
      runs.append(Run(words: adjuncts(from: name.upperBound)))
    }
    // "condemned the strike in a statement": right behind the content.
    if let object = content.first(where: { $0.lowerBound == last.upperBound }), sentence.contains(object.upperBound) {
      runs.append(Run(words: adjuncts(from: object.upperBound), isBehindObject: true))
    }
    // "In a statement on Monday, Velk said": from the sentence's first words to the source.
    let opening = wording.sentence(of: first.lowerBound)
    if let subject = (source + [first]).map(\.lowerBound).filter({ opening.contains($0) }).min(), subject > opening.lowerBound,
      !content.contains(where: { $0.lowerBound < subject && $0.upperBound > opening.lowerBound })
    {
      let isJoined = FunctionWords.conjunctions.contains(wording.words[opening.lowerBound].folded)
      let ahead = (isJoined ? opening.lowerBound + 1 : opening.lowerBound)..<subject
      if let word = ahead.first, ["in", "on", "via"].contains(wording.words[word].folded),
        !wording.words[ahead].contains(where: { FunctionWords.relatives.contains($0.folded) })
      {
        runs.append(Run(words: ahead.lowerBound..<min(ahead.upperBound, ahead.lowerBound + CueClause.longestOpening)))
      }
    }
    self.runs = runs
  }

  /// Words in which an adjunct of the cue begins: "said Mara Velk in an interview with the Harbor Times on Monday and in a letter".
  private static let reach = 14
  /// Words of "In a widely read White House statement".
  private static let longestOpening = 7

  /// Whether the word ends the clause of the cue: another clause, what is spoken of, or an insertion.
  private static func ends(_ index: Int, in wording: Wording) -> Bool {
    let word = wording.words[index].folded
    if word == "," {
      return !["in", "on", "via", "by"].contains(wording.words.indices.contains(index + 1) ? wording.words[index + 1].folded : "")
    }
    return breaks.contains(word) || FunctionWords.conjunctions.contains(word) || FunctionWords.relatives.contains(word)
      // "said, responding to a claim in a report"
      || word.hasSuffix("ing") && !["evening", "morning", "meeting", "briefing", "hearing"].contains(word)
  }

  private static let breaks: Set<String> = [
    "about", "after", "against", "before", "despite", "of", "over", "since", "than", "though", "until", ":", ";", "\u{201C}", "\"",
  ]
}
