/// A language that a report is written in: it knows how foreign text is made harmless.
protocol MarkupLanguage {
  static func append(_ text: some Collection<Unicode.Scalar>, to out: inout String)
}

/// A piece of a report under construction. What a literal says is mark-up; what is interpolated is foreign and is escaped, unless it is
/// itself such a piece. A page's words cannot get in unescaped, because there is no way in that does not escape them.
struct Markup<Language: MarkupLanguage>: ExpressibleByStringInterpolation, Sendable {
  private(set) var text: String

  init() { text = "" }
  init(stringLiteral literal: String) { text = literal }
  /// Mark-up that is safe as it stands: our own, or escaped where it was made.
  init(verbatim markup: String) { text = markup }
  init(stringInterpolation interpolation: StringInterpolation) { text = interpolation.text }
  init(_ scalars: some Collection<Unicode.Scalar>) {
    text = ""
    Language.append(scalars, to: &text)
  }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""
    init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity + 16 * interpolationCount) }
    mutating func appendLiteral(_ literal: String) { text += literal }
    mutating func appendInterpolation(_ foreign: String) { Language.append(foreign.unicodeScalars, to: &text) }
    mutating func appendInterpolation(_ number: Int) { text += String(number) }
    mutating func appendInterpolation(_ markup: Markup) { text += markup.text }
  }

  var isEmpty: Bool { text.isEmpty }
  static func += (a: inout Markup, b: Markup) { a.text += b.text }
}

extension DefaultStringInterpolation {
  /// Where the compiler takes a piece of a report for a part of a `String` (a literal inside `?:` may be one), the build stops.
  @available(*, deprecated, message: "give the literal its type: Markup, not String")
  mutating func appendInterpolation<Language>(_ markup: Markup<Language>) { appendInterpolation(markup.text) }
}

extension Sequence {
  /// The elements written one after the other.
  func joined<Language>(by separator: Markup<Language>) -> Markup<Language> where Element == Markup<Language> {
    var out: Markup<Language> = ""
    for (index, element) in enumerated() {
      if index > 0 { out += separator }
      out += element
    }
    return out
  }

  /// The elements, each written by `write`, one after the other.
  func markup<Language>(by separator: Markup<Language> = "", _ write: (Element) -> Markup<Language>) -> Markup<Language> {
    lazy.map(write).joined(by: separator)
  }
}
