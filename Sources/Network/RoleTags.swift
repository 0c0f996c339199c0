/// The roles of a window's units as a linear-chain CRF over BIOES tags (Lafferty et al. 2001): 0 is outside; source, cue and content have four
/// tags each: begin, inside, end, single.
@safe struct RoleTags: @unchecked Sendable {
  static let count = 13
  let emissions: Dense32
  private let transitions: [Float]
  private let begin: [Float]
  private let end: [Float]
  /// The same as factors; 0 where forbidden.
  private let factors: [Float]

  init(_ file: FlatFile) throws(FlatFile.Fault) {
    emissions = try Dense32(file, "roles", inputs: Model.width, outputs: 16)
    transitions = unsafe Array(try file.floats("roles.transitions", [Self.count, Self.count]))
    begin = unsafe Array(try file.floats("roles.begin", [Self.count]))
    end = unsafe Array(try file.floats("roles.end", [Self.count]))
    factors = transitions.map { $0 < -50 ? 0 : exponential($0) }
  }

  /// The most probable tags (Viterbi).
  /// - Parameter emissions: 16 scores for each unit, of which 13 count.
  func best(_ emissions: [Float], units: Int) -> [UInt8] {
    if units == 0 { return [] }
    let tags = Self.count
    var score = (0..<tags).map { begin[$0] + emissions[$0] }
    var next = score
    var back = [UInt8](repeating: 0, count: units * tags)
    for unit in 1..<max(units, 1) {
      for tag in 0..<tags {
        var best = -Float.infinity
        var from = 0
        for previous in 0..<tags {
          let value = score[previous] + transitions[previous * tags + tag]
          if value > best {
            best = value
            from = previous
          }
        }
        back[unit * tags + tag] = UInt8(from)
        next[tag] = best + emissions[unit * 16 + tag]
      }
      swap(&score, &next)
    }
    var tag = 0
    for other in 1..<tags where score[other] + end[other] > score[tag] + end[tag] { tag = other }
    var out = [UInt8](repeating: 0, count: units)
    for unit in stride(from: units - 1, through: 0, by: -1) {
      out[unit] = UInt8(tag)
      tag = Int(back[unit * tags + tag])
    }
    return out
  }

  /// What the whole chain says of each unit: how probable a tag is, and how probable it is after the tag before it.
  struct Marginals {
    /// [units][13], each row summing to 1.
    let tags: [Float]
    /// [units][13]: how well what follows fits each tag, up to a factor of the unit's own.
    fileprivate let ahead: [Float]
    /// [units][13]: e to the emission, up to a factor of the unit's own.
    fileprivate let weights: [Float]
    fileprivate let factors: [Float]

    /// The probability that all units of a range have the given tags.
    func probability(of range: Range<Int>, _ given: [UInt8]) -> Float {
      let count = RoleTags.count
      var probability = tags[range.lowerBound * count + Int(given[range.lowerBound])]
      for unit in range.dropFirst() {
        let from = Int(given[unit - 1])
        var total: Float = 0
        for tag in 0..<count { total += factors[from * count + tag] * weights[unit * count + tag] * ahead[unit * count + tag] }
        let tag = Int(given[unit])
        let own = factors[from * count + tag] * weights[unit * count + tag] * ahead[unit * count + tag]
        probability *= total > 0 ? own / total : 0
      }
      return probability
    }
  }

  /// Forward-backward with a factor at each unit that keeps the numbers in range.
  func marginals(_ emissions: [Float], units: Int) -> Marginals {
    let count = Self.count
    var weights = [Float](repeating: 0, count: units * count)
    for unit in 0..<units {
      var top = emissions[unit * 16]
      for tag in 1..<count { top = max(top, emissions[unit * 16 + tag]) }
      for tag in 0..<count { weights[unit * count + tag] = exponential(emissions[unit * 16 + tag] - top) }
    }
    var behind = [Float](repeating: 0, count: units * count)
    var ahead = behind
    for unit in 0..<units {
      var total: Float = 0
      for tag in 0..<count {
        var sum: Float = 0
        if unit == 0 {
          sum = begin[tag] < -50 ? 0 : 1
        } else {
          for previous in 0..<count { sum += behind[(unit - 1) * count + previous] * factors[previous * count + tag] }
        }
        behind[unit * count + tag] = sum * weights[unit * count + tag]
        total += sum * weights[unit * count + tag]
      }
      for tag in 0..<count { behind[unit * count + tag] /= max(total, .leastNormalMagnitude) }
    }
    for unit in stride(from: units - 1, through: 0, by: -1) {
      var total: Float = 0
      for tag in 0..<count {
        var sum: Float = 0
        if unit == units - 1 {
          sum = end[tag] < -50 ? 0 : 1
        } else {
          for next in 0..<count {
            sum += factors[tag * count + next] * weights[(unit + 1) * count + next] * ahead[(unit + 1) * count + next]
          }
        }
        ahead[unit * count + tag] = sum
        total += sum
      }
      for tag in 0..<count { ahead[unit * count + tag] /= max(total, .leastNormalMagnitude) }
    }
    var tags = [Float](repeating: 0, count: units * count)
    for unit in 0..<units {
      var total: Float = 0
      for tag in 0..<count {
        tags[unit * count + tag] = behind[unit * count + tag] * ahead[unit * count + tag]
        total += tags[unit * count + tag]
      }
      for tag in 0..<count { tags[unit * count + tag] /= max(total, .leastNormalMagnitude) }
    }
    return Marginals(tags: tags, ahead: ahead, weights: weights, factors: factors)
  }
}
