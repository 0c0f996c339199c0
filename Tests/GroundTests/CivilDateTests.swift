import Ground
import Testing

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
