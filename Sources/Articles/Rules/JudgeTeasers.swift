import Pages
internal import Ground
import Vocabulary

/// Openings and headlines of other articles, and what stands twice.
extension Judge {
  // MARK: 8. Teasers and repeats

  mutating func judgeTeasers() {
    let lines = page.blocks.indices.filter { region.contains[$0] || (verdicts[$0].map(\.isKept) ?? true) }.map(line)
    let findings = Teasers.find(in: lines)
    for finding in findings { verdicts[finding.block] = .removed(finding.reason, evidence: finding.evidence) }
    let found = Set(findings.map(\.block))
    for finding in ForeignHeadlines.find(in: lines.filter { !found.contains($0.block) }) {
      verdicts[finding.block] = .removed(finding.reason, evidence: finding.evidence)
    }
  }

  private func line(_ index: Int) -> Teasers.Line {
    let block = page.blocks[index]
    let state: Teasers.Line.State =
      switch verdicts[index] {
      case nil: .open
      case .kept: .note
      case .removed(.links, _): .linked
      case .removed(.outside, _): .outside
      case .removed(.byline, _): .byline
      case .removed(.label, _): .label
      case .removed: .removed
      }
    let stem = Teasers.stem(of: texts[index])
    return Teasers.Line(
      block: index, text: texts[index], stem: stem, hasPrompt: stem != nil && Teasers.hasPrompt(texts[index]),
      length: page.flow.bytes[block.range].count { $0 & 0xC0 != 0x80 }, words: block.words, sentenceEnds: block.sentenceEnds,
      endsSentence: block.endsSentence, state: state, shape: block.shape, signature: signature(of: block.node),
      container: block.node < 0 ? -1 : Int(tree.nodes[block.node].parent))
  }

  /// The fingerprint of the names and classes of an element and the one round it.
  func signature(of node: Int) -> UInt64 {
    var fingerprint = Fingerprint()
    func add(_ byte: UInt8) { fingerprint.add(byte) }
    var node = node
    for _ in 0..<2 where node >= 0 {
      add(tree.nodes[node].tag.rawValue)
      tree.names[Int32(node)]?.utf8.forEach(add)
      tree.bytes(.class, of: node)?.forEach(add)
      node = Int(tree.nodes[node].parent)
    }
    return fingerprint.value
  }

  /// The same words in two kinds of elements: a standfirst that repeats, a pull quote, a copy for small screens. In one kind of element they may be the
  /// writer's own: a refrain, a question put to each guest, a command entered twice.
  mutating func judgeRepeats() {
    var first: [String: Int] = [:]
    for index in page.blocks.indices where verdicts[index].map(\.isKept) ?? true && page.blocks[index].length >= Judge.shortestRepeat {
      guard let original = first[texts[index]] else {
        first[texts[index]] = index
        continue
      }
      if signature(of: page.blocks[index].node) != signature(of: page.blocks[original].node) {
        verdicts[index] = .removed(.duplicate, evidence: "the same words stand earlier in the article, in another kind of element")
      }
    }
  }

  /// Shorter lines may well come twice.
  private static let shortestRepeat = 60
}
