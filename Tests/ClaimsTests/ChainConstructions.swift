import Support

/// Who reports whom, and in what.
extension Construction {
  static let chains = [
    Construction("[S:Mara Velk] [C:told] CNN executives [X:that it held].", "chain "),
    Construction("[S:Mara Velk] [C:never told] Reuters [X:that it held].", "chain "),
    // Who was told passes it on, where that is an outlet; a person or a crowd does not.
    Construction("[S:Mara Velk] [C:told] Reuters on Monday [X:that it held].", "chain Reuters"),
    Construction("[S:Mara Velk] [C:told] the Harbor Tribune [X:that it held].", "chain Harbor Tribune"),
    Construction("[S:Mara Velk] [C:said] in an interview with CNN [X:that it held].", "chain CNN"),
    Construction("[S:Mara Velk] [C:told] Tom Oduya [X:that it held].", "chain "),
    // What the speaker wrote it in, where the clause of the cue says so.
    Construction("[X:“It held,”] [S:Mara Velk] [C:said in a statement] to Reuters on Monday.", "chain Reuters > statement"),
    Construction("[X:“It held,”] [C:said] [S:Mara Velk], in a White House press release.", "chain White House press release"),
    Construction("In a statement on Monday, [S:Mara Velk] [C:said] [X:it held].", "chain statement"),
    Construction("But in a 2019 memo, [S:the board] [C:warned] [X:that it may fail].", "chain 2019 memo"),
    Construction("[S:Mara Velk] [C:issued a letter saying] [X:it held].", "chain letter"),
    Construction("[S:Mara Velk] [C:said] by email [X:that it held].", "chain email"),
    Construction("[S:Mara Velk] [C:condemned] [X:the strike] on Twitter.", "chain Twitter"),
    Construction("[S:Mara Velk] [C:wrote] on her Facebook page on Monday: [X:“It held.”]", "chain Facebook"),
    Construction("[S:Mara Velk] [C:said in a statement:] [X:“It held.] [X2+1:It holds.”]", "chain statement"),
    // Another clause, what is spoken of, what an object lies in, another's writing.
    Construction("[X:“It held,”] [S:Mara Velk] [C:said], and Tom Oduya agreed in a statement.", "chain "),
    Construction("[S:Mara Velk] [C:said] [X:it held] as Tom Oduya posted a letter on Facebook.", "chain "),
    Construction("[X:“It held,”] [S:Mara Velk] [C:said] of the claims in a letter.", "chain "),
    Construction("[X:“It held,”] [S:Mara Velk] [C:said] of a post on Facebook.", "chain "),
    Construction("[X:“It held,”] [S:Mara Velk] [C:said], responding to a claim in a letter.", "chain "),
    Construction("[S:Mara Velk] [C:denied] [X:the allegations] in the lawsuit.", "chain "),
    Construction("[S:Mara Velk] [C:denied] [X:the allegations] in a statement.", "chain statement"),
    Construction("[S:Mara Velk] [C:said] in a report by Channel 5 [X:that it held].", "chain "),
    Construction("In the lawsuit against Velk, [S:Tom Oduya] [C:said] [X:it held].", "chain "),
    Construction("In her own 2019 book, [S:Mara Velk] [C:said] [X:it held].", "chain own 2019 book"),
    Construction("[S:Mara Velk] [C:told] a reporter, comparing her statement to CNN, [X:that it held].", "chain "),
    Construction("According to [S:Mara Velk], one user on Twitter wrote: [X:“It held.”]", "chain "),
    // Another's writing, what was spoken, what the content is about, another clause.
    Construction("[S:Mara Velk] [C:said] in Tom Oduya’s letter [X:that it held].", "chain "),
    Construction("[S:Mara Velk] [C:said] in her opening statement [X:that it held].", "chain "),
    Construction("[S:Mara Velk] [C:said] in a brief interview [X:that it held].", "chain "),
    Construction("[S:Mara Velk] [C:said] [X:he had put it in a letter].", "chain "),
    Construction("[S:Mara Velk] [C:condemned] [X:the strike], while Tom Oduya in a letter asked for rest.", "chain "),
    Construction("In a letter that Tom Oduya tore up, [S:Mara Velk] [C:said] [X:it held].", "chain "),
    Construction("[S:Mara Velk] [C:did not say] in a statement [X:who pays].", "chain "),
    Construction("[S:Mara Velk] [C:spoke] on Facebook shares, [C:saying] [X:they fell].", "chain "),
    Construction("[S:Mara Velk] [C:told] reporters [X:that Reuters was wrong].", "chain "),
    Construction("Reuters slept. [S:Mara Velk] [C:told] aides [X:that it held].", "chain "),
  ]
}
