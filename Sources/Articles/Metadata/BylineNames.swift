/// What is a person's name in a byline, a pen name, or a role.
extension Byline {
  /// A name set in capitals, in small ones: "HANNE TOLLIVER" is "Hanne Tolliver".
  static func spelledOut(_ name: String) -> String {
    guard name.contains(where: { $0.isLetter }), name.allSatisfy({ !$0.isLowercase }) else { return name }
    var out = ""
    for character in name { out += out.last?.isLetter ?? false ? character.lowercased() : String(character) }
    return out
  }

  /// Whether a text has a word that only roles have.
  static func isRole(_ text: String) -> Bool { text.split(separator: " ").contains { BylineWords.roles.contains($0.lowercased()) } }

  /// Two to five words, each with a capital (particles apart), the last no initial, and none of a role or a label: a person's name.
  static func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    if let first = words.first,
      BylineWords.labelOpenings.contains(first.lowercased()) || first.utf8.count <= 4 && Agencies.isAgency(String(first))
    {
      return false
    }
    // "AP National Security Writer", in whatever case a template sets it.
    if let first = words.first, first.utf8.count == 2, Agencies.isAgency(first.uppercased()),
      words.dropFirst().allSatisfy({ BylineWords.roles.contains($0.lowercased()) || BylineWords.desks.contains($0.lowercased()) })
    {
      return false
    }
    guard (2...5).contains(words.count), text.utf8.count <= 60, let last = words.last, last.utf8.count > 1,
      !last.hasSuffix(".") || last.utf8.count > 2
    else { return false }
    return words.allSatisfy { word in
      BylineWords.particles.contains(String(word)) || isNameWord(word) && !BylineWords.notNames.contains(word.lowercased())
    } && !isRole(text) && words.contains { !BylineWords.particles.contains(String($0)) }
  }

  /// Letters, apostrophes and hyphens with a capital first; a dot only after an initial or a title ("J.I.", "Dr.").
  private static func isNameWord(_ word: Substring) -> Bool {
    guard let first = word.unicodeScalars.first, first.properties.isUppercase || word.hasPrefix("d'") || word.hasPrefix("d’") else {
      return false
    }
    var afterDot = false
    for scalar in word.unicodeScalars {
      switch scalar {
      case ".": afterDot = true
      case "'", "’", "-", "‑", "`", "´": afterDot = false
      default:
        guard scalar.properties.isAlphabetic || scalar.properties.isGraphemeExtend, !afterDot || scalar.properties.isUppercase else {
          return false
        }
        afterDot = false
      }
    }
    return true
  }

  /// A name that only its mark tells from a word: one to three words that name no role, no site and no address.
  static func isPenName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return (1...3).contains(words.count) && (3...30).contains(text.utf8.count)
      && text.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || $0.properties.numericType != nil || " -'’".unicodeScalars.contains($0) || $0 == "." && words.count > 1
      }
      && text.unicodeScalars.contains { $0.properties.isAlphabetic }
      && !words.contains { BylineWords.roles.contains($0.lowercased()) || BylineWords.notNames.contains($0.lowercased()) }
      && !BylineWords.labelOpenings.contains(words[0].lowercased())
      && lead(of: words) == nil && !Agencies.isAgency(text)
  }
}
