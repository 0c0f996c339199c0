/// The articles of a run, as far as they say something about each other's pages: how each begins, and on how many pages of a site a block stands.
///
/// Built once from all articles in the order of the inputs, then only asked. Of two pages of a site that are mostly the same, only the first
/// counts, so that the copies of an article do not make its paragraphs a template.
///
/// It belongs to Tracking and not to Articles, which asks it: when two texts are the same is one notion, for cleaning across pages as for
/// stories. Tracking needs values and no page, so it stands below the stages, and Articles above it; the other way round, Tracking would need
/// libxml2, and Articles a value that comes after it. What Articles hands over is small (`Imprint`: numbers of one page), and so is what it
/// asks: whose title a line is, whose opening, and on how many pages it stands. What follows from the answers is decided there.
///
/// Memory: an `Imprint` for each article
/// (1.5 KB at most) and about 50 bytes for each block that is new to its site; 2.6 KB a page of 25 blocks (*measured*).
package struct Neighbourhood: Sendable {
  /// Pages of one site, and on how many of them each block stands.
  private struct Site: Sendable {
    var pages = 0
    var counts: [UInt64: UInt32] = [:]
    /// The first page that keeps a block.
    var holders: [UInt64: Int32] = [:]

    mutating func add(_ imprint: Imprint, number: Int32) {
      var shared: [Int32: Int] = [:]
      for block in Set(imprint.blocks) {
        if let holder = holders[block] { shared[holder, default: 0] += 1 } else { holders[block] = number }
      }
      // Mostly the same as an earlier page.
      if areMostOf(imprint.blocks.count, shared.values.max() ?? 0) { return }
      pages += 1
      for block in imprint.removed.union(imprint.blocks) { counts[block, default: 0] += 1 }
    }
  }

  private var articles: [Imprint] = []
  private var byTitle: [UInt64: [Int32]] = [:]
  private var byOpening: [UInt64: [Int32]] = [:]
  private var sites: [String: Site] = [:]

  /// What more articles begin with than these is nobody's own; a hostile run could have thousands.
  private static let mostNamesakes = 16
  /// Titles of fewer words are said by others as well.
  private static let shortestTitle = 4

  package init() {}

  package mutating func add(_ imprint: Imprint) {
    let number = Int32(articles.count)
    articles.append(imprint.withoutRemoved)
    if let title = imprint.titleHash { Neighbourhood.add(number, to: &byTitle[title, default: []]) }
    for key in imprint.keys { Neighbourhood.add(number, to: &byOpening[key, default: []]) }
    sites[imprint.site, default: Site()].add(imprint, number: number)
  }

  private static func add(_ number: Int32, to list: inout [Int32]) { if list.count < mostNamesakes { list.append(number) } }

  /// The first other article of that title.
  package func article(titled words: WordHashes, besides own: Imprint) -> Imprint? {
    words.count >= Neighbourhood.shortestTitle ? first(of: byTitle[words.hash()], besides: own) { _ in true } : nil
  }

  /// The first other article that begins with those words.
  package func article(beginningWith words: WordHashes, besides own: Imprint) -> Imprint? {
    guard words.count >= Imprint.fewestWords, !own.isDescribed(by: words) else { return nil }
    return first(of: byOpening[Imprint.key(words)], besides: own) { $0.begins(with: words) }
  }

  /// A page's own copies are no others: what has its title, and what is mostly the same.
  private func first(of numbers: [Int32]?, besides own: Imprint, where isIt: (Imprint) -> Bool) -> Imprint? {
    let namesakes = (numbers ?? []).map { articles[Int($0)] }.filter { $0.id != own.id && isIt($0) }
    // A text that opens one of the page's own copies as well is the page's own.
    if namesakes.contains(where: { $0.titleHash != nil && $0.titleHash == own.titleHash || own.isCopy(of: $0) }) { return nil }
    return namesakes.first
  }

  /// On how many pages of a site a block stands, and how many there are.
  package func standing(of block: UInt64, on site: String) -> (pages: Int, of: Int) {
    guard let site = sites[site] else { return (0, 0) }
    return (Int(site.counts[block] ?? 0), site.pages)
  }
}
