import Glibc

/// Decodes one character at a time, by the rules of the WHATWG Encoding Standard, over the tables of the C library's iconv.
@safe struct Converter: ~Copyable {
  private enum Shape {
    case singleByte
    /// A lead byte and one to three bytes that trail it.
    case multiByte(leads: [ClosedRange<UInt8>], longest: Int)
    case utf16
    /// Two bytes of JIS X 0208, or three of JIS X 0212.
    case eucJP
    case iso2022JP
  }

  private let handle: iconv_t
  /// JIS X 0212, for EUC-JP alone.
  private let supplement: iconv_t?
  private let shape: Shape
  /// The UTF-8 of each byte that is a character by itself; empty for the others.
  private var single: [[UInt8]] = []
  /// What bytes mean since the last escape of ISO-2022-JP.
  private var set = ISO2022JP.Set.ascii

  init(_ charset: String) {
    unsafe handle = iconv_open("UTF-8", Converter.tables[charset] ?? charset.uppercased())
    unsafe supplement = charset == "euc-jp" ? iconv_open("UTF-8", "EUC-JP") : nil
    shape =
      switch charset {
      case "gbk", "gb18030": .multiByte(leads: [0x81...0xFE], longest: 4)
      case "big5", "euc-kr": .multiByte(leads: [0x81...0xFE], longest: 2)
      case "shift_jis": .multiByte(leads: [0x81...0x9F, 0xE0...0xFC], longest: 2)
      case "euc-jp": .eucJP
      case "iso-2022-jp": .iso2022JP
      case "utf-16le", "utf-16be": .utf16
      default: .singleByte
      }
    for byte in UInt8.min...UInt8.max { single.append(bytes(of: byte, in: charset)) }
  }

  deinit {
    if unsafe Converter.isOpen(handle) { unsafe iconv_close(handle) }
    if let supplement = unsafe supplement, unsafe Converter.isOpen(supplement) { unsafe iconv_close(supplement) }
  }

  /// The C library's names of the standard's tables, where they differ.
  private static let tables = [
    "x-mac-cyrillic": "MAC-CYRILLIC", "shift_jis": "CP932", "euc-kr": "CP949", "gbk": "GB18030", "big5": "BIG5-HKSCS",
    "euc-jp": "CP932", "iso-2022-jp": "CP932", "iso-8859-8-i": "ISO-8859-8",
  ]

  /// Single bytes that the standard reads otherwise than the C library.
  private static let exceptions: [String: [UInt8: Unicode.Scalar]] = [
    "gbk": [0x80: "€"], "gb18030": [0x80: "€"], "shift_jis": [0x80: "\u{80}"], "macintosh": [0xC6: "∆", 0xF0: "\u{F8FF}"],
    "x-mac-cyrillic": [0xFF: "€"], "koi8-u": [0xAE: "ў", 0xBE: "Ў"],
  ]

  private func bytes(of byte: UInt8, in charset: String) -> [UInt8] {
    func utf8(_ scalar: Unicode.Scalar) -> [UInt8] { UTF8.encode(scalar).map(Array.init) ?? [] }
    if let scalar = Converter.exceptions[charset]?[byte] { return utf8(scalar) }
    switch shape {
    case .utf16, .iso2022JP: return []
    case _ where byte < 0x80: return [byte]
    case .eucJP: return []
    case .multiByte: return charset == "shift_jis" && (0xA1...0xDF).contains(byte) ? convert([byte]) ?? [] : []
    case .singleByte where charset == "x-user-defined": return Unicode.Scalar(0xF700 + UInt32(byte)).map(utf8) ?? []
    // The standard reads the holes of windows-1252 and its kin as C1 controls.
    case .singleByte: return convert([byte]) ?? (byte < 0xA0 ? utf8(Unicode.Scalar(byte)) : [])
    }
  }

  private static func isOpen(_ handle: iconv_t) -> Bool { Int(bitPattern: handle) != -1 }

  /// Takes up the meaning that bytes have at an offset of a page.
  mutating func enter(_ page: [UInt8], at offset: Int) {
    if case .iso2022JP = shape { set = ISO2022JP.set(at: offset, of: page) }
  }

  /// Appends the character at an index; returns the bytes that it takes, negative where they mean nothing.
  mutating func next(_ bytes: [UInt8], at index: Int, into out: inout [UInt8]) -> Int {
    let direct = single[Int(bytes[index])]
    if !direct.isEmpty {
      out.append(contentsOf: direct)
      return 1
    }
    switch shape {
    case .singleByte: return -1
    case .utf16:
      return take([2, 4], of: bytes, at: index, into: &out) ?? -min(2, bytes.count - index)
    case .multiByte(let leads, let longest):
      guard leads.contains(where: { $0.contains(bytes[index]) }) else { return -1 }
      return take(Array(2...longest), of: bytes, at: index, into: &out) ?? -Converter.fault(bytes, at: index)
    case .eucJP:
      return nextOfEUCJP(bytes, at: index, into: &out)
    case .iso2022JP:
      return nextOfISO2022JP(bytes, at: index, into: &out)
    }
  }

  private func take(_ lengths: [Int], of bytes: [UInt8], at index: Int, into out: inout [UInt8]) -> Int? {
    for length in lengths where index + length <= bytes.count {
      if let decoded = convert(bytes[index..<index + length]) {
        out.append(contentsOf: decoded)
        return length
      }
    }
    return nil
  }

  /// The length of what means nothing: an ASCII byte behind a lead byte is read again, so that a broken character swallows no tag.
  private static func fault(_ bytes: [UInt8], at index: Int) -> Int { index + 1 < bytes.count && bytes[index + 1] >= 0x80 ? 2 : 1 }

  private func nextOfEUCJP(_ bytes: [UInt8], at index: Int, into out: inout [UInt8]) -> Int {
    let second = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch (bytes[index], second) {
    case (0x8E, 0xA1...0xDF):
      UTF8.encode(ISO2022JP.halfwidthKatakana(second & 0x7F)).map { out.append(contentsOf: $0) }
      return 2
    case (0x8F, 0xA1...0xFE):
      guard index + 2 < bytes.count, bytes[index + 2] >= 0x80 else { return -2 }
      guard let supplement = unsafe supplement, let decoded = unsafe convert(bytes[index..<index + 3], by: supplement) else { return -3 }
      out.append(contentsOf: decoded)
      return 3
    case (0xA1...0xFE, 0xA1...0xFE):
      guard let decoded = jis0208(bytes[index] & 0x7F, second & 0x7F) else { return -2 }
      out.append(contentsOf: decoded)
      return 2
    case (0x8E...0x8F, _), (0xA1...0xFE, _): return -Converter.fault(bytes, at: index)
    default: return -1
    }
  }

  /// A character of JIS X 0208 with the rows of NEC and IBM, by its two bytes in 0x21...0x7E. Shift_JIS has the same table, two rows in one.
  private func jis0208(_ lead: UInt8, _ trail: UInt8) -> [UInt8]? {
    let (row, cell) = ((Int(lead) - 0x21) * 94 + Int(trail) - 0x21).quotientAndRemainder(dividingBy: 188)
    return convert([UInt8(row + (row < 0x1F ? 0x81 : 0xC1)), UInt8(cell + (cell < 0x3F ? 0x40 : 0x41))])
  }

  private mutating func nextOfISO2022JP(_ bytes: [UInt8], at index: Int, into out: inout [UInt8]) -> Int {
    if let next = ISO2022JP.set(escapedBy: bytes[index...]) {
      set = next
      return ISO2022JP.escapeLength
    }
    let byte = bytes[index]
    if set == .jis0208, (0x21...0x7E).contains(byte) {
      guard index + 1 < bytes.count, (0x21...0x7E).contains(bytes[index + 1]) else { return -1 }
      guard let decoded = jis0208(byte, bytes[index + 1]) else { return -2 }
      out.append(contentsOf: decoded)
      return 2
    }
    guard let scalar = set.scalar(byte) else { return -1 }
    UTF8.encode(scalar).map { out.append(contentsOf: $0) }
    return 1
  }

  /// The UTF-8 of a few bytes where they are whole characters; nil where they are not.
  private func convert(_ bytes: ArraySlice<UInt8>) -> [UInt8]? { unsafe convert(bytes, by: handle) }

  private func convert(_ bytes: ArraySlice<UInt8>, by handle: iconv_t) -> [UInt8]? {
    guard unsafe Converter.isOpen(handle) else { return nil }
    unsafe iconv(handle, nil, nil, nil, nil)
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: 16)
    var inputLeft = input.count
    var outputLeft = output.count
    let result = unsafe input.withUnsafeMutableBufferPointer { from in
      unsafe output.withUnsafeMutableBufferPointer { to in
        var fromAt = from.baseAddress
        var toAt = to.baseAddress
        let result = unsafe iconv(handle, &fromAt, &inputLeft, &toAt, &outputLeft)
        // A letter that could take an accent (windows-1258, Big5) is held back until something follows.
        if result == 0 { unsafe iconv(handle, nil, nil, &toAt, &outputLeft) }
        return result
      }
    }
    guard result == 0, inputLeft == 0, outputLeft < output.count else { return nil }
    return output.prefix(output.count - outputLeft).map { UInt8(bitPattern: $0) }
  }
}
