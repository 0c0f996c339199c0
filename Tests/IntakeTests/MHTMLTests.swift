import Support
import Testing

import Ground
@testable import Intake
@testable import Pages

@Suite struct MHTMLTests {
  /// A message with one picture, a page and a frame, as browsers save it.
  private func message(_ encoding: String?, _ body: String, root: String? = nil, type: String = "text/html; charset=iso-8859-1") -> [UInt8]
  {
    let transfer = encoding.map { "Content-Transfer-Encoding: \($0)\r\n" } ?? ""
    return Array(
      """
      From: <Saved by Blink>\r
      Snapshot-Content-Location: https://fen.example/snapshot\r
      MIME-Version: 1.0\r
      Content-Type: multipart/related;\r
      \ttype="text/html";\(root.map { " start=\"\($0)\";" } ?? "")\r
      \tboundary="--=_next"\r
      \r
      preamble\r
      ----=_next\r
      Content-Type: image/png\r
      Content-Location: https://fen.example/p.png\r
      \r
      PNG\r
      ----=_next\r
      Content-Type: \(type)\r
      Content-ID: <page>\r
      \(transfer)\r
      \(body)\r
      ----=_next\r
      Content-Type: text/html\r
      Content-ID: <frame>\r
      Content-Location: https://fen.example/frame\r
      \r
      <p>frame\r
      ----=_next--\r

      """.utf8)
  }

  private func payload(_ bytes: [UInt8]) throws -> Payload { try #require(MHTML(bytes)).payload(id: "x", date: nil) }

  @Test(arguments: [
    (nil, "<p>a=b", "<p>a=b"),
    ("7bit", "<p>two\r\nlines\r\n", "<p>two\r\nlines\r\n"),
    ("8bit", "<p>é", "<p>é"),
    ("binary", "<p>--=_next no delimiter", "<p>--=_next no delimiter"),
    ("quoted-printable", "<p class=3D\"a\">Caf=C3=a9 =\r\nand =  \r\ntea = 5 =zz=", "<p class=\"a\">Café and tea = 5 =zz"),
    ("Base64", "PHA+Y2Fm\r\nw6k8L3A+\r\n", "<p>café</p>"),
    ("base64", "PHA+YQ==", "<p>a"),
  ])
  func eachTransferEncoding(encoding: String?, body: String, decoded: String) throws {
    let payload = try payload(message(encoding, body))
    #expect(String(decoding: payload.bytes, as: UTF8.self) == decoded)
    #expect(payload.charset == "iso-8859-1")
    #expect(payload.given.url == "https://fen.example/snapshot")
  }

  @Test func theRootIsTheOneThatIsNamed() throws {
    let frame = try payload(message(nil, "<p>page", root: "<frame>"))
    #expect(String(decoding: frame.bytes, as: UTF8.self) == "<p>frame")
    #expect(frame.given.url == "https://fen.example/frame")
    let page = try payload(message(nil, "<p>page", root: "<nowhere>"))
    #expect(String(decoding: page.bytes, as: UTF8.self) == "<p>page")
  }

  @Test func aFileThatEndsInThePage() throws {
    let bytes = message(nil, "<p>page")
    let end = try #require(bytes.firstRange(of: Array("<p>page".utf8))).upperBound
    #expect(String(decoding: try payload(Array(bytes[..<end])).bytes, as: UTF8.self) == "<p>page")
  }

  @Test func withoutAPageThereIsAnError() {
    #expect(throws: PageError.self) {
      try payload(
        Array("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: image/png\n\nPNG\n--x--\n".utf8))
    }
    #expect(throws: PageError.self) { try payload(message("x-unknown", "<p>page")) }
  }

  @Test(arguments: [
    "<html><p>Content-Type: multipart/related\n\n", "A text.\n\nMore: text.\n\n", "", "WARC/1.0\r\nContent-Type: text/html\r\n\r\n",
  ])
  func otherInputIsNone(text: String) { #expect(MHTML(Array(text.utf8)) == nil) }

  @Test(arguments: [
    (
      "<html><!--\n Page saved with SingleFile \n url: https://fen.example/a \n saved date: Tue Mar 03 2026\n--><p>x",
      "https://fen.example/a"
    ),
    ("<!DOCTYPE html>\n<!-- saved from url=(0021)https://fen.example/b -->\n<p>x", "https://fen.example/b"),
    ("<!-- saved from url=(0014)about:internet --><p>x", nil), ("<!-- no address --><p>url: https://fen.example/c", nil),
  ])
  func theAddressOfASavedPage(html: String, url: String?) throws {
    #expect(try page(utf8(html)).given.url == url)
  }

  /// SingleFile writes pictures into the page, and shadow roots as templates.
  @Test func picturesInThePageAreNoText() throws {
    let data = String(repeating: "QUJD", count: 1_000_000)
    let page = try page(utf8("<p>one<img src=\"data:image/png;base64,\(data)\">two</p>"))
    #expect(visibleText(page) == "onetwo")
    #expect(page.notes.isEmpty)
  }
}
