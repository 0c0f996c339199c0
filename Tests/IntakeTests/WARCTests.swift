import Testing

import Ground
@testable import Intake
@testable import Pages

@Suite struct WARCTests {
  /// A record as writers make it.
  private static func record(_ type: String, _ block: String, _ media: String = "application/http", length: Int? = nil) -> String {
    "WARC/1.1\r\nWARC-Type: \(type)\r\nWARC-Target-URI: <https://fen.example/a>\r\nContent-Type: \(media)\r\n"
      + "Content-Length: \(length ?? block.utf8.count)\r\n\r\n\(block)\r\n\r\n"
  }
  private static func response(_ body: String, _ fields: String = "Content-Type: text/html; charset=iso-8859-2\r\n", status: Int = 200)
    -> String
  {
    record("response", "HTTP/1.1 \(status) X\r\n\(fields)\r\n\(body)")
  }

  /// What is read of a file: the body of each page, and of what is bad its message.
  private func read(_ file: String, pieces: Int = 1 << 16, maximumBytes: Int = 1000) -> [String] {
    let bytes = Array(file.utf8)
    var reader = WARCReader(maximumBytes: maximumBytes)
    var told: [String] = []
    var end = 0
    func take() {
      while let record = reader.next() {
        #expect(record.bytes.start == end)
        end = record.bytes.end
        switch record.content {
        case .page(let page): told.append(String(decoding: page.body, as: UTF8.self))
        case .bad(let error): told.append("bad: \(error.message)")
        case .passedOver: break
        }
      }
    }
    for start in stride(from: 0, to: bytes.count, by: pieces) {
      reader.append(Array(bytes[start..<min(start + pieces, bytes.count)]))
      take()
    }
    reader.finish()
    take()
    #expect(end == bytes.count)
    return told
  }

  @Test func pagesAreReadAndTheRestIsPassedOver() {
    let file = [
      WARCTests.record("warcinfo", "software: x\r\n", "application/warc-fields"),
      WARCTests.record("request", "GET / HTTP/1.1\r\n\r\n"),
      WARCTests.response("<p>one"),
      WARCTests.response("moved", status: 301), WARCTests.response("gone", status: 404), WARCTests.response("", status: 204),
      WARCTests.response("PNG", "Content-Type: image/png\r\n"),
      WARCTests.record("revisit", "HTTP/1.1 200 X\r\n\r\n"),
      WARCTests.record("resource", "<p>two", "text/html"), WARCTests.record("resource", "x", "text/css"),
      WARCTests.record("conversion", "three", "text/plain"),
      WARCTests.record("response", "20260101 1.2.3.4", "text/dns"),
      WARCTests.response("<html>no type", ""), WARCTests.response("no type", ""),
    ]
    #expect(read(file.joined()) == ["<p>one", "<p>two", "three", "<html>no type"])
  }

  @Test func bareLineFeedsWillDo() {
    let block = "HTTP/1.1 200 X\nContent-Type: text/html\n\n<p>one"
    let record = "WARC/1.0\nWARC-Type: response\nContent-Length: \(block.utf8.count)\n\n\(block)\n\n"
    #expect(read(record + record) == ["<p>one", "<p>one"])
  }

  @Test func aPageKeepsWhatCameWithIt() throws {
    var reader = WARCReader(maximumBytes: 100)
    reader.append(
      Array(
        WARCTests.response("x", "content-TYPE: text/html;\r\n charset=\"Big5\"\r\nContent-Encoding: gzip, br\r\nContent-Length: 999\r\n")
          .utf8))
    guard case .page(let page)? = reader.next()?.content else {
      Issue.record("no page")
      return
    }
    #expect(page.url == "https://fen.example/a")
    #expect(page.charset == "Big5")
    #expect(page.contentCodings == ["gzip", "br"])
    #expect(page.body == Array("x".utf8))
  }

  /// Files whose pieces end anywhere give the same records.
  @Test func piecesOfAnySize() {
    let file =
      WARCTests.response("<p>one\nWARC/1.0 is a format\n") + WARCTests.record("metadata", "a: b\nWARC/1.0\n", "x/y") + "junk\r\n"
      + WARCTests.response("<p>two", "")
      + WARCTests.response("3\r\n<p>\r\n4;x=y\r\nfour\r\n0\r\n\r\n", "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n")
      + WARCTests.record("response", "HTTP/1.1 200 X\r\n\r\n<p>cut", length: 40) + WARCTests.response("<p>last")
    let whole = read(file)
    #expect(whole.count == 6)
    #expect(whole.filter { !$0.hasPrefix("bad") } == ["<p>one\nWARC/1.0 is a format\n", "<p>two", "<p>four", "<p>last"])
    for size in 1...file.utf8.count { #expect(read(file, pieces: size) == whole) }
  }

  /// Each broken record is one error, and its neighbours are read.
  @Test(arguments: [
    (
      "too long", record("response", "HTTP/1.1 200 X\r\n\r\n<p>x", length: 60),
      "its Content-Length does not fit: no record begins behind its block"
    ),
    ("far too long", record("response", "HTTP/1.1 200 X\r\n\r\n<p>x", length: 900_000), "it ends "),
    ("passed over and too long", record("metadata", "a: b", "x/y", length: 60), "its Content-Length does not fit"),
    ("too short", record("response", "HTTP/1.1 200 X\r\n\r\n<p>x and more", length: 25), "its Content-Length does not fit"),
    ("no length", "WARC/1.0\r\nWARC-Type: response\r\n\r\nHTTP/1.1 200 X\r\n\r\n<p>x\r\n\r\n", "its header has no Content-Length"),
    ("no type", "WARC/1.0\r\nContent-Length: 0\r\n\r\n\r\n\r\n", "its header has no WARC-Type"),
    ("a cut header", "WARC/1.0\r\nWARC-Type: resp", "its header is cut"),
    ("junk", "<p>no record</p>\r\n", "no WARC record begins here"),
    ("no HTTP", record("response", "nothing\r\n\r\n"), "its block does not begin with a status line"),
    ("a cut chunk", response("9\r\nshort", "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n"), "the chunked body ends"),
    ("too large", response(String(repeating: "x", count: 1001)), "its body is more than the limit of 1000 bytes"),
  ])
  func brokenRecords(name: String, broken: String, message: String) throws {
    let told = read(WARCTests.response("<p>before") + broken + (broken.hasSuffix("\n") ? "" : "\r\n") + WARCTests.response("<p>after"))
    try #require(told.count == 3, "\(name): \(told)")
    #expect(told[0] == "<p>before")
    let start = WARCTests.response("<p>before").utf8.count
    #expect(told[1].hasPrefix("bad: record 2, at byte \(start): \(message)"), "\(name)")
    #expect(told[2] == "<p>after")
  }

  @Test func aFileThatEndsTooEarly() {
    let whole = WARCTests.response("<p>one") + WARCTests.response("<p>two")
    let told = read(String(whole.dropLast(7)))
    #expect(told.count == 2)
    #expect(told.first == "<p>one")
    #expect(told.last?.contains("before its Content-Length") == true)
  }

  @Test func olderFormsAreNamed() {
    #expect(read("filedesc://x.arc 0.0.0.0 20080101000000 text/plain 76\n").first?.contains("an ARC file") == true)
    #expect(read("WARC/0.9\r\n\r\n").first?.contains("its version is not 1.0 or 1.1") == true)
    #expect(read("").isEmpty)
  }

  @Test func aPartOfARecordIsNotPassedOffAsOne() {
    let record = WARCTests.response("<p>one").replacing("WARC-Type", with: "WARC-Segment-Number: 1\r\nWARC-Type")
    #expect(read(record).first?.contains("WARC-Segment-Number") == true)
  }

  @Test func chunksOfBodiesThatWereUndone() throws {
    #expect(try unchunked(Array("<p>as it is".utf8)) == Array("<p>as it is".utf8))
    #expect(try unchunked(Array("a\n0123456789\n0\n".utf8)) == Array("0123456789".utf8))
    #expect(throws: PageError.self) { try unchunked(Array("2\r\nab\r\nzz".utf8)) }
  }

  /// Each was looked through to the end of the file: the square of their number (issue 14, hostile input 17).
  @Test func recordsThatAreAllTooLong() {
    let one = "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999\r\n\r\nHTTP/1.1 200 OK\r\n\r\n<p>x\r\n\r\n"
    let told = read(String(repeating: one, count: 20_000), maximumBytes: 1 << 26)
    #expect(told.count == 20_000)
    #expect(told.last == "bad: record 20000, at byte \(one.utf8.count * 19_999): it ends 99999999972 bytes before its Content-Length")
  }
}
