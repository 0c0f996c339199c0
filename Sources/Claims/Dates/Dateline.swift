import Documents
import Ground
import Vocabulary

/// The words before a dash with which a paragraph may say where and when it was filed: "SEOUL, Nov. 13 (Norther Press) — …".
struct Dateline {
  /// All before the dash.
  let words: Range<Int>
  /// "SEOUL", "HARBORTON, Ohio".
  let place: Range<Int>
  /// The place is in capitals or an agency stands behind it, and the sentence begins behind the dash. "Updated Monday — …", "Jordan — who
  /// scored twice — …" have the form and are none.
  let isSure: Bool

  /// Nil where the paragraph does not begin with names, numbers and marks up to a dash.
  init?(paragraph: Range<Int>, in wording: Wording) {
    let words = wording.words
    let near = paragraph.prefix(Self.longest)
    guard let first = near.first, words[first].isCapitalised, let dash = near.first(where: wording.isDash), dash > first,
      (first..<dash).allSatisfy({ words[$0].kind != .word || words[$0].isCapitalised || Self.small.contains(words[$0].folded) })
    else { return nil }
    self.words = first..<dash
    let end =
      (first..<dash).first { words[$0].kind == .number || words[$0].is("(") || DateWords.isMonthOrWeekday(words[$0].folded) } ?? dash
    place = first..<(first < end && words[end - 1].is(",") ? end - 1 : end)
    if place.isEmpty { return nil }
    let agency = (first..<dash).first { words[$0].is("(") }.map { $0 + 1 }
    let hasAgency = agency.map { $0 < dash && words[$0].isCapitalised && !DateWords.isMonthOrWeekday(words[$0].folded) } ?? false
    let begins = dash + 1 < paragraph.upperBound && (words[dash + 1].isCapitalised || words[dash + 1].kind != .word)
    isSure = begins && (hasAgency || words[first].isAcronym && words[first].text.utf8.count >= Self.shortestPlace)
  }

  /// Words of the longest dateline: city and state, date, agency, all marks counted.
  static let longest = 16
  /// Letters of "LIMA", "OSLO"; shorter ones in capitals ("TV", "US") are none.
  private static let shortestPlace = 4
  private static let small: Set<String> = ["de", "of", "the", "la", "a.m", "a.m.", "p.m", "p.m."]
}

/// Minutes east of universal time at the places that datelines name.
enum Zones {
  /// The least and the greatest over the year, summer time included; of the state or country behind the comma, where there is one. Nil where
  /// that is not known.
  static func minutes(at place: String) -> ClosedRange<Int>? {
    let parts = place.lowercased().split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }
    return parts.last.flatMap { byPlace[$0] ?? ($0.hasPrefix("the ") ? byPlace[String($0.dropFirst(4))] : nil) }
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
  /// A dash between words; a hyphen is one where it has space on both sides.
  func isDash(_ index: Int) -> Bool {
    if ["\u{2014}", "\u{2013}", "--"].contains(words[index].folded) { return true }
    return words[index].is("-") && index > 0 && words[index - 1].range.end < words[index].range.start
      && words.indices.contains(index + 1) && words[index].range.end < words[index + 1].range.start
  }

  /// Whether the date says when the text was filed.
  func isInDateline(_ date: Range<Int>) -> Bool {
    let paragraph = paragraph(of: date.lowerBound)
    // Most dates stand far from the beginning.
    return date.lowerBound - paragraph.lowerBound < Dateline.longest
      && Dateline(paragraph: paragraph, in: self)?.words.contains(date.lowerBound) ?? false
  }
}
