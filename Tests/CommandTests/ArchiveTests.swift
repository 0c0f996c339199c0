import Foundation
import Support
import Testing

/// Web archives from the file to the receipt.
@Suite struct ArchiveTests {
  let sandbox: Sandbox
  init() throws { sandbox = try Sandbox() }

  private static func record(_ type: String, _ block: String, _ media: String = "application/http; msgtype=response") -> String {
    "WARC/1.1\r\nWARC-Type: \(type)\r\nWARC-Target-URI: https://fen.example/a\r\nContent-Type: \(media)\r\nContent-Length: \(block.utf8.count)\r\n\r\n"
      + "\(block)\r\n\r\n"
  }
  private static func response(_ body: String, _ fields: String = "Content-Type: text/html\r\n", status: Int = 200) -> String {
    record("response", "HTTP/1.1 \(status) X\r\n\(fields)\r\n\(body)")
  }
  /// Two pages and a feed of two items among records that hold no page, and one that is broken.
  private static let file =
    record("warcinfo", "software: x\r\n", "application/warc-fields") + response(Sandbox.page("Mara Velk")) + response("moved", status: 302)
    + response("PNG", "Content-Type: image/png\r\n") + "WARC/1.0\r\nWARC-Type: response\r\n\r\nno length\r\n\r\n"
    + response(Sandbox.page("Bo Lund"))
    + response(
      "<rss version=\"2.0\"><channel><title>T</title><item><title>A</title><description>&lt;p&gt;“No,” said Ada Crane.&lt;/p&gt;</description></item>"
        + "<item><title>B</title><description>&lt;p&gt;“Yes,” said Bo Lund.&lt;/p&gt;</description></item></channel></rss>",
      "Content-Type: application/rss+xml\r\n")

  @Test func eachPageOfAnArchiveIsRead() throws {
    try sandbox.write("pages/deep/x.warc", ArchiveTests.file)
    let run = try sandbox.run("hearsay extract pages | tee e.jsonl")
    let name = "deep/x.warc"
    #expect(try ids(run.lines) == ["\(name)#1", "\(name)#2 badRecord", "\(name)#3", "\(name)#4#1", "\(name)#4#2"])
    #expect(try sandbox.run("hearsay extract pages").code == 3)
    #expect(run.lines.first?.contains(#""url":"https://fen.example/a""#) == true)
    #expect(run.lines.dropFirst().first?.contains("its header has no Content-Length") == true)
    #expect(try sandbox.run("hearsay extract --jobs 4 pages").output == run.output)
    let verified = try sandbox.run("hearsay verify e.jsonl --pages pages")
    #expect(verified.code == 0, "\(verified.output)")
    #expect(verified.output.hasPrefix("4 articles, "))
    // Out of order, and against the archive alone.
    #expect(try sandbox.run("sort -r e.jsonl | hearsay verify - --pages pages/deep/x.warc").code == 0)
  }

  @Test func aChangedArchiveIsFound() throws {
    try sandbox.write("x.warc", ArchiveTests.file)
    let run = try sandbox.run("hearsay extract x.warc --out e.jsonl; sed -i s/Velk/Volk/ x.warc; hearsay verify e.jsonl")
    #expect(run.code == 1)
    #expect(run.lines.first?.hasPrefix("x.warc#1: ") == true && run.lines.first?.contains("; page: its sha256 is ") == true)
  }

  @Test func standardInputIsToldFromItsBytes() throws {
    try sandbox.write("x.warc", ArchiveTests.file)
    try sandbox.write("x.bin", ArchiveTests.file)
    #expect(try ids(sandbox.run("hearsay extract < x.warc").lines).first == "stdin#1")
    #expect(try ids(sandbox.run("hearsay extract x.bin").lines).first == "x.bin#1")
    #expect(try ids(sandbox.run("tail -c +20 x.warc | hearsay extract --from warc").lines).first == "stdin#1 badRecord")
    let zip = try sandbox.run("printf 'PK\\003\\004' | hearsay extract")
    #expect(try ids(zip.lines) == ["stdin unsupported"])
    #expect(zip.code == 3)
  }

  @Test func theLimitHoldsForEachRecord() throws {
    try sandbox.write(
      "x.warc",
      ArchiveTests.response("<p>short") + ArchiveTests.response(String(repeating: "<p>long", count: 400)) + ArchiveTests.response("<p>last")
    )
    #expect(try ids(sandbox.run("hearsay extract --max-bytes 2K x.warc").lines) == ["x.warc#1", "x.warc#2 tooLarge", "x.warc#3"])
  }

  @Test func aZipFileThatIsCutIsOneError() throws {
    try sandbox.run("printf 'PK\\003\\004cut' > x.wacz")
    let run = try sandbox.run("hearsay clean x.wacz")
    #expect(run.code == 3)
    #expect(try ids(run.errors.split(separator: "\n")) == ["x.wacz badRecord"])
  }

  /// The charset of the HTTP header is a part of the receipt: the page alone would be read otherwise.
  @Test func theCharsetOfTheHeaderCounts() throws {
    let page = Sandbox.page("Ji\u{159}\u{ED} \u{160}\u{E1}ra").replacing("<meta charset=\"utf-8\">", with: "")
      .replacing("“", with: "\"").replacing("”", with: "\"")
    let body = try #require(page.data(using: .isoLatin2))
    var file = Data(
      "WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/html; charset=iso-8859-2\r\nContent-Length: \(body.count)\r\n\r\n".utf8)
    file += body
    try file.write(to: sandbox.folder.appending(path: "x.warc"))
    #expect(try sandbox.run("hearsay clean x.warc").output.contains("Ji\u{159}\u{ED} \u{160}\u{E1}ra"))
    #expect(try sandbox.run("hearsay extract x.warc | hearsay verify -").code == 0)
  }

  @Test func aCompressedArchive() throws {
    try sandbox.write("x.warc", ArchiveTests.file)
    let run = try sandbox.run("gzip x.warc; hearsay extract x.warc.gz")
    #if Zlib
      #expect(try ids(run.lines).count == 5)
      #expect(try sandbox.run("hearsay extract x.warc.gz | hearsay verify -").code == 0)
      #expect(try ids(sandbox.run("head -c -20 x.warc.gz | hearsay extract").lines).last?.hasSuffix("badRecord") == true)
    #else
      #expect(try ids(run.lines) == ["x.warc.gz unsupported"])
      #expect(run.output.contains("lacks the trait Zlib"))
    #endif
    #expect(run.code == 3)
  }

  @Test(arguments: ["x.mhtml", "x.mht", "x.html", "x"])
  func aPageThatABrowserSaved(name: String) throws {
    let page = Sandbox.page("Jos\u{E9} N\u{FA}\u{F1}ez").utf8.map { byte in
      byte < 0x80 && byte != UInt8(ascii: "=") ? String(Unicode.Scalar(byte)) : "=" + String(byte, radix: 16, uppercase: true)
    }.joined()
    try sandbox.write(
      name,
      "Snapshot-Content-Location: https://fen.example/b\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n"
        + "--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n\(page)\r\n"
        + "--b\r\nContent-Type: text/html\r\n\r\n<p>a frame\r\n--b--\r\n")
    let run = try sandbox.run("hearsay extract \(name) | tee e.jsonl; hearsay verify e.jsonl > v; echo $? >> v")
    #expect(try ids(run.lines) == [name])
    #expect(run.output.contains(#""url":"https://fen.example/b""#))
    #expect(run.output.contains("Jos\u{E9} N\u{FA}\u{F1}ez"))
    #expect(!run.output.contains("a frame"))
    #expect(try sandbox.read("v").hasSuffix("0 do not hold\n0\n"))
  }

  @Test func whatIsNoMHTMLIsToldSo() throws {
    try sandbox.write("a.html", Sandbox.page("Mara Velk"))
    #expect(try ids(sandbox.run("hearsay extract --from mhtml a.html").lines) == ["a.html badRecord"])
  }
}
