/// What could be had of a compressed file.
package enum Unpacked: Sendable {
  case bytes([UInt8])
  /// Something is missing here, and why.
  case broken(String)
}

/// The members of a gzip file (RFC 1952) that comes piece by piece: `append`, then take what they hold by `next` until it has no more.
///
/// Where a member is broken, reading goes on with the next one that can be read. It is looked for from the beginning of the broken one on,
/// since the fault shows late, as far back as `rescue` bytes. The last piece before a fault (up to `stepBytes`: most records are no larger) is
/// handed on, unless it is the check sum that is wrong: then it is what cannot be trusted.
package struct GzipMembers: ~Copyable {
  private static let rescue = 1 << 20
  private static let magic: [UInt8] = [0x1F, 0x8B, 8]

  private var inflater: Inflater
  /// The compressed bytes: `buffer[at...]` has not been read; what stands before is kept for the search.
  private var buffer: [UInt8] = []
  private var at = 0
  /// Where `buffer[0]` stands in the file.
  private var base = 0
  /// Where the member that is being read begins in the file.
  private var member: Int?
  private var isAtEnd = false
  /// The piece made last, held back until the next one shows that there is no fault.
  private var last: [UInt8]?
  /// Where what cannot be read begins, and why.
  private var fault: (start: Int, message: String)?
  private var ready: [Unpacked] = []

  /// - Throws: `unsupported` where this build has no zlib.
  package init() throws(CompressionError) { inflater = try Inflater(.gzip) }

  package mutating func append(_ bytes: [UInt8]) {
    let kept = max(member.map { $0 - base } ?? at, at - GzipMembers.rescue, 0)
    buffer.removeSubrange(..<kept)
    base += kept
    at -= kept
    buffer.append(contentsOf: bytes)
  }

  package mutating func finish() { isAtEnd = true }

  /// The next piece; nil where more bytes are needed, or at the end.
  package mutating func next() -> Unpacked? {
    while true {
      if !ready.isEmpty { return ready.removeFirst() }
      if member == nil, !begin() {
        if ready.isEmpty { return nil }
        continue
      }
      if let start = member, !read(start) { return nil }
    }
  }

  /// Begins the next member; false where there is none yet.
  private mutating func begin() -> Bool {
    if fault == nil {
      let rest = buffer[at...].prefix(GzipMembers.magic.count)
      if rest.isEmpty || rest.count < GzipMembers.magic.count && GzipMembers.magic.starts(with: rest) && !isAtEnd { return false }
      if rest.elementsEqual(GzipMembers.magic) {
        start()
        return true
      }
      // Writers of tapes fill the last block up with zeros.
      if buffer[at...].allSatisfy({ $0 == 0 }) {
        at = buffer.count
        return false
      }
      fault = (base + at, "no gzip member begins at byte \(base + at)")
    }
    while let first = buffer[at...].firstIndex(of: GzipMembers.magic[0]) {
      at = first
      let rest = buffer[at...].prefix(GzipMembers.magic.count)
      if rest.elementsEqual(GzipMembers.magic) {
        start()
        return true
      }
      if rest.count < GzipMembers.magic.count, GzipMembers.magic.starts(with: rest), !isAtEnd { return false }
      at += 1
    }
    at = buffer.count
    if isAtEnd { tellFault(upTo: base + at) }
    return false
  }

  private mutating func start() {
    member = base + at
    last = nil
    inflater.reset()
  }

  /// Reads on in a member; false where more bytes are needed.
  private mutating func read(_ start: Int) -> Bool {
    var piece: [UInt8] = []
    let step = inflater.step(buffer[at...], into: &piece)
    at += step.used
    switch step.state {
    case .running where step.used == 0 && piece.isEmpty:
      if !isAtEnd { return false }
      breakMember(start, "it ends with the file")
    case .running:
      if let held = last, held.count + piece.count > stepBytes {
        hand(on: held, start)
        last = piece
      } else {
        last = (last ?? []) + piece
      }
    case .ended:
      hand(on: last, start)
      hand(on: piece, start)
      last = nil
      member = nil
    case .broken(let message):
      if message.hasPrefix("incorrect ") { last = nil }
      breakMember(start, message)
    }
    return true
  }

  /// Hands on a piece of a member that begins at `start`; the first one ends the search after a fault.
  private mutating func hand(on piece: [UInt8]?, _ start: Int) {
    guard let piece, !piece.isEmpty else { return }
    tellFault(upTo: start)
    ready.append(.bytes(piece))
  }

  private mutating func breakMember(_ start: Int, _ message: String) {
    // What was found while searching and cannot be read either was no member, or is a part of the same fault.
    if fault == nil {
      hand(on: last, start)
      fault = (start, "the gzip member at byte \(start) is broken: \(message)")
    }
    last = nil
    member = nil
    at = max(start + 1 - base, 0)
  }

  private mutating func tellFault(upTo end: Int) {
    guard let fault else { return }
    ready.append(.broken("\(fault.message); nothing could be read up to byte \(end)"))
    self.fault = nil
  }
}
