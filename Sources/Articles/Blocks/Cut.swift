/// How a template has cut a line off: with an ellipsis or a prompt to go on.
struct Cut: Sendable {
  /// The text without the marks of the cut.
  let stem: String
  /// The cut is marked by a prompt to go on.
  let hasPrompt: Bool

  /// - Returns: nil for a whole line.
  init?(of text: String) {
    if let rest = Cut.beforePrompt(text) {
      stem = Cut.stemBeforeEllipsis(rest) ?? String(Cut.trimmed(rest))
      hasPrompt = true
    } else if let rest = Cut.stemBeforeEllipsis(Substring(text)) {
      stem = rest
      hasPrompt = false
    } else {
      return nil
    }
  }

  private static func stemBeforeEllipsis(_ text: Substring) -> String? {
    // A single byte decides for most lines: a full stop, a bracket, or the end of "…".
    guard let last = text.utf8.last, last == UInt8(ascii: ".") || last == UInt8(ascii: "]") || last == UInt8(ascii: ")") || last == 0xA6
    else { return nil }
    for tail in ["[…]", "[...]", "(…)", "(...)", "…", "...."] where text.hasSuffix(tail) {
      return String(trimmed(text.dropLast(tail.count)))
    }
    guard text.hasSuffix("...") else { return nil }
    return String(trimmed(text.dropLast(3)))
  }

  /// Without the dots and spaces at the end, looked for scalar by scalar: dropping one character after another takes the square of their number.
  private static func trimmed(_ text: Substring) -> Substring {
    let scalars = text.unicodeScalars
    guard let last = scalars.lastIndex(where: { $0 != " " && $0 != "." && $0 != "…" }) else { return "" }
    return Substring(scalars[...last])
  }

  // MARK: Prompts

  /// Prompts to go on, as templates put them behind an excerpt; by their last letters, the longest first.
  private static let prompts: [Unicode.Scalar?: [[Unicode.Scalar]]] = Dictionary(
    grouping: [
      "continue reading", "keep reading", "read more", "read on", "read full story", "read the full story", "read full article",
      "read the full article", "read the rest", "full story", "learn more", "see more", "more", "weiterlesen", "mehr lesen", "mehr dazu",
      "mehr",
      "lire la suite", "lire plus", "en savoir plus", "suite", "leer más", "seguir leyendo", "sigue leyendo", "ver más",
      "continuar leyendo",
      "leia mais", "ler mais", "continue lendo", "continue a ler", "saiba mais", "leggi tutto", "continua a leggere", "leggi di più",
      "continua", "lees meer", "lees verder", "czytaj dalej", "czytaj więcej", "więcej", "читать далее", "читать дальше", "подробнее",
      "далее",
      "читати далі", "続きを読む", "もっと見る", "全文を読む", "続きはこちら", "阅读更多", "阅读全文", "查看更多", "閱讀更多", "閱讀全文", "더보기", "더 보기", "계속 읽기",
      "자세히 보기", "devamını oku", "läs mer", "les mer", "læs mere",
    ].map { Array($0.unicodeScalars) }.sorted { $0.count > $1.count }
  ) { $0.last }

  private static let longestPrompt = 28
  /// "More", "Suite" are words as well: short ones count in brackets only.
  private static let shortestPrompt = 6
  /// Less text than this before a prompt is no excerpt.
  private static let shortestExcerpt = 20
  private static let arrows = Set("→»›▶►>. …)]".unicodeScalars)

  /// The last two letters of the prompts in Latin script: they decide for most lines.
  private static let lastLetters: Set<UInt16> = Set(
    prompts.values.joined().compactMap { prompt in
      let tail = prompt.suffix(2).map(\.value)
      return tail.count == 2 && tail[1] < 0x80 ? UInt16(truncatingIfNeeded: tail[0] & 0x7F) << 8 | UInt16(tail[1]) : nil
    })

  /// Whether a text ends in a letter that a prompt ends in, or in a sign that may follow one.
  private static func mayEndInPrompt(_ text: String.UTF8View) -> Bool {
    guard let last = text.last else { return false }
    switch last {
    case 65...90, 97...122:
      guard let before = text.dropLast().last else { return false }
      return before >= 0x80 || lastLetters.contains(UInt16(small(before)) << 8 | UInt16(small(last)))
    case 0x80...: return true
    default: return arrows.contains(Unicode.Scalar(last))
    }
  }

  private static func small(_ byte: UInt8) -> UInt8 { (65...90).contains(byte) ? byte | 32 : byte }

  /// The text before a prompt that ends it. The prompt begins a unit of its own: with a capital, or in brackets ("(more)"), or in a script without
  /// capitals; "the place to read more" in a sentence is none.
  private static func beforePrompt(_ text: String) -> Substring? {
    guard mayEndInPrompt(text.utf8) else { return nil }
    // The end of a sentence is none of a prompt, the three dots of "Read more..." are.
    if text.utf8.last == UInt8(ascii: "."), !text.hasSuffix("...") { return nil }
    var tail = Array(text.unicodeScalars.suffix(longestPrompt))
    var dropped = 0
    while let last = tail.last, arrows.contains(last) {
      tail.removeLast()
      dropped += 1
    }
    let small = tail.map { $0.properties.lowercaseMapping.unicodeScalars.first ?? $0 }
    for prompt in prompts[small.last] ?? [] where small.count > prompt.count && small.suffix(prompt.count).elementsEqual(prompt) {
      let start = tail.count - prompt.count
      let before = tail[start - 1]
      let isBracketed = before == "(" || before == "["
      let hasNoCapitals = prompt[0].value >= 0x3000
      let isUnit = isBracketed || tail[start].properties.isUppercase && !before.properties.isAlphabetic || hasNoCapitals
      guard isUnit, prompt.count > shortestPrompt || isBracketed || hasNoCapitals else { continue }
      let scalars = text.unicodeScalars
      let rest = scalars.dropLast(dropped + prompt.count + (isBracketed ? 1 : 0))
      guard rest.count >= shortestExcerpt else { return nil }
      return trimmed(Substring(rest))
    }
    return nil
  }
}
