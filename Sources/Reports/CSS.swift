typealias CSS = Markup<CSSLanguage>

/// A string of a style sheet, between double quotes: all but ASCII letters and digits and the space is written by its number, so that
/// nothing ends the string, the rule or the element that the sheet stands in.
enum CSSLanguage: MarkupLanguage {
  static func append(_ text: some Collection<Unicode.Scalar>, to out: inout String) {
    for scalar in text {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", " ": out.unicodeScalars.append(scalar)
      case "\n", "\r", "\t": out += " "
      case _ where scalar.isDeceptive:
        var shown = ""
        scalar.appendShown(to: &shown)
        append(shown.unicodeScalars, to: &out)
      default: out += "\\" + String(scalar.value, radix: 16) + " "
      }
    }
  }
}
