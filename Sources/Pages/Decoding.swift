package import Ground

extension Source {
  /// Reads a payload as UTF-8: decodes it, repairs what is invalid, and turns control characters into spaces, which every parser survives.
  /// Where nothing had to be done the bytes are the payload's own and there is no map.
  init(_ payload: [UInt8], decision: CharsetDecision, notes: inout [Note]) {
    if let note = decision.note { notes.append(note) }
    if decision.charset == "utf-8" {
      let isClean = decision.skip == 0 && decision.isValidUTF8
      var decoded = isClean ? payload : []
      var map: ByteMap?
      if !isClean {
        var repair = ByteMap()
        let invalid = Source.repairUTF8(payload, from: decision.skip, into: &decoded, map: &repair)
        map = repair
        if invalid > 0 { notes.append(Note(.invalidBytes, "\(invalid) byte sequences are not UTF-8; each is read as U+FFFD")) }
      }
      self.init(bytes: Source.blankControls(&decoded, notes: &notes), map: map, charset: "utf-8")
    } else {
      var decoded: [UInt8] = []
      var map = ByteMap()
      let invalid = Source.decode(payload, charset: decision.charset, from: decision.skip, into: &decoded, map: &map)
      if invalid > 0 { notes.append(Note(.invalidBytes, "\(invalid) bytes mean nothing in \(decision.charset); each is read as U+FFFD")) }
      self.init(bytes: Source.blankControls(&decoded, notes: &notes), map: map, charset: decision.charset)
    }
  }

  /// Replaces NUL and the other C0 controls that are no white space by spaces: one byte for one byte, so that no map changes.
  private static func blankControls(_ bytes: inout [UInt8], notes: inout [Note]) -> [UInt8] {
    // Almost every page has none, which a loop without branches tells.
    if bytes.reduce(0, { $0 | ($1 < 32 && $1 != 10 && $1 != 9 && $1 != 13 && $1 != 12 ? 1 : 0) }) as UInt8 == 0 { return bytes }
    var count = 0
    for index in bytes.indices
    where bytes[index] < 32 && bytes[index] != 10 && bytes[index] != 9 && bytes[index] != 13 && bytes[index] != 12 {
      bytes[index] = 32
      count += 1
    }
    if count > 0 { notes.append(Note(.controlCharacters, "\(count) control characters are read as spaces")) }
    return bytes
  }

  /// Copies valid UTF-8 and puts U+FFFD in the place of each maximal invalid part (Unicode, "U+FFFD substitution of maximal subparts").
  private static func repairUTF8(_ payload: [UInt8], from start: Int, into out: inout [UInt8], map: inout ByteMap) -> Int {
    var invalid = 0
    var index = start
    out.reserveCapacity(payload.count)
    while index < payload.count {
      let length = sequenceLength(payload, at: index)
      if length > 0 {
        out.append(contentsOf: payload[index..<index + length])
        map.append(length, from: index..<index + length)
        index += length
      } else {
        out.append(contentsOf: [0xEF, 0xBF, 0xBD])
        map.append(3, from: index..<index - length)
        index -= length
        invalid += 1
      }
    }
    return invalid
  }

  /// The length of the well-formed sequence at an index, or minus the length of the ill-formed part.
  private static func sequenceLength(_ bytes: [UInt8], at index: Int) -> Int {
    let lead = bytes[index]
    if lead < 0x80 { return 1 }
    let length = lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0
    if length == 0 { return -1 }
    for step in 1..<length {
      guard index + step < bytes.count else { return -step }
      let byte = bytes[index + step]
      let low: UInt8 = step > 1 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80
      let high: UInt8 = step > 1 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF
      if byte < low || byte > high { return -step }
    }
    return length
  }

  /// Decodes a legacy charset character by character, so that each keeps its place.
  private static func decode(_ payload: [UInt8], charset: String, from start: Int, into out: inout [UInt8], map: inout ByteMap) -> Int {
    var converter = Converter(charset)
    var invalid = 0
    var index = start
    out.reserveCapacity(payload.count + payload.count / 8)
    while index < payload.count {
      let before = out.count
      let used = converter.next(payload, at: index, into: &out)
      if used < 0 {
        out.append(contentsOf: [0xEF, 0xBF, 0xBD])
        invalid += 1
      }
      map.append(out.count - before, from: index..<index + abs(used))
      index += abs(used)
    }
    return invalid
  }
}

/// A piece of a page as text, read with a charset's WHATWG name; what means nothing in it is U+FFFD.
package func decode(_ bytes: [UInt8], charset: String) -> String { decode(ByteRange(0, bytes.count), of: bytes, charset: charset) }

/// The bytes of a range of a page as text: where a charset's bytes mean something else after an escape, the range is read as it is in its place.
package func decode(_ range: ByteRange, of page: [UInt8], charset: String) -> String {
  if charset == "utf-8" { return String(decoding: page[range.start..<range.end], as: UTF8.self) }
  var out: [UInt8] = []
  var converter = Converter(charset)
  converter.enter(page, at: range.start)
  let bytes = Array(page[range.start..<range.end])
  var index = 0
  while index < bytes.count {
    let used = converter.next(bytes, at: index, into: &out)
    if used < 0 { out.append(contentsOf: [0xEF, 0xBF, 0xBD]) }
    index += abs(used)
  }
  return String(decoding: out, as: UTF8.self)
}
