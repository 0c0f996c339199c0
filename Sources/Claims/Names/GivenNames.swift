/// Common given names of news English, our own compilation: evidence that a run of capitals is a person, and which pronoun fits.
/// A name borne by both sexes stands in both lists and decides nothing about pronouns.
enum GivenNames {
  static let masculine = Lexicon.givenNames["masculine"]

  static let feminine = Lexicon.givenNames["feminine"]

  static func contains(_ folded: String) -> Bool { masculine.contains(folded) || feminine.contains(folded) }

  /// Nil where the name is not known or borne by both.
  static func gender(of folded: String) -> Gender? {
    switch (masculine.contains(folded), feminine.contains(folded)) {
    case (true, false): .masculine
    case (false, true): .feminine
    default: nil
    }
  }
}

/// Which of "he" and "she" the article would use.
enum Gender: Sendable { case masculine, feminine }
