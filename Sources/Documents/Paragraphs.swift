import Vocabulary
import Articles
import Ground

/// The paragraphs of an article, each with its role: of a page as its blocks tell it, of an exact text by the form of its first lines.
///
/// Nothing marks the headline of an exact text. Its first line is one where another line follows and it is the title that came with the text, or
/// where it is one sentence and does not end as prose does. Headlines have no full stop, unless all their words are capitalised; "?" and "!" they may
/// have. A closing quotation mark tells what stands before it: “The dam will hold,” Velk says, “and be repaired.” is prose, Velk: “It will hold” is
/// not. A line behind the headline that does not end as prose does either is the standfirst.
struct Paragraphs {
  private(set) var all: [Paragraph] = []
  /// The sentences of each paragraph.
  private var sentences: [Int] = []
  private let article: Article
  /// The kept blocks, and the first of them that ends behind the line to come.
  private let blocks: [Block]
  private var block = 0

  init(_ article: Article) {
    self.article = article
    blocks = article.blocks.filter { $0.span != nil }
  }

  /// - Parameters:
  ///   - tokens: the tokens of the line, of all that were read so far.
  ///   - sentences: how many sentences the line has.
  mutating func append(_ tokens: Range<Int>, of all: [Token], sentences: Int, in scalars: [Unicode.Scalar]) {
    let start = all[tokens.lowerBound].range.start
    while block < blocks.count, let span = blocks[block].span, span.end <= start { block += 1 }
    let role: Paragraph.Role =
      article.kind == .text || block == blocks.count ? .body : Paragraph.Role(blocks[block], opens: self.all.isEmpty)
    self.sentences.append(sentences)
    let isInCapitals = sentences == 1 && areCapitalised(all[tokens], in: scalars)
    self.all.append(Paragraph(tokens: tokens, role: role, isInCapitals: isInCapitals))
  }

  /// Finds the headline and the standfirst of an exact text.
  mutating func finish(_ tokens: [Token], in scalars: [Unicode.Scalar]) {
    guard article.kind == .text else { return }
    for (index, role) in [(0, Paragraph.Role.headline), (1, .standfirst)] {
      guard index + 1 < all.count, isTitle(index, tokens, scalars) || sentences[index] == 1 && !isProse(all[index], tokens, scalars) else {
        return
      }
      all[index] = Paragraph(tokens: all[index].tokens, role: role, isInCapitals: all[index].isInCapitals)
    }
  }

  private func isTitle(_ index: Int, _ tokens: [Token], _ scalars: [Unicode.Scalar]) -> Bool {
    guard index == 0, let title = article.metadata.title, let first = all[index].tokens.first, let last = all[index].tokens.last else {
      return false
    }
    return title.unicodeScalars.elementsEqual(scalars[tokens[first].range.start..<tokens[last].range.end])
  }

  /// Whether a line ends as prose does.
  private func isProse(_ paragraph: Paragraph, _ tokens: [Token], _ scalars: [Unicode.Scalar]) -> Bool {
    var end = paragraph.tokens.upperBound
    while end > paragraph.tokens.lowerBound, tokens[end - 1].kind == .closeQuote { end -= 1 }
    guard end > paragraph.tokens.lowerBound else { return true }
    let isQuoted = end < paragraph.tokens.upperBound
    switch scalars[tokens[end - 1].range.end - 1] {
    case "?", "!": return isQuoted
    // "U.S." ends with a full stop of its own.
    case ".", "\u{2026}": return tokens[end - 1].kind == .punctuation && !paragraph.isInCapitals
    case ",", ";", ":": return true
    default: return false
    }
  }
}

/// Whether nearly all longer words of a line are capitalised.
private func areCapitalised(_ tokens: ArraySlice<Token>, in scalars: [Unicode.Scalar]) -> Bool {
  var long = 0
  var capitals = 0
  for token in tokens where token.kind == .word {
    // "Tom’s" is as long as "Tom".
    let word = scalars[token.range.indices].prefix { !$0.isApostrophe }
    guard word.reduce(0, { $0 + UTF8.width($1) }) > longestShortWord else { continue }
    long += 1
    if word.first?.isUpper ?? false { capitals += 1 }
  }
  return long >= fewestLongWords && capitals * 10 >= long * 9
}

/// Bytes of "the", "for", "with" left out: what titles write small.
private let longestShortWord = 3
private let fewestLongWords = 4

extension Document {
  /// The tokens with which the text begins: headline, standfirst and the paragraphs under them, which tell in short what is new.
  package var lead: Range<Int> { 0..<(paragraphs.prefix(Self.linesOfLead).last?.tokens.upperBound ?? 0) }

  /// Headline and standfirst, and two paragraphs; where the page shows them elsewhere, paragraphs alone. Fewer lose dates that are right.
  private static let linesOfLead = 4

  /// Headline, standfirst and the first paragraph: they speak of persons whom the text names further on.
  package var opening: Range<Int> {
    let first = paragraphs.firstIndex { ![.headline, .standfirst, .heading].contains($0.role) } ?? paragraphs.count - 1
    return paragraphs.isEmpty ? 0..<0 : 0..<paragraphs[first].tokens.upperBound
  }
}
