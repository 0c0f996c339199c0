import Documents
import Ground
import Vocabulary

/// The noun phrase of a source that no name answers to: "a senior administration official, who asked not to be named".
struct NounPhrase: Sendable {
  /// Without article, relative clause and appositive; the guidelines' name of the unnamed.
  let words: Range<Int>
  /// The noun before the first preposition.
  let head: Int
  /// The noun that says what it is: that of the things counted in "a number of senators", "more than half the voters", "a copy of the
  /// memo".
  let kindHead: Int

  /// Nil where the words hold no noun.
  init?(_ source: Range<Int>, in wording: Wording) {
    let words = wording.words
    var start = source.lowerBound
    while start < source.upperBound,
      Self.leading.contains(words[start].folded) && start + 1 < source.upperBound || words[start].kind == .punctuation
    { start += 1 }
    // "at least two dozen teams"
    if start + 2 < source.upperBound, words[start].is("least") || words[start].is("most"), start > source.lowerBound,
      words[start - 1].is("at")
    {
      start += 1
    }
    var end = start
    while end < source.upperBound {
      let word = words[end]
      if word.folded == "," && !Self.isAdjectiveComma(end, in: wording) || word.folded == "(" || word.folded == ";" || word.folded == ":"
        || word.folded == "\u{2014}" || word.folded == "\u{2013}"
      {
        break
      }
      // "his program on Wednesday"
      if end > start, word.is("on"), end + 1 < source.upperBound, DateWords.weekdays[words[end + 1].folded] != nil,
        !Self.issued.contains(words[end - 1].folded)
      {
        break
      }
      if end > start, ["who", "whom", "whose", "which", "where"].contains(word.folded) || word.folded == "that" { break }
      if end > start,
        ["speaking", "including", "attending", "citing", "asked", "surveyed", "briefed", "provided", "obtained", "seen"].contains(
          word.folded)
      {
        break
      }
      // "a poll released in August", but "a poll published by the board": by whom belongs to the name, when does not.
      if end > start, Self.issued.contains(word.folded),
        !(end + 1..<min(end + 4, source.upperBound)).contains(where: { words[$0].is("by") })
      {
        break
      }
      end += 1
    }
    // "a report published by the board this week"
    if end > start + 2, ["this", "last"].contains(words[end - 2].folded), Self.times.contains(words[end - 1].folded) { end -= 2 }
    // "Velk himself"
    if end > start + 1, ["himself", "herself", "itself", "themselves"].contains(words[end - 1].folded) { end -= 1 }
    while end > start, words[end - 1].kind != .word && words[end - 1].kind != .number { end -= 1 }
    guard end > start else { return nil }
    self.words = start..<end
    let preposition = (start + 1..<max(end, start + 1)).first { FunctionWords.prepositions.contains(words[$0].folded) }
    var head = (preposition ?? end) - 1
    // "a report commissioned by the board", "a source close to the inquiry": what the noun is said to be stands behind it.
    if preposition != nil {
      while head > start, words[head].kind != .word || Self.isPostposed(words[head].folded) && !words[head].isCapitalised { head -= 1 }
    }
    self.head = head
    kindHead = NounPhrase.counted(head, end: end, in: wording) ?? head
  }

  private static let times: Set<String> = ["week", "month", "year", "weekend", "spring", "summer", "autumn", "fall", "winter"]

  private static let issued: Set<String> = ["conducted", "issued", "published", "released"]

  /// Whether a participle or adjective stands right behind the noun.
  func isPostposed(in wording: Wording) -> Bool { words.contains(head + 1) && Self.isPostposed(wording.words[head + 1].folded) }

  /// Without what a participle or adjective behind the noun adds: "research | conducted by the board".
  var core: Range<Int> { words.lowerBound..<max(head, words.lowerBound) + 1 }

  /// A participle or adjective that takes a preposition.
  private static func isPostposed(_ folded: String) -> Bool {
    // "several hundred of the voters", "the news feed of the firm"
    folded.hasSuffix("ed") && folded.utf8.count > 4 && !folded.hasSuffix("eed") && folded != "hundred"
      || [
        "close", "familiar", "responsible", "aware", "critical", "loyal", "sent", "seen", "shown", "made", "written", "led", "held", "sold",
      ]
      .contains(folded)
  }

  private static func counted(_ head: Int, end: Int, in wording: Wording) -> Int? {
    let words = wording.words
    guard Self.measures.contains(words[head].folded), wording.has("of", at: head + 1), head + 2 < end else { return nil }
    let limit = (head + 2..<end).first { FunctionWords.prepositions.contains(words[$0].folded) } ?? end
    return limit > head + 2 ? limit - 1 : nil
  }

  private static let measures = Set(
    words: """
      all any array average both copy couple dozen dozens each few group half handful host hundreds lot majority many most number one pair
      part percent plurality quarter range scores series several some third thousands three two two-thirds version
      """)

  private static let leading: Set<String> = [
    "a", "an", "the", "that", "this", "these", "at", "by", "from", "to", "according", "and", "but", "with", "as", "in", "for", "of",
  ]

  /// "a small, angry crowd": a comma between adjectives ends nothing.
  private static func isAdjectiveComma(_ index: Int, in wording: Wording) -> Bool {
    guard wording.words.indices.contains(index + 2), index > 0 else { return false }
    return !wording.words[index + 1].isCapitalised && wording.words[index - 1].folded.hasSuffix("y")
      && !FunctionWords.determiners.contains(wording.words[index + 1].folded)
      && wording.words[index + 2].kind == .word && !FunctionWords.prepositions.contains(wording.words[index + 2].folded)
      && !FunctionWords.relatives.contains(wording.words[index + 1].folded)
      && !FunctionWords.prepositions.contains(wording.words[index + 1].folded)
  }
}
