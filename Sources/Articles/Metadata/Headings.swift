import Vocabulary
internal import Ground
internal import Pages

/// A heading of the page that may be its headline.
struct Heading {
  let text: String
  let words: WordSequence
  let level: Int
  /// The block that it begins with.
  let block: Int
}

/// What stands on the page as a headline could: its headings, in their order.
struct Headings {
  let all: [Heading]
  /// The headline of a plain text: a first line that is no sentence.
  let firstLine: String?

  init(_ page: Page, _ blocks: PageBlocks) {
    var all: [Heading] = []
    var last: Int?
    for (index, block) in blocks.lines.enumerated() {
      guard case .heading(let level) = block.shape, block.hints.intersection(Headings.elsewhere).isEmpty else { continue }
      let text = block.text
      // A heading broken into lines is one.
      if let heading = all.last, last == index - 1, block.node == blocks.lines[index - 1].node {
        all[all.count - 1] = Heading(text: heading.text + " " + text, level: level, block: heading.block)
      } else {
        all.append(Heading(text: text, level: level, block: index))
      }
      last = index
    }
    if page.vocabulary == .unknownXML, let node = page.nodes.first(where: { Headings.isHeadline(page.tree.localName(of: $0)) }) {
      let text = page.text(of: node)
      if text.utf8.count <= 250 { all.insert(Heading(text: text, level: 1, block: 0), at: 0) }
    }
    // One word is a headline only where it is the page's one heading of the first level.
    let isOnlyTop = all.count { $0.level == 1 } == 1
    self.all = all.filter { $0.words.words.count >= 2 || isOnlyTop && $0.level == 1 }
    if page.vocabulary == .text, let first = blocks.lines.first, first.length <= 150, !first.endsSentence, blocks.lines.count > 2 {
      firstLine = first.text
    } else {
      firstLine = nil
    }
  }

  private static let elsewhere: Hints = [.related, .sidebar, .comments, .consent]

  /// Names of the headline in newsrooms' own vocabularies.
  private static func isHeadline(_ name: String) -> Bool { ["title", "headline", "hl", "hl1", "head"].contains(name) }

  /// The first heading that holds of the highest level that has one.
  func first(where holds: (Heading) -> Bool) -> Heading? {
    all.filter(holds).min { ($0.level, $0.block) < ($1.level, $1.block) }
  }
}

extension Heading {
  init(text: String, level: Int, block: Int) { self.init(text: text, words: WordSequence(text), level: level, block: block) }
}
