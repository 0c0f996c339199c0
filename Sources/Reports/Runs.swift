import Ground
import Vocabulary

/// What words are to a claim. Several claims may lie over the same words.
struct Part: OptionSet, Sendable {
  let rawValue: Int
  static let content = Part(rawValue: 1)
  static let cue = Part(rawValue: 2)
  static let source = Part(rawValue: 4)
  /// The content of more than one claim.
  static let shared = Part(rawValue: 8)
}

/// A stretch of text that is the same to all claims.
struct Run {
  let range: TextRange
  let parts: Part
  /// The claims that it is a part of, as indices of those given; empty where they are too many to tell apart by eye.
  var claims: [Int] = []
}

/// Cuts a text at every edge of a claim's spans. Spans nest and overlap; runs do neither, and so make valid mark-up.
/// - Returns: runs in order that fill the whole of `whole`.
func runs(of claims: [Claim], in whole: TextRange) -> [Run] {
  struct Edge {
    let offset: Int
    let claim: Int
    let part: Int
    let step: Int
  }
  var edges: [Edge] = []
  for (index, claim) in claims.enumerated() {
    let attribution = claim.attribution
    for (part, spans) in [attribution.content, attribution.cue, attribution.source].enumerated() {
      for span in spans where span.overlaps(whole) {
        edges.append(Edge(offset: max(span.start, whole.start), claim: index, part: part, step: 1))
        edges.append(Edge(offset: min(span.end, whole.end), claim: index, part: part, step: -1))
      }
    }
  }
  edges.sort { $0.offset < $1.offset }
  var runs: [Run] = []
  var depth = [0, 0, 0]
  var open: [Int: Int] = [:]
  var start = whole.start
  for edge in edges {
    if edge.offset > start {
      let claims = open.count <= mostClaimsToldApart ? open.keys.sorted() : []
      runs.append(Run(range: TextRange(start, edge.offset), parts: Part(depth), claims: claims))
      start = edge.offset
    }
    depth[edge.part] += edge.step
    open[edge.claim, default: 0] += edge.step
    if open[edge.claim] == 0 { open[edge.claim] = nil }
  }
  if start < whole.end { runs.append(Run(range: TextRange(start, whole.end), parts: [])) }
  return runs
}

/// A page could lay thousands of claims over the same words, and each run would list them all.
private let mostClaimsToldApart = 8

extension Part {
  fileprivate init(_ depth: [Int]) {
    self = []
    if depth[0] > 0 { insert(.content) }
    if depth[1] > 0 { insert(.cue) }
    if depth[2] > 0 { insert(.source) }
    if depth[0] > 1 { insert(.shared) }
  }
}
