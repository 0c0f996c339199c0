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

@Suite struct MomentTests {
  /// Minutes before or after 2024-11-12 23:30 in universal time.
  @Test(arguments: [
    ("2024-11-12T23:30:00Z", 0), ("2024-11-13T08:30+09:00", 0), ("2024-11-12T18:30:59.123-0500", 0), ("2024-11-12 23:31 UTC", 1),
    ("2024-11-13T05:00:00+05:30", 0), ("Tue, 12 Nov 2024 23:30:00 GMT", 0), ("12 Nov 2024 18:30 EST", 0),
    ("Wed, 13 Nov 2024 00:10:00 +0000", 40), ("2024-11-12T23:30:00-00", 0),
  ])
  func minutes(text: String, from: Int) throws {
    let base = try #require(CivilDate(2024, 11, 12)).dayNumber * 1440 + 23 * 60 + 30
    #expect(try #require(Moment(text)).minutes - base == from)
  }

  /// No clock, no zone, a day alone, a zone or an hour that is none, a month that is none.
  @Test(arguments: [
    "2024-11-12", "2024-11-12T23:30:00", "2024-11-12T00:00:00Z", "2024-11-12T24:30:00Z", "2024-11-12T23:30:00+99:00",
    "2024-11-12T23:30:00*", "2024-11-12T05:00:00Z", "2024-11-12T23:30:Z", "2024-11-12T23:30:99Z",
    "2024-11-12T23:30:00+00:99", "2024-11-12TT23:30Z",
    "2024-11-31T23:30:00Z", "Tue, 12 Nof 2024 23:30:00 GMT", "Tue, 12 Nov 2024", "yesterday", "", "2024-11-12T٢٣:30:00Z",
    "2024-11-12T23:30:00Z" + String(repeating: " ", count: 100),
  ])
  func noMoment(_ text: String) { #expect(Moment(text) == nil) }

  @Test func dayOfAPlace() throws {
    let moment = try #require(Moment("2024-11-12T23:30:00Z"))
    #expect(
      [540, 0, 29, 30, -1411].map { moment.day(east: $0)?.iso } == ["2024-11-13", "2024-11-12", "2024-11-12", "2024-11-13", "2024-11-11"])
    #expect(Moment("1969-12-31T23:30:00Z")?.day(east: 0)?.iso == "1969-12-31")
    #expect(Moment("1970-01-01T00:30:00Z")?.day(east: -60)?.iso == "1969-12-31")
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
