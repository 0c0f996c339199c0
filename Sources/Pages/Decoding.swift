import Glibc

extension Source {
  /// Reads a payload as UTF-8: decodes it, repairs what is invalid, and turns control characters into spaces, which every parser survives.
  /// Where nothing had to be done the bytes are the payload's own and there is no map.
  init(_ payload: [UInt8], decision: CharsetDecision, notes: inout [Note]) {
    if let note = decision.note { notes.append(note) }
    if decision.charset == "utf-8" {
      let isClean = decision.skip == 0 && isValidUTF8(payload)
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
    let converter = Converter(charset)
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
package func decode(_ bytes: [UInt8], charset: String) -> String {
  if charset == "utf-8" { return String(decoding: bytes, as: UTF8.self) }
  var out: [UInt8] = []
  let converter = Converter(charset)
  var index = 0
  while index < bytes.count {
    let used = converter.next(bytes, at: index, into: &out)
    if used < 0 { out.append(contentsOf: [0xEF, 0xBF, 0xBD]) }
    index += abs(used)
  }
  return String(decoding: out, as: UTF8.self)
}

/// Decodes one character at a time through the C library's iconv; single bytes through a table that it makes once.
@safe private struct Converter: ~Copyable {
  private let handle: iconv_t
  private let isSingleByte: Bool
  private let isASCIICompatible: Bool
  /// The UTF-8 of each byte that is a character by itself; empty for the others.
  private var single: [[UInt8]] = []

  init(_ charset: String) {
    // The WHATWG's names, where the C library has another for the same table.
    let name =
      switch charset {
      case "x-mac-cyrillic": "MAC-CYRILLIC"
      case "shift_jis": "CP932"
      case "euc-kr": "CP949"
      case "gbk": "GB18030"
      case "big5": "BIG5-HKSCS"
      case "iso-8859-8-i": "ISO-8859-8"
      default: charset.uppercased()
      }
    unsafe handle = iconv_open("UTF-8", name)
    isASCIICompatible = !charset.hasPrefix("utf-16")
    isSingleByte =
      ["windows-", "iso-8859-", "koi8", "x-mac"].contains { charset.hasPrefix($0) } || charset == "macintosh" || charset == "ibm866"
    for byte in UInt8.min...UInt8.max {
      if !isASCIICompatible {
        single.append([])
      } else if byte < 0x80 {
        single.append([byte])
      } else if let decoded = convert([byte]) {
        single.append(decoded)
      } else {
        // The standard reads the holes of windows-1252 and its kin as C1 controls.
        single.append(isSingleByte && byte < 0xA0 ? Array(String(Character(Unicode.Scalar(byte))).utf8) : [])
      }
    }
  }

  deinit {
    if isOpen { unsafe iconv_close(handle) }
  }

  private var isOpen: Bool { unsafe Int(bitPattern: handle) != -1 }

  /// Appends the character at an index; returns the bytes that it takes, negative where they mean nothing.
  func next(_ bytes: [UInt8], at index: Int, into out: inout [UInt8]) -> Int {
    let direct = single[Int(bytes[index])]
    if !direct.isEmpty {
      out.append(contentsOf: direct)
      return 1
    }
    if isSingleByte { return -1 }
    let shortest = isASCIICompatible ? 1 : 2
    for length in shortest...4 where index + length <= bytes.count {
      if let decoded = convert(bytes[index..<index + length]) {
        out.append(contentsOf: decoded)
        return length
      }
    }
    return -min(shortest, bytes.count - index)
  }

  /// The UTF-8 of a few bytes where they are whole characters; nil where they are not.
  private func convert(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    guard isOpen else { return nil }
    unsafe iconv(handle, nil, nil, nil, nil)
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: 16)
    var inputLeft = input.count
    var outputLeft = output.count
    let result = unsafe input.withUnsafeMutableBufferPointer { from in
      unsafe output.withUnsafeMutableBufferPointer { to in
        var fromAt = from.baseAddress
        var toAt = to.baseAddress
        return unsafe iconv(handle, &fromAt, &inputLeft, &toAt, &outputLeft)
      }
    }
    guard result == 0, inputLeft == 0, outputLeft < output.count else { return nil }
    return output.prefix(output.count - outputLeft).map { UInt8(bitPattern: $0) }
  }
}
