import Ground

/// What a container says of one of its articles, and where it says it.
package struct Fact: Sendable, Hashable {
  package let value: String
  /// The container's own name for it ("NITF hl1").
  package let signal: String

  /// Nil for no words.
  init?(_ value: String?, _ signal: String) {
    guard let value, value.utf8.contains(where: { $0 > 32 }) else { return nil }
    self.value = value
    self.signal = signal
  }
}

/// What the container of an article declares about it: a feed of its item, NewsML-G2 and NITF in their metadata, ninjs beside its body.
package struct ItemFacts: Sendable, Hashable {
  package var title: Fact?
  package var url: Fact?
  package var authors: [Fact] = []
  package var published: Fact?
  package var modified: Fact?
  package var section: Fact?
  package var outlet: Fact?
  package var language: Fact?
  /// The agency that is credited beside the outlet.
  package var credit: Fact?

  /// Takes from another container's facts what this one does not say.
  mutating func fill(from other: ItemFacts) {
    title = title ?? other.title
    url = url ?? other.url
    if authors.isEmpty { authors = other.authors }
    published = published ?? other.published
    modified = modified ?? other.modified
    section = section ?? other.section
    outlet = outlet ?? other.outlet
    language = language ?? other.language
    credit = credit ?? other.credit
  }
}

extension Fact? {
  /// A fact as metadata are chosen: the value and its signal.
  package var candidate: (String?, String) { (self?.value, self?.signal ?? "") }
}

extension Note {
  /// What an item's publishing status (IPTC NewsCodes `stat`, NITF `management-status`) means for its text; nil where it may be used.
  init?(publishingStatus status: String?) {
    guard let status = status?.lowercased().split(separator: ":").last, ["canceled", "cancelled", "withheld", "withdrawn"].contains(status)
    else { return nil }
    self.init(.withdrawn, "the outlet has marked the item as \(status): its text is no longer to be used")
  }
}
