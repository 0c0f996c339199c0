import Documents
import Ground
import Vocabulary

/// What the article says of its persons anywhere: the roles and affiliations that go to every claim of theirs.
struct Dossier: Sendable {
  let roles: [Speaker.Phrase]
  let affiliations: [Speaker.Phrase]

  /// Roles and affiliations that a speaker has at most: those used most. Of 4,900 speakers of real pages none has more than four, and every claim
  /// of a speaker carries them all, so that a text of nothing but affiliations would grow with its square.
  static let most = 12

  static let empty = Dossier(roles: [], affiliations: [])

  /// The most used first; each wording once, with the span where it stands first.
  init(_ descriptions: [Description], in wording: Wording) {
    roles = Self.ranked(descriptions.flatMap(\.roles).map { ($0.words, $0.modifier) }, wording)
    let bodies = Self.ranked(descriptions.flatMap(\.affiliations).map { ($0, nil) }, wording)
    // "Harbor" beside "Harbor Partners" says nothing more.
    affiliations = bodies.filter { body in !bodies.contains { $0.text.hasPrefix(body.text + " ") } }
  }

  private init(roles: [Speaker.Phrase], affiliations: [Speaker.Phrase]) {
    self.roles = roles
    self.affiliations = affiliations
  }

  private static func ranked(_ found: [(words: Range<Int>, modifier: String?)], _ wording: Wording) -> [Speaker.Phrase] {
    var order: [String] = []
    var phrases: [String: (phrase: Speaker.Phrase, count: Int)] = [:]
    for (words, modifier) in found {
      let span = wording.range(words)
      let text = wording.document.text(span)
      let key = (modifier ?? "") + " " + text.lowercased()
      if phrases[key] == nil {
        order.append(key)
        phrases[key] = (Speaker.Phrase(text: text, span: span, modifier: modifier), 1)
      } else {
        phrases[key]?.count += 1
      }
    }
    let ranked = order.enumerated().sorted { a, b in
      let (more, fewer) = (phrases[a.element]?.count ?? 0, phrases[b.element]?.count ?? 0)
      return more != fewer ? more > fewer : a.offset < b.offset
    }
    return ranked.prefix(most).compactMap { phrases[$0.element]?.phrase }
  }
}
