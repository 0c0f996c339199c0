import Vocabulary
import Ground

/// Who speaks, as far as the report may put claims together. A name of the same kind is one voice in all articles; "analysts" of two
/// articles are two, since nothing says that they are the same people.
enum Voice: Sendable, Hashable {
  case named(String, Speaker.Kind)
  case unnamed(String, Speaker.Kind, article: Int)
  /// The mention points to somebody whom no rule finds.
  case unresolved
  /// The text has no source.
  case absent
  case author

  init(_ speaker: Speaker, article: Int) {
    if speaker.level == .author {
      self = .author
    } else if speaker.status == .none {
      self = .absent
    } else if speaker.status == .resolved, let name = speaker.name {
      self = speaker.level.isNamed ? .named(name, speaker.kind) : .unnamed(name, speaker.kind, article: article)
    } else {
      self = .unresolved
    }
  }

  var name: String {
    switch self {
    case .named(let name, _), .unnamed(let name, _, _): name
    case .unresolved: "Speaker not resolved"
    case .absent: "No source in the text"
    case .author: "The writer"
    }
  }

  /// Somebody in particular who could be asked.
  var isSource: Bool {
    switch self {
    case .named, .unnamed: true
    case .unresolved, .absent, .author: false
    }
  }
  var isNamed: Bool { if case .named = self { true } else { false } }
}
