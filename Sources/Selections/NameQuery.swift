/// A name that a reader asks for. It matches a name that has all of its words, in any order; case and accents do not count.
///
/// “trump donald” asks for “Donald J. Trump” too, and “Velk” for everybody of that name: a reader who wants one of them writes more words.
package struct NameQuery: Sendable, Hashable {
  /// As the reader wrote it.
  package let text: String
  private let words: Set<String>

  /// Nil where the text has no letter and no digit: such a query would match every name.
  package init?(_ text: String) {
    words = Set(foldedWords(of: text))
    if words.isEmpty { return nil }
    self.text = text
  }

  /// Whether the name has all the words of the query.
  package func matches(_ name: String) -> Bool { words.isSubset(of: foldedWords(of: name)) }
}

/// The runs of letters and digits of a name, in small letters and without accents.
package func foldedWords(of text: String) -> [String] {
  var words: [String] = []
  var word = ""
  for scalar in text.unicodeScalars {
    switch scalar.properties.generalCategory {
    // A mark that stands alone is the accent of the letter before it.
    case .nonspacingMark: continue
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .spacingMark, .decimalNumber:
      word += folded(scalar)
    default:
      if !word.isEmpty { words.append(word) }
      word = ""
    }
  }
  if !word.isEmpty { words.append(word) }
  return words
}

/// A letter in its small form, and a Latin one without what is added to it.
///
/// The names of the characters tell it (Unicode Character Database, `Name`): “LATIN SMALL LETTER O WITH STROKE” is an o, “LATIN SMALL LIGATURE OE” is oe.
/// Decomposition, which the standard library keeps to itself, would leave ø and ł as they are.
private func folded(_ scalar: Unicode.Scalar) -> String {
  let small = scalar.properties.lowercaseMapping
  if scalar.isASCII { return small }
  if small == "ß" { return "ss" }
  let words = (small.unicodeScalars.first?.properties.name ?? "").split(separator: " ")
  guard words.count >= 4, words[0] == "LATIN", words[1] == "SMALL", words[2] == "LETTER" || words[2] == "LIGATURE" else { return small }
  let base = words[3] == "DOTLESS" && words.count > 4 ? words[4] : words[3]
  return base.utf8.count <= 2 ? base.lowercased() : small
}
