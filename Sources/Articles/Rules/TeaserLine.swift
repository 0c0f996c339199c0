import Vocabulary

extension Teasers {
  /// A block of the article's region as the rules on teasers see it.
  struct Line {
    enum State { case open, note, linked, outside, byline, label, removed }

    /// Its index among the page's blocks.
    let block: Int
    let text: String
    /// The text without the marks of the cut; nil where it is not cut off.
    let stem: String?
    /// The cut is marked by a prompt to go on.
    var hasPrompt = false
    /// In characters (Unicode scalars).
    let length: Int
    var words = 0
    var sentenceEnds = 0
    var endsSentence = false
    /// What earlier rules made of it: `linked` and `outside` are removals that these rules may give a better reason for, `removed` are all others.
    var state = State.open
    var shape = PageBlock.Shape.paragraph
    /// Of its element and the element round that: their names and classes.
    var signature: UInt64 = 0
    /// The element round its own.
    var container = -1
  }
}

extension Teasers.Line {
  /// Blocks longer than this are no teasers.
  static let longest = 400
  /// A headline, section or date line of a teaser is shorter than this.
  static let longestHeadline = 160
  /// Lines shorter than this end without a mark for many reasons.
  static let shortestBroken = 40

  var isOpen: Bool { state == .open }
  var isHeading: Bool { if case .heading = shape { true } else { false } }
  var isProse: Bool { words >= 10 && sentenceEnds > 0 }

  var opensQuotation: Bool { text.unicodeScalars.first.map { "\"“‘'«„".unicodeScalars.contains($0) } ?? false }

  /// Cut off with a mark, of a teaser's length.
  var isCut: Bool { stem != nil && state != .note && length <= Teasers.Line.longest }

  /// Cut off in mid-sentence.
  var endsInsideASentence: Bool {
    guard let last = (stem ?? text).unicodeScalars.last else { return false }
    return !".!?”\"’'。！？".unicodeScalars.contains(last)
  }

  /// Ends without a mark in a letter or comma: neither a sentence nor what leads in a list.
  var isUnended: Bool {
    guard stem == nil, state != .note, !endsSentence, !isHeading, (Teasers.Line.shortestBroken...Teasers.Line.longest).contains(length),
      !opensQuotation, let last = text.unicodeScalars.last
    else { return false }
    return last.properties.isAlphabetic || last.properties.numericType != nil || last == ","
  }

  /// "1. Earned income": its full stop ends no sentence.
  private var beginsWithNumber: Bool { text.utf8.first.map { (48...57).contains($0) } ?? false }

  /// Certainly in mid-sentence: after another sentence, with a word that ends none, or so long that a headline would have ended.
  var isBroken: Bool { isUnended && (sentenceEnds > 0 && !beginsWithNumber || words >= 20 || Teasers.endsInFunctionWord(text)) }

  /// Stands with a cut-off line in one teaser: a headline, section, date, byline, or what was removed before.
  var isPartOfAnEntry: Bool {
    switch state {
    case .note: false
    case .linked, .outside, .byline, .label, .removed: true
    case .open:
      !endsSentence && stem == nil && length <= Teasers.Line.longestHeadline && !opensQuotation && text.utf8.last != UInt8(ascii: ":")
    }
  }
}
