import Foundation
import Testing

@Suite struct ReceiptTests {
  let sandbox: Sandbox
  init() throws {
    sandbox = try Sandbox()
    try sandbox.write("pages/a.html", Sandbox.page("Mara Velk"))
    try sandbox.write("pages/deep/b.html", Sandbox.page("Bo Lund"))
    try sandbox.write(
      "r.jsonl",
      Sandbox.record("x", "“Yes,” said Mara Velk.") + #"{"id":"y","html":"<p>“Caf&eacute;,” said Bo Lund.</p>"}"# + "\n")
  }

  @Test func everyReceiptHolds() throws {
    let run = try sandbox.run("hearsay extract pages | hearsay verify - --pages pages")
    #expect(run.code == 0)
    #expect(run.output.hasPrefix("2 articles, "))
    #expect(run.output.hasSuffix(" 0 do not hold\n"))
    #expect(try sandbox.run("hearsay extract r.jsonl | hearsay verify - --pages r.jsonl").code == 0)
    #expect(try sandbox.run("hearsay extract r.jsonl | hearsay verify -").code == 0)
    #expect(try sandbox.run("hearsay clean --format json pages | hearsay verify --quiet - --pages pages").output.isEmpty)
  }

  @Test func aLegacyCharsetAndAFeedHold() throws {
    let page = Sandbox.page("Jos\u{E9} N\u{FA}\u{F1}ez").replacing("utf-8", with: "windows-1252")
    try page.data(using: .windowsCP1252)?.write(to: sandbox.folder.appending(path: "pages/c.html"))
    let item =
      "&lt;p&gt;“Fish &amp;amp; chips,” said &lt;b&gt;Mara&lt;/b&gt; Velk after the long debate in the town hall on Tuesday.&lt;/p&gt;"
    try sandbox.write(
      "pages/d.rss",
      "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>T</title><item><title>One</title><description>\(item)</description></item>"
        + "<item><title>Two</title><description><![CDATA[<p>“No &amp; never,” said Bo Lund.</p>]]></description></item></channel></rss>")
    let run = try sandbox.run("hearsay extract pages | tee e.jsonl | hearsay verify - --pages pages")
    #expect(run.code == 0, "\(run.output)")
    #expect(try ids(sandbox.read("e.jsonl").split(separator: "\n")) == ["a.html", "c.html", "d.rss#1", "d.rss#2", "deep/b.html"])
  }

  @Test func aChangedPageIsFound() throws {
    try sandbox.run("hearsay extract pages --out e.jsonl; sed -i s/Velk/Volk/ pages/a.html")
    let run = try sandbox.run("hearsay verify e.jsonl --pages pages")
    #expect(run.code == 1)
    #expect(run.lines.first?.hasPrefix("a.html: page: its sha256 is ") == true)
    #expect(run.lines.dropFirst().dropLast().allSatisfy { $0.hasPrefix("a.html: ") && $0.contains("Volk") })
  }

  @Test func aChangedExtractIsFound() throws {
    try sandbox.run("hearsay extract r.jsonl --out e.jsonl")
    for change in [
      "s/“Yes,”/“No,”/", "s/\"spans\":\\[\\[0,/\"spans\":[[1,/", "s/\"spans\":\\[\\[0,/\"spans\":[[900,/",
      "s/\"bytes\":\\[\\[0,/\"bytes\":[[-1,/",
    ] {
      #expect(try sandbox.run("sed '\(change)' e.jsonl | hearsay verify - --pages r.jsonl").code == 1, "\(change)")
    }
  }

  @Test func aPageThatIsNotThereIsABadRecord() throws {
    try sandbox.run("hearsay extract pages --out e.jsonl; rm pages/a.html")
    let run = try sandbox.run("hearsay verify e.jsonl --pages pages")
    #expect(run.code == 3)
    #expect(try ids(run.errors.split(separator: "\n")) == ["a.html unreadable"])
    #expect(run.output.hasPrefix("1 articles, "))
  }

  @Test func anIDDoesNotLeadOutOfTheFolder() throws {
    try sandbox.write("secret.html", Sandbox.page("Mara Velk"))
    try sandbox.run("hearsay extract secret.html | sed 's/\"id\":\"secret.html\"/\"id\":\"..\\/secret.html\"/' > e.jsonl")
    #expect(try sandbox.run("hearsay verify e.jsonl --pages pages").code == 3)
  }

  @Test func brokenLinesAreBadRecords() throws {
    try sandbox.write("e.jsonl", "{broken\n{\"id\":\"a.html\"}\n")
    let run = try sandbox.run("hearsay verify e.jsonl --pages pages")
    #expect(run.code == 3)
    #expect(try ids(run.errors.split(separator: "\n")) == ["e.jsonl:1 badRecord", "a.html badRecord"])
    #expect(try sandbox.run("hearsay verify nowhere.jsonl").code == 2)
  }
}
