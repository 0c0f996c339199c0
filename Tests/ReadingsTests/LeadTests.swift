import Vocabulary
import Ground
import Attributions
import Claims
import Documents
import Pages
import Readings
import Testing

/// The first line under a headline that the page shows and the text leaves out is no headline.
@Suite struct LeadTests {
  /// Issue 14, F1: a lead in the present tense that ends in a quotation mark was dated by what its speaker said another day.
  @Test(arguments: [
    "“The dam will hold,” Mara Velk says, “and it will be repaired.”", "“The dam will hold, and it will be repaired,” Mara Velk says.",
  ])
  func whatSomebodySaysHasNoDay(_ lead: String) throws {
    let page = """
      <html lang="en"><head><title>Dam will hold - Harbor Tribune</title><meta property="og:site_name" content="Harbor Tribune">
      <meta property="article:published_time" content="2026-03-04"></head><body><article><h1>Dam will hold</h1><p>\(lead)</p>
      <p>The dam above the town of Brenn was built a hundred years ago and has been mended four times since then.</p>
      <p>Mara Velk said on Tuesday that the county would send engineers to look at the wall before the spring floods.</p>
      <p>The town has asked the state for pumps and for people to man them until the end of the month.</p></article></body></html>
      """
    let reading = try #require(try readings(of: Payload(id: "dam.html", bytes: Array(page.utf8))).first)
    let end = try #require(reading.sentences.first).end
    let lead = reading.claims.filter { $0.attribution.content[0].start < end }
    #expect(!lead.isEmpty && lead.allSatisfy { $0.statementDate == nil })
    #expect(reading.claims.contains { $0.statementDate?.value.iso == "2026-03-03" })
  }
}
