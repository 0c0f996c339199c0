import Documents
import Ground
import Vocabulary

/// Attributions without a verb that the layout of lines makes certain: a quotation signed with a dash and a name, and the turns of a transcript.
/// The network reads wording, and has hardly met either.
package func laidOutRelations(in quoted: QuotedTokens) -> [Relation] { signedQuotations(in: quoted) + turns(in: quoted) }

extension [Relation] {
  /// Without what lies in others that are settled: their spans are theirs.
  package func apart(from settled: [Relation]) -> [Relation] {
    let taken = Attributions.joined(settled.flatMap { [$0.cue] + $0.content + ($0.source.map { [$0] } ?? []) })
    func isTaken(_ span: TextRange) -> Bool {
      let next = taken.partitionPoint { $0.end > span.start }
      return next < taken.count && taken[next].start < span.end
    }
    return compactMap { relation in
      var own = relation
      own.content.removeAll(where: isTaken)
      return own.content.isEmpty || isTaken(own.cue) || own.source.map(isTaken) == true ? nil : own
    }
  }
}

// MARK: - Signed quotations

/// “It holds.” — Mara Velk, engineer: a quotation that begins its paragraph, and behind it, at the end of the same line or alone on the
/// next one, a dash and a name.
private func signedQuotations(in quoted: QuotedTokens) -> [Relation] {
  let document = quoted.document
  let lineStarts = Set(document.paragraphs.map(\.tokens.lowerBound))
  var found: [Relation] = []
  /// The quotation that the lines before consist of.
  var before: Int?
  for paragraph in document.paragraphs.lazy.map(\.tokens) {
    let own = quoted.quotations[paragraph.lowerBound].flatMap { quotation in
      let parts = quoted.parts[quotation]
      let endsHere = parts[parts.count - 1].lowerBound == paragraph.lowerBound
      return document.quotations[quotation].isClosed && endsHere && lineStarts.contains(parts[0].lowerBound) ? quotation : nil
    }
    let start = own.map { quoted.parts[$0][quoted.parts[$0].count - 1].upperBound } ?? paragraph.lowerBound
    if let quotation = own ?? before, let signature = signature(start..<paragraph.upperBound, document) {
      let name = quoted.text(signature.name)
      found.append(
        Relation(
          source: name, cue: quoted.text(signature.dash), content: quoted.parts[quotation].map(quoted.text),
          because: Reason(.signedWithDash, document.text(name))))
    }
    before = own.flatMap { document.endsAt(start, paragraph) ? $0 : nil }
  }
  return found
}

/// A dash and a name, perhaps with what the person is behind a comma; nothing else.
private func signature(_ tokens: Range<Int>, _ document: Document) -> (dash: Range<Int>, name: Range<Int>)? {
  var at = tokens.lowerBound
  if at < tokens.upperBound, document.isOne(of: ".,", at) { at += 1 }
  let dashes = at
  while at < tokens.upperBound, at - dashes < longestDash, document.isOne(of: "—–―-", at) { at += 1 }
  var end = tokens.upperBound
  if end > at, document.isOne(of: ".", end - 1) { end -= 1 }
  guard at > dashes, end > at, tokens.upperBound - at <= longestSignature else { return nil }
  let name = at..<end
  let words = name.prefix { !document.isOne(of: ",(", $0) }
  // One word alone may be anything: “— Advertisement”, “— Exclusive”.
  guard words.count <= longestLabel, words.count > 1 || words.count < name.count, document.startsUpper(words.lowerBound),
    words.allSatisfy({ document.startsUpper($0) || namesJoin.contains(document.text(document.tokens[$0].range)) }),
    name.allSatisfy({ document.tokens[$0].kind == .word || document.tokens[$0].kind == .number || document.isOne(of: ",()&/", $0) })
  else { return nil }
  return (dashes..<at, name)
}

private let longestDash = 2
/// A name and a line about the person; a longer one may be a sentence.
private let longestSignature = 16
private let namesJoin: Set<String> = [
  "of", "the", "and", "de", "la", "del", "da", "di", "van", "von", "der", "den", "al", "el", "bin", "ibn", "y",
]

// MARK: - Turns

/// “VELK: It holds.”: lines that begin with a label and a colon, where labels in capitals or labels that take turns say that it is a transcript.
private func turns(in quoted: QuotedTokens) -> [Relation] {
  let document = quoted.document
  let lines = document.paragraphs.map { label(of: $0.tokens, document) }
  var count: [String: Int] = [:]
  for case let line? in lines { count[line.text, default: 0] += 1 }
  func areTurns(_ isIncluded: (Label) -> Bool) -> Bool {
    let labels = lines.compactMap { $0 }.filter(isIncluded).map(\.text)
    return labels.count >= fewestTurns && Set(labels).count > 1 && labels.contains { count[$0, default: 0] > 1 }
  }
  // In capitals one label that returns is enough; else each must.
  let takesCapitals = areTurns(\.isInCapitals)
  let isRepeated = { (label: Label) in !label.isInCapitals && count[label.text, default: 0] > 1 && label.isFollowedBySentence }
  let takesNames = areTurns(isRepeated)
  let isTurn = lines.map { $0.map { $0.isInCapitals ? takesCapitals : takesNames && isRepeated($0) } ?? false }

  var found: [Relation] = []
  for (index, paragraph) in document.paragraphs.lazy.map(\.tokens).enumerated() where isTurn[index] {
    guard let label = lines[index] else { continue }
    var content = [quoted.text(label.colon + 1..<paragraph.upperBound)]
    // Lines between two turns belong to the first, but for what stands in brackets.
    let next = isTurn[(index + 1)...].prefix(longestTurn).firstIndex(of: true) ?? index
    for line in document.paragraphs[index..<next].lazy.map(\.tokens).dropFirst() where !document.isOne(of: "([", line.lowerBound) {
      content.append(quoted.text(line))
    }
    let name = quoted.text(label.words)
    found.append(
      Relation(
        source: name, cue: quoted.text(label.colon..<label.colon + 1), content: content,
        because: Reason(.transcriptTurn, document.text(name))))
  }
  return found
}

/// What a line of a transcript begins with.
private struct Label {
  let text: String
  let words: Range<Int>
  let colon: Int
  let isInCapitals: Bool
  let isFollowedBySentence: Bool
}

private func label(of paragraph: Range<Int>, _ document: Document) -> Label? {
  let start = paragraph.lowerBound + (document.tokens[paragraph.lowerBound].kind == .openQuote ? 1 : 0)
  // "SEN. VELK:", "MR. RHEE:" too: a label that is not seen gives its words to the one before.
  let words = (start..<paragraph.upperBound).prefix(longestLabel).prefix {
    document.startsUpper($0) || $0 > start && document.isOne(of: ".", $0)
  }
  let colon = words.upperBound
  guard !words.isEmpty, colon + 1 < paragraph.upperBound, document.isOne(of: ":", colon) else { return nil }
  let text = words.map { document.text(document.tokens[$0].range) }.joined(separator: " ")
  let last = document.tokens[paragraph.upperBound - 1]
  return Label(
    text: text, words: words, colon: colon, isInCapitals: !text.unicodeScalars.contains { $0.isLower },
    isFollowedBySentence: last.kind == .closeQuote || document.isOne(of: ".?!…—–", paragraph.upperBound - 1))
}

private let longestLabel = 5
private let fewestTurns = 3
/// Lines; a transcript in the middle of prose ends somewhere, unmarked.
private let longestTurn = 4

extension Document {
  fileprivate func isOne(of characters: String, _ token: Int) -> Bool {
    tokens[token].kind == .punctuation && characters.unicodeScalars.contains(scalars[tokens[token].range.start])
  }

  /// Whether nothing but a full stop follows in the paragraph.
  fileprivate func endsAt(_ token: Int, _ paragraph: Range<Int>) -> Bool {
    token == paragraph.upperBound || token + 1 == paragraph.upperBound && isOne(of: ".,", token)
  }
}
