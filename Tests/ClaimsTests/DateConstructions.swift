import Support

/// The day of a statement.
extension Construction {
  static let statementDates = [
    // Of a document the day in its phrase, where it says when it came out; what is to come dates nobody's words.
    Construction("[S:A poll published on Friday by the board] [C:found] [X:it held].", "date 2024-11-08", published: "2024-11-13"),
    Construction("[S:A report of Friday’s fire] [C:said] [X:it held].", "date -", published: "2024-11-13"),
    Construction("[X:A decision on clinics] [C:is expected] in December.", "date -", published: "2024-11-13"),
    Construction(
      "The inquiry was told on Friday that it held.\n[S:Mara Velk] [C:said] [X:it broke].", "date 2024-11-08", published: "2024-11-13"),
    // What the sentence, another event or the subject's death dates.
    Construction(
      "The council met on Monday to vote. Mara Velk spoke. In 2019, [S:Velk] [C:said] [X:it held].", "date -", published: "2024-11-13"),
    Construction(
      "The debate was on Thursday. The day after the debate, [S:Mara Velk] [C:said] [X:it held].", "date -", published: "2024-11-13"),
    Construction(
      "The debate was on Thursday. At the 2016 debate, [S:Mara Velk] [C:said] [X:it held].", "date -", published: "2024-11-13"),
    Construction(
      "Mara Velk died Monday at 90.\n\n[S:Velk] [C:wrote] [X:that it held] in a letter.", "date -", published: "2024-11-13"),
    Construction("[S:Mara Velk], due in court Thursday, [C:said] [X:it held].", "date -", published: "2024-11-13"),
    Construction("[S:Mara Velk] [C:said] of Monday’s vote [X:that it held].", "date -", published: "2024-11-13"),
    // An occasion dates what is said at it, by whatever noun for a gathering it is called.
    Construction(
      "Leaders gathered Friday in Brenn.\n\nThe river rose.\n\nIt rained.\n\nIt snowed.\n\n[X:“It was hard,”] [S:Anna Roth] [C:said] after the meeting.",
      "date 2024-11-08", published: "2024-11-13"),
    Construction(
      "Leaders gathered Friday in Brenn.\n\nThe river rose.\n\nIt rained.\n\nIt snowed.\n\n[X:“It was hard,”] [S:Anna Roth] [C:said] after a meeting.",
      "date -", published: "2024-11-13"),
    Construction(
      "[S:Tom Oduya] [C:opened] Friday’s debate [C:with a call for] [X:rest].\n\n[S2:Anna Roth] [C2:told] the debate [X2:it was late].",
      "date 2024-11-08", published: "2024-11-13"),
    // The turns of a transcript, asides between.
    Construction(
      "On Friday, [S:Tom Oduya] [C:said] [X:it held].\n\nTranscript follows:\n\n[S2:ROTH][C2::] [X2:So it held?]", "date 2024-11-08",
      published: "2024-11-13"),
    // What an outlet says today is not of the day of its announcement.
    Construction(
      "[S:Mara Velk] [C:announced] on Friday [X:it held]. [X2:“It holds,”] [S2:Velk] [C2:says].", "date -", published: "2024-11-13"),

    // 2024-11-13 is a Wednesday.
    Construction("[S:Mara Velk] [C:said] on Tuesday [X:it held].", "date 2024-11-12", published: "2024-11-13"),
    Construction("[S:Mara Velk] [C:said] on Wednesday [X:it held].", "date 2024-11-13", published: "2024-11-13"),
    Construction("[S:Mara Velk] [C:told] reporters Friday [X:it held].", "date 2024-11-08", published: "2024-11-13"),
    Construction("[S:Mara Velk] [C:said] on Tuesday (November 12) [X:it held].", "date 2024-11-12", published: "2024-11-14"),
    Construction("[S:Mara Velk] [C:said] on Oct. 31 [X:it held].", "date 2024-10-31", published: "2024-11-13"),
    Construction("[S:Mara Velk] [C:said] last week [X:it held].", "date 2024-11", published: "2024-11-13"),
    Construction(
      "On Tuesday in Harborton, at the yearly meeting of engineers, [S:Mara Velk] [C:said] [X:it held].", "date 2024-11-12",
      published: "2024-11-13"),
    // One occasion dates what is said at it: not what is said now, has been said, or was said another time.
    Construction(
      "[S:Mara Velk] [C:said] on Tuesday [X:it held].\nThe wall is old.\nIt stands.\n[S2:Velk] [C2:warned] [X2:it would not last].",
      "date 2024-11-12", published: "2024-11-13"),
    Construction(
      "[S:Mara Velk] [C:said] on Tuesday [X:it held].\nThe wall is old.\nIt stands.\n[S2:Velk] [C2:has warned] [X2:it would not last].",
      "date -",
      published: "2024-11-13"),
    Construction(
      "[S:Mara Velk] [C:said] on Tuesday [X:it held].\nThe wall is old.\nIt stands.\n[S2:Velk] [C2:said in a different interview] [X2:it leaked].",
      "date -", published: "2024-11-13"),
    Construction(
      "[S:Mara Velk] [C:said] on Tuesday [X:it held]. [S2:Velk] [C2:said] on Monday [X2:it leaked].\nThe wall is old.\nIt stands.\n[S3:Velk] [C3:warned] [X3:it would not last].",
      "date -", published: "2024-11-13"),
    Construction(
      "Velk Warns of Leaks.\nMara Velk and Tom Oduya met the engineers Tuesday.\nThe wall is old.\n[S:Oduya] [C:said] [X:it held].",
      "date 2024-11-12", published: "2024-11-13"),
    Construction(
      "[S:VELK][C::] [X:It held Tuesday].\n[S2:Tom Oduya] [C2:said] on Monday [X2:it leaked].\n[S3:RHEE][C3::] [X3:It did].",
      "date 2024-11-11",
      published: "2024-11-13"),
    // What lies ahead or long ago dates nobody's words.
    Construction("Mara Velk is due in court on Friday.\n[S:Velk] [C:told] reporters [X:it held].", "date -", published: "2024-11-13"),
    Construction("Mara Velk was born on March 3, 1960.\n[S:Velk] [C:said] [X:it held].", "date -", published: "2024-11-13"),
    Construction(
      "[S:Mara Velk] [C:said] last week [X:it held].\nThe wall is old.\nOn Tuesday, [S2:Velk] [C2:said] [X2:it leaked].", "date 2024-11-12",
      published: "2024-11-13"),
    Construction(
      "[S:Mara Velk] [C:has long said] [X:it held]. On Tuesday, [S2:Tom Oduya] [C2:said] [X2:it leaked]. [S3:Velk] [C3:has said] [X3:so].",
      "date -",
      published: "2024-11-13"),
    // A date inside what was said is not the date of saying it; without an anchor there is no date.
    Construction("[S:Mara Velk] [C:said] [X:it held on Tuesday].", "date -", published: "2024-11-13"),
    Construction("[S:Mara Velk] [C:said] on Tuesday [X:it held].", "date -"),
  ]
}
