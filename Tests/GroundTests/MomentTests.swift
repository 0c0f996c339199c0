import Ground
import Testing

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
