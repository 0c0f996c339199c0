package import Documents
import Pages

/// Who is said to have said what in a document: a small set of rules over tokens, quotations and closed word classes.
///
/// A rule that cannot delimit a source leaves the relation out; a source is empty only where the text names none. What the article states
/// itself is not attributed. Linear in the document.
package func attributions(in document: Document) -> [Attribution] {
  let prose = Prose(document)
  var findings: [Finding] = []
  var paragraph = 0
  for sentence in document.sentences {
    while document.paragraphs[paragraph].upperBound <= sentence.lowerBound { paragraph += 1 }
    prose.appendFindings(in: sentence, paragraph: document.paragraphs[paragraph], to: &findings)
  }
  prose.joinContinuations(&findings)
  return prose.attributions(findings)
}

extension Prose {
  // MARK: - Sentences

  /// Longer ones are no prose, and the rules look through a sentence for each of its cues.
  private static let longestSentence = 400

  func appendFindings(in sentence: Range<Int>, paragraph: Range<Int>, to findings: inout [Finding]) {
    if sentence.count > Self.longestSentence { return }
    let first = findings.count
    if let colon = colonCue(paragraph: paragraph, sentence: sentence) {
      findings.append(colon)
      return
    }
    for index in sentence where quotations[index] == nil {
      if let finding = accordingTo(at: index, sentence: sentence, paragraph: paragraph) {
        cut(&findings[first...], at: index)
        findings.append(finding)
      } else if let verb = verbGroup(at: index, in: sentence) {
        let beforeVerb = verb.range.lowerBound - 1
        let previous = findings.count > first ? findings.last : nil
        if isCoordinated(verb, sentence) { cut(&findings[first...], at: beforeVerb) }
        if let finding = sharedSubject(verb, sentence: sentence, before: previous) {
          cut(&findings[first...], at: beforeVerb)
          findings.append(finding)
        } else if let finding = reportingClause(verb, sentence: sentence, paragraph: paragraph) {
          for end in ends(before: finding, previous: previous, sentence) { cut(&findings[first...], at: end) }
          findings.append(finding)
        }
      }
    }
  }

  /// Where the contents of earlier findings end because a reporting clause begins or was begun.
  private func ends(before finding: Finding, previous: Finding?, _ sentence: Range<Int>) -> [Int] {
    var ends: [Int] = []
    if let content = finding.content.first, content.lowerBound < finding.cue.lowerBound { ends.append(content.upperBound) }
    guard let source = finding.source else { return ends }
    // "Podesta, who said …, said": what the relative clause reports ends with the subject around it.
    if let previous, source.contains(previous.cue.lowerBound) { ends.append(source.upperBound) }
    if beginsClause(source.lowerBound, sentence) { ends.append(source.lowerBound - 1) }
    return ends
  }

  /// ", but X said", ", while X said": the contents before end where another reporting clause stands beside theirs.
  private func beginsClause(_ start: Int, _ sentence: Range<Int>) -> Bool {
    guard start - 2 > sentence.lowerBound, isComma(start - 2) else { return false }
    return classes[start - 1].contains(.coordinator) || words[start - 1] == "while"
  }

  /// Cuts the content that reaches over `end` there, and drops what has none left.
  private func cut(_ findings: inout ArraySlice<Finding>, at end: Int) {
    for index in findings.indices {
      findings[index].content = findings[index].content.compactMap { range in
        guard range.contains(end) || range.upperBound == end else { return range }
        return range.lowerBound < end ? range.lowerBound..<withoutStop(range.lowerBound, end) : nil
      }
    }
    findings.removeAll { $0.content.isEmpty }
  }

  // MARK: - Spans

  func attributions(_ findings: [Finding]) -> [Attribution] {
    let order = findings.indices.sorted { findings[$0].content[0].lowerBound < findings[$1].content[0].lowerBound }
    var place = Array(repeating: 0, count: findings.count)
    for (index, finding) in order.enumerated() { place[finding] = index }
    return order.map { index in
      let finding = findings[index]
      let content = finding.content.map(text)
      let cue = finding.cue.isEmpty ? [] : [text(finding.cue)]
      return Attribution(
        source: finding.source.map { [text($0)] } ?? [], cue: cue, content: content, form: Attribution.Form(of: content, in: self),
        parent: outer(of: index, findings).map { place[$0] }, continues: finding.continues.map { place[$0] },
        confidence: finding.rule.confidence,
        because: finding.rule.because(cue: cue.first.map(document.text) ?? ""))
    }
  }

  /// The innermost finding whose content holds this one's cue.
  private func outer(of index: Int, _ findings: [Finding]) -> Int? {
    let cue = findings[index].cue
    if cue.isEmpty { return nil }
    var best: (index: Int, count: Int)?
    // Findings stand in the order of their cues but for the continuing ones: an outer one is near.
    for other in max(0, index - Self.reach)..<min(findings.count, index + Self.reach) where other != index {
      for range in findings[other].content where range.contains(cue.lowerBound) && range.count < best?.count ?? .max {
        best = (other, range.count)
      }
    }
    return best?.index
  }

  private static let reach = 12
}
