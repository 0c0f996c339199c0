/// The sentence of a rule before its evidence stands in it.
enum SentenceShape: Sendable, ExpressibleByStringLiteral {
  /// `{}` takes the next piece of evidence. What stands in square brackets is left out where no evidence is left for it.
  case words(String)
  /// The words, and behind them all evidence in quotation marks, joined by the other words.
  case list(String, joinedBy: String)

  init(stringLiteral words: String) { self = .words(words) }

  /// The sentence, or its beginning where the sentence of another rule follows; takes away the evidence that it uses.
  func filled(with evidence: inout ArraySlice<String>) -> String {
    switch self {
    case .list(let opening, let joint):
      defer { evidence = [] }
      return opening + evidence.map { "“\($0)”" }.joined(separator: joint)
    case .words(let words):
      var out = ""
      var isLeftOut = false
      for sign in words.unicodeScalars {
        switch sign {
        case "[": isLeftOut = evidence.isEmpty
        case "]": isLeftOut = false
        case _ where isLeftOut, "{": break
        case "}": out += evidence.popFirst() ?? ""
        default: out.unicodeScalars.append(sign)
        }
      }
      return out
    }
  }
}
