/// Entities as BIO tags: 0 is outside; each kind has two, its beginning and its inside.
package enum EntityTags {
  package static let count = 9

  /// The most probable tags (Viterbi) in which an inside follows only a beginning or an inside of its own kind.
  /// - Parameter scores: 16 for each unit, of which 9 count; only differences within a unit matter.
  package static func best(_ scores: [Float], units: Int) -> [UInt8] {
    if units == 0 { return [] }
    var score = (0..<count).map { isInside($0) ? -.infinity : scores[$0] }
    var back = [UInt8](repeating: 0, count: units * count)
    for unit in 1..<max(units, 1) {
      let top = greatest(score)
      score = (0..<count).map { tag in
        let from = !isInside(tag) ? top : score[tag - 1] >= score[tag] ? tag - 1 : tag
        back[unit * count + tag] = UInt8(from)
        return score[from] + scores[unit * 16 + tag]
      }
    }
    var tag = greatest(score)
    var out = [UInt8](repeating: 0, count: units)
    for unit in stride(from: units - 1, through: 0, by: -1) {
      out[unit] = UInt8(tag)
      tag = Int(back[unit * count + tag])
    }
    return out
  }

  private static func isInside(_ tag: Int) -> Bool { tag > 0 && tag.isMultiple(of: 2) }

  private static func greatest(_ scores: [Float]) -> Int { scores.indices.dropFirst().reduce(0) { scores[$1] > scores[$0] ? $1 : $0 } }
}
