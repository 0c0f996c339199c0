import Vocabulary
import Attributions
import Claims
import Documents
import Ground
import Pages
import Readings
import Testing

/// Issue 14: words of block quotations, embedded posts and appended statements are their signer's, or nobody's; never the writer's.
@Suite struct WhoseWordsTests {
  private static let prose = """
    <p>The dam above the town of Brenn was built a hundred years ago and has been mended four times since then.</p>
    <p>The county has sent engineers to look at the wall, and the town has asked the state for pumps before the floods.</p>
    """

  private func reading(_ body: String, addsAuthor: Bool = false) throws -> Reading {
    let page = """
      <html lang="en"><head><title>Dam leaks - Harbor Tribune</title><meta property="og:site_name" content="Harbor Tribune">
      <meta property="article:published_time" content="2026-03-04"></head><body><article><h1>Dam leaks</h1>\(Self.prose)\(body)\(Self.prose.replacing("four", with: "five").replacing("pumps", with: "boats"))
      </article></body></html>
      """
    return try #require(try readings(of: Payload(id: "dam.html", bytes: Array(page.utf8)), addsAuthor: addsAuthor).first)
  }

  /// Who says what a text says in the first person: "name or -, status" of each claim whose source is "I" or "we".
  private func speakers(_ reading: Reading) -> Set<String> {
    let claims = reading.claims.filter { claim in
      claim.attribution.source.contains { ["i", "we"].contains(reading.article.text($0).lowercased()) }
    }
    return Set(claims.map { "\($0.speaker.name ?? "-"), \($0.speaker.level.rawValue), \($0.speaker.status.rawValue)" })
  }

  private static let words = "We believe that the dam will hold for another year. I think that the county is wrong about the wall."

  @Test(arguments: [
    ("<p>In a statement, Mara Velk, the mayor, said:</p><blockquote><p>\(words)</p></blockquote>", "Mara Velk, namedPerson, resolved"),
    (
      "<p>Nobody in the town was pleased.</p><blockquote><p>\(words)</p><p>— Mara Velk, mayor</p></blockquote>",
      "Mara Velk, namedPerson, resolved"
    ),
    ("<p>Nobody in the town was pleased.</p><blockquote><p>\(words)</p></blockquote>", "-, namedPerson, unresolved"),
    (
      "<p>Mara Velk and Tom Oduya met at the wall in the rain:</p><blockquote><p>\(words)</p></blockquote>",
      "-, namedPerson, unresolved"
    ),
    ("<p>\(words)</p>", "-, author, resolved"),
  ])
  func firstPersons(_ body: String, _ expected: String) throws { #expect(speakers(try reading(body)) == [expected]) }

  /// With `--author`, too: what stands in a block quotation or in quotation marks is not what the article says itself.
  @Test func theArticleSaysItsOwnWordsOnly() throws {
    let others = "<blockquote><p>The wall is full of holes and always was.</p></blockquote><p>“The wall is dry.”</p>"
    let reading = try reading(others, addsAuthor: true)
    func levels(_ words: String) -> [Speaker.Level] {
      reading.claims.filter { reading.article.text($0.attribution.content[0]).contains(words) }.map(\.speaker.level)
    }
    #expect(levels("was built a hundred years").allSatisfy { $0 == .author } && !levels("was built a hundred years").isEmpty)
    #expect(!levels("full of holes").contains(.author))
    #expect(!levels("wall is dry").contains(.author))
  }
}
