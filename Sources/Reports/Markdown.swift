typealias Markdown = Markup<MarkdownLanguage>

/// CommonMark and GitHub's flavour: what would format, link or mention is escaped, and a text stays on its line.
enum MarkdownLanguage: MarkupLanguage {
  static func append(_ text: some Collection<Unicode.Scalar>, to out: inout String) {
    var index = text.startIndex
    // The scalar before, nil as long as only space has come, and whether only digits have: "- " or "1." at the start would begin a list.
    var previous: Unicode.Scalar?
    var isNumber = true
    while index != text.endIndex {
      let scalar = text[index]
      index = text.index(after: index)
      let next = index == text.endIndex ? nil : text[index]
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "#", "@", "$": out += "\\\(scalar)"
      case "+", "-", "=": out += previous == nil ? "\\\(scalar)" : "\(scalar)"
      case ".", ")": out += isNumber && previous != nil || previous == "w" || previous == "W" ? "\\\(scalar)" : "\(scalar)"
      case ":": out += next == "/" ? "\\:" : ":"
      case "\n", "\r", "\t": out += " "
      case _ where scalar.isDeceptive: out += scalar.shownEscape
      default: out.unicodeScalars.append(scalar)
      }
      if previous == nil, scalar.properties.isWhitespace { continue }
      isNumber = isNumber && ("0"..."9").contains(scalar)
      previous = scalar
    }
  }
}
