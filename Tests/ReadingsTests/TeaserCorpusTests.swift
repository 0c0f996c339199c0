import Articles
import Ground
import Pages
import Support
import Testing
import Vocabulary

/// Articles among teasers of others (`corpus/teasers/`), page by page: no teaser left, no paragraph of the article lost.
@Suite struct TeaserCorpusTests {
  @Test func thereAreTeasers() { #expect(Corpus.teasers.count >= 64) }

  @Test(arguments: Corpus.teasers.map(\.name)) func page(_ name: String) throws {
    let page = try Corpus.page(name)
    let wanted = try #require(page.gold.first)
    let article = try #require(try page.articles().first)
    let lines = article.lines
    // White space is no difference: the gold has one space where the page has an ideographic one.
    let text = letters(article.text)
    let lost = wanted.lines.filter { !text.contains(letters($0)) }
    let left = (wanted.facts["removed"]?.elements ?? []).compactMap { $0["text"]?.string }.filter { removed in
      lines.contains { letters($0) == letters(removed) } || removed.utf8.count > 25 && text.contains(letters(removed))
    }
    #expect(lost.isEmpty)
    #expect(left.isEmpty)
  }

  private func letters(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}
