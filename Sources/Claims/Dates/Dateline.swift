import Documents
import Pages

/// Where and when a text was filed, as the beginning of a paragraph says: "SEOUL, Nov. 13 (Norther Press) — …".
struct Dateline {
  /// All before the dash.
  let words: Range<Int>
  /// "SEOUL", "HARBORTON, Ohio".
  let place: Range<Int>

  /// Nil where the paragraph begins with no such words: names, numbers and marks up to a dash.
  init?(paragraph: Range<Int>, in wording: Wording) {
    let words = wording.words
    let near = paragraph.prefix(Self.longest)
    guard let first = near.first, words[first].isCapitalised,
      let dash = near.first(where: { Self.isDash($0, in: wording) }), dash > first,
      (first..<dash).allSatisfy({ words[$0].kind != .word || words[$0].isCapitalised || Self.small.contains(words[$0].folded) })
    else { return nil }
    self.words = first..<dash
    let end =
      (first..<dash).first { words[$0].kind == .number || words[$0].is("(") || DateWords.isMonthOrWeekday(words[$0].folded) } ?? dash
    place = first..<(first < end && words[end - 1].kind == .punctuation ? end - 1 : end)
    if place.isEmpty { return nil }
  }

  static let longest = 16
  private static let small: Set<String> = ["de", "of", "the", "la", "a.m", "a.m.", "p.m", "p.m."]

  /// A hyphen is one where it has space on both sides.
  private static func isDash(_ index: Int, in wording: Wording) -> Bool {
    let word = wording.words[index]
    if ["\u{2014}", "\u{2013}", "--"].contains(word.folded) { return true }
    return word.is("-") && index > 0 && wording.words[index - 1].range.end < word.range.start
      && wording.words.indices.contains(index + 1) && word.range.end < wording.words[index + 1].range.start
  }
}

/// Minutes east of universal time at the places that datelines name.
enum Zones {
  /// The least and the greatest over the year, summer time included; of the state or country behind the comma, else of the city.
  static func minutes(at place: String) -> ClosedRange<Int>? {
    let parts = place.lowercased().split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }
    return parts.reversed().lazy.compactMap { byPlace[$0] ?? byPlace[$0.hasPrefix("the ") ? String($0.dropFirst(4)) : ""] }.first
  }

  private static let byPlace: [String: ClosedRange<Int>] = {
    var out: [String: ClosedRange<Int>] = [:]
    for (name, places) in Lexicon.zones.sections {
      let ends = name.split(separator: " ").filter { $0 != "to" }.map { minutes(east: $0.dropFirst("utc".count)) }
      for place in places { out[place] = ends[0]...ends[ends.count - 1] }
    }
    return out
  }()

  /// "+5:30", "-3".
  private static func minutes(east text: Substring) -> Int {
    let parts = text.dropFirst().split(separator: ":").compactMap { Int($0) }
    precondition(!parts.isEmpty, "“\(text)” is no distance from universal time")
    return (text.hasPrefix("-") ? -1 : 1) * (parts[0] * 60 + (parts.count > 1 ? parts[1] : 0))
  }
}

extension Wording {
  /// Whether the date says when the text was filed.
  func isInDateline(_ date: Range<Int>) -> Bool {
    let paragraph = paragraph(of: date.lowerBound)
    // Most dates stand far from the beginning.
    return date.lowerBound - paragraph.lowerBound < Dateline.longest
      && Dateline(paragraph: paragraph, in: self)?.words.contains(date.lowerBound) ?? false
  }
}
