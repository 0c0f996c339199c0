/// The rules of cleaning in the order in which they are asked.
///
/// The first that has a reason decides, unless a later one is said to overrule it, and what no rule removes stays.
enum Rules {
  /// What goes by single blocks and where they stand; the likelihood is trained on what these leave.
  static let beforeLikelihood: [Step] = [
    // A note on a correction is kept before all else.
    .page(corrections),
    // What stands outside the region is removed, named by its hints; the headline and the standfirst over it are told apart.
    .lines(ofRegion),
    // Inside, by the names of elements; prose is stronger than some names (`Hints.contradictedByProse`).
    .lines(ofNames),
    // A list under "Sources:" is kept.
    .page(sources),
    // Labels, prompts, credits, bylines and dates, by their words: short lines alone.
    .lines(ofWords),
    // Lines that are mostly links to elsewhere.
    .page(links),
    // What stands before the first and after the last prose of the region, and is no prose.
    .page(edges),
  ]

  static let all: [Step] =
    beforeLikelihood + [
      // Where those rules only guess, by where a block stands and what it is named as, a learned likelihood may overrule them.
      .page(likelihood),
      // Of what the likelihood has brought back nobody has asked yet what it says.
      .lines(ofWords),
      // A label and another story's headline in one line; a label such as "Related" and what stands below it.
      .page(labelledHeadlines),
      .page(sections),
      .page(endMark),
      // Openings of other articles (see `Teasers`), then their headlines (see `ForeignHeadlines`).
      .page(teasers),
      .page(foreignHeadlines),
      .page(repeats),
      .page(emptyHeadings),
    ]
}
