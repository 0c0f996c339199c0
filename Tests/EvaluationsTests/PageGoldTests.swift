import Evaluations
import Ground
import Testing

@Suite struct PageGoldTests {
  private func gold(_ json: String, _ text: String? = nil) throws -> PageGold { PageGold(try JSON(gold: Array(json.utf8)), text: text) }

  @Test func aPageOfADataSet() throws {
    let gold = try gold(
      #"{"type": "forum", "title": "Dam", "author": ["Ana Roth", "Bo Li"], "date": "", "with": ["a"], "without": ["b", "c"]}"#, "It holds.")
    #expect(gold.type == "forum" && gold.article.text == "It holds.")
    #expect(gold.article.with == ["a"] && gold.article.without == ["b", "c"])
    // What is empty or missing was not looked at.
    #expect(gold.articles.map(\.metadata) == [[.title: ["Dam"], .author: ["Ana Roth", "Bo Li"]]])
  }

  @Test func aPageOfTheCorpus() throws {
    let gold = try gold(
      #"""
      {"articles": [{"id": "f#1", "title": "One", "authors": [{"name": "Ana Roth"}], "modified": null, "removed": [{"text": "Menu"}]},
                    {"id": "f#2", "title": "Two", "claims": [{"content": ["x"]}]}]}
      """#, "#1\nFirst line.\n\n#2\nSecond line.\n# 3 of 4\n")
    #expect(gold.articles.map(\.id) == ["f#1", "f#2"] && gold.articles.map(\.claims.count) == [0, 1])
    #expect(gold.articles[0].metadata[.author] == ["Ana Roth"] && gold.articles[0].metadata[.modified] == [])
    #expect(gold.article.text == "First line.\nSecond line.\n# 3 of 4" && gold.article.without == ["Menu"])
  }

  /// A line of gold that is none of ours is told, and so is a span beyond the text, which ended the command (issue 14).
  @Test(arguments: [
    ("[]", "a line of gold is a JSON object"), (#"{"id": "a"}"#, "a line of gold has an id, a text and attributions"),
    (
      #"{"id": "a", "text": "It holds", "attributions": [{"content": [[3, 9]]}]}"#,
      "the span [3, 9] of content of attribution 1 ends beyond the text, which has 8 characters"
    ),
    (
      #"{"id": "a", "text": "It holds", "attributions": [{"id": "E1", "cue": [[5, 3]]}]}"#,
      "a span of cue of attribution E1 is not [start, end]: [5,3]"
    ),
  ]) func whatIsNoGold(_ line: String, _ message: String) {
    #expect(throws: GoldError(message: message)) { try AttributionGold(line: Array(line.utf8)) }
  }
}
