/// Openings and titles of other articles that stand as plain paragraphs.
///
/// No class and no link tells them; their form and their place do (measured on 929 gold texts: blocks that end in an ellipsis are 78 of 32,381, two such
/// at the end of a text none). The rules, in this order:
///
/// 1. *Run*: two or more cut-off blocks in a row at the end or the head of the article; elsewhere only where the cuts are plainly a machine's: all in
///    mid-sentence, and three or more of about one length, or two of exactly one.
/// 2. *Twin*: a cut-off block that is the beginning of a full one goes, wherever it stands: a standfirst cut from its own lead, a teaser.
/// 3. *Full*: where the full one stands beside a run at the article's tail, it is the same foreign story and goes as well.
///
/// A lone ellipsis stays: it may be a quotation that trails off.
struct Teasers {
  struct Finding: Hashable {
    let block: Int
    let reason: Verdict.Removed
    let evidence: String
  }

  /// A block of the article as these rules see it.
  struct Line {
    /// Its index among the page's blocks.
    let block: Int
    let text: String
    /// The text without the marks of the cut; nil where it is not cut off.
    let stem: String?
    let isHeading: Bool
    /// In a block quotation: verses and quotations that trail off.
    let isQuotation: Bool
    /// A note on a correction.
    let isNote: Bool
  }

  /// Blocks longer than this are no teasers.
  private static let longest = 400
  /// At most so many lines, each shorter than `shortLine`, may follow a run that is said to stand at the tail.
  private static let longestRest = 6
  private static let shortLine = 160
  /// The full one stands at most so many lines before the run.
  private static let farthestFull = 5
  /// A stem shorter than this is no evidence of a twin.
  private static let shortestStem = 20

  /// - Parameter lines: the article's blocks in order, without those that are already removed.
  static func find(in lines: [Line]) -> [Finding] {
    var found: [Int: Finding] = [:]
    func mark(_ line: Int, _ reason: Verdict.Removed, _ evidence: String) {
      if found[line] == nil { found[line] = Finding(block: lines[line].block, reason: reason, evidence: evidence) }
    }

    // 1. Runs.
    var tailRuns: [Range<Int>] = []
    for run in runs(lines) {
      // After the tail's run a few short lines may come, counters and the editor's name, where the cuts are plainly a machine's.
      let rest = lines[run.upperBound...]
      let isTail = run.lowerBound > 0 && rest.count <= longestRest && rest.allSatisfy { $0.text.unicodeScalars.count < shortLine }
      let isHead = run.lowerBound == 0 || (0..<run.lowerBound).allSatisfy { lines[$0].isHeading }
      guard let evidence = evidence(for: run.map { lines[$0] }, isAtAnEdge: isHead || run.upperBound == lines.count) else { continue }
      for line in run { mark(line, .teaserRun, evidence) }
      guard isTail else { continue }
      tailRuns.append(run)
      for line in run.upperBound..<lines.count where !lines[line].isNote {
        mark(line, .outside, "stands after the run of cut-off blocks that ends the page")
      }
    }

    // 2. and 3. Twins. Whole lines by their beginnings, so that a page of many lines takes no square of time.
    var whole: [Substring: [Int]] = [:]
    for line in lines.indices where lines[line].stem == nil { whole[beginning(lines[line].text), default: []].append(line) }
    for line in lines.indices {
      guard let stem = lines[line].stem, stem.count >= shortestStem,
        let other = whole[beginning(stem)]?.first(where: { lines[$0].text.hasPrefix(stem) })
      else { continue }
      found[line] = Finding(
        block: lines[line].block, reason: .teaserTwin, evidence: "a cut-off copy of the block that begins “\(excerpt(lines[other].text))”")
      // The full one stands in the tail beside the run: nothing of the article comes between.
      if let run = tailRuns.first(where: { $0.contains(line) }),
        (min(other, line)..<run.lowerBound).allSatisfy({ $0 == other || found[$0] != nil })
      {
        mark(other, .teaserFull, "stands beside the run of cut-off blocks at the end, and its own cut-off copy is in it")
      }
    }
    return found.values.sorted { $0.block < $1.block }
  }

  private static func beginning(_ text: String) -> Substring { text.prefix(shortestStem) }

  /// The text of a cut-off block without its ellipsis; nil for a whole one.
  static func stem(of text: String) -> String? {
    var rest = Substring(text)
    for tail in ["[…]", "[...]", "(…)", "(...)", "…", "...."] where rest.hasSuffix(tail) {
      rest = rest.dropLast(tail.count)
      return String(trimmed(rest))
    }
    guard rest.hasSuffix("...") else { return nil }
    rest = rest.dropLast(3)
    return String(trimmed(rest))
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while let last = text.last, last == " " || last == "." || last == "…" { text = text.dropLast() }
    return text
  }

  /// Maximal runs of two or more cut-off blocks that are not long.
  private static func runs(_ lines: [Line]) -> [Range<Int>] {
    var out: [Range<Int>] = []
    var start = 0
    while start < lines.count {
      var end = start
      while end < lines.count, lines[end].stem != nil, !lines[end].isQuotation, lines[end].text.unicodeScalars.count <= longest { end += 1 }
      if end - start >= 2 { out.append(start..<end) }
      start = max(end, start + 1)
    }
    return out
  }

  /// Why a run is one of teasers; nil where it may be people who trail off.
  private static func evidence(for run: [Line], isAtAnEdge: Bool) -> String? {
    let lengths = run.map { $0.text.unicodeScalars.count }
    let shortest = lengths.min() ?? 0
    let longest = lengths.max() ?? 0
    // Cut by one template: within a word's length of each other.
    let areEqual = longest - shortest <= 12
    // A quotation that trails off keeps its closing mark, or has an opening one; a cut one has lost it.
    let speak = run.count { opensQuotation($0.text) }
    if speak * 2 > run.count { return nil }
    let cuts = run.count { line in line.stem.map { endsInsideASentence($0) } ?? false }
    guard isAtAnEdge || (areEqual && cuts == run.count && (run.count >= 3 || longest == shortest)) else { return nil }
    var signs = ["\(run.count) cut-off blocks in a row"]
    if longest == shortest {
      signs.append("all of \(longest) characters")
    } else if areEqual {
      signs.append("of \(shortest) to \(longest) characters")
    }
    if cuts == run.count { signs.append("each cut in mid-sentence") }
    return signs.joined(separator: ", ")
  }

  private static func opensQuotation(_ text: String) -> Bool { text.first.map { "\"“‘'«„".contains($0) } ?? false }
  private static func endsInsideASentence(_ stem: String) -> Bool { stem.last.map { !".!?”\"’'".contains($0) } ?? false }
  private static func excerpt(_ text: String) -> String { text.count <= 60 ? text : String(text.prefix(59)) + "…" }
}
