/// Words by which a name is told to be an organisation's or an outlet's.
enum Organisations {
  /// The noun of the name: "Harbor Institute", "Department of Justice".
  static let heads = Lexicon.organisations["heads"]

  /// Organisations known by one word or a set phrase that has none of the words above.
  static let known = Lexicon.organisations["known"]
  /// Nouns by which a body of any name may be called: "the company".
  static let anyName: Set<String> = ["agency", "charity", "company", "firm", "group", "organisation", "organization"]
  /// Without capitals of its own the noun of "the Velk campaign", "the Oduya administration".
  static let commonHeads = Lexicon.organisations["common heads"]
}

enum Outlets {
  static let heads = Lexicon.organisations["outlet heads"]

  /// Two words and more that name one.
  static let phrases = Lexicon.organisations["outlet phrases"]
  static let known = Lexicon.organisations["outlets"]
}
