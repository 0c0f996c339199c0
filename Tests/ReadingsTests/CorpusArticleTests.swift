import Articles
import Evaluations
import Foundation
import Ground
import Pages
import Support
import Testing
import Vocabulary

/// Cleaning, page by page, against the gold.
@Suite struct CorpusArticleTests {
  private func articles(_ page: Corpus.Page) throws -> [(Corpus.GoldArticle, Article)] {
    let found = try page.articles()
    return try page.gold.map { wanted in (wanted, try #require(found.first { $0.id == wanted.id })) }
  }

  @Test func thereIsACorpus() {
    #expect(Corpus.pages.count >= 30)
    #expect(Corpus.pages.reduce(0) { $0 + $1.gold.count } >= 35)
  }

  @Test(arguments: Corpus.pages.map(\.name)) func text(_ name: String) throws {
    for (wanted, article) in try articles(try Corpus.page(name)) {
      let difference = difference(wanted.lines, article.lines)
      #expect(difference.isEmpty, "\(wanted.id)\n\(difference)")
    }
  }

  /// What the gold lists as removed is among the removed blocks and in no kept one; a teaser goes for a reason that says so.
  @Test(arguments: Corpus.pages.map(\.name)) func removals(_ name: String) throws {
    for (wanted, article) in try articles(try Corpus.page(name)) {
      let removed = article.blocks.filter { !$0.verdict.isKept }
      for block in wanted.facts["removed"]?.elements ?? [] {
        let text = block["text"]?.string ?? ""
        #expect(!article.text.contains(text), "left in: \(text)")
        #expect(letters(removed.map(\.text).joined()).contains(letters(text)), "not listed as removed: \(text)")
      }
      for block in removed {
        #expect(!block.verdict.evidence.isEmpty)
        #expect(block.span == nil)
      }
    }
  }

  /// Blocks are cut at other places than the gold's: only what they say counts.
  private func letters(_ text: String) -> String { text.filter { $0.isLetter || $0.isNumber } }

  /// Nothing disappears: what a page shows is in its blocks, kept or removed, run by run.
  @Test(arguments: Corpus.pages.map(\.name)) func nothingIsLost(_ name: String) throws {
    for page in try pages(in: try Corpus.page(name).payload) {
      let blocks = Article(page).blocks.flatMap(\.bytes)
      var node = page.root + 1
      let end = page.root < 0 ? page.tree.nodes.count : Int(page.tree.nodes[page.root].end)
      while node < end {
        let tag = page.tree.nodes[node].tag
        if tag.isInvisible {
          node = Int(page.tree.nodes[node].end)
          continue
        }
        for run in tag == .text ? Array(page.tree.runs(of: node)) : [] {
          var flow = Flow()
          flow.append(run, of: page.source.bytes)
          for place in page.source.payloadRanges(flow.map.origins(of: 0..<flow.count)) {
            #expect(blocks.contains { $0.start <= place.start && place.end <= $0.end }, "\(page.text(of: node))")
          }
        }
        node += 1
      }
    }
  }

  @Test func metadata() throws {
    var score = MetadataScore()
    var wrong: [String] = []
    for page in Corpus.pages {
      for (wanted, article) in try articles(page) {
        let found = MetadataScore.facts(of: article)
        score.add(wanted.metadata, found: found)
        for (field, gold) in wanted.metadata where Set(gold) != Set(found[field] ?? []) {
          wrong.append("\(wanted.id) \(field): \(found[field] ?? []), gold \(gold)")
        }
      }
    }
    for (field, floor) in Floors.metadata.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let exact = score.exact(field)
      if ProcessInfo.printsFigures { print("\(field): recall \(exact.recall), precision \(exact.precision)") }
      #expect(
        exact.recall >= floor.recall && exact.precision >= floor.precision,
        "\(field): recall \(exact.recall), precision \(exact.precision)\n\(wrong.joined(separator: "\n"))")
    }
  }
}
