/// Decides the charset of a page before it is parsed, in the order of the HTML standard: byte order mark, what came with the page, the
/// `<meta>` or XML declaration of the first 1,024 bytes; else UTF-8 where the bytes are valid UTF-8, else windows-1252.
///
/// UTF-8 is believed over a declaration that says otherwise where the bytes are valid UTF-8 and not all ASCII: a text of another charset is
/// almost never valid UTF-8 by chance, and pages are often saved as UTF-8 with their old `<meta>` left in.
struct CharsetDecision {
  let charset: String
  /// The byte order mark's length.
  let skip: Int
  let note: Note?

  init(_ bytes: [UInt8], given: String?, isXML: Bool) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self.init("utf-8", skip: 3)
      return
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      self.init(bytes[0] == 0xFF ? "utf-16le" : "utf-16be", skip: 2)
      return
    }
    let declared = given.flatMap(CharsetLabels.encoding) ?? CharsetDecision.declared(in: bytes.prefix(1024), isXML: isXML)
    let isUTF8 = isValidUTF8(bytes)
    switch declared {
    case "utf-8"?:
      // Invalid bytes in a page that says UTF-8 are usually a few broken ones; a page without one valid sequence is a legacy page.
      if isUTF8 || CharsetDecision.hasMultibyteSequence(bytes) {
        self.init("utf-8", skip: 0)
      } else {
        self.init(
          "windows-1252", skip: 0, note: Note(.charsetMismatch, "declared as UTF-8, read as windows-1252: no byte sequence of it is UTF-8"))
      }
    case nil:
      self.init(isUTF8 ? "utf-8" : "windows-1252", skip: 0)
    case let label?:
      // A `<meta>` that is read as ASCII cannot be UTF-16.
      let label = label.hasPrefix("utf-16") ? "utf-8" : label
      if isUTF8, label != "iso-2022-jp", bytes.contains(where: { $0 >= 0x80 }) {
        self.init("utf-8", skip: 0, note: Note(.charsetMismatch, "declared as \(label), read as UTF-8: every byte sequence of it is UTF-8"))
      } else {
        self.init(isUTF8 && label != "iso-2022-jp" ? "utf-8" : label, skip: 0)
      }
    }
  }

  private init(_ charset: String, skip: Int, note: Note? = nil) {
    self.charset = charset
    self.skip = skip
    self.note = note
  }

  /// The encoding that a `<meta charset>`, `<meta … content="…charset=…">` or XML declaration names.
  private static func declared(in head: ArraySlice<UInt8>, isXML: Bool) -> String? {
    let text = String(decoding: head.map { $0 < 0x80 ? ($0 | ($0 >= 65 && $0 <= 90 ? 32 : 0)) : 63 }, as: UTF8.self)
    if text.hasPrefix("<?xml"), let end = text.firstRange(of: "?>"), let at = text[..<end.lowerBound].firstRange(of: "encoding=") {
      let value = text[at.upperBound..<end.lowerBound].drop { "\"'".contains($0) }
      if let encoding = CharsetLabels.encoding(of: value.prefix { !"\"' ".contains($0) }) { return encoding }
    }
    if isXML { return nil }
    var rest = text[...]
    while let meta = rest.firstRange(of: "<meta") {
      rest = rest[meta.upperBound...]
      let tag = rest.prefix { $0 != ">" }
      if let at = tag.firstRange(of: "charset") {
        let value = tag[at.upperBound...].drop { " =\"'".contains($0) }
        let label = value.prefix { !"\"'; /".contains($0) }
        if let encoding = CharsetLabels.encoding(of: label) { return encoding }
      }
    }
    return nil
  }

  /// Whether the bytes hold a well-formed sequence of two or more bytes.
  private static func hasMultibyteSequence(_ bytes: [UInt8]) -> Bool {
    for index in bytes.indices where (0xC2...0xF4).contains(bytes[index]) {
      let length = bytes[index] < 0xE0 ? 2 : bytes[index] < 0xF0 ? 3 : 4
      if index + length <= bytes.count, isValidUTF8(Array(bytes[index..<index + length])) { return true }
    }
    return false
  }
}

func isValidUTF8(_ bytes: [UInt8]) -> Bool {
  unsafe bytes.withUnsafeBufferPointer { unsafe (try? UTF8Span(validating: Span(_unsafeElements: $0))) != nil }
}

/// The charset that a page is read with, by its WHATWG name.
package func charset(of bytes: [UInt8], given: String? = nil) -> String {
  CharsetDecision(bytes, given: given, isXML: bytes.starts(with: "<?xml".utf8)).charset
}
