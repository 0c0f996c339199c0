/// A word list of ours, one file of `Lexicons`: its first lines tell what it holds, its origin and its licence; "[name]" begins a section;
/// entries are parted by commas, and "told = tell" ties a form to another.
struct Lexicon: Sendable {
  let sections: [String: [String]]

  /// - Parameter file: UTF-8 with line feeds.
  init(_ file: [UInt8]) {
    var sections: [String: [String]] = [:]
    var section = ""
    var text = ""
    func entries() -> [String] {
      text.split(separator: ",").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.filter { !$0.isEmpty }
    }
    for line in String(decoding: file, as: UTF8.self).split(separator: "\n") where !line.hasPrefix("#") {
      if line.hasPrefix("["), line.hasSuffix("]") {
        sections[section, default: []] += entries()
        section = String(line.dropFirst().dropLast())
        text = ""
      } else {
        text += line + "\n"
      }
    }
    sections[section, default: []] += entries()
    sections[""] = nil
    self.sections = sections
  }

  /// The phrases of a section.
  subscript(section: String) -> Set<String> {
    guard let entries = sections[section] else { preconditionFailure("no section “\(section)” in the lexicon") }
    return Set(entries)
  }

  /// The "form = base" entries of a section.
  func pairs(in section: String) -> [String: String] {
    var pairs: [String: String] = [:]
    for entry in sections[section] ?? [] {
      let sides = entry.split(separator: "=").map { $0.split(separator: " ").joined(separator: " ") }
      precondition(sides.count == 2, "“\(entry)” ties no form to another")
      pairs[sides[0]] = sides[1]
    }
    return pairs
  }
}

extension Lexicon {
  static let cues = Lexicon(PackageResources.cues_txt)
  static let hedges = Lexicon(PackageResources.hedges_txt)
  static let lemmas = Lexicon(PackageResources.lemmas_txt)
  static let roles = Lexicon(PackageResources.roles_txt)
  static let organisations = Lexicon(PackageResources.organisations_txt)
  static let sources = Lexicon(PackageResources.sources_txt)
  static let places = Lexicon(PackageResources.places_txt)
  static let zones = Lexicon(PackageResources.zones_txt)
  static let givenNames = Lexicon(PackageResources.given_names_txt)
  static let familyNames = Lexicon(PackageResources.family_names_txt)

  /// Every list, for what holds of all.
  static let all = [cues, hedges, lemmas, roles, organisations, sources, places, zones, givenNames, familyNames]
}
