import Ground
import Testing

@Suite struct JSONTests {
  @Test(arguments: [
    #"{"a":[1,2.5,-3],"b":null,"c":true,"d":"x"}"#, #"[]"#, #""\"\\\n""#, #"{"z":1,"a":2}"#,
  ])
  func roundTrip(_ text: String) throws { #expect(try JSON(reading: utf8(text)).line == text) }

  @Test(arguments: ["", "{", "[1,]", "{\"a\"}", "\"a", "nul", "1 2", "{\"a\":1,}", "\"\u{1}\"", "\"\\x\"", "\"\\u12\"", "-", "1e999"])
  func refuses(_ text: String) { #expect(throws: JSONError.self) { try JSON(reading: utf8(text)) } }

  @Test func lenience() throws {
    #expect(try JSON(reading: utf8("{\"a\":\"x\ny\",}"), isLenient: true)["a"]?.string == "x\ny")
  }

  @Test func escapes() throws {
    #expect(try JSON(reading: utf8(#""\u00e9\ud83d\ude00\ud800""#)).string == "é😀\u{FFFD}")
    #expect(JSON.string("\u{1B}[31m\u{2028}").line == #""\u001b[31m\u2028""#)
  }

  @Test func depthIsBounded() {
    #expect(throws: JSONError.self) { try JSON(reading: utf8(String(repeating: "[", count: 100_000))) }
  }
}

private func utf8(_ text: String) -> [UInt8] { Array(text.utf8) }
