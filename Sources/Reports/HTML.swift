typealias HTML = Markup<HTMLLanguage>

/// Text and double-quoted attributes: five characters are escaped, deceptive ones are shown.
enum HTMLLanguage: MarkupLanguage {
  static func append(_ text: some Collection<Unicode.Scalar>, to out: inout String) {
    for scalar in text {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      case "\r": out += " "
      default: scalar.appendShown(to: &out)
      }
    }
  }
}
