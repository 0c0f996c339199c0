import Ground
import Pages
import Testing
import Vocabulary

@testable import Articles

/// The table of rules and what its verdicts say of themselves.
@Suite struct RuleTests {
  private static let html = """
    <html><head><title>Bridge to close for the winter</title></head><body><nav><a href=/>Home</a></nav><article>
    <h1>Bridge to close for the winter</h1><p>By Ana Roth</p>
    <p>The council voted on Monday, after a long debate, to close the bridge for the whole of the winter.</p>
    <p>Read more: <a href=/x>The ferry that never came back</a></p>
    <p>The ferry will run twice an hour, as it did before the bridge was built in the valley of the mills.</p>
    <p>A third paragraph ends the article, and nobody had anything to add to what the mayor had said of it.</p>
    </article></body></html>
    """

  private func article(without rules: Set<Verdict.Rule> = []) throws -> Article {
    var cleaning = Cleaning()
    cleaning.without = rules
    return TracedArticle(try pages(in: Payload(id: "x", bytes: Array(RuleTests.html.utf8), format: .html))[0], cleaning).article
  }

  private func rule(of text: String, in article: Article) -> Verdict.Rule? {
    article.blocks.first { $0.text.hasPrefix(text) }?.verdict.rule
  }

  @Test func verdictsNameTheirRules() throws {
    let article = try article()
    #expect(rule(of: "Bridge to close", in: article) == .headline)
    #expect(rule(of: "By Ana Roth", in: article) == .bylineWords)
    #expect(rule(of: "The council", in: article) == .region)
    #expect(rule(of: "Read more", in: article) == .lead)
  }

  @Test func aRuleThatIsSwitchedOffDecidesNothing() throws {
    #expect(try rule(of: "By Ana Roth", in: article(without: [.bylineWords])) != .bylineWords)
    for rule in Verdict.Rule.allCases {
      #expect(try article(without: [rule]).blocks.allSatisfy { $0.verdict.rule != rule || rule == .region }, "\(rule)")
    }
  }

  @Test func treesAreReadWhole() {
    let trees = LikelihoodTrees.trained
    #expect(trees.roots.count == 200)
    #expect(trees.nodes.count == 2600)
    #expect(trees.nodes.allSatisfy { Int($0.sign) < BlockSigns.count })
    // A tree of n leaves has n - 1 questions.
    #expect(trees.nodes.count { $0.below == 0 } == trees.nodes.count { $0.below > 0 } + trees.roots.count)
  }

  @Test func treesAreReadAsWritten() {
    let trees = LikelihoodTrees(Array("# note\n0.5 7 1.5 1\n-1\n1e-2\n\n0.25\n".utf8))
    #expect(trees.roots == [0, 3])
    #expect(trees.nodes.map(\.value) == [0.5, -1, 0.01, 0.25])
    #expect(trees.nodes.map(\.below) == [1, 0, 0, 0])
    #expect(trees.nodes[0].sign == 7 && trees.nodes[0].threshold == 1.5)
  }
}
