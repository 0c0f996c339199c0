import Articles
import Pages
import Testing

/// Articles among teasers of others (`corpus/teasers/`), page by page: no teaser left, no paragraph of the article lost.
@Suite struct TeaserCorpusTests {
  /// Lines that are known to be lost or left, by page, with the reason.
  private static let exceptions: [String: Set<String>] = [
    // Short last sentences: the rule on edges.
    "a-04-arc.html": ["The trial continues."], "b-24-court.html": ["The trial continues."], "a-16-health.html": ["So did the ticks."],
    "b-23-factcheck.html": ["Our verdict: misleading."],
    // A short sentence between a standfirst and the first paragraph of ten words: the rule on edges.
    "a-22-newspack.html": ["At the fourth, nobody can sit."],
    // A byline right below the headline is taken for a standfirst.
    "b-13-french.html": ["Par Mathilde Craponne - Publié le 8 octobre 2021 à 18h02"],
  ]

  @Test func thereAreTeasers() { #expect(Gold.teasers.count >= 64) }

  @Test(arguments: Gold.teasers.map(\.name)) func page(_ name: String) throws {
    let gold = try #require(Gold.teasers.first { $0.name == name })
    let wanted = try #require(gold.articles.first)
    let article = Article(try #require(try pages(in: Payload(id: name, bytes: gold.bytes)).first))
    let lines = article.text.split(separator: "\n").map(String.init)
    let known = TeaserCorpusTests.exceptions[name] ?? []
    // White space is no difference: the gold has one space where the page has an ideographic one.
    let text = letters(article.text)
    let lost = wanted.lines.filter { !text.contains(letters($0)) }
    let left = (wanted.facts["removed"]?.elements ?? []).compactMap { $0["text"]?.string }.filter { removed in
      lines.contains { letters($0) == letters(removed) } || removed.utf8.count > 25 && text.contains(letters(removed))
    }
    let differences = Set(lost + left)
    #expect(differences == known, "lost: \(lost)\nleft: \(left)\nknown: \(known)")
  }

  private func letters(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}
