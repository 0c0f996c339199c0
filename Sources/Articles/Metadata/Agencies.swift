/// News agencies, by the names that newspapers credit them by.
enum Agencies {
  private static let names: Set<String> = Set(
    """
    AP|Associated Press|The Associated Press|AFP|Agence France-Presse|Reuters|Thomson Reuters|dpa|dpa-AFX|Deutsche Presse-Agentur|PA|PA Media|
    Press Association|UPI|United Press International|Bloomberg|Bloomberg News|ANSA|EFE|Europa Press|ANP|Belga|APA|SDA|Keystone-SDA|Ritzau|NTB|TT|
    STT|PAP|MTI|ČTK|TASS|Interfax|Xinhua|Kyodo|Kyodo News|Yonhap|Yonhap News Agency|KCNA|PTI|Press Trust of India|IANS|ANI|Anadolu Agency|AAP|
    Australian Associated Press|CP|The Canadian Press|Canadian Press|Lusa|SID|epd|KNA|AWP
    """.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { $0.lowercased() })

  /// Whether a name is an agency's; one of letters alone counts in the case of an abbreviation ("AP", "dpa"; not "Ap").
  static func isAgency(_ name: String) -> Bool {
    guard names.contains(name.lowercased()) else { return false }
    return name.utf8.count > 4 || name.dropFirst().contains { $0.isUppercase } || name.allSatisfy { $0.isLowercase }
  }

  /// The agency among the parts of a byline or credit ("Ana Roth, Associated Press", "Quelle: dpa-AFX").
  static func credited(in line: String) -> String? {
    line.split(whereSeparator: { ",;:|/()".contains($0) }).lazy.map { $0.trimming }.first { isAgency($0) }
  }
}
