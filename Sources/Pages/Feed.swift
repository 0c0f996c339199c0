/// RSS 2.0, RSS 1.0 and Atom (RFC 4287): each item is an article.
///
/// The text of an item is `content:encoded`, Atom's `content`, else the summary. Escaped mark-up and CDATA are parsed as pages of their own
/// whose positions lead back to the bytes of the feed; Atom's XHTML is a part of the feed's own tree.
/// - Returns: nil where the root is no feed.
func feedPages(_ payload: Payload, _ source: Source, _ tree: Tree, notes: [Note]) -> [Page]? {
  guard !tree.nodes.isEmpty, let root = tree.names[0].map(localName), ["rss", "feed", "rdf"].contains(root) else { return nil }
  let feed = Page(id: payload.id, vocabulary: .unknownXML, source: source, tree: tree, given: payload.given, notes: [])
  var channel = FeedItem()
  var items: [Int] = []
  for node in tree.nodes.indices where tree.nodes[node].tag != .text {
    let name = tree.localName(of: node)
    if name == "item" || name == "entry" {
      items.append(node)
    } else if items.isEmpty, tree.depth(of: node) <= 2 {
      switch name {
      case "title" where channel.feedTitle == nil: channel.feedTitle = nonEmpty(feed.text(of: node))
      case "language": channel.language = nonEmpty(feed.text(of: node))
      default: break
      }
    }
  }
  channel.language = channel.language ?? tree.attribute(.lang, of: 0)
  return items.enumerated().map { number, node in
    FeedReader(feed: feed, item: node, channel: channel).page(id: "\(payload.id)#\(number + 1)", notes: notes)
  }
}

private func nonEmpty(_ text: String) -> String? { text.isEmpty ? nil : text }
private func localName(_ name: String) -> String { (name.split(separator: ":").last.map(String.init) ?? name).lowercased() }

extension Tree {
  /// The name of an element without its prefix, in lower case.
  package func localName(of node: Int) -> String {
    names[Int32(node)].map { Pages.localName($0) } ?? (nodes[node].tag == .other ? "" : String(describing: nodes[node].tag))
  }

  func depth(of node: Int) -> Int {
    var depth = 0
    var parent = nodes[node].parent
    while parent >= 0 {
      depth += 1
      parent = nodes[Int(parent)].parent
    }
    return depth
  }
}

private struct FeedReader {
  let feed: Page
  let item: Int
  let channel: FeedItem

  func page(id: String, notes: [Note]) -> Page {
    var facts = channel
    var content: Int?
    var summary: Int?
    for child in feed.tree.children(of: item) where feed.tree.nodes[child].tag != .text {
      let text = { nonEmpty(feed.text(of: child)) }
      switch feed.tree.localName(of: child) {
      case "title": facts.title = facts.title ?? text().map(Entities.expand)
      case "link":
        let relation = feed.tree.attribute(.rel, of: child) ?? "alternate"
        if facts.url == nil, relation == "alternate" { facts.url = feed.tree.attribute(.href, of: child) ?? text() }
      case "author", "creator":
        let name = feed.tree.children(of: child).first { feed.tree.localName(of: $0) == "name" }
        if let author = name.flatMap({ nonEmpty(feed.text(of: $0)) }) ?? text() { facts.authors.append(author) }
      case "pubdate", "published", "date", "issued": facts.published = facts.published ?? text()
      case "updated", "modified": facts.modified = facts.modified ?? text()
      case "category": facts.section = facts.section ?? text()
      case "encoded", "content": content = content ?? child
      case "description", "summary": summary = summary ?? child
      default: break
      }
    }
    guard let body = content ?? summary else {
      return Page(
        id: id, vocabulary: .html, source: feed.source, tree: Tree(), given: feed.given, item: facts,
        notes: notes + [Note(.empty, "the item has no text")])
    }
    let notes = content == nil ? notes + [Note(.summaryOnly, "the feed gives a summary of the item, not its text")] : notes
    if feed.tree.attribute(.type, of: body) == "xhtml" || feed.tree.children(of: body).contains(where: { feed.tree.nodes[$0].tag != .text })
    {
      return Page(
        id: id, vocabulary: .html, source: feed.source, tree: feed.tree, root: body, given: feed.given, item: facts, notes: notes)
    }
    var itemNotes = notes
    let source = innerSource(of: body)
    let tree = Tree(html: source.bytes, notes: &itemNotes)
    return Page(id: id, vocabulary: .html, source: source, tree: tree, given: feed.given, item: facts, notes: itemNotes)
  }

  /// The decoded text of an element, each byte with its place in the feed's payload.
  private func innerSource(of node: Int) -> Source {
    var bytes: [UInt8] = []
    var map = ByteMap()
    func add(_ decoded: [UInt8], from origin: Range<Int>) {
      bytes.append(contentsOf: decoded)
      guard let outer = feed.source.map else { return map.append(decoded.count, from: origin) }
      if decoded.count == origin.count {
        map.append(origin, of: outer)
      } else {
        let origins = outer.origins(of: origin)
        map.append(decoded.count, from: (origins.first?.lowerBound ?? 0)..<(origins.last?.upperBound ?? 0))
      }
    }
    for child in feed.tree.children(of: node) where feed.tree.nodes[child].tag == .text {
      for run in feed.tree.runs(of: child) {
        var at = Int(run.start)
        let end = Int(run.end)
        while at < end {
          let stop = run.isLiteral ? end : feed.source.bytes[at..<end].firstIndex(of: UInt8(ascii: "&")) ?? end
          if stop > at { add(Array(feed.source.bytes[at..<stop]), from: at..<stop) }
          at = stop
          if at < end {
            let reference = unsafe feed.source.bytes.withUnsafeBufferPointer { unsafe Entities.decode($0, at: at, end: end) }
            let scalars = reference?.scalars ?? ["&"]
            let next = reference?.end ?? at + 1
            add(scalars.flatMap { Array(String(Character($0)).utf8) }, from: at..<next)
            at = next
          }
        }
      }
    }
    return Source(bytes: bytes, map: map, charset: feed.source.charset)
  }
}
