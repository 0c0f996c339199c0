/// What one article's mark-up or text says, parsed, with the place of everything in the payload.
package struct Page: Sendable {
  package enum Vocabulary: Sendable {
    case html
    /// Well-formed XML that is no known vocabulary: every element is a block.
    case unknownXML
    /// Lines of plain text: each is a `p`.
    case text
    /// Plain text that is to be taken scalar for scalar; there is no tree.
    case exact
  }

  package let id: String
  package let vocabulary: Vocabulary
  package let source: Source
  package let tree: Tree
  /// The node under which the article stands; -1: the whole tree.
  package let root: Int
  package let given: Given
  /// What a feed says about this item.
  package let item: FeedItem?
  package let notes: [Note]

  package init(
    id: String, vocabulary: Vocabulary, source: Source, tree: Tree, root: Int = -1, given: Given, item: FeedItem? = nil, notes: [Note]
  ) {
    self.id = id
    self.vocabulary = vocabulary
    self.source = source
    self.tree = tree
    self.root = root
    self.given = given
    self.item = item
    self.notes = notes
  }

  /// The text of a node and its descendants, white space collapsed.
  package func text(of node: Int) -> String {
    var flow = Flow()
    for index in node..<Int(tree.nodes[node].end) where tree.nodes[index].tag == .text {
      for run in tree.runs(of: index) { flow.append(run, of: source.bytes) }
    }
    return String(decoding: flow.bytes, as: UTF8.self)
  }

  /// The bytes of a node's own text as they stand (scripts).
  package func rawText(of node: Int) -> [UInt8] {
    var out: [UInt8] = []
    for index in node..<Int(tree.nodes[node].end) where tree.nodes[index].tag == .text {
      for run in tree.runs(of: index) { out.append(contentsOf: source.bytes[Int(run.start)..<Int(run.end)]) }
    }
    return out
  }
}

/// An item of an RSS or Atom feed, as the feed describes it.
package struct FeedItem: Sendable, Hashable {
  package var title: String?
  package var url: String?
  package var authors: [String] = []
  package var published: String?
  package var modified: String?
  package var section: String?
  /// The feed's own title: the outlet.
  package var feedTitle: String?
  package var language: String?
}

/// The pages of a payload: one, or one for each item of a feed.
package func pages(in payload: Payload) throws(PageError) -> [Page] {
  guard payload.bytes.count < Int(Int32.max) else { throw PageError(.tooLarge, "more than 2 GiB in one record") }
  if payload.format == .text, payload.given.isExact {
    // Scalar for scalar: nothing is decided, repaired or left out.
    let source = Source(bytes: payload.bytes, map: nil, charset: "utf-8")
    return [Page(id: payload.id, vocabulary: .exact, source: source, tree: Tree(), given: payload.given, notes: [])]
  }
  var notes: [Note] = []
  let format = payload.format ?? Payload.Format(of: payload.bytes)
  if looksBinary(payload.bytes) {
    notes.append(Note(.binary, "the bytes are no text: too many of them are control characters"))
    let source = Source(bytes: [], map: nil, charset: "utf-8")
    return [Page(id: payload.id, vocabulary: .text, source: source, tree: Tree(), given: payload.given, notes: notes)]
  }
  let decision = CharsetDecision(payload.bytes, given: payload.charset, isXML: format == .xml)
  let source = Source(payload.bytes, decision: decision, notes: &notes)
  if source.bytes.allSatisfy({ $0 <= 32 }) { notes.append(Note(.empty, "there is nothing but white space")) }
  switch format {
  case .text:
    return [Page(id: payload.id, vocabulary: .text, source: source, tree: Tree(lines: source.bytes), given: payload.given, notes: notes)]
  case .xml:
    var xmlNotes: [Note] = []
    if let tree = Tree(xml: source.bytes, notes: &xmlNotes) {
      return feedPages(payload, source, tree, notes: notes + xmlNotes)
        ?? [
          Page(
            id: payload.id, vocabulary: tree.isXHTML ? .html : .unknownXML, source: source, tree: tree, given: payload.given,
            notes: notes + xmlNotes
              + (tree.isXHTML ? [] : [Note(.unknownVocabulary, "XML of no known vocabulary: each element is read as a block")]))
        ]
    }
    notes += xmlNotes
    fallthrough
  case .html:
    let tree = Tree(html: source.bytes, notes: &notes)
    return [Page(id: payload.id, vocabulary: .html, source: source, tree: tree, given: payload.given, notes: notes)]
  }
}

/// Whether more than one byte in ten of the first 4,096 is a control character or NUL, in a file that is not UTF-16.
private func looksBinary(_ bytes: [UInt8]) -> Bool {
  if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return false }
  let head = bytes.prefix(4096)
  let controls = head.count { $0 < 32 && $0 != 9 && $0 != 10 && $0 != 12 && $0 != 13 }
  return controls * 10 > head.count
}

extension Payload.Format {
  /// Told from the first bytes: a declaration or root element of XML, an HTML tag, else plain text.
  package init(of bytes: [UInt8]) {
    var head = bytes.prefix(2048).drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    head = head.drop { $0 <= 32 }
    let text = String(decoding: head, as: UTF8.self).lowercased()
    // Comments and processing instructions before the root say nothing.
    var rest = text[...]
    let isDeclared = rest.hasPrefix("<?xml")
    while rest.hasPrefix("<?") || rest.hasPrefix("<!--") {
      guard let end = rest.firstRange(of: rest.hasPrefix("<?") ? "?>" : "-->") else { break }
      rest = rest[end.upperBound...].drop { $0.isWhitespace }
    }
    if rest.hasPrefix("<!doctype html") || rest.hasPrefix("<html") {
      self = .html
    } else if isDeclared || rest.hasPrefix("<rss") || rest.hasPrefix("<feed") || rest.hasPrefix("<rdf:rdf") {
      self = .xml
    } else if Payload.Format.hasTag(text) {
      self = .html
    } else {
      self = .text
    }
  }

  /// Whether a text has a tag of HTML's: `<` and a known name, or an end tag.
  private static func hasTag(_ text: String) -> Bool {
    for piece in text.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
      let name = piece.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
      let after = piece.dropFirst(name.count + (piece.hasPrefix("/") ? 1 : 0)).first
      if piece.hasPrefix("!doctype") || piece.hasPrefix("!--") { return true }
      if !name.isEmpty, Tag.byName[String(name)] != nil, after == nil || after == ">" || after == " " || after == "\n" || after == "/" {
        return true
      }
    }
    return false
  }
}

extension Tree {
  /// Plain text: a `p` for each line that is not blank.
  init(lines bytes: [UInt8]) {
    var at = 0
    for line in bytes.split(separator: 10, omittingEmptySubsequences: false) {
      if line.contains(where: { $0 > 32 }) {
        let node = Int32(nodes.count)
        nodes.append(Node(tag: .p, parent: -1, end: node + 2, first: 0, last: 0))
        nodes.append(Node(tag: .text, parent: node, end: node + 2, first: Int32(runs.count), last: Int32(runs.count + 1)))
        runs.append(Run(start: Int32(at), end: Int32(at + line.count), isLiteral: true))
      }
      at += line.count + 1
    }
  }

  /// Whether the root is an `html` element.
  var isXHTML: Bool { nodes.first?.tag == .html }
}
