/// Countries, capitals, US states and large cities, with the words made of them: places that speak for a government, and no persons.
enum Places {
  /// Capitals and buildings that stand for those who govern there.
  static let metonyms = Lexicon.places["metonyms"]

  static let countries = Lexicon.places["countries"]

  /// Countries of two words or more, as they are written.
  static let compoundCountries = Lexicon.places["compound countries"]
  static let states = Lexicon.places["states"]

  static let others = Lexicon.places["others"]

  static let demonyms = Lexicon.places["demonyms"]

  static let parties = Lexicon.places["parties"]

  static let words: Set<String> = metonyms.union(countries).union(states).union(others)

  static func isPlace(_ folded: [String]) -> Bool {
    folded.count == 1
      ? words.contains(folded[0])
      : compoundCountries.contains(folded.joined(separator: " ")) || folded.allSatisfy { words.contains($0) || compass.contains($0) }
  }

  /// First words of the names of towns: "San Jose", "Fort Worth".
  static let beginnings = Lexicon.places["beginnings"]
  static let compass = Lexicon.places["compass"]
}
