/// The letters of a word for all scorers: what Python's `\w` takes, so that figures can be compared with those of other projects.
extension Unicode.Scalar {
  /// A letter, a digit or other number, an underscore.
  var isWordCharacter: Bool {
    if self == "_" { return true }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }

  /// White space, and the separators among the control characters.
  var isWhitespaceCharacter: Bool { properties.isWhitespace || 0x1C...0x1F ~= value }
}

extension String {
  /// Runs of word characters, in order.
  var comparedWords: [Substring] {
    unicodeScalars.split { !$0.isWordCharacter }.map { Substring($0) }
  }

  /// Each run of white space as one space, none at the ends.
  var withSingleSpaces: String {
    unicodeScalars.split(whereSeparator: \.isWhitespaceCharacter).map { String($0) }.joined(separator: " ")
  }
}
