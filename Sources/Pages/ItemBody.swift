import Ground

/// The text of an item, parsed, with its way back to the payload.
struct ItemBody {
  let source: Source
  let tree: Tree
  /// The node under which the text stands; -1: the whole tree.
  var root = -1
  var vocabulary = Page.Vocabulary.html
  /// What a document inside the item says of itself (a NITF).
  var facts = ItemFacts()
  /// Whether it is no more than a summary of the item's text.
  var isSummary = false

  /// Nothing, as in an item that has no text.
  static func none(_ source: Source) -> ItemBody { ItemBody(source: source, tree: Tree()) }

  /// Mark-up.
  static func markUp(_ source: Source, notes: inout [Note]) -> ItemBody {
    ItemBody(source: source, tree: Tree(html: source.bytes, notes: &notes))
  }

  /// Text without mark-up, each line a paragraph.
  static func lines(_ source: Source) -> ItemBody { ItemBody(source: source, tree: Tree(lines: source.bytes)) }

  /// A text of the media type that its container gives ("text/html", "application/nitf+xml"); told from its bytes where it gives none.
  static func text(_ source: Source, mediaType: String?, notes: inout [Note]) -> ItemBody {
    let type = mediaType?.lowercased() ?? ""
    let format = Payload.Format(of: source.bytes)
    if format == .xml || type.contains("nitf") {
      var xmlNotes: [Note] = []
      if let tree = Tree(xml: source.bytes, notes: &xmlNotes) {
        let inner = Page(id: "", vocabulary: .unknownXML, source: source, tree: tree, given: Given(), notes: [])
        if let root = Element.root(of: inner), let nitf = NITF(root) { return nitf.body }
        return ItemBody(source: source, tree: tree.part(0), root: 0)
      }
      notes += xmlNotes
      return markUp(source, notes: &notes)
    }
    return type.contains("html") || (type.isEmpty && format == .html) ? markUp(source, notes: &notes) : lines(source)
  }

  /// The content of an element: mark-up of its own, or text that may be escaped mark-up.
  static func content(of element: Element, mediaType: String? = nil, notes: inout [Note]) -> ItemBody {
    if element.children.isEmpty {
      return text(InnerText.of(element: element.node, in: element.page), mediaType: mediaType, notes: &notes)
    }
    if let nitf = element.children.lazy.compactMap({ NITF($0) }).first { return nitf.body }
    let known = element.page.tree.part(element.node)
    if known.nodes.dropFirst().contains(where: { $0.tag != .text && $0.tag != .other }) {
      return ItemBody(source: element.page.source, tree: known, root: 0)
    }
    notes.append(Note(.unknownVocabulary, "XML of no known vocabulary: each element is read as a block"))
    return ItemBody(
      source: element.page.source, tree: element.page.tree.part(element.node, keepsNames: true), root: 0, vocabulary: .unknownXML)
  }
}

extension Page {
  /// The page of an item.
  /// - Parameter holdsOnlyArticle: the format says that the body is the article's own text.
  init(id: String, body: ItemBody, given: Given, item: ItemFacts, holdsOnlyArticle: Bool, notes: [Note]) {
    var facts = item
    facts.fill(from: body.facts)
    var notes = notes
    if body.tree.nodes.isEmpty, !notes.contains(where: { $0.kind == .empty }) { notes.append(Note(.empty, "the item has no text")) }
    if body.isSummary { notes.append(Note(.summaryOnly, "the item gives a summary, not its text")) }
    self.init(
      id: id, vocabulary: body.vocabulary, source: body.source, tree: body.tree, root: body.root, given: given, item: facts,
      holdsOnlyArticle: holdsOnlyArticle, notes: notes)
  }
}
