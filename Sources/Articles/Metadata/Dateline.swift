package import Ground
package import Vocabulary

/// Where and when a text was filed, as its opening says: "SEOUL, Nov. 13 (Norther Press) — …".
///
/// Ranges are of the article's text, in scalars.
package struct Dateline: Sendable, Hashable {
  /// All before the dash.
  package let range: TextRange
  /// "SEOUL", "HARBORTON, Ohio".
  package let place: TextRange
  /// "Norther Press", without its brackets.
  package let agency: TextRange?
  /// "Nov. 13", from its first word to its last.
  package let day: TextRange?
  /// The place is in capitals or an agency stands behind it, and the sentence begins behind the dash. "Updated Monday — …", "Jordan — who
  /// scored twice — …" have the form and are none.
  package let isSure: Bool
}

extension Article {
  /// The dateline of the text: the first sure one that opens one of its first lines, else what has the form of one.
  package var dateline: Dateline? {
    let opening = blocks.lazy.filter(\.verdict.isKept).prefix(Self.linesBeforeBody).compactMap { block in
      block.span.flatMap { Dateline(opening: block.text, at: $0.start) }
    }
    return opening.first(where: \.isSure) ?? opening.first
  }

  /// Headline, standfirst and a line of the date may stand before the paragraph that the dateline opens.
  private static let linesBeforeBody = 4
}

extension Dateline {
  /// Nil where the line does not begin with names, numbers and marks up to a dash.
  /// - Parameter start: the place of the line in the article's text, in scalars.
  package init?(opening line: String, at start: Int = 0) {
    guard let pieces = DatelinePiece.pieces(of: line), let first = pieces.first, first.isName else { return nil }
    let dash = pieces.firstIndex { $0.kind == .dash } ?? pieces.count
    guard dash > 0, dash < pieces.count else { return nil }
    func range(_ run: Range<Int>) -> TextRange? {
      run.isEmpty ? nil : TextRange(start + pieces[run.lowerBound].start, start + pieces[run.upperBound - 1].end)
    }
    let open = pieces[..<dash].firstIndex { $0.kind == .open }
    let close = open.flatMap { open in pieces[open..<dash].firstIndex { $0.kind == .close } }
    let credit = open.flatMap { open in close.map { open + 1..<$0 } }.flatMap { Self.isAgency($0, of: pieces) ? $0 : nil }
    let names = (0..<dash).filter { credit?.contains($0) != true }
    guard names.allSatisfy({ pieces[$0].kind != .word || pieces[$0].isName || Self.small.contains(pieces[$0].folded) }) else { return nil }
    let placeEnd = (0..<dash).first { pieces[$0].kind == .open || pieces.isOfDay($0) } ?? dash
    let place = 0..<(placeEnd > 0 && pieces[placeEnd - 1].kind == .comma ? placeEnd - 1 : placeEnd)
    guard let whole = range(0..<dash), let placeRange = range(place) else { return nil }
    let dated = names.filter { pieces.isOfDay($0) }
    let begins = dash + 1 < pieces.count && (pieces[dash + 1].isName || pieces[dash + 1].kind != .word)
    self.init(
      range: whole, place: placeRange, agency: credit.flatMap(range),
      day: dated.first.flatMap { first in dated.last.flatMap { range(first..<$0 + 1) } },
      isSure: begins && (credit != nil || first.isInCapitals && first.text.utf8.count >= Self.shortestPlace))
  }

  /// The agency in brackets of a line's dateline ("PORT ELLIN, March 4 (Norther Press) — …").
  static func wire(of line: String) -> String? {
    guard let agency = Dateline(opening: line)?.agency else { return nil }
    return String(String.UnicodeScalarView(line.unicodeScalars.dropFirst(agency.start).prefix(agency.count)))
  }

  private static func isAgency(_ run: Range<Int>, of pieces: [DatelinePiece]) -> Bool {
    guard !run.isEmpty, !run.contains(where: pieces.isOfDay) else { return false }
    return run.allSatisfy { pieces[$0].kind != .word || pieces[$0].isName || small.contains(pieces[$0].folded) }
      || Agencies.isAgency(pieces[run].map(\.text).joined(separator: " "))
  }

  /// Letters of "LIMA", "OSLO"; shorter ones in capitals ("TV", "US") are none.
  private static let shortestPlace = 4
  private static let small: Set<String> = ["de", "of", "the", "la", "a.m", "a.m.", "p.m", "p.m."]
}
