import Testing

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
      name: "content type without a media type", bytes: utf8("<meta http-equiv=x content='charset=gbk'><p>") + [0xD6, 0xD0, 0xB9, 0xFA],
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
    Case(name: "unknown label", bytes: utf8("<meta charset=martian><p>ok"), charset: "utf-8", text: "ok"),
  ]

  @Test(arguments: cases) func decides(_ test: Case) throws {
    let page = try #require(try pages(in: Payload(id: "x", bytes: test.bytes, format: .html)).first)
    #expect(page.source.charset == test.charset)
    #expect(visibleText(page) == test.text)
    #expect(charset(of: test.bytes) == test.charset)
  }

  /// Whatever was decoded, the bytes behind a text are the payload's own.
  @Test(arguments: cases) func keepsPositions(_ test: Case) throws {
    let page = try #require(try pages(in: Payload(id: "x", bytes: test.bytes, format: .html)).first)
    let flow = visibleFlow(page)
    let ranges = page.source.payloadRanges(flow.map.origins(of: 0..<flow.count))
    let replayed = ranges.map { decode(Array(test.bytes[$0.start..<$0.end]), charset: test.charset) }.joined()
    #expect(replayed == test.text)
  }

  @Test func notesWhatWasRepaired() throws {
    let lying = try pages(in: Payload(id: "x", bytes: utf8("<meta charset=iso-8859-1><p>“Café”"), format: .html))[0]
    #expect(lying.notes.map(\.kind) == [.charsetMismatch])
    let broken = try pages(in: Payload(id: "x", bytes: utf8("<meta charset=utf-8><p>é") + [0xC3, 0x28], format: .html))[0]
    #expect(broken.notes.map(\.kind) == [.invalidBytes])
  }
}

func utf8(_ text: String) -> [UInt8] { Array(text.utf8) }

func visibleFlow(_ page: Page) -> Flow {
  var flow = Flow()
  for node in page.tree.nodes.indices where page.tree.nodes[node].tag == .text {
    for run in page.tree.runs(of: node) { flow.append(run, of: page.source.bytes) }
  }
  return flow
}

func visibleText(_ page: Page) -> String { String(decoding: visibleFlow(page).bytes, as: UTF8.self) }
