import Vocabulary
internal import Ground
internal import Pages

extension Page {
  /// A label of other stories and its link that stand inside a line ("… the vote. READ ALSO: <a>…</a> The Speaker …"): where they end, if they begin at an
  /// inline element. The label closes with a colon or is set in capitals, and a link is all that follows it; "see also the report" is a sentence.
  func endOfLabel(at node: Int) -> Int? {
    var text = node + 1
    let end = Int(tree.nodes[node].end)
    while text < end, tree.nodes[text].tag != .text, tree.nodes[text].tag.isInline { text += 1 }
    guard text < end, tree.nodes[text].tag == .text, let isClosed = beginsWithLabel(text) else { return nil }
    // The link inside the element, or right behind it.
    if (text + 1..<end).contains(where: { tree.nodes[$0].tag == .a }) {
      return isClosed && (node + 1..<end).allSatisfy({ tree.nodes[$0].tag.isInline }) ? end : nil
    }
    var next = end
    while next < tree.nodes.count, tree.nodes[next].tag == .text, isBlank(next) { next += 1 }
    guard isClosed, next < tree.nodes.count, tree.nodes[next].tag == .a, tree.nodes[next].parent == tree.nodes[node].parent else {
      return nil
    }
    return Int(tree.nodes[next].end)
  }

  /// Whether a text is a label; nil where it does not begin with one, false where it goes on behind it.
  private func beginsWithLabel(_ text: Int) -> Bool? {
    guard let run = tree.runs(of: text).first else { return nil }
    let bytes = source.bytes[Int(run.start)..<Int(run.end)].drop { $0 <= 32 }
    // One byte settles it for almost all elements.
    guard let first = bytes.first, OtherStories.mayBegin(first) else { return nil }
    let head = bytes.prefix(60)
    let count = OtherStories.label(at: String(decoding: head, as: UTF8.self).lowercased().utf8)
    guard count > 0, count <= head.count else { return nil }
    let rest = head.dropFirst(count).drop { $0 <= 32 }
    if rest.first == UInt8(ascii: ":") { return true }
    let isInCapitals = head.prefix(count).allSatisfy { !(97...122).contains($0) }
    return rest.isEmpty && isInCapitals
  }

  private func isBlank(_ text: Int) -> Bool {
    tree.runs(of: text).allSatisfy { run in source.bytes[Int(run.start)..<Int(run.end)].allSatisfy { $0 <= 32 || $0 == UInt8(ascii: ":") } }
  }
}
