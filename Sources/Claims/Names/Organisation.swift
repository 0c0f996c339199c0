import Documents
import Vocabulary
import Ground

/// An organisation, outlet or place that the article names, with its abbreviation where the article gives one in brackets.
struct Organisation: Sendable {
  let kind: Name.Kind
  let name: String
  /// The words of the name, small letters.
  let folded: [String]
  let words: Range<Int>
  var abbreviation: String?

  /// Each name once, in order of the text.
  static func all(in wording: Wording, names: [Name]) -> [Organisation] {
    var out: [Organisation] = []
    var seen: [[String]: Int] = [:]
    for name in names where name.kind != .person && name.kind != .unknown {
      let folded = wording.words[name.words].map(\.folded)
      let abbreviation = Self.bracket(after: name.words, in: wording)
      if let known = seen[folded] {
        if let abbreviation { out[known].abbreviation = abbreviation }
        continue
      }
      seen[folded] = out.count
      out.append(
        Organisation(kind: name.kind, name: wording.text(name.words), folded: folded, words: name.words, abbreviation: abbreviation))
    }
    return out
  }

  /// "Korean Central News Agency (KCNA)", "CEI (Italian Episcopal Conference)": what stands in the brackets, where the one abbreviates the
  /// other.
  private static func bracket(after name: Range<Int>, in wording: Wording) -> String? {
    let open = name.upperBound
    guard wording.has("(", at: open) else { return nil }
    var end = open + 1
    while wording.words.indices.contains(end),
      wording.words[end].isCapitalised || ["of", "the", "and", "for"].contains(wording.words[end].folded)
    { end += 1 }
    guard end > open + 1, wording.has(")", at: end) else { return nil }
    let inside = open + 1..<end
    let isShortInside = inside.count == 1 && abbreviates(wording.words[inside.lowerBound], wording.words[name])
    let isShortBefore = name.count == 1 && abbreviates(wording.words[name.lowerBound], wording.words[inside])
    return isShortInside || isShortBefore ? wording.text(inside) : nil
  }

  /// The letters are, in order, among the first letters of the words, the first letter that of the first word.
  private static func abbreviates(_ short: Word, _ long: ArraySlice<Word>) -> Bool {
    let letters = short.text.unicodeScalars.filter(\.isUpper).map { $0.properties.lowercaseMapping }
    let initials = long.compactMap { $0.folded.unicodeScalars.first.map { String($0) } }
    guard letters.count >= 2, letters.first == initials.first else { return false }
    var next = 0
    for initial in initials where next < letters.count && letters[next] == initial { next += 1 }
    return next == letters.count
  }
}

extension Cast {
  /// Those named before the word whose noun it is: "the institute" of "the Policy Institute of Harborton".
  func organisations(called head: String, before word: Int) -> [Organisation] {
    organisations.filter { organisation in
      let noun = organisation.folded.prefix { !["of", "for", "on"].contains($0) }.last
      return (organisation.folded.last == head || organisation.folded.count > 2 && noun == head) && organisation.words.lowerBound < word
    }
  }

  /// The fullest name that the article gives the organisation which the words name.
  ///
  /// An abbreviation goes to the name that it was bracketed with, a shortened form to the only longer name that begins or ends with it.
  func organisation(named words: Range<Int>) -> Organisation? {
    let folded = wording.words[words].map(\.folded)
    let text = wording.text(words)
    if let long = organisations.first(where: { $0.abbreviation == text }), long.folded.count > 1 { return long }
    let same = organisations.first { $0.folded == folded }
    if same?.abbreviation == nil, wording.words[words.lowerBound].isAcronym, words.count == 1,
      !organisations.contains(where: { $0.folded.count > 1 && $0.folded[0] == folded[0] })
    {
      // "HSB" without brackets: the one name that has these initials.
      let letters = text.unicodeScalars.filter(\.isUpper).map { $0.properties.lowercaseMapping }
      let long = organisations.filter {
        $0.folded.count > 1
          && $0.folded.filter { !["of", "the", "and", "for"].contains($0) }.compactMap { $0.unicodeScalars.first.map { String($0) } }
            == letters
      }
      if long.count == 1 { return long[0] }
    }
    guard let same else { return nil }
    if let long = same.abbreviation, same.folded.count == 1 {
      return Organisation(kind: same.kind, name: long, folded: same.folded, words: same.words, abbreviation: same.name)
    }
    guard same.kind != .place else { return same }
    // "the Standard": a paper's short name is no bank's.
    let isShortPaper = folded.count == 1 && Outlets.heads.contains(folded[0])
    let longer = organisations.filter { other in
      if isShortPaper { return isPaper(folded, of: other) }
      guard other.folded.count > folded.count else { return false }
      return other.folded.starts(with: folded) || other.folded.suffix(folded.count) == folded[...]
    }
    if longer.count == 1 { return isShortPaper || longer[0].kind == same.kind ? longer[0] : same }
    // "the Security Council" of "the U.N. Security Council" and "the United Nations Security Council".
    if let full = longer.max(by: { $0.folded.count < $1.folded.count }),
      longer.allSatisfy({ isAbbreviated($0.folded, full.folded, by: folded) })
    {
      return full
    }
    // "the Times": of several outlets that are called so, the one named in full last.
    guard isShortPaper || same.kind == .outlet else { return same }
    return longer.filter { $0.kind == .outlet && $0.words.lowerBound < words.lowerBound }.max { $0.words.lowerBound < $1.words.lowerBound }
      ?? same
  }

  /// "the Times" of "the Harbor Times", not "the Standard" of "Standard Chartered".
  private func isPaper(_ folded: [String], of longer: Organisation) -> Bool {
    folded.count == 1 && Outlets.heads.contains(folded[0]) && longer.kind == .outlet && longer.folded.last == folded[0]
  }

  /// Whether the one name is the other with its beginning as initials; both end in the same words.
  private func isAbbreviated(_ short: [String], _ long: [String], by tail: [String]) -> Bool {
    if short == long { return true }
    guard short.suffix(tail.count) == tail[...], long.suffix(tail.count) == tail[...], short.count == tail.count + 1 else { return false }
    let letters = short[0].unicodeScalars.filter { $0 != "." }.map { String($0) }
    return letters == long.dropLast(tail.count).compactMap { $0.unicodeScalars.first.map { String($0) } }
  }
}
