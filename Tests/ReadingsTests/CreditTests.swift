import Claims
import Documents
import Ground
import Pages
import Readings
import Testing
import Vocabulary

/// An agency's text in another outlet's page: the agency passes on what its speakers say.
@Suite struct CreditTests {
  @Test func anAgencyLeadsTheChain() throws {
    let page = """
      <html lang="en"><head><title>River may rise again - Harbor Tribune</title><meta property="og:site_name" content="Harbor Tribune"></head>
      <body><article><h1>River may rise again</h1>
      <p>BRENN, May 6 (Reuters) - The river may rise again, Mayor Anna Velk said on Monday after a night of rain in the valley.</p>
      <p>Reuters reported last week that the dam was old. The town has asked the state for pumps and for people to man them.</p>
      </article></body></html>
      """
    let reading = try #require(try readings(of: Payload(id: "river.html", bytes: Array(page.utf8))).first)
    let claim = try #require(reading.claims.first { $0.speaker.name == "Anna Velk" })
    #expect(claim.chain.map(\.name) == ["Reuters"])
    // The agency's own report passes through nobody.
    let report = try #require(reading.claims.first { $0.speaker.name == "Reuters" })
    #expect(report.chain.isEmpty)
  }
}
