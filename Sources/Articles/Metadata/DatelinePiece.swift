internal import Ground

/// A word, a number or a mark of the opening of a line, up to the word behind its first dash.
struct DatelinePiece {
  enum Kind { case word, number, open, close, comma, dash, mark }
  let kind: Kind
  let text: String
  /// In scalars of the line, half open.
  let start: Int
  let end: Int
  var folded: String { text.lowercased() }
  var isName: Bool { kind == .word && text.unicodeScalars.first?.properties.isLowercase == false }
  var isInCapitals: Bool {
    kind == .word && text.unicodeScalars.allSatisfy { $0.properties.isUppercase || $0 == "." || $0 == "-" || $0 == "&" }
  }

  /// Nil where no dash stands near the beginning of the line.
  static func pieces(of line: String) -> [DatelinePiece]? {
    let near = Array(line.unicodeScalars.prefix(longestLine))
    var pieces: [DatelinePiece] = []
    var at = 0
    var hasDash = false
    while at < near.count, pieces.count < mostPieces {
      let start = at
      let piece = piece(at: &at, of: near)
      guard let kind = piece else { continue }
      pieces.append(DatelinePiece(kind: kind, text: String(String.UnicodeScalarView(near[start..<at])), start: start, end: at))
      if hasDash { return pieces }
      hasDash = kind == .dash
    }
    return hasDash ? pieces : nil
  }

  /// Moves behind the piece that begins at a place.
  /// - Returns: nil for white space.
  private static func piece(at place: inout Int, of near: [Unicode.Scalar]) -> Kind? {
    let start = place
    place += 1
    func isSpace(_ index: Int) -> Bool { !near.indices.contains(index) || near[index].properties.isWhitespace }
    switch near[start] {
    case _ where isSpace(start): return nil
    case "\u{2013}"..."\u{2015}": return .dash
    case "-" where near.indices.contains(start + 1) && near[start + 1] == "-":
      place += 1
      return .dash
    // A hyphen is a dash where it has space on both sides.
    case "-": return isSpace(start - 1) && isSpace(start + 1) ? .dash : .mark
    case "(": return .open
    case ")": return .close
    case ",": return .comma
    case let first where isWordLike(first):
      while place < near.count, isWordLike(near[place]) || joins(place, of: near) { place += 1 }
      // "Nov.", "p.m.": a full stop before the dash ends no sentence.
      if place < near.count, near[place] == "." { place += 1 }
      return first.properties.numericType == nil ? .word : .number
    default: return .mark
    }
  }

  private static func isWordLike(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// "St.-Denis", "O’Neill", "p.m": a mark between two letters.
  private static func joins(_ index: Int, of near: [Unicode.Scalar]) -> Bool {
    switch near[index] {
    case "-", "'", "\u{2019}", ".", "&", "/": index + 1 < near.count && isWordLike(near[index + 1])
    default: false
    }
  }

  /// The longest dateline: city and state, date, agency, all marks counted; and the word behind its dash.
  private static let mostPieces = 18
  private static let longestLine = 160
}

extension [DatelinePiece] {
  /// Whether a piece is of the day: a day of the week, or a month beside a number ("March 4"; a bare "March" may be a place or a party).
  func isOfDay(_ index: Int) -> Bool {
    guard self[index].kind != .number else { return true }
    guard self[index].kind == .word else { return false }
    if Calendar.weekday(self[index].folded) != nil { return true }
    func isNumber(_ place: Int) -> Bool { indices.contains(place) && self[place].kind == .number }
    return Calendar.month(self[index].folded) != nil && (isNumber(index - 1) || isNumber(index + 1))
  }
}
