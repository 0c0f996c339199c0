/// How a line ends that a template has cut off: with an ellipsis, a prompt to go on, or in mid-sentence.
extension Teasers {
  /// The text of a cut-off line without the marks of the cut; nil for a whole one.
  static func stem(of text: String) -> String? {
    if let rest = beforePrompt(text) { return stemBeforeEllipsis(rest) ?? String(trimmed(rest)) }
    return stemBeforeEllipsis(Substring(text))
  }

  static func hasPrompt(_ text: String) -> Bool { beforePrompt(text) != nil }

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

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while let last = text.last, last == " " || last == "." || last == "…" { text = text.dropLast() }
    return text
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

  /// The text before a prompt that ends it. The prompt begins a unit of its own: with a capital, or in brackets ("(more)"), or in a script without
  /// capitals; "the place to read more" in a sentence is none.
  private static func beforePrompt(_ text: String) -> Substring? {
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

  // MARK: Cuts without a mark

  /// Whether a line without a mark ends in mid-sentence for certain: with a word that no sentence and no headline ends with.
  static func endsInFunctionWord(_ text: String) -> Bool {
    guard let last = text.utf8.suffix(16).split(separator: 32).last else { return false }
    return functionWords.contains(String(decoding: last, as: UTF8.self))
  }

  private static let functionWords: Set<String> = Set(
    """
    the a an of and or but nor from with into than as at because while when if whether is are was were has have had will would could should
    may might must be been who whose which his its their our my your to for until since between among against without during that
    der die das dem den des ein eine einen einem einer eines und oder aber von vom zum zur mit für bei aus nach über unter wie wenn weil dass
    ist sind war waren wird werden hat haben hatte sich nicht
    le la les un une des du de et ou mais dans pour par avec sur sans qui que dont est sont était ont été leur leurs ses
    el los las una unos unas del y o pero en con por para sin sobre que cuyo es son fue han ha su sus
    um uma uns umas do da dos das e no na nos nas com por para sem sobre que foi são tem seu sua seus suas
    il lo gli uno di dal dalla della dello degli delle e o ma con per tra fra che è sono hanno suo sua suoi
    het een van en of maar met voor door naar bij uit dat die zijn was heeft hebben hun
    i w z na do od dla przez oraz ale który która które że jest są był
    и в на с к по из за от для что как который которая которые но или не
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
}
