internal import Vocabulary

/// A line of the article's region as the rules on teasers see it: with what earlier rules made of it.
struct TeaserLine {
  /// `linked` and `outside` are removals that these rules may give a better reason for, `removed` are all others.
  enum State { case open, note, linked, outside, byline, label, removed }

  let line: Line
  let state: State

  init(_ line: Line, _ state: State) {
    self.line = line
    self.state = state
  }

  init(_ line: Line, _ verdict: Verdict?) {
    self.line = line
    state =
      switch verdict?.outcome {
      case nil: .open
      case .kept: .note
      case .removed(.links): .linked
      case .removed(.outside): .outside
      case .removed(.byline): .byline
      case .removed(.label): .label
      case .removed: .removed
      }
  }
}

extension TeaserLine {
  /// Longer lines, in characters, are no teasers.
  static let longest = 400
  /// A headline, section or date line of a teaser is shorter than this.
  static let longestHeadline = 160
  /// Lines shorter than this end without a mark for many reasons.
  static let shortestBroken = 40
  /// A line without an end would be a headline if it had fewer words.
  static let fewestWordsOfBroken = 20

  var text: String { line.text }
  var stem: String? { line.cut?.stem }
  var hasPrompt: Bool { line.cut?.hasPrompt ?? false }
  var characters: Int { line.characters }
  var words: Int { line.words }
  var shape: PageBlock.Shape { line.shape }
  var kind: ElementKind { line.kind }
  var container: Int { line.container }
  var isHeading: Bool { line.isHeading }
  var isProse: Bool { line.hasSentences }
  var endsSentence: Bool { line.endsSentence }
  var opensQuotation: Bool { line.opensQuotation }

  var isOpen: Bool { state == .open }

  /// Cut off with a mark, of a teaser's length.
  var isCut: Bool { line.isCut && state != .note && characters <= TeaserLine.longest }

  /// Cut off in mid-sentence.
  var endsInsideASentence: Bool {
    guard let last = (stem ?? text).unicodeScalars.last else { return false }
    return !".!?”\"’'。！？".unicodeScalars.contains(last)
  }

  /// Ends without a mark in a letter or comma: neither a sentence nor what leads in a list.
  var isUnended: Bool {
    guard !line.isCut, state != .note, !endsSentence, !isHeading,
      (TeaserLine.shortestBroken...TeaserLine.longest).contains(characters), !opensQuotation, let last = text.unicodeScalars.last
    else { return false }
    return last.properties.isAlphabetic || last.properties.numericType != nil || last == ","
  }

  /// "1. Earned income": its full stop ends no sentence.
  private var beginsWithNumber: Bool { text.utf8.first.map { (48...57).contains($0) } ?? false }

  /// Certainly in mid-sentence: after another sentence, with a word that ends none, or so long that a headline would have ended.
  var isBroken: Bool {
    isUnended
      && (line.sentenceEnds > 0 && !beginsWithNumber || words >= TeaserLine.fewestWordsOfBroken || FunctionWords.end(text))
  }

  /// Stands with a cut-off line in one teaser: a headline, section, date, byline, or what was removed before.
  var isPartOfAnEntry: Bool {
    switch state {
    case .note: false
    case .linked, .outside, .byline, .label, .removed: true
    case .open: !endsSentence && !line.isCut && characters <= TeaserLine.longestHeadline && !opensQuotation && !line.endsInColon
    }
  }
}
