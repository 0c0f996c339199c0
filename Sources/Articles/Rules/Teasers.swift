import Vocabulary
import Ground

/// Openings and titles of other articles that stand as plain paragraphs.
///
/// No class and no link tells them; their form and their place do (measured on 929 gold texts: blocks that end in an ellipsis are 78 of 32,381, two such
/// at the end of a text none). An *entry* is a cut-off line with the headline, section, date or byline that stands with it. The rules, in this order:
///
/// 1. *Run*: two or more entries in a row at the end or the head of the article; elsewhere only where the cuts are plainly a machine's: all in
///    mid-sentence, and three or more of about one length, or two of exactly one. In a block quotation, only where all are of exactly one.
/// 2. *Unmarked run*: the same for lines that end in mid-sentence without a mark, where the article's own paragraphs end as sentences do.
/// 3. *Same cut*: where a run shows the length at which the template cuts, a lone line cut at that length is a teaser as well; without a mark also one in
///    mid-sentence under the same kind of headline.
/// 4. *Excerpt*: a cut-off line right below a linked headline in an element of their own.
/// 5. *Template*: a headline in an element that, elsewhere on the page, holds nothing but headlines of entries.
/// 6. *Twin*: a cut-off block that is the beginning of a full one goes, wherever it stands: a standfirst cut from its own lead, a teaser.
/// 7. *Full*: where the full one stands beside a run at the article's tail, it is the same foreign story and goes as well.
///
/// A lone ellipsis stays: it may be a quotation that trails off.
struct Teasers {
  /// Entries in a row.
  private struct Run {
    /// The cut-off lines.
    let cuts: [Int]
    /// The lines of each entry above its cut-off line.
    let lead: Int
    let isMarked: Bool
    let evidence: String
    /// The lengths of its cuts, where they show a template.
    let lengths: ClosedRange<Int>?
  }

  private let lines: [TeaserLine]
  private let places: Places
  private var found: [Int: Finding] = [:]
  private var runs: [Run] = []
  private var tailRuns: [Range<Int>] = []

  /// At most so many lines, each shorter than `shortLine`, may follow a run that is said to stand at the tail.
  private static let longestRest = 6
  private static let shortLine = 160
  /// At most so many lines stand between the cut-off lines of two entries.
  private static let longestLead = 4
  /// Cut by one template: within a word's length of each other.
  private static let wordLength = 12
  /// Lines shorter than this may be verses, which are of about one length by themselves.
  private static let longestVerse = 55
  /// A page shows its templates in its first kinds of lists and runs; a hostile one could have thousands.
  private static let mostKinds = 8
  /// A stem shorter than this is no evidence of a twin.
  private static let shortestStem = 20

  /// The rules in their order; each sees what those before it have found.
  private static let steps: [(rule: Verdict.Rule, find: @Sendable (inout Teasers) -> Void)] = [
    (.teaserRun, { $0.findMarkedRuns() }), (.unmarkedTeaserRun, { $0.findUnmarkedRuns() }), (.sameCut, { $0.findSameCuts() }),
    (.excerpt, { $0.findExcerpts() }), (.teaserTemplate, { $0.findTemplates() }), (.teaserTwin, { $0.findTwins() }),
  ]

  /// All that give verdicts here.
  static let rules = Set(steps.map(\.rule) + [.fullTwin, .afterTeasers])

  /// - Parameter lines: the lines of the article's region in order.
  static func find(in lines: [TeaserLine], without: Set<Verdict.Rule> = []) -> [Finding] {
    var teasers = Teasers(lines: lines)
    for step in steps where !without.contains(step.rule) { step.find(&teasers) }
    return teasers.found.values.sorted { $0.block < $1.block }
  }

  private init(lines: [TeaserLine]) {
    self.lines = lines
    places = Places(lines)
  }

  /// Where the head and the end of the article's region are, looked for once.
  private struct Places {
    let firstOpen: Int
    /// The first open line that is no heading.
    let head: Int
    /// The last open line; the last that is no part of an entry; the line after which only a few short ones come.
    let end: Int
    let tail: Int
    let nearEnd: Int

    init(_ lines: [TeaserLine]) {
      firstOpen = lines.firstIndex(where: \.isOpen) ?? lines.count
      head = lines.firstIndex { $0.isOpen && !$0.isHeading } ?? lines.count
      end = lines.lastIndex(where: \.isOpen) ?? -1
      tail = lines.lastIndex { $0.isOpen && !$0.isPartOfAnEntry } ?? -1
      var rest = 0
      nearEnd =
        lines.lastIndex { line in
          if line.isOpen { rest += 1 }
          return line.isOpen && (line.characters >= Teasers.shortLine || rest > Teasers.longestRest)
        } ?? -1
    }
  }

  private mutating func mark(_ line: Int, _ rule: Verdict.Rule, _ reason: Verdict.Removed, _ evidence: String) {
    guard lines[line].isOpen || lines[line].state == .outside, found[line] == nil else { return }
    found[line] = Finding(lines[line].line.index, rule, .remove(reason, evidence), overrules: true)
  }

  // MARK: 1. Runs

  private mutating func findMarkedRuns() {
    // Prompts and ellipses are the marks of different templates; an article's own last words may end in one and teasers in the other.
    let byMark = entries(where: { $0.isCut && $0.hasPrompt }) + entries(where: { $0.isCut && !$0.hasPrompt })
    for cuts in byMark.map(withoutOwnLastWords) {
      // Verses and quotations that trail off.
      let isQuoted = cuts.contains { lines[$0].shape == .quotation }
      let lengths = lengths(cuts)
      if isQuoted, lengths.count > 1 { continue }
      guard let evidence = evidence(forMarked: cuts, lengths) else { continue }
      accept(cuts, isMarked: true, evidence, lengths)
    }
  }

  /// Cut-off lines between which nothing but the other lines of entries stands: two or more.
  private func entries(where isCut: (TeaserLine) -> Bool) -> [[Int]] {
    var out: [[Int]] = []
    var cuts: [Int] = []
    func end() {
      if cuts.count >= 2 { out.append(cuts) }
      cuts = []
    }
    for line in lines.indices where found[line] == nil {
      if isCut(lines[line]) {
        if let last = cuts.last, line - last > Teasers.longestLead + 1 { end() }
        cuts.append(line)
      } else if !lines[line].isPartOfAnEntry {
        end()
      }
    }
    end()
    return out
  }

  /// Without a first line that is of another length than all others, which are of one, and from which a label parts them: the article's own last words.
  private func withoutOwnLastWords(_ cuts: [Int]) -> [Int] {
    let rest = Array(cuts.dropFirst())
    func hasLabel(_ from: Int, _ to: Int) -> Bool { lines[from..<to].contains { $0.state == .label } }
    guard rest.count >= 2, cuts[0] > 0, hasLabel(cuts[0], cuts[1]), !hasLabel(cuts[1], cuts[2]) else { return cuts }
    let lengths = lengths(rest)
    let isAlike = lengths.count <= Teasers.wordLength + 1
    let first = lines[cuts[0]].characters
    return isAlike && (first + Teasers.wordLength < lengths.lowerBound || first > lengths.upperBound + Teasers.wordLength) ? rest : cuts
  }

  private func lengths(_ cuts: [Int]) -> ClosedRange<Int> {
    let lengths = cuts.map { lines[$0].characters }
    return (lengths.min() ?? 0)...(lengths.max() ?? 0)
  }

  /// Why cut-off lines are teasers; nil where they may be people who trail off.
  private func evidence(forMarked cuts: [Int], _ lengths: ClosedRange<Int>) -> String? {
    // A quotation that trails off keeps its closing mark, or has an opening one; a cut one has lost it.
    let speak = cuts.count { lines[$0].opensQuotation }
    if speak * 2 > cuts.count { return nil }
    let inMidSentence = cuts.count { lines[$0].endsInsideASentence }
    let areAlike = cuts.count >= 3 && lengths.count <= Teasers.wordLength + 1 && lengths.lowerBound >= Teasers.longestVerse
    // A cut at a space loses one character.
    let areAlmostEqual = lengths.count <= 2 && (cuts.count >= 3 || cuts[cuts.count - 1] >= places.nearEnd)
    let isMachine = inMidSentence == cuts.count && (lengths.count == 1 || areAlmostEqual || areAlike)
    guard cuts[0] <= places.head || cuts[cuts.count - 1] >= places.end || isMachine else { return nil }
    return describe("\(cuts.count) cut-off blocks in a row", lengths, isEachInMidSentence: inMidSentence == cuts.count)
  }

  private func describe(_ what: String, _ lengths: ClosedRange<Int>, isEachInMidSentence: Bool) -> String {
    var signs = [what]
    if lengths.count == 1 {
      signs.append("all of \(lengths.upperBound) characters")
    } else if lengths.count <= Teasers.wordLength + 1 {
      signs.append("of \(lengths.lowerBound) to \(lengths.upperBound) characters")
    }
    if isEachInMidSentence { signs.append("each cut in mid-sentence") }
    return signs.joined(separator: ", ")
  }

  private mutating func accept(_ cuts: [Int], isMarked: Bool, _ evidence: String, _ lengths: ClosedRange<Int>) {
    let lead = cuts[1] - cuts[0] - 1
    // What stands between the entries stands above the first as well.
    var first = cuts[0]
    while first > 0, cuts[0] - first < lead || isInOneList(first - 1, cuts[0]), lines[first - 1].isPartOfAnEntry { first -= 1 }
    let last = cuts[cuts.count - 1]
    let rule: Verdict.Rule = isMarked ? .teaserRun : .unmarkedTeaserRun
    for line in first...last { mark(line, rule, .teaserRun, evidence) }
    let isTemplate = lengths.count <= 2 || cuts.count >= 3 && lengths.count <= Teasers.wordLength + 1
    runs.append(Run(cuts: cuts, lead: lead, isMarked: isMarked, evidence: evidence, lengths: isTemplate ? lengths : nil))
    // After the tail's run a few short lines may come, counters and the editor's name.
    guard first > places.firstOpen, last >= places.nearEnd else { return }
    tailRuns.append(first..<last + 1)
    for line in (last + 1)..<lines.count {
      mark(line, .afterTeasers, .outside, "stands after the run of cut-off blocks that ends the page")
    }
  }

  /// Items of one list: a short headline among cut-off ones.
  private func isInOneList(_ line: Int, _ cut: Int) -> Bool {
    lines[line].shape == .listItem && lines[cut].shape == .listItem && lines[line].container == lines[cut].container
  }

  // MARK: 2. Unmarked runs

  /// Where two in three of the region's paragraphs end as sentences do, one that does not has been cut.
  private var endsItsParagraphs: Bool {
    let prose = lines.indices.filter { lines[$0].isOpen && lines[$0].isProse && found[$0] == nil }
    return prose.count >= 3 && prose.count { lines[$0].endsSentence || lines[$0].stem != nil } * 3 >= prose.count * 2
  }

  private mutating func findUnmarkedRuns() {
    // Of one kind of element, where headlines are set in another; else those that cannot be headlines.
    let kinds = commonestKinds(of: lines.filter(\.isUnended))
    let candidates = kinds.flatMap { kind in entries(where: { $0.isUnended && $0.kind == kind }) } + entries(where: \.isBroken)
    guard !candidates.isEmpty, endsItsParagraphs else { return }
    for cuts in candidates where !isLedIn(cuts[0]) && cuts.allSatisfy({ found[$0] == nil }) {
      let lengths = lengths(cuts)
      let isExact = lengths.count <= 2 && cuts.count >= 3 && Set(cuts.map { lines[$0].text }).count == cuts.count
      let isBroken = cuts.allSatisfy { lines[$0].isBroken }
      let isAlike = lengths.count == 1 || cuts.count >= 3 && lengths.count <= Teasers.wordLength + 1 && lines[cuts[0]].shape != .listItem
      let isAtTheTail = cuts[cuts.count - 1] >= places.tail
      guard isExact || isAtTheTail && (isBroken || isAlike) else { continue }
      accept(
        cuts, isMarked: false,
        describe("\(cuts.count) blocks in a row that end in mid-sentence without a mark", lengths, isEachInMidSentence: false), lengths)
    }
  }

  /// The kinds of elements that most of some lines stand in, two lines or more in each; a page has few kinds of lists.
  private func commonestKinds(of lines: [TeaserLine]) -> [ElementKind] {
    let counts = lines.reduce(into: [ElementKind: Int]()) { $0[$1.kind, default: 0] += 1 }.filter { $0.value >= 2 }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Teasers.mostKinds).map(\.key)
  }

  /// Whether a list begins at a line: a line with a colon leads it in, or its heading.
  private func isLedIn(_ line: Int) -> Bool {
    line > 0 && lines[line - 1].isOpen && lines[line - 1].line.endsInColon
  }

  // MARK: 3. Same cut

  private mutating func findSameCuts() {
    for run in runs.prefix(Teasers.mostKinds) {
      let model = lines[run.cuts[0]]
      // What stands over each cut-off line.
      let headline = run.lead > 0 ? lines[run.cuts[1] - 1].kind : nil
      for line in lines.indices where found[line] == nil && lines[line].isOpen && lines[line].endsInsideASentence {
        guard lines[line].shape != .quotation, !lines[line].opensQuotation else { continue }
        let isUnderHeadline = line > 0 && headline == lines[line - 1].kind && lines[line - 1].isPartOfAnEntry
        // A cut at a word's end may be a little shorter.
        let isOfTheLength = run.lengths.map { $0.lowerBound - 2...$0.upperBound + 2 ~= lines[line].characters } ?? false
        let isAlike =
          run.isMarked
          ? lines[line].isCut && isOfTheLength
          : lines[line].kind == model.kind && (lines[line].isUnended && isOfTheLength || lines[line].isBroken && isUnderHeadline)
        guard isAlike else { continue }
        let evidence = "cut off as others on this page: \(run.evidence)"
        mark(line, .sameCut, .teaserRun, evidence)
        if isUnderHeadline { mark(line - 1, .sameCut, .teaserRun, "stands over a line that was \(evidence)") }
      }
    }
  }

  // MARK: 4. Excerpts

  private mutating func findExcerpts() {
    var sizes: [Int: Int] = [:]
    for line in lines { sizes[line.container, default: 0] += 1 }
    for line in lines.indices.dropFirst() where lines[line].isOpen && (lines[line].isCut || lines[line].isBroken) {
      let above = lines[line - 1]
      // In an element of their own: with a date and a byline it holds no more than four lines.
      guard above.state == .linked, above.words >= 4, above.container == lines[line].container, sizes[above.container, default: 0] <= 4
      else { continue }
      mark(line, .excerpt, .teaserRun, "a cut-off line below the linked headline “\(Teasers.excerpt(above.text))”")
    }
  }

  // MARK: 5. Templates

  private mutating func findTemplates() {
    guard !found.isEmpty else { return }
    var foreign: [ElementKind: Int] = [:]
    var own: [ElementKind: [Int]] = [:]
    for line in lines.indices where lines[line].isOpen || lines[line].state == .outside {
      if found[line]?.verdict?.removal == .teaserRun {
        foreign[lines[line].kind, default: 0] += 1
      } else {
        own[lines[line].kind, default: []].append(line)
      }
    }
    for (signature, count) in foreign where count >= 2 {
      guard let rest = own[signature], rest.count < count,
        rest.allSatisfy({ lines[$0].isPartOfAnEntry && lines[$0].stem == nil && lines[$0].words >= 4 })
      else { continue }
      for line in rest {
        mark(line, .teaserTemplate, .teaserRun, "stands in the kind of element that holds the headlines of \(count) cut-off blocks")
      }
    }
  }

  // MARK: 6. and 7. Twins

  private mutating func findTwins() {
    // Whole lines by their beginnings, so that a page of many lines takes no square of time.
    let cuts = lines.indices.filter { lines[$0].stem != nil && (lines[$0].isOpen || lines[$0].state == .outside) }
    if cuts.isEmpty { return }
    var whole: [Substring: [Int]] = [:]
    for line in lines.indices where lines[line].stem == nil && (lines[line].isOpen || lines[line].state == .note) {
      whole[Teasers.beginning(lines[line].text), default: []].append(line)
    }
    for line in cuts {
      guard let stem = lines[line].stem, stem.utf8.count >= Teasers.shortestStem,
        let other = whole[Teasers.beginning(stem)]?.first(where: { lines[$0].text.hasPrefix(stem) })
      else { continue }
      found[line] = Finding(
        lines[line].line.index, .teaserTwin,
        .remove(.teaserTwin, "a cut-off copy of the block that begins “\(Teasers.excerpt(lines[other].text))”"), overrules: true)
      // The full one stands in the tail beside the run: nothing of the article comes between.
      if let run = tailRuns.first(where: { $0.contains(line) }),
        (min(other, line)..<run.lowerBound).allSatisfy({ $0 == other || found[$0] != nil || !lines[$0].isOpen })
      {
        mark(other, .fullTwin, .teaserFull, "stands beside the run of cut-off blocks at the end, and its own cut-off copy is in it")
      }
    }
  }

  private static func beginning(_ text: String) -> Substring { text.prefix(shortestStem) }
  private static func excerpt(_ text: String) -> String { text.count <= 60 ? text : String(text.prefix(59)) + "…" }
}
