import Testing

@testable import Pages

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

@Suite struct CivilDateTests {
  @Test func roundTrip() {
    for number in stride(from: -100_000, through: 60_000, by: 37) {
      #expect(CivilDate(dayNumber: number).map(\.dayNumber) == number)
    }
  }

  @Test func weekdays() {
    #expect(CivilDate(2024, 11, 12)?.weekday == 2)
    #expect(CivilDate(1970, 1, 1)?.weekday == 4)
  }

  @Test(arguments: ["2024-02-30", "2023-02-29", "2024-13", "24-01-01", "2024-1-1", "2024-01-01T", "-2024"]) func refuses(_ text: String) {
    #expect(CivilDate(iso: text) == nil)
  }

  @Test(arguments: ["2024-02-29", "2024-11", "2024"]) func iso(_ text: String) { #expect(CivilDate(iso: text)?.iso == text) }
}

@Suite struct FormatTests {
  @Test(arguments: [
    ("<!doctype html><p>x", Payload.Format.html), ("  <html>", .html), ("<?xml version='1.0'?><rss/>", .xml), ("<rss version='2.0'>", .xml),
    ("<feed xmlns='a'>", .xml),
    ("<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x'><html>", .html), ("Just text\nand 5 < 6.", .text), ("Text with <b>a tag</b>", .html),
    ("<p>fragment", .html), ("a <grin> of text", .text),
  ])
  func toldFromBytes(_ text: String, _ format: Payload.Format) { #expect(Payload.Format(of: utf8(text)) == format) }
}
