/// Family names that stand before the given name in Korean, Chinese and Vietnamese: "Hong Min" is "Hong" afterwards.
enum FamilyNames {
  static let beforeGivenNames = Lexicon.familyNames["before given names"]

  /// Whether the words can be a family name and the one or two syllables after it ("Hong Min", "Kim Jong UN", "Nguyen Phu Trong").
  static func isSurnameFirst(_ folded: [String]) -> Bool {
    guard (2...3).contains(folded.count), beforeGivenNames.contains(folded[0]), !GivenNames.contains(folded[0]) else { return false }
    // "Hong Kong", "Long Beach" are places; a given name behind it is Western ("Kim Davis" is caught above, "Park Robert" is nobody's
    // order).
    return folded.dropFirst().allSatisfy { $0.utf8.count <= 12 && !Places.words.contains($0) && !GivenNames.contains($0) }
  }
}
