import Claims
import Documents
import Ground
import Support
import Testing
import Vocabulary

@Suite struct DatesTests {
  @Test(arguments: [
    ("It began on November 12, 2024.", nil, "November 12, 2024 = 2024-11-12"),
    ("It began on 12 November 2024.", nil, "12 November 2024 = 2024-11-12"),
    ("It began in June 2016.", nil, "June 2016 = 2016-06"),
    ("It began in 2019.", nil, "2019 = 2019"),
    ("It began on Oct. 31.", "2024-11-13", "Oct. 31 = 2024-10-31"),
    ("It began on Dec. 30.", "2025-01-02", "Dec. 30 = 2024-12-30"),
    ("It ended yesterday.", "2024-03-01", "yesterday = 2024-02-29"),
    ("The vote was on Friday.", "2024-11-13", "Friday = 2024-11-08"),
    ("They will vote on Friday.", "2024-11-13", "Friday = 2024-11-15"),
    ("It rose last month.", "2024-01-13", "last month = 2023-12"),
    ("He issued it on the 11th, they said.", "2024-11-13", "11th = 2024-11-11"),
    // 2024-11-13 is a Wednesday.
    ("It rose last week.", "2024-11-13", "last week = 2024-11-04/2024-11-10"),
    ("It rose this past week.", "2024-11-13", "this past week = 2024-11-04/2024-11-10"),
    ("It rose this week.", "2024-11-13", "this week = 2024-11-11/2024-11-17"),
    ("They met this weekend.", "2024-11-13", "this weekend = 2024-11-09/2024-11-10"),
    ("They will meet this weekend.", "2024-11-13", "this weekend = 2024-11-16/2024-11-17"),
    ("It rose in the 1960s.", nil, "1960s = 1960-01-01/1969-12-31"),
    ("It rose in the sixties.", nil, "sixties = 1960-01-01/1969-12-31"),
    ("It is a song of the 20th century.", nil, "20th century = 1900-01-01/1999-12-31"),
    ("A drummer in his sixties left.", nil, ""),
    ("Seventeen years ago it burned.", "2024-11-13", "Seventeen years ago = 2007"),
    // A bare number is a year behind a name or a comma, and no count.
    ("They came to Expo 2016 and left.", nil, "2016 = 2016"),
    ("A portrait of Mara Velk, 1969, was sold.", nil, "1969 = 1969"),
    ("In Harborton 2016 people met.", nil, ""),
    // The printed dateline is the day that a text is written for; far from the published day it is another day.
    (
      "Dam Opens\nTuesday, June 19, 2018\nIt opened yesterday.", "2018-06-18",
      "Tuesday = 2018-06-19, June 19, 2018 = 2018-06-19, yesterday = 2018-06-18"
    ),
    (
      "Dam Opens\nTuesday, June 19, 2018\nIt opened yesterday.", "2018-09-18",
      "Tuesday = 2018-06-19, June 19, 2018 = 2018-06-19, yesterday = 2018-09-17"
    ),
    // Counted from the date that the text named last; without one, a day or a month is of nothing.
    ("He left on Nov. 5. A day earlier it rained.", "2024-11-13", "Nov. 5 = 2024-11-05, A day earlier = 2024-11-04"),
    ("He left on Nov. 5 and came back two weeks later.", "2024-11-13", "Nov. 5 = 2024-11-05, two weeks later = 2024-11-19"),
    ("A day earlier it rained.", "2024-11-13", ""),
    ("It fell from the year before, they said.", "2024-11-13", "the year before = 2023"),
    ("It was the day before the vote.", "2024-11-13", ""),
    ("It ran throughout the weekend.", "2024-11-13", "the weekend = 2024-11-09/2024-11-10"),
    // Years before a noun, and as the ends of a dash; amounts are none.
    ("It is the 1969 film.", nil, "1969 = 1969"),
    ("It fell over 2000 - 2050, they said.", nil, "2000 = 2000, 2050 = 2050"),
    ("They named the 2000 workers and the 1950 people.", nil, ""),
    // Names that hold a day.
    ("They bought it on Black Friday.", "2024-11-13", ""),
    ("The Sunday Times wrote it.", "2024-11-13", ""),
    ("It is of the Sept. 11 attacks.", "2024-11-13", ""),
    // The dateline names its day, or a place where it was another day when the outlet published.
    ("SEOUL, Nov. 12 (Norther Press) — It ended yesterday.", "2024-11-13", "Nov. 12 = 2024-11-12, yesterday = 2024-11-11"),
    ("SEOUL, Sept. 12 — It ended yesterday.", "2024-11-13", "Sept. 12 = 2024-09-12, yesterday = 2024-11-12"),
    ("SEOUL (Norther Press) — It began today.", "2024-11-12T23:30:00Z", "today = 2024-11-13"),
    ("SEOUL (Norther Press) — It began today.", "2024-11-12", "today = 2024-11-12"),
    ("SEOUL — It began today.", "2024-11-12T14:30:00Z", "today = 2024-11-12"),
    ("HONOLULU - It began today.", "2024-11-12T02:30:00-05:00", "today = 2024-11-11"),
    ("PORT ELLIN, South Korea — It began today.", "2024-11-12T23:30:00Z", "today = 2024-11-13"),
    ("PARIS, Texas — It began today.", "2024-11-13T02:30:00Z", "today = 2024-11-12"),
    // Words with a dash that are no dateline; a state or country that is not known.
    ("Updated Nov. 11 — It began today.", "2024-11-12", "Nov. 11 = 2024-11-11, today = 2024-11-12"),
    ("Tom Oduya (Monday) — It began today.", "2024-11-12", "Monday = 2024-11-11, today = 2024-11-12"),
    ("Jordan — who scored twice — said it began today.", "2024-11-12T22:30:00Z", "today = 2024-11-12"),
    ("Seoul (Norther Press) — It began today.", "2024-11-12T23:30:00Z", "today = 2024-11-13"),
    ("SYDNEY, Nova Scotia (Norther Press) — It began today.", "2024-11-12T22:30:00Z", "today = 2024-11-12"),
    ("SYDNEY, Velkia (Norther Press) — It began today.", "2024-11-12T22:30:00Z", "today = 2024-11-12"),
    // Midnight of New York, in universal time.
    ("LOS ANGELES (Norther Press) — It began today.", "2024-11-12T05:00:00Z", "today = 2024-11-12"),
    // Nobody knows the place, the hour lies where summer time decides, midnight is no clock time, Seoul is no dateline.
    ("PORT ELLIN — It began today.", "2024-11-12T23:30:00Z", "today = 2024-11-12"),
    ("LONDON — It began today.", "2024-07-12T23:30:00Z", "today = 2024-07-12"),
    ("NEW YORK — It began today.", "2024-11-12T00:00:00Z", "today = 2024-11-12"),
    ("Seoul said it began today.", "2024-11-12T23:30:00Z", "today = 2024-11-12"),
    // No anchor, no day; a word is no month.
    ("The vote was on Friday.", nil, ""),
    ("They may march.", "2024-11-13", ""),
    // The weekday fits the day in one of the years that the text names.
    (
      "In 2020 they won, in 2024 they lost. It was reported on Tuesday (November 12).", nil,
      "2020 = 2020, 2024 = 2024, Tuesday = 2024-11-12, November 12 = 2024-11-12"
    ),
  ])
  func value(text: String, published: String?, expected: String) {
    let document = MarkedText(text, published: published).document
    let found = dates(in: document).map { "\(document.text($0.span)) = \($0.iso)" }.joined(separator: ", ")
    #expect(found == expected)
  }

  @Test func theAnchorTellsTheZone() throws {
    let document = MarkedText("SEOUL — It began today.", published: "2024-11-12T23:30:00Z").document
    let date = try #require(dates(in: document).first)
    #expect(date.anchor == "published 2024-11-12, when it was 2024-11-13 in “SEOUL”")
  }

  /// "today" inside a quotation is the day on which it was said.
  @Test func spokenDay() {
    let marked = MarkedText(
      "On Friday, [S:Mara Velk] [C:said:] [X:“We will decide tomorrow.”] It rained yesterday.", published: "2024-11-13")
    let claims = claims(from: marked.attributions, names: [], in: marked.document)
    let found = dates(in: marked.document, claims: claims).map { "\(marked.document.text($0.span)) = \($0.iso), \($0.anchor)" }
    #expect(
      found == [
        "Friday = 2024-11-08, published 2024-11-13", "tomorrow = 2024-11-09, said 2024-11-08",
        "yesterday = 2024-11-12, published 2024-11-13",
      ])
  }

  /// Issue 14, F1: what a lead says in the present tense is not of the day on which its speaker said something else; a headline's words are.
  @Test(arguments: [
    ("[X:“It will hold,”] [S:Mara Velk] [C:says], [X:“and be repaired.”]", nil), ("[S:Velk] [C:says] [X:dam will hold]", "2024-11-12"),
  ])
  func firstLine(line: String, expected: String?) {
    let marked = MarkedText(line + "\nThe wall is old.\n[S2:Mara Velk] [C2:said] on Tuesday [X2:it leaked].", published: "2024-11-13")
    let claims = claims(from: marked.attributions, names: [], in: marked.document)
    #expect(claims.map { $0.statementDate?.value.iso } == [expected, "2024-11-12"])
  }
}
