import Vocabulary

/// Which of an article's names are proper names, by the way they are written.
///
/// A capital inside the name makes it one ("Northmole Group", "NASA"), and so does a script without capitals; without any capital it is a
/// common noun. A capital at the beginning alone may be that of a sentence ("Police said"): then the article decides, which has to write the
/// word with a capital where no sentence begins, and nowhere without.
struct ProperNames: Sendable {
  private enum Form {
    case proper, common
    /// Only this word, in lower case, begins with a capital, and it comes first.
    case doubtful(String)
  }

  private var capital: Set<String> = []
  private var small: Set<String> = []

  /// - Parameter names: those that will be asked for.
  init(_ names: some Sequence<String>, in article: Article) {
    var doubtful: Set<String> = []
    for name in names { if case .doubtful(let word) = ProperNames.form(of: name) { doubtful.insert(word) } }
    if doubtful.isEmpty { return }
    var word = ""
    var beginsWithCapital = false
    // Whether a sentence may begin at the next word, and at this one.
    var mayBegin = true
    var mayHaveBegun = true
    func end(_ names: inout ProperNames) {
      guard doubtful.contains(word) else { return }
      if !beginsWithCapital { names.small.insert(word) } else if !mayHaveBegun { names.capital.insert(word) }
    }
    for scalar in article.text.unicodeScalars {
      if scalar.isLetterOrDigit {
        if word.isEmpty { (beginsWithCapital, mayHaveBegun) = (scalar.isCapital, mayBegin) }
        word += scalar.properties.lowercaseMapping
        mayBegin = false
      } else {
        end(&self)
        word = ""
        // Only a comma or a bracket surely goes on with a sentence.
        if !(scalar == " " || scalar == "," || scalar == ")" || scalar == "(") { mayBegin = true }
      }
    }
    end(&self)
  }

  /// Whether a name tells who somebody is.
  func tell(_ name: String) -> Bool {
    switch ProperNames.form(of: name) {
    case .proper: true
    case .common: false
    case .doubtful(let word): capital.contains(word) && !small.contains(word)
    }
  }

  /// The words of a name; "Jean-Luc" and "O’Neill" are one each.
  static func words(of name: String) -> [Substring.UnicodeScalarView] {
    name.unicodeScalars.split { !($0.isLetterOrDigit || $0 == "-" || $0 == "'" || $0 == "’") }
  }

  private static func form(of name: String) -> Form {
    let words = words(of: name)
    for (index, word) in words.enumerated() {
      guard let first = word.first else { continue }
      let hasCapital = index > 0 && first.isCapital || word.dropFirst().contains(where: \.isCapital)
      if hasCapital || first.properties.generalCategory == .otherLetter { return .proper }
    }
    guard let first = words.first, first.first?.isCapital == true else { return .common }
    return .doubtful(first.prefix(while: \.isLetterOrDigit).reduce(into: "") { $0 += $1.properties.lowercaseMapping })
  }
}

extension Unicode.Scalar {
  fileprivate var isCapital: Bool {
    if isASCII { return ("A"..."Z").contains(self) }
    return properties.generalCategory == .uppercaseLetter || properties.generalCategory == .titlecaseLetter
  }
}
