/// Nouns that say what somebody is. Singular; plurals are looked up by `singular(_:)`.
enum RoleNouns {
  /// Who bears one of these has an office or speaks for a body: an unnamed one is an official.
  static let offices = Lexicon.roles["offices"]

  /// What people do or are otherwise; it is a role of a named one, an unnamed one belongs to no office.
  static let occupations = Lexicon.roles["occupations"]

  /// Whose office goes on behind "to": "ambassador to Laos".
  static let envoys = Lexicon.roles["envoys"]
  /// Written before a name, part of no noun phrase of its own.
  static let titles = Lexicon.roles["titles"]
  /// The office that a title abbreviates.
  static let spelledOut = Lexicon.roles.pairs(in: "spelled out")

  static let honorifics = Lexicon.roles["honorifics"]
  /// Words inside a role before its noun.
  static let modifiers = Lexicon.roles["modifiers"]

  static let former = Lexicon.roles["former"]
  static let acting = Lexicon.roles["acting"]
  static let designate = Lexicon.roles["designate"]
  static func isRole(_ folded: String) -> Bool {
    if offices.contains(folded) || occupations.contains(folded) || folded.hasSuffix("ologist") || folded.hasSuffix("urgist") { return true }
    // "ex-president", "then-governor", "president-elect", "co-captain": the part beside the hyphen is the noun.
    let parts = folded.split(separator: "-")
    guard parts.count > 1, let first = parts.first, let last = parts.last else { return false }
    if ["ex", "then", "vice", "co", "sub"].contains(first) { return offices.contains(String(last)) || occupations.contains(String(last)) }
    return ["elect", "designate", "general"].contains(last) && offices.contains(String(first))
  }

  static func isPluralRole(_ folded: String) -> Bool { plural(of: folded).map { isRole($0) } ?? false }
  static func isPluralOffice(_ folded: String) -> Bool { plural(of: folded).map { offices.contains($0) } ?? false }

  /// The singular of a regular or usual plural; nil where the word is none.
  static func plural(of folded: String) -> String? {
    if folded.hasSuffix("men") { return String(folded.dropLast(2)) + "an" }
    if folded.hasSuffix("ies") { return String(folded.dropLast(3)) + "y" }
    if folded.hasSuffix("sses") || folded.hasSuffix("ches") { return String(folded.dropLast(2)) }
    if folded.hasSuffix("s"), !folded.hasSuffix("ss") { return String(folded.dropLast()) }
    return nil
  }
}
