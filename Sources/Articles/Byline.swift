internal import Pages

/// Lines that name the writers, or give a date, and nothing else.
enum Byline {
  /// A short line that begins as a byline does.
  static func isByline(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (2...18).contains(words.count), let first = words.first else { return false }
    let lead = first.lowercased()
    let isLead =
      lead == "by" || lead == "by:"
      || ["written", "words", "submitted", "posted", "story", "reported"].contains(lead) && words[1].lowercased() == "by"
    if isLead {
      return words[1...].contains { $0.first?.isUppercase ?? false } && !text.hasSuffix(".")
    }
    return false
  }

  /// Whether a text has an e-mail address: at an article's end, the author's.
  static func givesAddress(_ text: String) -> Bool {
    text.split(separator: " ").contains { word in
      word.split(separator: "@").count == 2 && word.firstIndex(of: "@").map { word[$0...].contains(".") && $0 != word.startIndex } ?? false
    }
  }

  /// The authors of a byline: names, with their role words apart. Nothing where the line names an outlet or a desk only.
  static func authors(_ text: String) -> [Metadata.Author] {
    var rest = Substring(text)
    for lead in [
      "Written by ", "Words by ", "Submitted by ", "Posted by ", "Reported by ", "Story by ", "By: ", "by: ", "By ", "by ", "BY ",
    ] where rest.hasPrefix(lead) {
      rest = rest.dropFirst(lead.count)
      break
    }
    // A date ends the names.
    if let date = DateReading.written(String(rest)), let at = rest.firstRange(of: date.text.prefix { $0 != " " }) {
      rest = rest[..<at.lowerBound]
    }
    // What follows a bar, a bullet or a line of dots is no name.
    for mark in [" | ", " • ", " · ", " — ", " – ", "@", " in "] {
      if let at = rest.firstRange(of: mark) { rest = rest[..<at.lowerBound] }
    }
    var authors: [Metadata.Author] = []
    for piece in String(rest).split(separator: ",") {
      var piece = Substring(piece.trimming)
      if piece.hasPrefix("and ") { piece = piece.dropFirst(4) }
      for part in String(piece).replacing(" & ", with: " and ").split(separator: " and ") {
        let name = String(part).trimming
        if let both = nameWithRole(name) {
          authors.append(both)
        } else if isRole(name) {
          if let last = authors.last, last.role == nil { authors[authors.count - 1] = Metadata.Author(name: last.name, role: name) }
        } else if isName(name) {
          authors.append(Metadata.Author(name: spelledOut(name)))
        }
      }
    }
    return authors
  }

  /// "Ines Torvald Transport reporter": a name of two words, and the role right behind it.
  private static func nameWithRole(_ text: String) -> Metadata.Author? {
    let words = text.split(separator: " ")
    guard words.count >= 4, isRole(words[2...].joined(separator: " ")), isName(words[..<2].joined(separator: " ")) else { return nil }
    return Metadata.Author(name: spelledOut(words[..<2].joined(separator: " ")), role: words[2...].joined(separator: " "))
  }

  /// A name set in capitals, in small ones: "HANNE TOLLIVER" is "Hanne Tolliver".
  private static func spelledOut(_ name: String) -> String {
    guard name.contains(where: { $0.isLetter }), name.allSatisfy({ !$0.isLowercase }) else { return name }
    var out = ""
    for character in name { out += out.last?.isLetter ?? false ? character.lowercased() : String(character) }
    return out
  }

  private static let roleWords: Set<String> = [
    "reporter", "correspondent", "editor", "writer", "columnist", "staff", "political", "senior", "chief", "contributor", "journalist",
    "producer", "photographer", "analyst",
    "critic", "syndicate", "bureau", "gazette", "times", "herald", "tribune", "courier", "agence", "desk", "team", "agency", "agencies",
    "newsroom", "news", "press", "media", "reporters", "editors", "wire", "service", "associate", "deputy", "special", "fellow", "intern",
    "author", "admin", "guest", "our", "the", "online", "web", "digital", "business", "sports",
  ]

  private static func isRole(_ text: String) -> Bool {
    text.split(separator: " ").contains { roleWords.contains($0.lowercased()) }
  }

  /// Two to four words, each with a capital (particles apart), no digits: a person's name.
  static func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (2...5).contains(words.count), text.count <= 50 else { return false }
    let particles: Set<Substring> = [
      "de", "van", "von", "der", "den", "la", "le", "al", "bin", "ibn", "da", "dos", "del", "di", "du", "ter", "y",
    ]
    for word in words where !particles.contains(word) {
      guard let first = word.unicodeScalars.first, first.properties.isUppercase else { return false }
      if word.unicodeScalars.contains(where: { ("0"..."9").contains($0) || $0 == ":" || $0 == "/" }) { return false }
    }
    return !isRole(text)
  }

  /// A line of nothing but a date, a time and the words round them ("Published 4 March 2026, 10:15 GMT", "3 min read", "2 hours ago").
  static func isDateLine(_ normal: String) -> Bool {
    guard normal.utf8.count <= 90, normal.utf8.contains(where: { (48...57).contains($0) }) else { return false }
    if normal.hasSuffix(" min read") || normal.hasSuffix(" minute read") || normal.hasSuffix("min read") && normal.contains(":") {
      return true
    }
    var hasNumber = false
    for word in normal.split(whereSeparator: { " ,|-–—:./()•·@".contains($0) }) {
      if word.allSatisfy({ $0.isNumber }) || (word.first?.isNumber == true && word.count <= 6) {
        hasNumber = true
      } else if !dateWords.contains(String(word)) {
        return false
      }
    }
    return hasNumber
  }

  private static let dateWords: Set<String> = {
    var words: Set<String> = [
      "am", "pm", "a", "p", "m", "gmt", "utc", "est", "edt", "pst", "pdt", "cst", "cdt", "bst", "cet", "cest", "ist", "et", "pt", "ct",
      "mt", "published", "posted", "updated", "update", "last", "modified", "first", "on", "at", "of", "the",
      "min", "mins", "minute", "minutes", "read", "hour", "hours", "hr", "hrs", "day", "days", "week", "weeks", "month", "months", "year",
      "years", "ago", "date", "time", "created", "h", "est.", "local", "print", "edition", "issue", "vol", "no",
    ]
    for name in CalendarWords.months + CalendarWords.weekdays {
      words.insert(name)
      words.insert(String(name.prefix(3)))
    }
    words.formUnion(["sept", "tues", "thur", "thurs", "weds"])
    return words
  }()
}

/// The English names of months and weekdays.
enum CalendarWords {
  static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
  ]
  static let weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]
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
