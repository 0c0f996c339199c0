import Support
import Testing

import Ground
@testable import Pages

@Suite struct CharsetTests {
  /// What a page says and is, and what it is read with.
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]
    let charset: String
    let text: String
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "nothing declared, UTF-8", bytes: utf8("<p>Café"), charset: "utf-8", text: "Café"),
    Case(name: "nothing declared, not UTF-8", bytes: utf8("<p>Caf") + [0xE9], charset: "windows-1252", text: "Café"),
    Case(name: "byte order mark", bytes: [0xEF, 0xBB, 0xBF] + utf8("<p>Café"), charset: "utf-8", text: "Café"),
    Case(
      name: "latin1 is windows-1252", bytes: utf8("<meta charset=iso-8859-1><p>") + [0x93, 0x68, 0x69, 0x94], charset: "windows-1252",
      text: "“hi”"),
    Case(
      name: "content type without a media type",
      bytes: utf8("<meta http-equiv=Content-Type content='charset=gbk'><p>") + [0xD6, 0xD0, 0xB9, 0xFA],
      charset: "gbk", text: "中国"),
    Case(name: "Shift_JIS", bytes: utf8("<meta charset=shift_jis><p>") + [0x93, 0xFA, 0x96, 0x7B], charset: "shift_jis", text: "日本"),
    Case(name: "EUC-KR", bytes: utf8("<meta charset=euc-kr><p>") + [0xC7, 0xD1, 0xB1, 0xB9], charset: "euc-kr", text: "한국"),
    Case(name: "KOI8-R", bytes: utf8("<meta charset=koi8-r><p>") + [0xED, 0xC9, 0xD2], charset: "koi8-r", text: "Мир"),
    Case(name: "declares latin1, is UTF-8", bytes: utf8("<meta charset=iso-8859-1><p>“Café”"), charset: "utf-8", text: "“Café”"),
    Case(
      name: "declares UTF-8, is windows-1252", bytes: utf8("<meta charset=utf-8><p>Caf") + [0xE9], charset: "windows-1252", text: "Café"),
    Case(
      name: "one bad byte among good ones", bytes: utf8("<meta charset=utf-8><p>Café ") + [0xFF] + utf8(" é"), charset: "utf-8",
      text: "Café \u{FFFD} é"),
    Case(name: "meta in UTF-16 of an ASCII page", bytes: utf8("<meta charset=utf-16><p>ok"), charset: "utf-8", text: "ok"),
    Case(
      name: "UTF-16 with its mark", bytes: [0xFF, 0xFE] + "<p>Né".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, charset: "utf-16le",
      text: "Né"),
    Case(
      name: "UTF-16, big end first", bytes: [0xFE, 0xFF] + "<p>Né".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
      charset: "utf-16be", text: "Né"),
    Case(name: "the mark beats the meta", bytes: [0xEF, 0xBB, 0xBF] + utf8("<meta charset=gbk><p>中国"), charset: "utf-8", text: "中国"),
    Case(
      name: "content type with a media type",
      bytes: utf8("<meta content='text/html; charset = \"gbk\"' http-equiv=content-type><p>") + [0xD6, 0xD0],
      charset: "gbk", text: "中"),
    Case(
      name: "content that is no content type", bytes: utf8("<meta name=description content='charset=gbk'><p>") + [0xE9],
      charset: "windows-1252",
      text: "é"),
    Case(name: "meta in a comment", bytes: utf8("<!-- <meta charset=gbk> --><p>") + [0xE9], charset: "windows-1252", text: "é"),
    Case(
      name: "meta in an attribute", bytes: utf8("<a title='<meta charset=gbk>'></a><p>") + [0xE9], charset: "windows-1252", text: "é"),
    Case(
      name: "meta beyond 1,024 bytes", bytes: utf8("<!--" + String(repeating: "-", count: 1024) + "--><meta charset=gbk><p>") + [0xE9],
      charset: "windows-1252", text: "é"),
    Case(
      name: "meta right before 1,024 bytes",
      bytes: utf8("<!--" + String(repeating: "-", count: 990) + "--><meta charset=gbk><p>") + [0xD6, 0xD0],
      charset: "gbk", text: "中"),
    Case(
      name: "x-user-defined means windows-1252", bytes: utf8("<meta charset=x-user-defined><p>") + [0xE9], charset: "windows-1252",
      text: "é"),
    Case(
      name: "the first meta that names one", bytes: utf8("<meta charset=martian><META CharSet = EUC-KR /><p>") + [0xC7, 0xD1],
      charset: "euc-kr",
      text: "한"),
    Case(
      name: "XML declaration", bytes: utf8("<?xml version='1.0' encoding='koi8-r'?><html><p>") + [0xED] + utf8("</p></html>"),
      charset: "koi8-r",
      text: "М"),
    Case(name: "unknown label", bytes: utf8("<meta charset=martian><p>ok"), charset: "utf-8", text: "ok"),
  ]

  @Test(arguments: cases) func decides(_ test: Case) throws {
    let page = try page(test.bytes, format: .html)
    #expect(page.source.charset == test.charset)
    #expect(visibleText(page) == test.text)
    #expect(charset(of: test.bytes) == test.charset)
  }

  #if Uchardet
    @Test func guesses() throws {
      let sentence = bytes("ccfdf020f1eae0e7e0eb3a20abcde5f2209720e820e5f9b820f0e0e720ede5f2bb20")
      let page = try page(utf8("<p>") + Array(repeatElement(sentence, count: 8).joined()), format: .html)
      #expect(page.source.charset == "windows-1251")
      #expect(page.notes.map(\.kind) == [.charsetGuessed])
    }
  #endif

  /// Whatever was decoded, the bytes behind a text are the payload's own.
  @Test(arguments: cases) func keepsPositions(_ test: Case) throws {
    let page = try page(test.bytes, format: .html)
    let flow = visibleFlow(page)
    let ranges = page.source.payloadRanges(flow.map.origins(of: 0..<flow.count))
    let replayed = ranges.map { decode(Array(test.bytes[$0.start..<$0.end]), charset: test.charset) }.joined()
    #expect(replayed == test.text)
  }

  @Test func notesWhatWasRepaired() throws {
    let lying = try page(utf8("<meta charset=iso-8859-1><p>“Café”"), format: .html)
    #expect(lying.notes.map(\.kind) == [.charsetMismatch])
    let refused = try page(utf8("<meta charset=hz-gb-2312><p>~{VPNf~}"), format: .html)
    #expect(refused.notes.map(\.kind) == [.unsupportedCharset])
    let broken = try page(utf8("<meta charset=utf-8><p>é") + [0xC3, 0x28], format: .html)
    #expect(broken.notes.map(\.kind) == [.invalidBytes])
  }
}

func visibleFlow(_ page: Page) -> Flow {
  var flow = Flow()
  for node in page.tree.nodes.indices where page.tree.nodes[node].tag == .text {
    for run in page.tree.runs(of: node) { flow.append(run, of: page.source.bytes) }
  }
  return flow
}

func visibleText(_ page: Page) -> String { String(decoding: visibleFlow(page).bytes, as: UTF8.self) }
