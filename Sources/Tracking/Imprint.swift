package import Vocabulary

/// What is remembered of an article for its neighbours: who it is, how it begins, and which blocks its page has; numbers instead of texts.
///
/// Memory, at most: 64 blocks of 8 bytes, 3 openings of 48 words of 4 bytes, a title of 120 bytes and the id: about 1.5 KB. The removed blocks are
/// counted by the neighbourhood and not kept.
package struct Imprint: Sendable {
  package let id: String
  let title: String?
  let titleHash: UInt64?
  /// The host of its URL, else the folder that its id names.
  package let site: String
  /// The words with which its first two paragraphs (one of them may be a standfirst) begin, running on over those that follow, as excerpts do.
  let openings: [WordHashes]
  /// The page's summary of itself, which lists show for a standfirst; it may be cut off.
  let description: WordHashes?
  /// The kept blocks that are long enough to be compared, in order.
  let blocks: [UInt64]
  /// The other blocks of its page; counted once and then let go.
  private(set) var removed: Set<UInt64>

  /// A block of fewer bytes is too common to say anything of a page.
  package static let shortestBlock = 25
  /// A line of fewer words opens no article, and is no evidence of one.
  static let fewestWords = 8
  private static let mostBlocks = 64
  fileprivate static let mostWords = 48
  private static let longestTitle = 120

  /// Nil for an index and an error page, which hold no article.
  /// - Parameters:
  ///   - host: of the article's URL; nil where none is known.
  ///   - description: the page's summary of itself.
  ///   - lines: the blocks of the page in their order, each with its verdict.
  package init?(
    id: String, kind: Article.Kind, title: String?, host: String?, description: String?, lines: [(text: String, verdict: Verdict)]
  ) {
    if kind == .index || kind == .error { return nil }
    self.id = id
    self.title = title.map { $0.utf8.count <= Imprint.longestTitle ? $0 : String($0.prefix(Imprint.longestTitle / 3)) + "…" }
    titleHash = title.map { WordHashes($0.utf8).hash() }
    site = host ?? Imprint.folder(of: id)
    var blocks: [UInt64] = []
    var removed: Set<UInt64> = []
    // Where paragraphs begin in the running text of the first ones.
    var starts: [Int] = []
    var running: [UInt8] = []
    for (text, verdict) in lines where text.utf8.count >= Imprint.shortestBlock {
      let words = WordHashes(text.utf8)
      guard verdict.isKept else {
        removed.insert(words.hash())
        continue
      }
      if blocks.count < Imprint.mostBlocks { blocks.append(words.hash()) }
      if words.count >= Imprint.fewestWords, starts.count < 4, verdict.kind != .heading {
        starts.append(running.count)
        running += Array(text.utf8) + [UInt8(ascii: " ")]
      }
    }
    self.blocks = blocks
    self.removed = removed.subtracting(blocks)
    openings = starts.prefix(2).map { WordHashes(running[$0...], atMost: Imprint.mostWords) }
    self.description = description.map { WordHashes($0.utf8, atMost: Imprint.mostWords + 1).beforeLast }
  }

  /// The folder of a file, as evidence names it.
  private static func folder(of id: String) -> String {
    guard let slash = id.lastIndex(of: "/") else { return "the folder" }
    return "the folder “\(id[..<slash])”"
  }

  var withoutRemoved: Imprint {
    var imprint = self
    imprint.removed = []
    return imprint
  }

  /// Whether the article, or its description, begins with words: with all of them, or with as many as are remembered.
  func begins(with words: WordHashes) -> Bool { openings.contains { $0.begins(with: words) } || isDescribed(by: words) }

  func isDescribed(by words: WordHashes) -> Bool { description?.begins(with: words) == true }

  /// The words by which the article is looked for.
  var keys: Set<UInt64> {
    Set((openings + [description].compactMap { $0 }).filter { $0.count >= Imprint.fewestWords }.map(Imprint.key))
  }

  static func key(_ words: WordHashes) -> UInt64 { words.hash(ofFirst: fewestWords) }

  /// Whether one of two articles is mostly a copy of the other. Of the other, what it has beyond its opening is compared: a page that shows
  /// the opening of another article is no copy of it.
  func isCopy(of other: Imprint) -> Bool {
    let (own, others) = (Set(blocks), Set(other.blocks))
    let rest = others.subtracting(other.blocks.prefix(2))
    return areMostOf(own.count, own.intersection(others).count) || areMostOf(rest.count, own.intersection(rest).count)
  }

  /// As evidence names the article: “The bridge” (a.html).
  package var name: String { title.map { "“\($0)” (\(id))" } ?? id }
}

extension WordHashes {
  /// Compared are as many words as an opening has at most.
  fileprivate func begins(with words: WordHashes) -> Bool { self.words.starts(with: words.words.prefix(Imprint.mostWords)) }
}
