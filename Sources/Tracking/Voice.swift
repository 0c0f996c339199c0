package import Vocabulary

/// Who speaks, as far as claims may be put together: the key by which reports group them.
package enum Voice: Sendable, Hashable {
  case source(Source)
  /// The mention points to somebody whom no rule finds.
  case unresolved
  /// The text has no source.
  case absent
  case author

  /// Somebody in particular who could be asked.
  package struct Source: Sendable, Hashable {
    package let name: String
    package let kind: Speaker.Kind
    /// Whether the name says who it is; "company" and "officials" only describe.
    package let isNamed: Bool
    /// The one article that the source belongs to, as an index; nil where the same name is the same source in all articles.
    package let article: Int?
  }

  /// As a report prints it.
  package var name: String {
    switch self {
    case .source(let source): source.name
    case .unresolved: "Speaker not resolved"
    case .absent: "No source in the text"
    case .author: "The writer"
    }
  }

  package var source: Source? { if case .source(let source) = self { source } else { nil } }
  package var isNamed: Bool { source?.isNamed == true }
  /// A source that is described and not named: it is nobody outside its article.
  package var isDescribed: Bool { source?.isNamed == false }

  /// The same voice, told apart by nothing but its name: within one story a name is one source.
  var withinStory: Voice {
    guard let source, source.isNamed else { return self }
    return .source(Source(name: source.name, kind: source.kind, isNamed: true, article: nil))
  }
}

/// The voices of a collection of articles.
///
/// A source is the same in several articles only where its name tells who it is: "Mara Holt" is, and "Northmole Group". What is described
/// ("company", "police", "analysts") belongs to its article, since nothing says that another article means the same; and so does a person
/// of whom an article gives one name only ("Stephen"), because many bear it. Where it is doubtful, two sources are kept apart: two
/// headings for one source can be read, one heading for two sources misleads.
package struct Voices: Sendable {
  private let names: [ProperNames]

  /// - Parameter readings: the collection; voices name its articles by their indices.
  package init(of readings: [Reading]) {
    names = readings.map { reading in
      ProperNames(reading.claims.compactMap { $0.speaker.level.isNamed ? $0.speaker.name : nil }, in: reading.article)
    }
  }

  /// - Parameter article: the index of the article whose claim the speaker makes.
  package func voice(of speaker: Speaker, in article: Int) -> Voice {
    if speaker.level == .author { return .author }
    if speaker.status == .none { return .absent }
    guard speaker.status == .resolved, let name = speaker.name else { return .unresolved }
    let isNamed = speaker.level.isNamed && names[article].tell(name)
    let isShared = isNamed && !(speaker.kind == .person && ProperNames.words(of: name).count < 2)
    return .source(Voice.Source(name: name, kind: speaker.kind, isNamed: isNamed, article: isShared ? nil : article))
  }
}

extension Speaker.Level {
  /// Whether claims say that the speaker has a name.
  package var isNamed: Bool { self == .namedPerson || self == .namedOrganisation || self == .namedOutletOrDocument }
}

extension Speaker {
  /// The speaker as a report prints it beside a claim.
  package var shownName: String {
    if level == .author { return Voice.author.name }
    if status == .none { return Voice.absent.name }
    return status == .resolved ? name ?? Voice.unresolved.name : Voice.unresolved.name
  }
}
