import Ground
import Vocabulary

/// What is left of a text when case, punctuation and quotation marks are dropped: the same for the same words, however they are set.
struct ComparedText {
  /// Fewer words than this ("it is true") come about by chance, and say nothing about where a text came from.
  static let minimumWords = 4

  /// Letters, marks and digits only, in lower case. Strings compare by canonical equivalence, so composed and decomposed accents are the
  /// same.
  private(set) var key = ""
  private(set) var words = 0

  init(_ ranges: [TextRange], in article: Article) {
    for range in ComparedText.withoutThat(ranges, in: article) {
      var isInside = false
      for scalar in article.scalars(range) {
        let isLetter = scalar.isLetterOrDigit
        if isLetter {
          if !isInside { words += 1 }
          key += scalar.properties.lowercaseMapping
        }
        // "don't" is one word, with either apostrophe.
        isInside = isLetter || isInside && (scalar == "'" || scalar == "’")
      }
    }
  }

  /// "said that the dam may fail" and "the dam may fail, she said" are the same content.
  private static func withoutThat(_ ranges: [TextRange], in article: Article) -> [TextRange] {
    guard let first = ranges.first, first.count > 5, article.text(TextRange(first.start, first.start + 5)) == "that " else {
      return ranges
    }
    return [TextRange(first.start + 5, first.end)] + ranges.dropFirst()
  }

  var isTelling: Bool { words >= ComparedText.minimumWords }
}

extension Unicode.Scalar {
  /// Whether it is a part of a word.
  var isLetterOrDigit: Bool {
    if isASCII { return ("a"..."z").contains(self) || ("A"..."Z").contains(self) || ("0"..."9").contains(self) }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark, .decimalNumber,
      .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }
}
