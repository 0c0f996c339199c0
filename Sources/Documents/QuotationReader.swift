import Ground

/// Pairs the quotation marks of a text, line by line.
///
/// A stack holds the quotations that are open; a mark closes one of them, opens a new one, or is an apostrophe, an inch sign or a slip, which
/// does neither. What a mark may do follows from its shape and from the characters beside it. A quotation that is still open at the end
/// of its line goes on where the next line begins with an opening mark of its kind, as printers repeat it; otherwise it ends there, unclosed.
struct QuotationReader {
  /// A mark that opens or closes a quotation.
  struct Mark: Sendable {
    let range: TextRange
    let opens: Bool
    fileprivate let quotation: Int
  }

  private var read: [Mark] = []
  private var found: [Found] = []
  private var stack: [Int] = []
  private let scalars: [Unicode.Scalar]

  private struct Found {
    let glyph: QuotationGlyph
    let depth: Int
    /// Where the part in the present line begins.
    var start: Int
    var parts: [TextRange] = []
    var isClosed = false
    var isDropped = false
  }

  /// Nobody nests deeper; more open marks than this are a hostile text, and looking through them would not be linear.
  private static let maximumDepth = 6

  init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  /// In order of the text.
  var marks: [Mark] { read.filter { !found[$0.quotation].isDropped } }

  var quotations: [Quotation] {
    found.lazy.filter { !$0.isDropped }.map {
      Quotation(parts: $0.parts, mark: $0.glyph.mark, depth: $0.depth, isClosed: $0.isClosed)
    }
  }

  var notes: [Note] {
    let count = found.lazy.filter { !$0.isClosed && !$0.isDropped }.count
    if count == 0 { return [] }
    let subject = count == 1 ? "1 quotation has" : "\(count) quotations have"
    return [Note(.unclosedQuotation, "\(subject) no closing mark; \(count == 1 ? "it" : "each") was ended at its paragraph")]
  }

  // MARK: - Lines

  /// The line before the present one, while a quotation may go on over its end.
  private var lineBefore: Range<Int>?

  mutating func read(_ line: Range<Int>) {
    let candidates = candidates(in: line)
    let ahead = SingleMarksAhead(candidates, scalars: scalars)
    let goesOn = endLine(before: candidates.first.flatMap { $0.range.start == line.lowerBound ? $0 : nil })
    lineBefore = line
    for (index, candidate) in candidates.enumerated() {
      if index == 0, goesOn {
        found[stack[0]].start = candidate.range.start
        read.append(Mark(range: candidate.range, opens: true, quotation: stack[0]))
      } else if let entry = entry(closedBy: candidate, ahead: ahead, index: index) {
        close(entry, with: candidate)
      } else if stack.count < Self.maximumDepth, opens(candidate, ahead: ahead, index: index) {
        stack.append(found.count)
        found.append(Found(glyph: candidate.glyph, depth: stack.count - 1, start: candidate.range.start))
        read.append(Mark(range: candidate.range, opens: true, quotation: found.count - 1))
      }
    }
  }

  mutating func finish() { _ = endLine(before: nil) }

  /// Ends what the line before left open; true where its outermost quotation goes on with `opening`, the first mark of the present line.
  private mutating func endLine(before opening: QuotationCandidate?) -> Bool {
    guard let lineBefore, let outermost = stack.first else { return false }
    for index in stack {
      found[index].parts.append(TextRange(found[index].start, lineBefore.upperBound))
      // A lone straight single mark was an apostrophe.
      found[index].isDropped = found[index].glyph == .straightSingle
    }
    let isRepeated = !found[outermost].isDropped && opening?.glyph.mark == found[outermost].glyph.mark
    stack = isRepeated ? [outermost] : []
    return isRepeated
  }

  private func candidates(in line: Range<Int>) -> [QuotationCandidate] {
    var candidates: [QuotationCandidate] = []
    var index = line.lowerBound
    var length = 1
    while index < line.upperBound {
      if let glyph = QuotationGlyph(at: index, of: scalars, length: &length) {
        let range = TextRange(index, min(index + length, line.upperBound))
        let candidate = QuotationCandidate(glyph: glyph, range: range, line: line, scalars: scalars)
        if !candidate.isInsideWord { candidates.append(candidate) }
        index = range.end
      } else {
        index += 1
      }
    }
    return candidates
  }

  // MARK: - Decisions

  /// The place in the stack of the open quotation that a mark closes.
  private func entry(closedBy candidate: QuotationCandidate, ahead: SingleMarksAhead, index: Int) -> Int? {
    if candidate.glyph.isSingle {
      // Only the innermost: inside double marks a single one is more likely an apostrophe.
      guard let top = stack.last, candidate.glyph.closes(found[top].glyph), candidate.looksClosing else { return nil }
      return candidate.mayBePossessive && ahead.closesForSure(after: index) ? nil : stack.count - 1
    }
    guard let entry = stack.lastIndex(where: { candidate.glyph.closes(found[$0].glyph) }) else { return nil }
    switch candidate.glyph {
    case .leftDouble where found[stack[entry]].glyph != .low: return candidate.looksClosing ? entry : nil
    case .straightDouble, .doubledSingle: return candidate.followsSpace && candidate.looksOpening ? nil : entry
    default: return entry
    }
  }

  private mutating func close(_ entry: Int, with candidate: QuotationCandidate) {
    for index in stack[(entry + 1)...] {
      found[index].parts.append(TextRange(found[index].start, candidate.range.start))
      found[index].isDropped = found[index].glyph.isSingle
    }
    let closed = stack[entry]
    found[closed].parts.append(TextRange(found[closed].start, candidate.range.end))
    found[closed].isClosed = true
    stack.removeSubrange(entry...)
    read.append(Mark(range: candidate.range, opens: false, quotation: closed))
  }

  private func opens(_ candidate: QuotationCandidate, ahead: SingleMarksAhead, index: Int) -> Bool {
    switch candidate.glyph {
    case .straightDouble, .doubledSingle: candidate.looksOpening || !candidate.looksClosing && !candidate.followsDigit
    case .leftDouble, .backticks, .low, .leftGuillemet: true
    case .rightDouble, .rightGuillemet: candidate.followsSpace && candidate.looksOpening
    case .straightSingle: candidate.looksOpening && !candidate.isElision && ahead.closes(after: index)
    case .leftSingle, .lowSingle: candidate.looksOpening && !candidate.isElision
    case .rightSingle: false
    }
  }
}
