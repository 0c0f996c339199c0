internal import Ground
import Vocabulary

/// Lines that name the writers, or give a date, and nothing else.
enum Byline {
  /// A short line that begins as a byline does. English bylines may go on after the names; in other languages, whose "by" begins many a
  /// heading, the line must be names alone.
  static func isByline(_ text: String) -> Bool {
    guard mayBegin(text.utf8) else { return false }
    let words = text.split(separator: " ")
    guard (2...18).contains(words.count), let lead = lead(of: words) else { return false }
    let rest = words[lead.count...]
    guard rest.contains(where: { $0.first?.isUppercase ?? false }), !text.hasSuffix(".") else { return false }
    return lead.isEnglish || Byline.isNames(rest.joined(separator: " "))
  }

  /// Whether a line says in more than one small word that a name is its writer's ("Written by", "Author:"): a bare "By" far from the
  /// headline is another story's.
  static func isLabelled(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return lead(of: words).map { $0.count > 1 || words[0].hasSuffix(":") } ?? false
  }

  /// Whether a line's first word is one that a byline begins with.
  static func mayBegin(_ line: some Sequence<UInt8>) -> Bool {
    let word = line.lazy.prefix { $0 != 32 && $0 != UInt8(ascii: ":") }.prefix(20)
    return BylineWords.firstWords.contains(String(decoding: Array(word), as: UTF8.self).lowercased())
  }

  /// The words of a byline before its first name: how many, and whether they are English.
  static func lead(of words: [Substring]) -> (count: Int, isEnglish: Bool)? {
    guard let first = words.first?.lowercased() else { return nil }
    func stands(_ phrase: [String], endsIn colon: Bool) -> Bool {
      guard phrase.count < words.count else { return false }
      return phrase.indices.allSatisfy { index in
        let word = words[index].lowercased()
        return index == phrase.count - 1 && (colon || word.hasSuffix(":")) ? word == phrase[index] + ":" : word == phrase[index]
      }
    }
    let bare = first.hasSuffix(":") ? String(first.dropLast()) : first
    if let phrase = BylineWords.leads[bare]?.first(where: { stands($0, endsIn: false) }) { return (phrase.count, phrase.last == "by") }
    if let phrase = BylineWords.labels[bare]?.first(where: { stands($0, endsIn: true) }) { return (phrase.count, false) }
    // French puts a space before the colon.
    if words.count > 2, words[1] == ":", BylineWords.labels[first]?.contains([first]) ?? false { return (2, false) }
    return nil
  }

  /// Whether a text is names, with roles and agencies between them.
  private static func isNames(_ text: String) -> Bool {
    let pieces = pieces(of: text)
    return pieces.contains(where: isName) && pieces.allSatisfy { isName($0) || isRole($0) || Agencies.isAgency($0) }
  }

  /// Whether the words before a name, in its line, let it be the writer's: none, words that lead in a name, a date or a bar; not those of
  /// an editor's or photographer's credit ("Edited by").
  static func leadsIn(_ before: String) -> Bool {
    let words = before.lowercased().split(separator: " ").suffix(3).map { $0.hasSuffix(":") ? $0.dropLast() : $0 }
    if words.contains(where: { BylineWords.otherCredits.contains(String($0)) }) { return false }
    guard let last = words.last(where: { !$0.isEmpty }) else { return true }
    return !last.unicodeScalars.allSatisfy { $0.properties.isAlphabetic } || BylineWords.conjunctions.contains(String(last))
      || BylineWords.lastOfLeads.contains(String(last))
  }

  /// Whether a text has an e-mail address: at an article's end, the author's.
  static func givesAddress(_ text: String) -> Bool {
    text.utf8.contains(UInt8(ascii: "@"))
      && text.split(separator: " ").contains { word in
        word.split(separator: "@").count == 2
          && word.firstIndex(of: "@").map { word[$0...].contains(".") && $0 != word.startIndex } ?? false
      }
  }

  /// The authors of a byline: names, with their role words apart. Nothing where the line names an outlet or a desk only.
  static func authors(_ text: String) -> [Metadata.Author] {
    var authors: [Metadata.Author] = []
    for name in pieces(of: namesPart(of: text)) {
      if let both = nameWithRole(name) {
        authors.append(both)
      } else if isRole(name) {
        if let last = authors.last, last.role == nil { authors[authors.count - 1] = Metadata.Author(name: last.name, role: name) }
      } else if !Agencies.isAgency(name), isName(name) {
        authors.append(Metadata.Author(name: spelledOut(name)))
      }
    }
    return authors
  }

  /// A byline without the words before its names and without what follows them.
  private static func namesPart(of text: String) -> String {
    let all = text.split(separator: " ")
    var rest = lead(of: all).map { all[$0.count...].joined(separator: " ") } ?? all.joined(separator: " ")
    // What follows a bar, a bullet or a line of dots is no name.
    for mark in [" | ", " • ", " · ", " — ", " – ", " - ", "@", " (", " in ", " for ", " am ", " um ", " Published", " Updated", " Posted"]
    {
      if let at = rest.place(of: mark) { rest = String(rest[..<at.lowerBound]) }
    }
    // A date ends the names, and so does a time.
    if let date = DateReading.written(rest) { rest = String(rest[..<date.range.lowerBound]) }
    var words = rest.split(separator: " ").prefix { $0.first.map { !$0.isNumber } ?? false }
    // "Ana Roth March 9": the month of a date without a year.
    if words.count > 2, words.count < rest.split(separator: " ").count, let last = words.last,
      Calendar.month(last.lowercased()) != nil
    {
      words.removeLast()
    }
    rest = words.joined(separator: " ")
    return rest
  }

  /// The parts of a list of names. A short word between two parts divides them where both are names ("José Ortega y Gasset" is one).
  private static func pieces(of text: String) -> [String] {
    text.replacing(" / ", with: ",").split(whereSeparator: { $0 == "," || $0 == ";" }).flatMap { part -> [String] in
      var pieces: [[Substring]] = [[]]
      for word in part.split(separator: " ") {
        if BylineWords.conjunctions.contains(word.lowercased()) { pieces.append([]) } else { pieces[pieces.count - 1].append(word) }
      }
      let names = pieces.map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
      let whole = String(part).trimming
      return names.count > 1 && isName(whole) && !names.allSatisfy(isName) ? [whole] : names
    }
  }

  /// "Ines Torvald Transport reporter": a name of two or three words, and the role right behind it.
  private static func nameWithRole(_ text: String) -> Metadata.Author? {
    let words = text.split(separator: " ")
    for count in 2...3 where words.count >= count + 2 {
      let (name, role) = (words[..<count].joined(separator: " "), words[count...])
      if isName(name), [role.first, role.last].contains(where: { $0.map { BylineWords.roles.contains($0.lowercased()) } ?? false }) {
        return Metadata.Author(name: spelledOut(name), role: role.joined(separator: " "))
      }
    }
    return nil
  }

  /// The writer of a line that is a lead and a pen name of one word ("by magpie").
  static func penName(in text: String) -> Metadata.Author? {
    let words = text.split(separator: " ")
    guard words.count <= 4, let lead = lead(of: words), lead.count == words.count - 1, let name = words.last.map(String.init),
      isPenName(name)
    else {
      return nil
    }
    return Metadata.Author(name: name)
  }

  /// A line of nothing but a date, a time and the words round them ("Published 4 March 2026, 10:15 GMT", "3 min read", "2 hours ago").
  static func isDateLine(_ normal: String) -> Bool {
    guard normal.utf8.count <= 90, normal.utf8.contains(where: { (48...57).contains($0) }) else { return false }
    if normal.hasSuffix(" min read") || normal.hasSuffix(" minute read") || normal.hasSuffix("min read") && normal.contains(":") {
      return true
    }
    var hasNumber = false
    for word in normal.unicodeScalars.split(whereSeparator: isDateDivider).map(Substring.init) {
      // "4th", "10h30", "8pm"; no share and no multiple ("40%", "50x").
      if word.allSatisfy({ $0.isNumber }) || word.first?.isNumber == true && word.count <= 6 && word.last != "%" && word.last != "x" {
        hasNumber = true
      } else if !isDateWord(word) {
        return false
      }
    }
    return hasNumber
  }

  private static func isDateWord(_ word: Substring) -> Bool {
    BylineWords.dateWords.contains(String(word)) || Calendar.month(word) != nil || Calendar.weekday(word) != nil
  }

  private static func isDateDivider(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", ",", "|", "-", "–", "—", ":", ".", "/", "(", ")", "•", "·", "@": true
    default: false
    }
  }
}

extension StringProtocol {
  /// Without white space at its ends.
  var trimming: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text = text.dropFirst() }
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    return String(text)
  }
}
