import Documents

/// Quotations without a cue of their own.
extension Prose {
  /// In the paragraph of an attribution such a quotation belongs to it; where it fills the next paragraph it goes on from it.
  func joinContinuations(_ findings: inout [Finding]) {
    var owners = owners(of: findings)
    let speakers = lastQuoting(findings)
    var sentence = 0
    var before: Int?
    for paragraph in document.paragraphs {
      // The finding whose speaker still has the word.
      var current: Int?
      while sentence < document.sentences.count, document.sentences[sentence].lowerBound < paragraph.upperBound {
        let start = document.sentences[sentence].lowerBound
        if let quotation = quotations[start], let owner = owners[quotation] {
          current = owner
        } else if let quotation = quotations[start], quotationTokens[quotation][0].lowerBound == start, !isTitle(quotation) {
          let parts = quotationTokens[quotation]
          if let current {
            // Sentences come in order, so these parts follow what the content has.
            findings[current].content += parts
          } else if let before, start == paragraph.lowerBound, parts[parts.count - 1].upperBound >= paragraph.upperBound {
            current = findings.count
            findings.append(Finding(rule: .continuing, source: nil, cue: start..<start, content: parts, continues: before))
          }
          owners[quotation] = current
        } else if speakers[sentence] == nil {
          current = nil
        }
        current = speakers[sentence] ?? current
        sentence += 1
      }
      before = current
    }
  }

  /// The finding that each quotation belongs to.
  private func owners(of findings: [Finding]) -> [Int?] {
    var owners: [Int?] = Array(repeating: nil, count: quotationTokens.count)
    for (index, finding) in findings.enumerated() {
      for token in finding.content.joined() {
        if let quotation = quotations[token] { owners[quotation] = index }
      }
    }
    return owners
  }

  /// By sentence, the last finding with its cue there that quotes.
  private func lastQuoting(_ findings: [Finding]) -> [Int: Int] {
    var last: [Int: Int] = [:]
    var sentence = 0
    for (index, finding) in findings.enumerated() where finding.content.joined().contains(where: { quotations[$0] != nil }) {
      while document.sentences[sentence].upperBound <= finding.cue.lowerBound { sentence += 1 }
      last[sentence] = index
    }
    return last
  }
}
