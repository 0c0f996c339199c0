import Ground

/// A text cut into the tokens that attributions are compared by: a run of letters, digits and underscores, with single apostrophes, full stops and
/// hyphens inside, or one other character that is not white space.
struct ScoredText {
  /// In Unicode scalars, as spans are.
  let tokens: [Range<Int>]
  /// Letters or digits begin it.
  let isWord: [Bool]
  let isQuoted: [Bool]
  /// The line that each token stands in.
  let lines: [Int]
  /// By scalar, the token that it belongs to.
  private let tokenAt: [Int?]

  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    var tokens: [Range<Int>] = []
    var at = 0
    while at < scalars.count {
      let start = at
      if scalars[at].isWordCharacter {
        while at < scalars.count {
          if scalars[at].isWordCharacter {
            at += 1
          } else if at + 1 < scalars.count, "'’.-".unicodeScalars.contains(scalars[at]), scalars[at + 1].isWordCharacter {
            at += 2
          } else {
            break
          }
        }
        tokens.append(start..<at)
      } else {
        at += 1
        if !scalars[start].isWhitespaceCharacter { tokens.append(start..<at) }
      }
    }
    let mask = quoted(scalars)
    var tokenAt: [Int?] = Array(repeating: nil, count: scalars.count)
    for (index, token) in tokens.enumerated() { for place in token { tokenAt[place] = index } }
    var line = 0
    var place = 0
    self.tokens = tokens
    self.tokenAt = tokenAt
    isWord = tokens.map { scalars[$0.lowerBound].isWordCharacter }
    isQuoted = tokens.map { mask[$0.lowerBound] }
    lines = tokens.map { token in
      while place < token.lowerBound {
        if scalars[place] == "\n" { line += 1 }
        place += 1
      }
      return line
    }
  }

  /// The tokens that share a character with a span.
  func tokens(in spans: [TextRange]) -> Set<Int> {
    var found: Set<Int> = []
    for span in spans {
      // A span may lie beyond the text, in part or wholly.
      let end = min(span.end, tokenAt.count)
      for place in min(span.start, end)..<end { if let token = tokenAt[place] { found.insert(token) } }
    }
    return found
  }

  func words(_ tokens: Set<Int>) -> Set<Int> { tokens.filter { isWord[$0] } }

  /// Runs of tokens that follow each other in one line, in order.
  func runs(_ tokens: Set<Int>) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for token in tokens.sorted() {
      if let last = runs.last, last.upperBound + 1 == token, lines[token] == lines[last.upperBound] {
        runs[runs.count - 1] = last.lowerBound...token
      } else {
        runs.append(token...token)
      }
    }
    return runs
  }

  func form(_ content: Set<Int>) -> AttributionScore.Form {
    let words = words(content)
    let inside = words.count { isQuoted[$0] }
    if words.isEmpty { return .mixed }
    if inside == 0 { return .indirect }
    return Double(inside) / Double(words.count) >= 0.9 ? .direct : .mixed
  }
}

/// By scalar, whether it stands inside double quotation marks: curly ones nest to one level, straight and doubled single ones toggle. A quotation
/// that is open at the end of a line goes on only where the next begins with a mark.
private func quoted(_ scalars: [Unicode.Scalar]) -> [Bool] {
  var mask = [Bool](repeating: false, count: scalars.count)
  var inside = false
  var at = 0
  while at < scalars.count {
    let isDoubled = scalars[at] == "'" && at + 1 < scalars.count && scalars[at + 1] == "'"
    if isDoubled || scalars[at] == "\"" {
      mask[at] = true
      if isDoubled { mask[at + 1] = true }
      inside.toggle()
    } else {
      switch scalars[at] {
      case "“", "„", "«":
        inside = true
        mask[at] = true
      case "”", "»":
        mask[at] = true
        inside = scalars[at] == "”" && !inside && (at == 0 || scalars[at - 1] == "\n")
      case "\n": inside = false
      default: mask[at] = inside
      }
    }
    at += isDoubled ? 2 : 1
  }
  return mask
}
