import Ground

/// JSON Feed 1.0 and 1.1 (jsonfeed.org): each item is an article, as in the feeds of XML.
struct JSONFeed {
  private let feed: JSONItem
  private let payload: Payload
  private let notes: [Note]

  /// Whether a value says that it is one, by the URL of its version.
  static func describes(_ value: JSON) -> Bool {
    value["version"]?.string.map { $0.contains("jsonfeed.org/version/") } ?? false
  }

  init(_ document: PlacedJSON, _ payload: Payload, _ source: Source, _ notes: [Note]) {
    feed = JSONItem(document, source, notes)
    self.payload = payload
    self.notes = notes
  }

  func pages() throws(PageError) -> [Page] {
    guard let items = feed.object["items"]?.elements else {
      throw PageError(.badRecord, "a JSON Feed whose “items” are missing or no list")
    }
    return items.enumerated().map { number, item in page(item, id: "\(payload.id)#\(number + 1)") }
  }

  private func page(_ object: PlacedJSON, id: String) -> Page {
    var channel = feed
    var item = JSONItem(object, feed.source, notes)
    var facts = ItemFacts()
    facts.title = Fact(item.string("title"), "JSON Feed title")
    facts.url = Fact(item.string("url"), "JSON Feed url") ?? Fact(item.string("external_url"), "JSON Feed external_url")
    facts.authors = JSONFeed.authors(of: &item)
    // The feed's authors are those of the items that name none.
    if facts.authors.isEmpty { facts.authors = JSONFeed.authors(of: &channel) }
    facts.published = Fact(item.string("date_published"), "JSON Feed date_published")
    facts.modified = Fact(item.string("date_modified"), "JSON Feed date_modified")
    facts.outlet = Fact(channel.string("title"), "JSON Feed title of the feed")
    facts.language = Fact(item.string("language"), "JSON Feed language") ?? Fact(channel.string("language"), "JSON Feed language")
    let body = JSONFeed.body(of: &item)
    return Page(id: id, body: body, given: payload.given, item: facts, holdsOnlyArticle: false, notes: item.notes)
  }

  /// Version 1.1 has a list of them, version 1.0 one.
  private static func authors(of item: inout JSONItem) -> [Fact] {
    var authors = item.list("authors")
    if authors.isEmpty, let author = item.object["author"] { authors = [author] }
    return authors.compactMap { Fact(item.string("name", of: $0), "JSON Feed author") }
  }

  private static func body(of item: inout JSONItem) -> ItemBody {
    if let html = item.text("content_html") { return item.body(html, mediaType: "text/html") }
    if let text = item.text("content_text") { return item.body(text, mediaType: "text/plain") }
    guard let summary = item.text("summary") else { return .none(item.source) }
    var body = item.body(summary, mediaType: "text/plain")
    body.isSummary = true
    return body
  }
}
