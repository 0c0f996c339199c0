import Foundation
import Support
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
    // One line a page; all of them on request.
    let brief = try sandbox.run("hearsay verify e.jsonl --pages pages")
    #expect(brief.code == 1)
    #expect(
      brief.lines.count == 2 && brief.lines[0].hasPrefix("a.html: ")
        && brief.lines[0].contains(" receipts do not hold; page: its sha256 is "))
    let run = try sandbox.run("hearsay verify --verbose e.jsonl --pages pages")
    #expect(run.code == 1)
    #expect(run.lines.first?.hasPrefix("a.html: page: its sha256 is ") == true)
    #expect(run.lines.filter { $0.hasPrefix("a.html: ") }.dropFirst().allSatisfy { $0.contains("Volk") })
    #expect(run.lines.contains { $0.hasPrefix("deep/b.html: ") && $0.hasSuffix(" receipts hold") })
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
    try sandbox.run("{ echo '{broken'; echo '{\"id\":\"a.html\"}'; hearsay extract r.jsonl; } > e.jsonl")
    let run = try sandbox.run("hearsay verify e.jsonl --pages r.jsonl")
    #expect(run.code == 3)
    #expect(try ids(run.errors.split(separator: "\n")) == ["e.jsonl:1 badRecord", "a.html badRecord"])
    #expect(try sandbox.run("hearsay verify nowhere.jsonl").code == 2)
  }

  /// Issue 14: a text gave an error for each of its lines.
  @Test func whatIsNoExtractIsToldOnce() throws {
    try sandbox.write("article.txt", String(repeating: "The dam will hold.\n", count: 300))
    let run = try sandbox.run("hearsay verify article.txt")
    #expect(run.code == 2)
    #expect(run.errors.split(separator: "\n").count == 1 && run.errors.contains("article.txt is no extract"))
  }

  /// Issue 14: edits that no receipt is about went unseen.
  @Test func anEditedLineIsFound() throws {
    try sandbox.run("hearsay extract r.jsonl --out e.jsonl")
    for change in [
      "s/\"certainty\":\"certain\"/\"certainty\":\"possible\"/", "s/\"name\":\"Bo Lund\"/\"name\":\"Bo Lind\"/",
      "s/\"kind\":\"text\"/\"kind\":\"stub\"/",
    ] {
      let run = try sandbox.run("sed '\(change)' e.jsonl | hearsay verify - --pages r.jsonl")
      #expect(run.code == 1 && run.output.contains("line: it was changed after Hearsay wrote it"), "\(change): \(run.output)")
    }
  }
}
