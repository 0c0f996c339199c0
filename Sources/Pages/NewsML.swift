import Ground

/// The items of a NewsML-G2 document (IPTC): `newsItem` or `packageItem` alone, or a `newsMessage` whose item set holds several, each a page `#n`.
/// - Returns: nil where the root is none of these.
func newsMLPages(_ document: Page) -> [Page]? {
  guard let root = Element.root(of: document) else { return nil }
  switch root.name {
  case "newsitem", "packageitem": return [NewsMLItem(root).page(id: document.id)]
  case "newsmessage":
    // Concept, knowledge and planning items describe no text.
    let items = root.all("itemset").flatMap(\.children).filter { $0.name == "newsitem" || $0.name == "packageitem" }
    if items.isEmpty {
      return [
        Page(
          id: document.id, body: .none(document.source), given: document.given, item: ItemFacts(), holdsOnlyArticle: true,
          notes: document.notes + [Note(.empty, "the message has no news item")])
      ]
    }
    return items.enumerated().map { number, item in NewsMLItem(item).page(id: "\(document.id)#\(number + 1)") }
  default: return nil
  }
}

private struct NewsMLItem {
  private let item: Element
  private let meta: Element?
  private let content: Element?

  init(_ item: Element) {
    self.item = item
    meta = item.first("itemmeta")
    content = item.first("contentmeta")
  }

  func page(id: String) -> Page {
    var notes = item.page.notes
    let status = meta?.first("pubstatus")
    if let note = Note(publishingStatus: status?.attribute(.qcode) ?? status?.attribute(.uri)?.split(separator: "/").last.map(String.init))
    {
      notes.append(note)
    }
    let body = body(notes: &notes)
    return Page(id: id, body: body, given: item.page.given, item: facts, holdsOnlyArticle: true, notes: notes)
  }

  /// The text: the content set holds it in one or several renditions, of which mark-up is preferred to data; else the summary.
  private func body(notes: inout [Note]) -> ItemBody {
    let none = ItemBody.none(item.page.source)
    if item.name == "packageitem" {
      notes.append(Note(.empty, "the item is a package: it refers to \(item.below("itemref").count) others and has no text of its own"))
      return none
    }
    let renditions = item.first("contentset")
    if let inline = renditions?.first("inlinexml") { return .content(of: inline, notes: &notes) }
    let data = renditions?.all("inlinedata") ?? []
    if let plain = data.first(where: { $0.attribute(.encoding) == nil }) {
      return .content(of: plain, mediaType: plain.attribute(.contentType), notes: &notes)
    }
    let kind = meta?.first("itemclass")?.attribute(.qcode)?.split(separator: ":").last ?? "text"
    if kind == "text" || kind == "composite" {
      if let encoding = data.first?.attribute(.encoding) {
        notes.append(Note(.empty, "the text of the item is encoded (\(encoding)), which is not read"))
      } else if let remote = renditions?.first("remotecontent")?.attribute(.href) {
        notes.append(Note(.empty, "the text of the item lies elsewhere: \(remote)"))
      }
      if let summary = content?.first("description"), summary.text != nil {
        var body = ItemBody.content(of: summary, notes: &notes)
        body.isSummary = true
        return body
      }
    } else {
      notes.append(Note(.empty, "the item is no text (\(kind))"))
    }
    return none
  }

  private var facts: ItemFacts {
    var facts = ItemFacts()
    facts.title = fact(headline, "headline")
    let bylines = (content?.all("by") ?? []) + (content?.all("byline") ?? [])
    facts.authors = bylines.compactMap { fact($0, "by") }
    if facts.authors.isEmpty { facts.authors = persons }
    let created = date(content, "contentCreated") ?? date(meta, "firstCreated")
    let version = date(meta, "versionCreated")
    facts.published = created ?? version
    facts.modified = date(content, "contentModified") ?? (created == nil ? nil : version)
    facts.outlet = name(of: meta?.first("provider"), "provider") ?? name(of: item.first("rightsinfo", "copyrightholder"), "copyrightHolder")
    facts.language =
      Fact(content?.first("language")?.attribute(.tag), "NewsML-G2 language") ?? Fact(item.attribute(.lang), "NewsML-G2 xml:lang")
    facts.credit = fact(content?.first("creditline"), "creditline").flatMap { $0.value == facts.outlet?.value ? nil : $0 }
    if let guid = item.attribute(.guid), guid.hasPrefix("http") { facts.url = Fact(guid, "NewsML-G2 guid") }
    return facts
  }

  /// The main headline: one that has no role, or a role of that name.
  private var headline: Element? {
    let headlines = content?.all("headline") ?? []
    return headlines.first { $0.attribute(.role).map { $0.lowercased().hasSuffix("headline") && !$0.lowercased().contains("sub") } ?? true }
      ?? headlines.first
  }

  /// Creators that are not said to be organisations.
  private var persons: [Fact] {
    (content?.all("creator") ?? []).filter { $0.attribute(.type).map { $0.lowercased().hasSuffix("person") } ?? true }
      .compactMap { name(of: $0, "creator") }
  }

  private func fact(_ element: Element?, _ name: String) -> Fact? { Fact(element?.text, "NewsML-G2 \(name)") }
  private func date(_ parent: Element?, _ name: String) -> Fact? { fact(parent?.first(name.lowercased()), name) }

  /// A party by its `name`, else by its literal.
  private func name(of party: Element?, _ name: String) -> Fact? {
    fact(party?.first("name"), name) ?? Fact(party?.attribute(.literal), "NewsML-G2 \(name)")
  }
}
