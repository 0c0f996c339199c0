import Vocabulary
import Ground

extension Document {
  /// The passages that are not the writer's, in order of the text; they do not overlap. Linear in the text.
  ///
  /// Marked as quotations by the page, up to the line that signs each of them; else a line over a post's signature, which gives a handle in
  /// brackets, and what stands under a line that does nothing but call it a statement or a letter, up to the next heading.
  package var passages: [Passage] {
    let signatures = paragraphs.map { Signature($0.tokens, in: self) }
    var passages: [Passage] = []
    var at = 0
    while at < paragraphs.count {
      if paragraphs[at].role == .quotation {
        let end = paragraphs[at...].firstIndex { $0.role != .quotation } ?? paragraphs.count
        passages += quoted(at..<end, signatures)
        at = end
      } else if isAnnouncement(at) {
        let end = paragraphs[(at + 1)...].firstIndex { [.heading, .quotation, .note].contains($0.role) } ?? paragraphs.count
        if end > at + 1 { passages.append(Passage(paragraphs: at + 1..<end, signer: nil, introduction: paragraphs[at].tokens)) }
        at = end
      } else if let signature = signatures[at], signature.isOfPost {
        // Signed in its last line, or on a line of its own.
        let start = signature.isAlone ? at - 1 : at
        if start >= (passages.last?.paragraphs.upperBound ?? 0) {
          passages.append(Passage(paragraphs: start..<(signature.isAlone ? at : at + 1), signer: signature.name, introduction: nil))
        }
        at += 1
      } else {
        at += 1
      }
    }
    return passages
  }

  /// The passages of a run of lines that the page marks as quoted: each ends with its signature, which may stand right behind the run.
  private func quoted(_ run: Range<Int>, _ signatures: [Signature?]) -> [Passage] {
    var passages: [Passage] = []
    var start = run.lowerBound
    func append(_ lines: Range<Int>, _ signer: Range<Int>?) {
      if lines.isEmpty { return }
      passages.append(Passage(paragraphs: lines, signer: signer, introduction: introduction(before: lines.lowerBound)))
    }
    for line in run {
      guard let signature = signatures[line] else { continue }
      append(start..<(signature.isAlone ? line : line + 1), signature.name)
      start = line + 1
    }
    let behind = run.upperBound < paragraphs.count ? signatures[run.upperBound].flatMap { $0.isAlone ? $0.name : nil } : nil
    append(start..<run.upperBound, behind)
    return passages
  }

  /// The last sentence of the paragraph before, where it leads over to what follows.
  private func introduction(before index: Int) -> Range<Int>? {
    guard index > 0, let last = paragraphs[index - 1].tokens.last, [":", ","].contains(scalars[tokens[last].range.start]) else {
      return nil
    }
    // The sentence that holds the last token, by its place.
    let sentence = sentences[sentences.partitionPoint { $0.upperBound > last }]
    return sentence
  }

  /// "Full statement from Mara Velk:", "Velk’s letter in full": nothing but a name for what stands under it; a heading, or ended by a colon.
  private func isAnnouncement(_ index: Int) -> Bool {
    let line = paragraphs[index].tokens
    guard line.count <= Self.longestAnnouncement, let last = line.last else { return false }
    let isMarked = paragraphs[index].role == .heading || scalars[tokens[last].range.start] == ":"
    func word(_ token: Int) -> String { text(tokens[token].range).lowercased() }
    guard isMarked, let noun = line.first(where: { Self.documents.contains(word($0)) }) else { return false }
    let before = line.lowerBound..<noun
    let after = noun + 1 < line.upperBound ? word(noun + 1) : ":"
    let isOwned = before.contains {
      word($0).hasSuffix("s’") || word($0).hasSuffix("’s") || word($0).hasSuffix("'s") || word($0).hasSuffix("s'")
    }
    let isPlain = before.allSatisfy { Self.small.contains(word($0)) || isOwned && isCapitalised($0) }
    guard isPlain else { return false }
    return ["from", "by", "of"].contains(after) || (isOwned || before.contains { word($0) == "full" }) && [":", "in"].contains(after)
  }

  private func isCapitalised(_ token: Int) -> Bool { tokens[token].kind == .word && scalars[tokens[token].range.start].isUpper }

  private static let longestAnnouncement = 14
  private static let documents: Set<String> = ["statement", "letter", "remarks", "speech", "response"]
  private static let small: Set<String> = ["a", "the", "full", "complete", "read", "text", "of", "official", "open", "written", "joint"]
}
