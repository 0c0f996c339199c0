import Ground
import Selections
import Tracking
package import Vocabulary

extension Claim.Certainty {
  /// Full, half, empty: the picture and the cards show the same four signs.
  var sign: String {
    switch self {
    case .certain: "●"
    case .probable: "◐"
    case .possible: "○"
    case .unknown: "?"
    }
  }
  var gloss: String {
    switch self {
    case .certain: "stated flatly"
    case .probable: "believed, expected, likely"
    case .possible: "may, might, not ruled out"
    case .unknown: "not asserted: asked, wished, demanded"
    }
  }
}

extension Speaker.Level {
  var label: String {
    switch self {
    case .namedPerson: "named person"
    case .namedOrganisation: "named organisation"
    case .namedOutletOrDocument: "named outlet or document"
    case .unnamedOfficial: "unnamed official"
    case .unnamedGroup: "unnamed group"
    case .unnamedDocument: "unnamed document"
    case .unattributedPassive: "no source in the text"
    case .author: "the author"
    }
  }
}

extension Speaker.Phrase {
  /// The phrase with its modifier, where the phrase itself does not say it.
  var label: String {
    guard let modifier, !text.hasPrefix(modifier) else { return text }
    return modifier + " " + text
  }
}

extension Claim.Field {
  var label: String { self == .statementDate ? "statement date" : rawValue }
}

extension Claim {
  /// In whole per cent.
  var percent: Int { Int((confidence * 100).rounded()) }
}

/// A space at which no line ends: between a number and its sign, between the parts of a date.
let noBreak = "\u{A0}"

/// "95 %", on one line.
func perCent(_ number: Int) -> String { "\(number)\(noBreak)%" }

extension CivilDate {
  /// "13 Nov 2024", at the precision that is known; no line ends inside it.
  var spoken: String {
    let name = month.map { Calendar.english.months[$0 - 1][0] }
    let month = name.map { $0.prefix(1).uppercased() + $0.dropFirst().prefix(2) }
    return ([day.map(String.init), month, String(year)] as [String?]).compactMap { $0 }.joined(separator: noBreak)
  }
}

/// The words of a name in camel case: "teaserRun" is "teaser run".
func spelled(_ name: String) -> String {
  var out = ""
  for scalar in name.unicodeScalars {
    if ("A"..."Z").contains(scalar) { out += " " }
    out += scalar.properties.lowercaseMapping
  }
  return out
}

/// "1 claim", "2 claims".
func counted(_ count: Int, _ noun: String, plural: String? = nil) -> String {
  "\(count) " + (count == 1 ? noun : plural ?? noun + "s")
}

extension Speaker {
  /// The roles that say more than the name: an unnamed speaker's name often holds its role ("some analysts"), and a title its bearer's.
  package var rolesBesideName: [Phrase] {
    let known = Set(foldedWords(of: name ?? ""))
    return roles.filter { !known.isSuperset(of: foldedWords(of: $0.text)) }
  }
}
