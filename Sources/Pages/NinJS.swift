import Ground

/// An item of ninjs, "news in JSON" (IPTC). Versions 1.x have `headline`, `byline` and `body_TYPE`; from 2.0 on these are `headlines`, `by` and `bodies`, and
/// version 3 writes its names with capitals ("versionCreated").
struct NinJS {
  private var item: JSONItem

  init(_ item: JSONItem) { self.item = item }

  /// Whether a value is such an object: `uri` is the one member that every item must have; one of the others tells it from objects of other kinds.
  static func describes(_ value: JSON) -> Bool {
    guard case .object(let members) = value, value["uri"]?.string != nil else { return false }
    return members.contains { marks.contains($0.key.lowercased()) || $0.key.hasPrefix("body_") }
  }

  private static let marks: Set<String> = [
    "headline", "headlines", "bodies", "versioncreated", "firstcreated", "pubstatus", "copyrightholder", "slugline", "associations",
    "renditions",
  ]

  consuming func page(_ payload: Payload) -> Page {
    var facts = ItemFacts()
    facts.title = fact("headline") ?? fact("title") ?? headline
    facts.authors = [fact("byline"), fact("by")].compactMap { $0 } + bylines
    if let uri = item.string("uri"), uri.hasPrefix("http") { facts.url = Fact(uri, "ninjs uri") }
    let created = fact("contentcreated") ?? fact("firstcreated")
    let version = fact("versioncreated")
    facts.published = created ?? version
    facts.modified = fact("contentmodified") ?? (created == nil ? nil : version)
    facts.outlet = fact("copyrightholder")
    facts.language = fact("language")
    if let note = Note(publishingStatus: item.string("pubstatus")) { item.note(note) }
    let body = body()
    return Page(id: payload.id, body: body, given: payload.given, item: facts, holdsOnlyArticle: true, notes: item.notes)
  }

  private mutating func fact(_ name: String) -> Fact? { Fact(item.string(name), "ninjs \(name)") }

  /// The main one of several headlines, else the first.
  private var headline: Fact? {
    mutating get {
      let headlines = item.list("headlines")
      let main = headlines.first { $0["role"]?.string == "main" } ?? headlines.first
      return main.flatMap { Fact(item.string("value", of: $0), "ninjs headlines") }
    }
  }

  private var bylines: [Fact] {
    mutating get {
      item.list("bylines").compactMap { Fact($0.string ?? item.string("byline", of: $0) ?? item.string("name", of: $0), "ninjs bylines") }
    }
  }

  /// The text: mark-up before plain text; where there is none, the description, which is a summary.
  private mutating func body() -> ItemBody {
    if let (text, type) = preferred(renditions("body", "bodies")) { return item.body(text, mediaType: type) }
    let kind = item.string("type") ?? "text"
    guard kind == "text" || kind == "composite" else {
      item.note(Note(.empty, "the item is no text (\(kind))"))
      return .none(item.source)
    }
    guard let (text, type) = preferred(renditions("description", "descriptions")) else { return .none(item.source) }
    var body = item.body(text, mediaType: type)
    body.isSummary = true
    return body
  }

  /// The forms in which a text is given, each with its media type: members named after their type ("body_html"), or a list.
  private mutating func renditions(_ prefix: String, _ list: String) -> [(text: PlacedJSON, type: String?)] {
    var out: [(PlacedJSON, String?)] = []
    for (key, value) in item.object.members where key.hasPrefix(prefix + "_") && value.value != .null {
      let type = key.dropFirst(prefix.utf8.count + 1).lowercased()
      if let text = item.text(key.lowercased()) { out.append((text, type == "text" ? "text/plain" : type)) }
    }
    for body in item.list(list) {
      if let text = item.text("value", of: body) { out.append((text, item.string("contenttype", of: body))) }
    }
    return out
  }

  private func preferred(_ renditions: [(text: PlacedJSON, type: String?)]) -> (text: PlacedJSON, type: String?)? {
    renditions.first { $0.type?.contains("html") ?? false } ?? renditions.first { $0.type?.contains("nitf") ?? false } ?? renditions.first
  }
}
