package import Ground

/// What people say about one attribution, by the labelling guidelines: who speaks, how sure, and which other answers are also right.
package struct ClaimLabel: Sendable {
  /// Fields of one value.
  package enum Field: String, Sendable, CaseIterable { case kind, level, certainty, polarity, stance, form, statementDate, type }
  /// Fields of several values, counted once for each speaker of an article.
  package enum Phrases: String, Sendable, CaseIterable { case roles, affiliations }

  /// The attribution's.
  package let id: String
  /// Empty where the text does not hold the attribution.
  package let content: Characters
  /// The speaker's; nil where nobody is named.
  package let name: String?
  private let names: [String?]
  private let values: [Field: [String?]]
  private let phrases: [Phrases: [[String]]]

  /// - Parameters:
  ///   - json: a line of labels, or a claim of the corpus.
  ///   - id: of the attribution.
  ///   - content: what it covers of the text.
  package init(_ json: JSON, id: String, content: Characters) {
    self.id = id
    self.content = content
    func accepted(_ field: String) -> [JSON] { json["accept"]?[field]?.elements ?? [] }
    name = json["name"]?.string
    names = [name] + accepted("name").map(\.string)
    var values: [Field: [String?]] = [:]
    for field in Field.allCases { values[field] = [json[field.rawValue]?.string] + accepted(field.rawValue).map(\.string) }
    self.values = values
    var phrases: [Phrases: [[String]]] = [:]
    for field in Phrases.allCases {
      let own = (json[field.rawValue]?.elements ?? []).compactMap(\.string)
      phrases[field] = [own] + accepted(field.rawValue).map { $0.elements.compactMap(\.string) }
    }
    self.phrases = phrases
  }

  /// The value that the label gives; nil where it gives none.
  package func value(_ field: Field) -> String? { values[field]?.first ?? nil }

  /// Whether the article itself, or nobody, says it: a reader is shown statements only.
  package var isStatement: Bool { value(.type) != "act" && value(.level) != "author" }

  /// Whether a value is the label's, or another that is also right.
  package func accepts(_ value: String?, as field: Field) -> Bool {
    let value = value.map(folded)
    return (values[field] ?? []).contains { $0.map(folded) == value }
  }

  /// Whether a name is the speaker's. Of bodies a part of the name will do, from six in ten of its letters.
  package func accepts(name: String?) -> Bool {
    let got = folded(name ?? "")
    return names.contains { accepted in
      let wanted = folded(accepted ?? "")
      if got == wanted { return true }
      if got.isEmpty || wanted.isEmpty || value(.kind) == "person" { return false }
      let (a, b) = (Array(got.unicodeScalars), Array(wanted.unicodeScalars))
      return (a.contains(b) || b.contains(a)) && 10 * min(a.count, b.count) >= 6 * max(a.count, b.count)
    }
  }

  /// Phrases compared with the list of the label that they fit best: one to one, the same words, or one the end or the beginning of the other.
  package func agreement(_ found: [String], _ field: Phrases) -> PhraseCount {
    var best: PhraseCount?
    for wanted in phrases[field] ?? [[]] {
      let count = PhraseCount(found, wanted)
      if best.map({ count.f1 > $0.f1 }) ?? true { best = count }
    }
    return best ?? PhraseCount(found, [])
  }
}

/// How many phrases there are, and how many of them are right.
package struct PhraseCount: Sendable, Hashable {
  package var right = 0
  package var system = 0
  package var gold = 0

  package init() {}

  /// 0 to 1; two empty lists agree.
  package var f1: Double { system + gold == 0 ? 1 : 2 * Double(right) / Double(system + gold) }

  fileprivate init(_ found: [String], _ wanted: [String]) {
    var left = wanted.map(folded)
    system = found.count
    gold = wanted.count
    for phrase in found.map(folded) {
      guard let match = left.firstIndex(where: { isAlike(phrase, $0) }) else { continue }
      left.remove(at: match)
      right += 1
    }
  }
}

/// Equal, or one the end or the beginning of the other, at a word's border.
private func isAlike(_ a: String, _ b: String) -> Bool {
  if a.isEmpty || b.isEmpty { return false }
  return a == b || a.hasSuffix(" " + b) || b.hasSuffix(" " + a) || a.hasPrefix(b + " ") || b.hasPrefix(a + " ")
}

/// Without an article before it and a possessive behind it, in small letters, without marks round it.
func folded(_ text: String) -> String {
  let marks = " .,;:\"“”()".unicodeScalars
  let lower = text.unicodeScalars.drop { marks.contains($0) }.reversed().drop { marks.contains($0) }.reversed()
  var rest = String(String.UnicodeScalarView(lower)).lowercased().unicodeScalars[...]
  for article in ["the", "an", "a"] where rest.starts(with: article.unicodeScalars) {
    let after = rest.dropFirst(article.unicodeScalars.count)
    guard let next = after.first, next.isWhitespaceCharacter else { continue }
    rest = after.drop(while: \.isWhitespaceCharacter)
    break
  }
  if let last = rest.last, last == "s", let mark = rest.dropLast().last, mark == "'" || mark == "’" { rest = rest.dropLast(2) }
  return String(rest).withSingleSpaces
}
