typealias Markdown = Markup<MarkdownLanguage>

/// CommonMark and GitHub's flavour: what would format, link or mention is escaped, and a text stays on its line.
enum MarkdownLanguage: MarkupLanguage {
  static func append(_ text: some Collection<Unicode.Scalar>, to out: inout String) {
    var line = MarkdownLine(.gitHub)
    line.append(text)
    out += line.text
  }
}

/// A line of Markdown under construction: what a character means depends on what is before it. A page's words cannot become mark-up in it.
struct MarkdownLine {
  /// How much is escaped.
  enum Caution {
    /// What CommonMark reads as mark-up, and nothing else: an article's own text, which people go on to edit.
    case commonMark
    /// The same in a cell of a table, which a bar would end.
    case cell
    /// What GitHub reads as well: mentions, issue numbers, formulas, bare addresses.
    case gitHub
  }

  private(set) var text = ""
  /// The scalar before, of the page or of the mark-up; nil as long as nothing but space or the opening of a mark has been written.
  private(set) var previous: Unicode.Scalar?
  private let caution: Caution
  private var isAtStart = true
  /// Whether digits have been written and nothing else: "12." would begin a list.
  private var isNumber = false

  init(_ caution: Caution) { self.caution = caution }

  /// Writes what is mark-up.
  mutating func mark(_ markup: String) {
    text += markup
    previous = markup.unicodeScalars.last
  }

  /// Writes a page's words.
  /// - Parameter isBeforeLink: whether a link follows: "!" before it would make a picture of it.
  mutating func append(_ words: some Collection<Unicode.Scalar>, isBeforeLink: Bool = false) {
    var index = words.startIndex
    while index != words.endIndex {
      let scalar = words[index]
      index = words.index(after: index)
      let next = index == words.endIndex ? nil : words[index]
      if isMarkup(scalar, before: next) || scalar == "!" && next == nil && isBeforeLink { text += "\\" }
      switch scalar {
      case "\n", "\r", "\t": text += " "
      default: scalar.appendShown(to: &text)
      }
      previous = scalar
      if isAtStart, scalar.properties.isWhitespace { continue }
      isNumber = ("0"..."9").contains(scalar) && (isAtStart || isNumber)
      isAtStart = false
    }
  }

  /// Whether the next scalar would be read as mark-up where the line stands.
  private func isMarkup(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) -> Bool {
    let isGitHub = caution == .gitHub
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "<", "&": return true
    case "|": return caution != .commonMark
    case "@", "$": return isGitHub
    case "#", ">", "~": return isAtStart || isGitHub
    case "+", "-", "=": return isAtStart
    case ".", ")": return isNumber || isGitHub && (previous == "w" || previous == "W")
    case ":": return isGitHub && next == "/"
    default: return false
    }
  }
}
