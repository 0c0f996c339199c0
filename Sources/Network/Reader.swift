import CKernels

/// Reads windows of a text with the network, one after the other, in one arena of scratch memory that is allocated once.
///
/// A reader holds about 6 MB and belongs to one thread; the model is shared.
@safe package struct Reader: ~Copyable {
  package enum Precision: Sendable {
    /// 5-bit weights and 8-bit activations, whole-number sums.
    case integer
    /// The same weights, everything else in float: to measure what the integers cost.
    case float
  }

  /// The roles of spans, numbered as the tags are.
  package enum Role: Int, Sendable, CaseIterable { case source, cue, content }

  /// A run of units with one role.
  package struct Span: Sendable, Hashable {
    package let role: Role
    /// Units of the text.
    package let units: Range<Int>
    /// That exactly these units have this role, by the CRF.
    package let probability: Float

    package init(role: Role, units: Range<Int>, probability: Float) {
      self.role = role
      self.units = units
      self.probability = probability
    }
  }

  package enum Kind: Int, Sendable, CaseIterable { case person, organisation, place, title }

  package struct Entity: Sendable, Hashable {
    package let kind: Kind
    package let units: Range<Int>
  }

  package let model: Model
  let kernels: Kernels
  private let floatLayers: [[Dense32]]?
  private let arena: Arena
  /// The units of the window read last, and their paragraph breaks counted from its beginning.
  private var window = 0..<0
  private var breaks: [Int] = []

  package init(_ model: Model = .embedded, kernels: Kernels = .best, precision: Precision = .integer) {
    self.model = model
    self.kernels = kernels
    floatLayers =
      precision == .float
      ? model.layers.map { [Dense32($0.qkv), Dense32($0.out), Dense32($0.up), Dense32($0.down)] } : nil
    arena = Arena()
  }

  // MARK: - Encoder

  /// Encodes a window: its units' vectors are in the arena until the next window.
  /// - Parameter marks: what the quotation marks say of each unit of the whole text, below 8.
  package mutating func read(_ units: Units, marks: [UInt8], window: Range<Int>) {
    let rows = embed(units, marks: marks, window: window)
    for index in model.layers.indices { run(index, rows: rows) }
    // A unit is read at its first piece; piece 0 is the window's own.
    let first = units.firstPieces[window.lowerBound]
    for unit in window {
      unsafe (arena.units + (unit - window.lowerBound) * Model.width)
        .update(from: arena.x + (units.firstPieces[unit] - first + 1) * Model.width, count: Model.width)
    }
    self.window = window
    breaks = [0]
    for unit in window { breaks.append(breaks[breaks.count - 1] + (units.isBreak(unit) ? 1 : 0)) }
  }

  /// The rows that the window takes.
  private func embed(_ units: Units, marks: [UInt8], window: Range<Int>) -> Int {
    let pieces = units.firstPieces[window.lowerBound]..<units.firstPieces[window.upperBound]
    let rows = pieces.count + 2
    precondition(rows <= Model.longestWindow)
    unsafe model.embeddings.write(Vocabulary.classify, place: 0, shape: Embeddings.edgeShape, mark: 0, to: arena.x)
    var row = 1
    for unit in window {
      for piece in units.pieces(of: unit) {
        unsafe model.embeddings.write(
          units.pieces[piece], place: row, shape: Int(units.shapes[unit].rawValue), mark: Int(marks[unit]),
          to: arena.x + row * Model.width)
        row += 1
      }
    }
    unsafe model.embeddings.write(
      Vocabulary.separate, place: row, shape: Embeddings.edgeShape, mark: 0, to: arena.x + row * Model.width)
    unsafe kernels.normalise(arena.x, rows: rows, model.embeddings.norm)
    return rows
  }

  private func run(_ index: Int, rows: Int) {
    let layer = model.layers[index]
    unsafe dense(layer.qkv, index, 0, arena.x, rows: rows, arena.wide, AFTER_NOTHING)
    unsafe kernels.attend(arena.wide, rows: rows, arena.mixed, scratch: arena.scratch)
    unsafe dense(layer.out, index, 1, arena.mixed, rows: rows, arena.x, AFTER_ADD)
    unsafe kernels.normalise(arena.x, rows: rows, layer.norm1)
    unsafe dense(layer.up, index, 2, arena.x, rows: rows, arena.wide, AFTER_GELU)
    unsafe dense(layer.down, index, 3, arena.wide, rows: rows, arena.x, AFTER_ADD)
    unsafe kernels.normalise(arena.x, rows: rows, layer.norm2)
  }

  private func dense(
    _ layer: Dense8, _ index: Int, _ part: Int, _ x: UnsafePointer<Float>, rows: Int, _ y: UnsafeMutablePointer<Float>,
    _ after: kernels_after
  ) {
    if let floatLayers {
      unsafe kernels.dense(floatLayers[index][part], x, rows: rows, y, after)
    } else {
      unsafe kernels.quantise(x, rows: rows, columns: layer.layer.inputs, arena.bytes, scales: arena.scales)
      unsafe kernels.dense(layer, arena.bytes, scales: arena.scales, rows: rows, y, after)
    }
  }

  /// A unit's vector, for tests.
  package func vector(of unit: Int) -> [Float] {
    unsafe Array(UnsafeBufferPointer(start: arena.units + (unit - window.lowerBound) * Model.width, count: Model.width))
  }

  // MARK: - Heads

  /// The spans of the window read last, in order, by the most probable tags.
  package func spans() -> [Span] {
    let emissions = emissions(model.roles.emissions)
    let tags = model.roles.best(emissions, units: window.count)
    if tags.allSatisfy({ $0 == 0 }) { return [] }
    let marginals = model.roles.marginals(emissions, units: window.count)
    var spans: [Span] = []
    var start = 0
    for (unit, tag) in tags.enumerated() where tag > 0 {
      let kind = (tag - 1) % 4
      if kind == 0 || kind == 3 { start = unit }
      guard kind >= 2, let role = Role(rawValue: Int(tag - 1) / 4) else { continue }
      let probability = marginals.probability(of: start..<unit + 1, tags)
      spans.append(Span(role: role, units: window.lowerBound + start..<window.lowerBound + unit + 1, probability: probability))
    }
    return spans
  }

  /// People, organisations, places and titles of the window read last, in order.
  package func entities() -> [Entity] {
    let tags = EntityTags.best(emissions(model.entities), units: window.count)
    var entities: [Entity] = []
    for (unit, tag) in tags.enumerated() {
      guard tag > 0, let kind = Kind(rawValue: (Int(tag) - 1) / 2) else { continue }
      let place = window.lowerBound + unit
      if tag % 2 == 1 {
        entities.append(Entity(kind: kind, units: place..<place + 1))
      } else if let last = entities.popLast() {
        entities.append(Entity(kind: kind, units: last.units.lowerBound..<place + 1))
      }
    }
    return entities
  }

  private func emissions(_ layer: Dense32) -> [Float] {
    unsafe [Float](unsafeUninitializedCapacity: window.count * 16) { buffer, count in
      unsafe kernels.dense(layer, arena.units, rows: window.count, buffer.baseAddress!, AFTER_NOTHING)
      count = window.count * 16
    }
  }

  /// For each content the log-probabilities that it has none of the cues, and that it has each of them; spans of the window read last.
  package func cues(of contents: [Range<Int>], among cues: [Range<Int>]) -> [[Float]] { links(model.cueOfContent, contents, cues) }

  /// For each cue the log-probabilities that it has none of the sources, and that it has each of them.
  package func sources(of cues: [Range<Int>], among sources: [Range<Int>]) -> [[Float]] { links(model.sourceOfCue, cues, sources) }

  private func links(_ linker: Linker, _ dependents: [Range<Int>], _ heads: [Range<Int>]) -> [[Float]] {
    if dependents.isEmpty { return [] }
    // Spans of one role do not overlap, so there are never more than units.
    precondition(dependents.count <= window.count && heads.count <= window.count)
    unsafe spanVectors(linker.dependent, dependents, arena.dependents)
    unsafe spanVectors(linker.head, heads, arena.heads)
    unsafe kernels.dense(linker.pair, arena.dependents, rows: dependents.count, arena.paired, AFTER_NOTHING)
    return dependents.indices.map { index in
      let own = dependents[index]
      let gaps = heads.map { head in
        (
          units: head.lowerBound >= own.upperBound
            ? head.lowerBound - own.upperBound : -(own.lowerBound - head.upperBound) - 1,
          breaks: abs(breaks[head.lowerBound - window.lowerBound] - breaks[own.lowerBound - window.lowerBound])
        )
      }
      return unsafe linker.scores(
        vector: arena.dependents + index * Linker.size, paired: arena.paired + index * Linker.size, heads: arena.heads, gaps: gaps)
    }
  }

  /// First unit, last unit and mean of each span through a layer.
  private func spanVectors(_ layer: Dense32, _ spans: [Range<Int>], _ out: UnsafeMutablePointer<Float>) {
    let width = Model.width
    for (index, span) in spans.enumerated() {
      let row = unsafe arena.features + index * 3 * width
      let first = unsafe arena.units + (span.lowerBound - window.lowerBound) * width
      unsafe row.update(from: first, count: width)
      unsafe (row + width).update(from: first + (span.count - 1) * width, count: width)
      let mean = unsafe row + 2 * width
      unsafe mean.update(repeating: 0, count: width)
      for unit in 0..<span.count {
        for place in 0..<width { unsafe mean[place] += first[unit * width + place] }
      }
      for place in 0..<width { unsafe mean[place] /= Float(span.count) }
    }
    unsafe kernels.dense(layer, arena.features, rows: spans.count, out, AFTER_GELU)
  }
}

/// All memory that reading a window needs, in one piece, for the longest window.
@safe private final class Arena {
  let x: UnsafeMutablePointer<Float>
  let wide: UnsafeMutablePointer<Float>
  let mixed: UnsafeMutablePointer<Float>
  let scratch: UnsafeMutablePointer<Float>
  let scales: UnsafeMutablePointer<Float>
  let units: UnsafeMutablePointer<Float>
  let features: UnsafeMutablePointer<Float>
  let dependents: UnsafeMutablePointer<Float>
  let heads: UnsafeMutablePointer<Float>
  let paired: UnsafeMutablePointer<Float>
  let bytes: UnsafeMutablePointer<UInt8>
  private let memory: UnsafeMutableRawPointer

  init() {
    let rows = Model.longestWindow
    let counts = [
      rows * Model.width, rows * Model.inner, rows * Model.width, kernels_attention_scratch(rows), rows, rows * Model.width,
      rows * 3 * Model.width, rows * Linker.size, rows * Linker.size, rows * Linker.size, rows * Model.inner / 4,
    ]
    // Each part on a boundary of 64 bytes.
    let sizes = counts.map { ($0 + 15) / 16 * 16 }
    let total = sizes.reduce(0, +)
    unsafe memory = UnsafeMutableRawPointer.allocate(byteCount: 4 * total, alignment: 64)
    let floats = unsafe memory.bindMemory(to: Float.self, capacity: total)
    var offset = 0
    var parts: [UnsafeMutablePointer<Float>] = unsafe []
    for size in sizes {
      unsafe parts.append(floats + offset)
      offset += size
    }
    unsafe (x, wide, mixed, scratch, scales) = (parts[0], parts[1], parts[2], parts[3], parts[4])
    unsafe (units, features, dependents, heads, paired) = (parts[5], parts[6], parts[7], parts[8], parts[9])
    unsafe bytes = UnsafeMutableRawPointer(parts[10]).bindMemory(to: UInt8.self, capacity: rows * Model.inner)
  }

  deinit { unsafe memory.deallocate() }
}
