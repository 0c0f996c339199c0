import Support
import Testing

import Ground
@testable import Pages

/// Pages in the charsets of the Encoding Standard, written as their bytes.
@Suite struct LegacyCharsetTests {
  /// A sentence, the charset, and the sentence's bytes in it.
  struct Case: CustomTestStringConvertible, Sendable {
    let charset: String
    let text: String
    let bytes: [UInt8]
    var testDescription: String { charset }

    init(_ charset: String, _ text: String, _ hexadecimal: String) {
      self.charset = charset
      self.text = text
      bytes = PagesTests.bytes(hexadecimal)
    }
  }

  static let cases = [
    Case("windows-1252", "The café’s “naïve” plan — €5", "54686520636166e9927320936e61ef76659420706c616e2097208035"),
    Case("windows-1251", "Мэр сказал: «Нет — и ещё раз нет»", "ccfdf020f1eae0e7e0eb3a20abcde5f2209720e820e5f9b820f0e0e720ede5f2bb"),
    Case("windows-1255", "ראש העיר", "f8e0f920e4f2e9f8"),
    Case("windows-1258", "Thư kư đâ\u{323}t", "5468fd206bfd20f0e2f274"),
    Case("windows-874", "นายกเทศมนตรี", "b9d2c2a1e0b7c8c1b9b5c3d5"),
    Case("iso-8859-2", "Starosta řekl: žádné", "537461726f737461 20f8656b6c3a20 bee1646ee9"),
    Case("ibm866", "Мэр сказал", "8ced e0 20 e1aaa0a7a0ab"),
    Case("koi8-r", "Мэр сказал: нет, ёлки", "eddcd220d3cbc1dac1cc3a20cec5d42c20a3cccbc9"),
    Case("koi8-u", "Мер сказав: ні, ў", "edc5d220d3cbc1dac1d73a20cea62c20ae"),
    Case("macintosh", "∆ café", "c620636166 8e"),
    Case("gbk", "市长说：“我们没有别的选择。”€", "cad0b3a4cbb5a3baa1b0ced2c3c7c3bbd3d0b1f0b5c4d1a1d4f1a1a3a1b180"),
    Case("gb18030", "市长说：𠮷野€", "cad0b3a4cbb5a3ba9534b235d2b0a2e3"),
    Case("big5", "市長說：「我們別無選擇。」Ê。", "a5abaaf8bba1a147a175a7daadcca74fb54cbfefbedca143a1768866a143"),
    Case("shift_jis", "市長は「ほかに道はない」と述べた。ｱ①～", "8e7392b782cd817582d982a982c993b982cd82c882a2817682c68f7182d782bd8142b187408160"),
    // 髙 is IBM's, 鷗 is in JIS X 0212.
    Case(
      "euc-jp", "髙鷗 市長は「ほかに道はない」と述べた。ｱ",
      "fce2 8fecbf 20"
        + "bbd4c4b9a4cfa1d6a4dba4aba4cbc6bba4cfa4caa4a4a1d7a4c8bdd2a4d9a4bfa1a38eb1"),
    // 똠 stands outside KS X 1001: the label euc-kr means windows-949.
    Case("euc-kr", "시장은 “똠방각하는 없다”고 말했다", "bdc3c0e5c0ba20a1b08c63b9e6b0a2c7cfb4c220bef8b4d9a1b1b0ed20b8bbc7dfb4d9"),
    Case("x-user-defined", "a\u{F780}\u{F7FF}", "6180ff"),
  ]

  /// The charset is given, as a server gives it: a `<meta>` may not name all of them.
  private func page(_ test: Case) throws -> (page: Page, bytes: [UInt8], sentence: Range<Int>) {
    let before = utf8("<!DOCTYPE html><title>x</title><p>")
    let bytes = before + test.bytes + utf8("</p><p>&amp; <b>so</b> on")
    let page = try Support.page(bytes, format: .html, charset: test.charset)
    return (page, bytes, before.count..<before.count + test.bytes.count)
  }

  @Test(arguments: cases) func isRead(_ test: Case) throws {
    let (page, _, _) = try page(test)
    #expect(page.source.charset == test.charset)
    let paragraphs = page.tree.nodes.indices.filter { page.tree.nodes[$0].tag == .p }.map { page.text(of: $0) }
    #expect(paragraphs == [test.text, "& so on"])
    #expect(page.notes.isEmpty)
  }

  /// The bytes behind the sentence are the ones that were written, and they say it again.
  @Test(arguments: cases) func hasItsReceipt(_ test: Case) throws {
    let (page, bytes, sentence) = try page(test)
    let node = try #require(page.tree.nodes.indices.first { page.tree.nodes[$0].tag == .p })
    var flow = Flow()
    for run in page.tree.runs(of: node + 1) { flow.append(run, of: page.source.bytes) }
    let receipt = page.source.payloadRanges(flow.map.origins(of: 0..<flow.count))
    #expect(receipt == [ByteRange(sentence.lowerBound, sentence.upperBound)])
    #expect(receipt.map { decode($0, of: bytes, charset: test.charset) } == [test.text])
  }

  /// After an escape of ISO-2022-JP the letters of ASCII are halves of others; a receipt is read as it is in its place.
  @Test func iso2022JP() throws {
    let kanji = utf8("<meta charset=iso-2022-jp><p>\u{1B}$B;TD9$O\u{1B}(B <b>OK</b> \u{1B}(I1\u{1B}(J\\\u{1B}$BCf;_\u{1B}(B</p>")
    let page = try Support.page(kanji, format: .html)
    #expect(visibleText(page) == "市長は OK ｱ¥中止")
    let flow = visibleFlow(page)
    let receipts = page.source.payloadRanges(flow.map.origins(of: 0..<flow.count))
    #expect(receipts.map { decode($0, of: kanji, charset: "iso-2022-jp") }.joined() == "市長は OK ｱ¥中止")
    #expect(page.notes.isEmpty)
    // Cut in the middle of a character.
    let cut = try Support.page(utf8("\u{1B}$BCf;"), format: .text, charset: "iso-2022-jp")
    #expect(visibleText(cut) == "中\u{FFFD}")
  }

  struct Broken: CustomTestStringConvertible, Sendable {
    let charset: String
    let bytes: String
    let text: String
    var testDescription: String { "\(charset) \(bytes)" }
  }

  /// What means nothing is one U+FFFD, and what follows it is right again.
  @Test(arguments: [
    Broken(charset: "gbk", bytes: "cad0 ff b3a4", text: "市\u{FFFD}长"),
    Broken(charset: "gbk", bytes: "cad0 b3", text: "市\u{FFFD}"),
    Broken(charset: "gbk", bytes: "cad0 b3 21 b3a4", text: "市\u{FFFD}!长"),
    Broken(charset: "gb18030", bytes: "cad0 8130", text: "市\u{FFFD}0"),
    Broken(charset: "euc-kr", bytes: "bdc3 c9fe c0e5", text: "시\u{FFFD}장"),
    Broken(charset: "euc-kr", bytes: "bdc3 c0", text: "시\u{FFFD}"),
    Broken(charset: "shift_jis", bytes: "8e73 a0 92b7", text: "市\u{FFFD}長"),
    Broken(charset: "big5", bytes: "a5ab aa", text: "市\u{FFFD}"),
    Broken(charset: "euc-jp", bytes: "bbd4 8fa1a1 c4b9", text: "市\u{FFFD}長"),
    Broken(charset: "windows-1253", bytes: "e1 d2 e2", text: "α\u{FFFD}β"),
    Broken(charset: "utf-16le", bytes: "0d4e 00d8 0d4e", text: "不\u{FFFD}不"),
    Broken(charset: "utf-16le", bytes: "0d4e 0d", text: "不\u{FFFD}"),
    Broken(charset: "utf-8", bytes: "e4b88d e4b8 e4b88d", text: "不\u{FFFD}不"),
    Broken(charset: "utf-8", bytes: "e4b88d e4b8", text: "不\u{FFFD}"),
  ])
  func brokenBytes(_ test: Broken) throws {
    let page = try Support.page(bytes(test.bytes), format: .text, charset: test.charset)
    #expect(visibleText(page) == test.text)
    #expect(page.notes.map(\.kind) == [.invalidBytes])
  }
}

/// The bytes that two hexadecimal digits each write; blanks are for the eye.
func bytes(_ hexadecimal: String) -> [UInt8] {
  let digits = hexadecimal.compactMap(\.hexDigitValue)
  return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
}
