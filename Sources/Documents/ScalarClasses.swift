extension Unicode.Scalar {
  /// A line feed, or one of the other characters that end a line.
  package var endsLine: Bool {
    switch self {
    case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  package var isSpace: Bool { isASCII ? value == 32 || 9...13 ~= value : properties.isWhitespace }

  package var isDigit: Bool { "0"..."9" ~= self || !isASCII && properties.generalCategory == .decimalNumber }

  package var isUpper: Bool { isASCII ? "A"..."Z" ~= self : properties.isUppercase || properties.generalCategory == .titlecaseLetter }

  package var isLower: Bool { isASCII ? "a"..."z" ~= self : properties.isLowercase }

  /// A letter, a digit, or a mark that belongs to the letter before it.
  package var isWordLike: Bool {
    if isASCII { return isLower || isUpper || isDigit || self == "_" }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark, .enclosingMark,
      .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }

  /// Shown as nothing: soft hyphens, joiners, direction marks.
  package var isInvisible: Bool { !isASCII && properties.generalCategory == .format }

  package var isApostrophe: Bool { self == "'" || self == "\u{2019}" }

  package var isDash: Bool { self == "-" || "\u{2010}"..."\u{2015}" ~= self }
}
