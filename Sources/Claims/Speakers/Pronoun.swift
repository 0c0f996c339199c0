/// A source that is only a pronoun, by what it can stand for.
enum Pronoun: Sendable {
  case he, she, they, it
  /// "I", "we": the writer where no quotation is around it.
  case first
  /// "who", "which", "that": whoever stands right before it.
  case relative
  case second

  init?(_ folded: String) {
    switch folded {
    case "he", "his", "him", "himself", "he's", "he'd", "he'll": self = .he
    case "she", "her", "hers", "herself", "she's", "she'd", "she'll": self = .she
    case "they", "their", "them", "themselves", "they're", "they've", "theirs": self = .they
    case "it", "its", "itself", "it's": self = .it
    case "i", "we", "my", "our", "us", "me", "i'm", "we're", "i've", "we've", "i'd", "i'll", "we'll", "we'd": self = .first
    case "who", "which", "that", "whose", "whom", "who's": self = .relative
    case "you", "your", "you're": self = .second
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
