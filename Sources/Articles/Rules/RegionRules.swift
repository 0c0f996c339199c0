internal import Pages
internal import Vocabulary

/// Where a line stands: the note on a correction, the region, the headline and the standfirst above it.
extension Rules {
  /// A note on a correction stands at most so many lines below the region, is no longer than this in bytes, and has more words than a label.
  private static let farthestCorrection = 12
  private static let longestCorrection = 800
  private static let fewestWordsOfCorrection = 6

  /// A note on a correction is the article's, wherever the page has put it.
  static let corrections = PageRule { page in
    guard let last = page.region.contains.lastIndex(of: true) else { return [] }
    return page.lines.filter { line in
      line.index <= last + farthestCorrection && line.length <= longestCorrection && line.words >= fewestWordsOfCorrection
        && line.hints.isDisjoint(with: [.comments, .related, .sidebar]) && Corrections.isNote(line.text)
    }.map { Finding($0.index, .correctionNote, .keep(.note, "a note on a correction")) }
  }

  static let ofRegion: [LineRule] = [
    LineRule(.headline) { line, page in
      guard page.isHeadline[line.index] else { return nil }
      let isGiven = line.shape != .heading(1) || line.normal == page.title?.normal
      return .remove(
        .title, isGiven ? "the headline, given as the title" : "a heading of the first level: the headline, or the page's own name")
    },
    LineRule(.standfirst) { line, page in
      guard !page.isInRegion(line), let headline = page.headlineAbove[line.index], line.index < page.region.first,
        isStandfirst(line, below: headline, on: page)
      else { return nil }
      return .keep(.standfirst, "a summary between the headline and the article")
    },
    LineRule(.outsideCaption) { line, page in
      !page.isInRegion(line) && line.hints.contains(.caption) ? .remove(.caption, "a caption outside the article's region") : nil
    },
    LineRule(.outsideNamed) { line, page in
      if page.isInRegion(line) { return nil }
      return names.first { line.hints.contains($0.hint) }?.opinion
    },
    LineRule(.outside) { line, page in page.isInRegion(line) ? nil : .remove(.outside, "outside the article's region") },
  ]

  /// A standfirst has so many words and is shorter than this in bytes; one that only its place tells has more words.
  private static let fewestWordsOfStandfirst = 6
  private static let fewestWordsByPlace = 8
  private static let longestStandfirst = 600
  /// It stands at most so many lines below the headline, where the page's own description says the same.
  private static let farthestDescription = 3
  private static let mostLinksOfStandfirst = 0.3

  /// A summary between the headline and the region: named as one, the same as the page's description, or right below the headline.
  private static func isStandfirst(_ line: Line, below headline: Int, on page: JudgedPage) -> Bool {
    guard line.words >= fewestWordsOfStandfirst, line.length < longestStandfirst else { return false }
    // What the page says of itself, next to the headline, is it whatever its box is named.
    if line.index <= headline + farthestDescription, line.linkBytes == 0, !line.hints.contains(.caption),
      Labels.normal(line.text) == page.description
    {
      return true
    }
    guard line.linkShare < mostLinksOfStandfirst,
      line.hints.isDisjoint(with: Hints.boilerplate.subtracting(.header).union([.caption, .byline, .date])),
      line.shape != .heading(1), !line.isByline, !Byline.isNameWithDate(line.text), !Byline.isSectionWithDay(line.text),
      !Byline.isDateLine(line.normal)
    else { return false }
    if line.hints.contains(.standfirst) || describes(line.text, page.description) { return true }
    return line.index == headline + 1 && line.words >= fewestWordsByPlace && DateReading.written(line.text) == nil
  }

  /// Texts shorter than this, in bytes, begin alike by chance.
  private static let shortestDescription = 20

  /// Whether a text is the page's own description, or begins with it.
  private static func describes(_ text: String, _ description: String?) -> Bool {
    guard let description, description.utf8.count >= shortestDescription else { return false }
    let text = Labels.normal(text)
    return text.hasPrefix(description) || (text.utf8.count >= shortestDescription && description.hasPrefix(text))
  }
}
