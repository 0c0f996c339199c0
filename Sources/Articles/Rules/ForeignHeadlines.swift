import Vocabulary

/// Headlines of other stories that stand alone between the article's paragraphs, whole and without a link.
///
/// A headline has the form of one: no end of a sentence, six words or more (four in a heading). It belongs to another story where none of its content
/// words occurs anywhere else in the article (lexical cohesion: a text speaks again of what its headings speak of). That alone would take an article's own
/// witty subheads as well, so the page must show it too:
/// - *In a paragraph*: it stands in another kind of element than the article's paragraphs, or two or more such lines stand in the article, or a date
///   stands over it and a byline below.
/// - *In a heading*: the article's own subheads are of another kind, and two or more headings of this kind are foreign.
///
/// Words are compared by their first five letters in small letters, so that "voted" and "voters" are one; words of less than four letters, and the
/// commonest others, are no content words. The rules abstain from articles of few paragraphs, whose words are too few to miss one.
struct ForeignHeadlines {
  private let lines: [TeaserLine]
  /// Of the article's prose.
  private let words: [UInt64: Int]

  /// An article of fewer paragraphs has too few words.
  private static let fewestParagraphs = 5
  /// A headline of fewer content words may have none in common by chance.
  private static let fewestContentWords = 4

  private static let mostKinds = 8

  /// - Parameter lines: the region's blocks in order, without those that were found to be teasers.
  static func find(in lines: [TeaserLine]) -> [Finding] {
    let prose = lines.filter { $0.isOpen && $0.isProse && $0.endsSentence }
    guard prose.count >= fewestParagraphs else { return [] }
    guard let first = lines.firstIndex(where: { $0.isOpen && $0.isProse }), let last = lines.lastIndex(where: { $0.isOpen && $0.isProse })
    else { return [] }
    let candidates = (first...last).filter { lines[$0].hasFormOfAHeadline }
    // Most pages end here: no word has been looked at.
    if candidates.isEmpty { return [] }
    return ForeignHeadlines(lines).findings(candidates, proseKinds: Set(prose.map(\.kind)))
  }

  private init(_ lines: [TeaserLine]) {
    self.lines = lines
    var words: [UInt64: Int] = [:]
    for line in lines where line.state == .open || line.state == .note {
      for word in ContentWords(line.text) { words[word, default: 0] += 1 }
    }
    self.words = words
  }

  /// How many of a line's content words occur elsewhere in the article.
  private func cohesion(_ line: Int) -> (common: Int, of: Int) {
    var own: [UInt64: Int] = [:]
    for word in ContentWords(lines[line].text) { own[word, default: 0] += 1 }
    return (own.count { words[$0.key, default: 0] > $0.value }, own.count)
  }

  private func isForeign(_ line: Int) -> Bool {
    let cohesion = cohesion(line)
    return cohesion.common == 0 && cohesion.of >= ForeignHeadlines.fewestContentWords
  }

  private func findings(_ candidates: [Int], proseKinds: Set<ElementKind>) -> [Finding] {
    let foreign = candidates.filter(isForeign)
    var out: [Finding] = []
    func find(_ line: Int, _ rule: Verdict.Rule, _ evidence: String) {
      out.append(Finding(lines[line].line.index, rule, .remove(.related, "the headline of another story: \(evidence)")))
    }
    let plain = foreign.filter { !lines[$0].isHeading }
    for line in plain {
      if !proseKinds.contains(lines[line].kind) {
        find(line, .foreignLine, "set unlike the article's paragraphs, and none of its words stands elsewhere in the article")
      } else if plain.count >= 2, standsAlone(line) {
        find(line, .foreignLine, "one of \(plain.count) lines without an end, none of whose words stands elsewhere in the article")
      } else if line > 0, lines[line - 1].state == .removed, line + 1 < lines.count, lines[line + 1].state == .byline {
        find(line, .foreignLine, "a date stands over it and a byline below, and none of its words stands elsewhere in the article")
      }
    }
    let kinds = Set(candidates.filter { lines[$0].isHeading }.map { lines[$0].kind })
    // Headings of many kinds show no template.
    for kind in kinds.count <= ForeignHeadlines.mostKinds ? kinds : [] {
      guard lines.contains(where: { $0.isHeading && $0.isOpen && $0.kind != kind }) else { continue }
      let headings = lines.indices.filter {
        lines[$0].isHeading && lines[$0].kind == kind && (lines[$0].isOpen || lines[$0].state == .outside)
      }
      let cohesions = headings.map(cohesion)
      // A place or a common word may be shared: one word in five.
      guard headings.count >= 2, headings.count(where: isForeign) * 2 >= headings.count, cohesions.allSatisfy({ $0.common * 5 <= $0.of })
      else { continue }
      for line in headings where lines[line].isOpen {
        find(line, .foreignHeading, "one of \(headings.count) headings of their own kind whose words do not stand elsewhere in the article")
      }
    }
    return out
  }
}

extension ForeignHeadlines {
  /// Between two sentences of the article.
  private func standsAlone(_ line: Int) -> Bool {
    line > 0 && line + 1 < lines.count && lines[line - 1].isOpen && lines[line - 1].endsSentence && lines[line + 1].isOpen
      && lines[line + 1].endsSentence
  }
}

extension TeaserLine {
  /// Neither a sentence nor the article's own list, table or quotation.
  fileprivate var hasFormOfAHeadline: Bool {
    guard isOpen, !line.isCut, !endsSentence, line.sentenceEnds == 0, words >= (isHeading ? 4 : 6),
      characters <= TeaserLine.longestHeadline,
      !opensQuotation, let last = text.unicodeScalars.last
    else { return false }
    guard last.properties.isAlphabetic || last.properties.numericType != nil else { return false }
    return isHeading || shape == .paragraph
  }
}
