package import Ground

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
  /// What the container (a feed, NewsML-G2, ninjs …) declares about this item.
  package let item: ItemFacts?
  /// Whether the format says that its body is the article's own text, without a page round it: then no short line is cut from its edges.
  package let holdsOnlyArticle: Bool
  package let notes: [Note]

  package init(
    id: String, vocabulary: Vocabulary, source: Source, tree: Tree, root: Int = -1, given: Given, item: ItemFacts? = nil,
    holdsOnlyArticle: Bool = false, notes: [Note]
  ) {
    self.id = id
    self.vocabulary = vocabulary
    self.source = source
    self.tree = tree
    self.root = root
    self.given = given
    self.item = item
    self.holdsOnlyArticle = holdsOnlyArticle
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

/// The pages of a payload: one, or one for each item of a feed or message.
package func pages(in payload: Payload) throws(PageError) -> [Page] {
  guard payload.bytes.count < Int(Int32.max) else { throw PageError(.tooLarge, "more than 2 GiB in one record") }
  if payload.format == .text, payload.given.isExact {
    // Scalar for scalar: nothing is decided, repaired or left out.
    let source = Source(bytes: payload.bytes, map: nil, charset: "utf-8")
    return [Page(id: payload.id, vocabulary: .exact, source: source, tree: Tree(), given: payload.given, notes: payload.notes)]
  }
  var notes = payload.notes
  let format = payload.format ?? Payload.Format(of: payload.bytes)
  if looksBinary(payload) {
    notes.append(Note(.binary, "the bytes are no text: too many of them are control characters"))
    let source = Source(bytes: [], map: nil, charset: "utf-8")
    return [Page(id: payload.id, vocabulary: .text, source: source, tree: Tree(), given: payload.given, notes: notes)]
  }
  let decision = CharsetDecision(payload.bytes, given: payload.charset, format: format)
  let source = Source(payload.bytes, decision: decision, notes: &notes)
  if source.bytes.allSatisfy({ $0 <= 32 }) { notes.append(Note(.empty, "there is nothing but white space")) }
  switch format {
  case .text:
    return [Page(id: payload.id, vocabulary: .text, source: source, tree: Tree(lines: source.bytes), given: payload.given, notes: notes)]
  case .json:
    return try jsonPages(payload, source, notes: notes)
  case .xml:
    var xmlNotes: [Note] = []
    if let tree = Tree(xml: source.bytes, notes: &xmlNotes) {
      let document = Page(
        id: payload.id, vocabulary: tree.isXHTML ? .html : .unknownXML, source: source, tree: tree, given: payload.given,
        notes: notes + xmlNotes)
      return feedPages(document) ?? newsMLPages(document) ?? nitfPages(document) ?? [document.notingItsVocabulary()]
    }
    notes += xmlNotes
    fallthrough
  case .html:
    let tree = Tree(html: source.bytes, notes: &notes)
    let given = payload.given.withAddress(inCommentOf: source.bytes)
    return [Page(id: payload.id, vocabulary: .html, source: source, tree: tree, given: given, notes: notes)]
  }
}

extension Page {
  /// Says so where each element is read as a block for want of better knowledge.
  fileprivate func notingItsVocabulary() -> Page {
    let unknown = Note(.unknownVocabulary, "XML of no known vocabulary: each element is read as a block")
    return Page(
      id: id, vocabulary: vocabulary, source: source, tree: tree, given: given, notes: notes + (vocabulary == .html ? [] : [unknown]))
  }
}

/// Whether a payload is binary data, by `looksBinary(_:)`, where the charset that came with it does not explain the zeros.
private func looksBinary(_ payload: Payload) -> Bool {
  if let given = payload.charset.flatMap(CharsetLabels.encoding), given.hasPrefix("utf-16") { return false }
  return looksBinary(payload.bytes)
}

/// Whether more than one byte in ten of the first 4,096 is a control character or NUL, and there is no mark of UTF-16. Tabs, ends of lines and pages, and the
/// escapes of ISO-2022 are text's own.
package func looksBinary(_ bytes: some Collection<UInt8>) -> Bool {
  if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return false }
  let head = bytes.prefix(4096)
  let controls = head.count { $0 < 32 && ![9, 10, 12, 13, 0x1B].contains($0) }
  return controls * 10 > head.count
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
