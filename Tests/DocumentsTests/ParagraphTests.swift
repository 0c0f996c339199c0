import Vocabulary
import Ground
import Articles
import Documents
import Pages
import Support
import Testing

@Suite struct ParagraphTests {
  private func roles(_ document: Document) -> [String] { document.paragraphs.map(\.role.rawValue) }

  /// What a page says of its lines is kept: nothing is guessed again.
  @Test func aPageTellsTheRoles() throws {
    let prose = "The dam above the town of Brenn held through the night, the engineers of the county said on Tuesday."
    let html = """
      <!doctype html><html lang=en><head><title>Dam holds</title></head><body><article><h1>Dam holds</h1>
      <p>\(prose)</p><h2>Why it held</h2><p>\(prose.replacing("night", with: "day"))</p><blockquote><p>\(prose.replacing("town", with: "city"))</p></blockquote>
      <ul><li>\(prose.replacing("Tuesday", with: "Monday"))</li><li>\(prose.replacing("county", with: "state"))</li></ul>
      <p>\(prose.replacing("held", with: "stood"))</p></article></body></html>
      """
    let page = try pages(in: Payload(id: "x", bytes: Array(html.utf8), format: .html))[0]
    #expect(roles(Document(Article(page))) == ["body", "heading", "body", "quotation", "listItem", "listItem", "body"])
  }

  /// The first line of an exact text, and the one behind it: headlines, and leads that look like one.
  @Test(arguments: [
    ("Dam holds", "headline"), ("Will the dam hold?", "headline"), ("Dam holds!", "headline"), ("Velk: “The dam will hold”", "headline"),
    ("Velk Warns of Many Leaks in Harborton Dam.", "headline"), ("Talks begin in the U.S.", "headline"),
    // Issue 14, F1: a lead that ends in a quotation mark.
    ("“The dam will hold,” Mara Velk says, “and it will be repaired.”", "body"), ("“Will it hold?”", "body"),
    ("The dam above the town will hold.", "body"), ("The dam holds. It is old", "body"), ("In the words of the engineers:", "body"),
    ("The dam holds, and so it goes…", "body"),
  ])
  func theHeadlineOfAnExactText(_ line: String, _ expected: String) {
    #expect(roles(document(line + "\nThe dam above the town of Brenn held.\nIt is old.")) == [expected, "body", "body"])
  }

  @Test func aStandfirstStandsBehindAHeadline() {
    #expect(
      roles(document("Dam holds\nEngineers doubt that it will last\nThe dam held.\nIt is old")) == [
        "headline", "standfirst", "body", "body",
      ])
    #expect(roles(document("The dam held.\nEngineers doubt that it will last\nIt is old.")) == ["body", "body", "body"])
  }

  /// One line alone is the text.
  @Test func aLineAloneIsNoHeadline() { #expect(roles(document("Dam holds")) == ["body"]) }

  @Test func theTitleThatCameWithATextIsItsHeadline() {
    var given = Given()
    given.title = "The dam will hold."
    let source = Source(bytes: Array("The dam will hold.\nIt is old.".utf8), map: nil, charset: "utf-8")
    #expect(roles(Document(Article(exactText: source, id: "x", given: given))) == ["headline", "body"])
  }

  @Test(arguments: [
    ("Dam holds\nEngineers doubt it\nOne.\nTwo.\nThree.\nFour.", "Dam holds Engineers doubt it One . Two ."),
    ("One.\nTwo.\nThree.\nFour.\nFive.", "One . Two . Three . Four ."), ("One.", "One ."), ("", ""),
  ])
  func lead(_ text: String, _ expected: String) {
    let document = document(text)
    #expect(document.tokens[document.lead].map { document.text($0.range) }.joined(separator: " ") == expected)
  }

  @Test(arguments: [
    ("It holds.", Quotation.Coverage.none), ("“It holds.”", .all), ("He called it “safe”.", .some),
    ("“The dam that we built here will hold, as he said.” It", .all), ("“It” holds", .some), ("—", .none),
  ])
  func coverage(_ text: String, _ expected: Quotation.Coverage) {
    let document = document(text)
    #expect(document.coverage(of: [TextRange(0, text.unicodeScalars.count)]) == expected)
  }
}
