import Ground

/// Cuts the tokens of one line into sentences.
///
/// "." "!" and "?" end a sentence unless a small letter follows; an abbreviation or an ellipsis ends one only before a word with which
/// sentences begin ("in the U.S. He left"). Closing quotation marks and brackets after the stop belong to the sentence that it ends.
func appendSentences(of line: Range<Int>, tokens: [Token], scalars: [Unicode.Scalar], to sentences: inout [Range<Int>]) {
  var start = line.lowerBound
  var at = line.lowerBound
  while at < line.upperBound {
    guard var stop = Stop(tokens[at], scalars) else {
      at += 1
      continue
    }
    at += 1
    // "?!", "...", ". . .": the run is one stop, and an ellipsis where it holds two full stops.
    var stops = 1
    while at < line.upperBound, tokens[at].kind == .punctuation, let more = Stop(tokens[at], scalars) {
      stops += 1
      if more == .weak || more == .full && stop != .firm { stop = .weak }
      if more == .firm { stop = .firm }
      at += 1
    }
    while at < line.upperBound, closes(tokens[at], scalars) { at += 1 }
    guard at < line.upperBound, begins(at, line, tokens: tokens, scalars: scalars, after: stop) else { continue }
    sentences.append(start..<at)
    start = at
  }
  if start < line.upperBound { sentences.append(start..<line.upperBound) }
}

/// How surely a token ends a sentence.
private enum Stop {
  /// "!" or "?"
  case firm
  case full
  /// An ellipsis, or an abbreviation that may end a sentence.
  case weak

  init?(_ token: Token, _ scalars: [Unicode.Scalar]) {
    let last = scalars[token.range.end - 1]
    if token.kind == .punctuation {
      switch last {
      case ".": self = .full
      case "!", "?": self = .firm
      case "\u{2026}": self = .weak
      default: return nil
      }
    } else if last == ".", token.range.count > 1, token.kind == .word || token.kind == .number {
      // A title is followed by a name and ends nothing.
      let word = TextRange(token.range.start, token.range.end - 1).string(in: scalars)
      if Abbreviations.beforeNames.contains(word) { return nil }
      self = .weak
    } else {
      return nil
    }
  }
}

private func closes(_ token: Token, _ scalars: [Unicode.Scalar]) -> Bool {
  token.kind == .closeQuote || token.kind == .punctuation && (scalars[token.range.start] == ")" || scalars[token.range.start] == "]")
}

/// Whether the token at `index` can begin a sentence after such a stop.
private func begins(_ index: Int, _ line: Range<Int>, tokens: [Token], scalars: [Unicode.Scalar], after stop: Stop) -> Bool {
  let token = tokens[index]
  let first = scalars[token.range.start]
  switch token.kind {
  case .word:
    if first.isLower { return false }
    return stop != .weak || sentenceOpeners.contains(token.range.string(in: scalars))
  case .number: return stop != .weak
  case .openQuote:
    return stop != .weak || index + 1 < line.upperBound && begins(index + 1, line, tokens: tokens, scalars: scalars, after: .weak)
  case .closeQuote: return false
  case .punctuation:
    switch first {
    case "(", "[", "$", "\u{20AC}", "\u{A3}", "@", "#", "\u{2022}", "*": return stop != .weak
    default: return false
    }
  }
}

/// Function words: after an abbreviation a capital letter alone proves nothing ("the U.S. Senate"), these do.
private let sentenceOpeners: Set<String> = [
  "A", "About", "According", "After", "All", "Also", "Although", "Among", "An", "And", "Another", "Any", "Are", "As", "Asked", "At",
  "Because", "Before", "Both",
  "But", "By", "Can", "Could", "Despite", "Did", "Do", "Does", "During", "Each", "Earlier", "Even", "Every", "Few", "For", "From", "Had",
  "Has", "Have", "He", "Her", "Here", "His", "How", "However", "I", "I'd", "I'll", "I'm", "I've", "I\u{2019}d", "I\u{2019}ll", "I\u{2019}m",
  "I\u{2019}ve",
  "If", "In", "Instead", "Is", "It", "It's", "It\u{2019}s", "Its", "Just", "Last", "Later", "Let", "Like", "Many", "May", "Maybe",
  "Meanwhile", "More",
  "Most", "Much", "My", "Neither", "Never", "Next", "No", "Nobody", "None", "Not", "Nothing", "Now", "Of", "Off", "On", "Once", "One",
  "Only", "Or", "Other",
  "Our", "Over", "Perhaps", "Please", "Several", "She", "Should", "Since", "So", "Some", "Someone", "Soon", "Still", "Such", "Than", "That",
  "That's", "That\u{2019}s", "The", "Their", "Then", "There", "There's", "There\u{2019}s", "These", "They", "This", "Those", "Though",
  "Through", "Thus",
  "To", "Today", "Two", "Under", "Until", "We", "We're", "We\u{2019}re", "Well", "Were", "What", "When", "Where", "Whether", "Which",
  "While",
  "Who", "Why", "Will", "With", "Without", "Would", "Yes", "Yet", "You", "Your",
]

extension TextRange {
  func string(in scalars: [Unicode.Scalar]) -> String {
    var out = String.UnicodeScalarView()
    out.append(contentsOf: scalars[indices])
    return String(out)
  }
}
