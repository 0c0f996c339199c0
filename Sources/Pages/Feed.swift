import Ground

/// RSS 2.0, RSS 1.0 and Atom (RFC 4287): each item is an article.
///
/// The text of an item is `content:encoded`, Atom's `content`, else the summary. Escaped mark-up and CDATA are parsed as pages of their own
/// whose positions lead back to the bytes of the feed; Atom's XHTML is a part of the feed's own tree.
/// - Returns: nil where the root is no feed.
func feedPages(_ feed: Page) -> [Page]? {
  let tree = feed.tree
  guard !tree.nodes.isEmpty, let root = tree.names[0].map(localName), ["rss", "feed", "rdf"].contains(root) else { return nil }
  var channel = ItemFacts()
  var items: [Int] = []
  for node in tree.nodes.indices where tree.nodes[node].tag != .text {
    let name = tree.localName(of: node)
    if name == "item" || name == "entry" {
      items.append(node)
    } else if items.isEmpty, tree.depth(of: node) <= 2 {
      switch name {
      case "title" where channel.outlet == nil: channel.outlet = Fact(feed.text(of: node), "feed title")
      case "language": channel.language = Fact(feed.text(of: node), "feed language")
      default: break
      }
    }
  }
  channel.language = channel.language ?? Fact(tree.attribute(.lang, of: 0), "feed language")
  return items.enumerated().map { number, node in
    FeedReader(feed: feed, item: node, channel: channel).page(id: "\(feed.id)#\(number + 1)", notes: feed.notes)
  }
}

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
  let channel: ItemFacts

  func page(id: String, notes: [Note]) -> Page {
    var facts = channel
    var content: Int?
    var summary: Int?
    for child in feed.tree.children(of: item) where feed.tree.nodes[child].tag != .text {
      func fact(_ signal: String) -> Fact? { Fact(feed.text(of: child), signal) }
      switch feed.tree.localName(of: child) {
      case "title": facts.title = facts.title ?? Fact(Entities.expand(feed.text(of: child)), "feed title of the item")
      case "link":
        let relation = feed.tree.attribute(.rel, of: child) ?? "alternate"
        if facts.url == nil, relation == "alternate" {
          facts.url = Fact(feed.tree.attribute(.href, of: child), "feed link") ?? fact("feed link")
        }
      case "author", "creator":
        let name = feed.tree.children(of: child).first { feed.tree.localName(of: $0) == "name" }
        if let author = name.flatMap({ Fact(feed.text(of: $0), "feed author") }) ?? fact("feed author") { facts.authors.append(author) }
      case "pubdate", "published", "date", "issued": facts.published = facts.published ?? fact("feed date")
      case "updated", "modified": facts.modified = facts.modified ?? fact("feed date")
      case "category": facts.section = facts.section ?? fact("feed category")
      case "encoded", "content": content = content ?? child
      case "description", "summary": summary = summary ?? child
      default: break
      }
    }
    guard let text = content ?? summary else {
      return Page(id: id, body: .none(feed.source), given: feed.given, item: facts, holdsOnlyArticle: false, notes: notes)
    }
    var notes = notes
    var body: ItemBody
    if feed.tree.attribute(.type, of: text) == "xhtml" || feed.tree.children(of: text).contains(where: { feed.tree.nodes[$0].tag != .text })
    {
      body = ItemBody(source: feed.source, tree: feed.tree.part(text), root: 0)
    } else {
      body = .markUp(InnerText.of(element: text, in: feed), notes: &notes)
    }
    body.isSummary = content == nil
    return Page(id: id, body: body, given: feed.given, item: facts, holdsOnlyArticle: false, notes: notes)
  }
}
