/// A source that is only a pronoun, by what it can stand for.
enum Pronoun: Sendable {
  case he, she, they, it
  /// "I", "we": the writer where no quotation is around it.
  case first
  /// "who", "which", "that": whoever stands right before it.
  case relative
  case second

  init?(_ folded: String) {
    // "we'll", "you're": the pronoun and its verb.
    switch folded.prefix(while: { $0 != "'" }) {
    case "he", "his", "him", "himself": self = .he
    case "she", "her", "hers", "herself": self = .she
    case "they", "their", "them", "themselves", "theirs": self = .they
    case "it", "its", "itself": self = .it
    case "i", "we", "my", "our", "us", "me": self = .first
    case "who", "which", "that", "whose", "whom": self = .relative
    case "you", "your": self = .second
    default: return nil
    }
  }

  func fits(_ gender: Gender?) -> Bool {
    switch self {
    case .he: gender != .feminine
    case .she: gender != .masculine
    default: true
    }
  }
}
