import Ground
import Vocabulary

/// Something that a page says about its article, and the signal that says it.
struct ArticleFact {
  let name: String
  let value: String
  let signal: String?
}

extension Article {
  /// What is known about the article, in the order in which a reader asks for it.
  var facts: [ArticleFact] {
    let authors = metadata.authors.map { author in author.role.map { "\(author.name) (\($0))" } ?? author.name }
    let fields: [(Metadata.Field, String?)] = [
      (.title, metadata.title),
      (.outlet, metadata.outlet),
      (.published, metadata.published?.iso),
      (.modified, metadata.modified?.iso),
      (.authors, authors.isEmpty ? nil : authors.joined(separator: ", ")),
      (.wire, metadata.wire),
      (.section, metadata.section),
      (.correction, metadata.correction),
      (.language, metadata.language),
      (.url, metadata.url),
    ]
    let known = fields.compactMap { field, value in
      value.map { ArticleFact(name: field.rawValue, value: $0, signal: metadata.signals[field]) }
    }
    return known + [
      ArticleFact(name: "record", value: id, signal: nil), ArticleFact(name: "kind of page", value: spelled(kind.rawValue), signal: nil),
    ]
  }
}

extension Reading {
  /// What a reader must know of the article: the notes on its page, and whether a person changed what Hearsay had read.
  var shownNotes: [(kind: String, message: String)] {
    let edited = "its line of extract was changed after Hearsay had written it: what stands here may be a person's, not the program's"
    return (isEdited ? [("edited", edited)] : []) + notes.map { (spelled($0.kind.rawValue), $0.message) }
  }
}
