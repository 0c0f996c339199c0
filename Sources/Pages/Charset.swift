import Ground

/// Decides the charset of a page before it is parsed, in the order of the HTML standard: byte order mark, what came with the page, the
/// `<meta>` or XML declaration of the first 1,024 bytes; else UTF-8 where the bytes are valid UTF-8, else a guess (`guess`), else windows-1252. JSON is
/// UTF-8 (RFC 8259, section 8.1).
///
/// UTF-8 is believed over a declaration that says otherwise where the bytes are valid UTF-8 and not all ASCII: a text of another charset is
/// almost never valid UTF-8 by chance, and pages are often saved as UTF-8 with their old `<meta>` left in.
struct CharsetDecision {
  let charset: String
  /// The byte order mark's length.
  let skip: Int
  let note: Note?
  /// Whether all bytes are known to be valid UTF-8.
  private(set) var isValidUTF8 = false

  init(_ bytes: [UInt8], given: String?, format: Payload.Format) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self.init("utf-8", skip: 3)
      return
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      self.init(bytes[0] == 0xFF ? "utf-16le" : "utf-16be", skip: 2)
      return
    }
    let declared = given.flatMap(CharsetLabels.encoding) ?? CharsetDecision.declared(in: bytes.prefix(1024), format)
    let isUTF8 = Pages.isValidUTF8(bytes)
    defer { isValidUTF8 = isUTF8 }
    switch declared {
    case "utf-8"?:
      // Invalid bytes in a page that says UTF-8 are usually a few broken ones; a page without one valid sequence is a legacy page.
      if isUTF8 || CharsetDecision.hasMultibyteSequence(bytes) {
        self.init("utf-8", skip: 0)
      } else {
        self.init(
          "windows-1252", skip: 0, note: Note(.charsetMismatch, "declared as UTF-8, read as windows-1252: no byte sequence of it is UTF-8"))
      }
    case nil where isUTF8 || format == .json:
      self.init("utf-8", skip: 0)
    case nil:
      guard let guess = CharsetDecision.guess(bytes), guess != "windows-1252" else {
        self.init("windows-1252", skip: 0)
        return
      }
      self.init(
        guess, skip: 0, note: Note(.charsetGuessed, "nothing declares a charset, and it is no UTF-8: read as \(guess), by uchardet's guess")
      )
    case "replacement"?:
      self.init(
        "utf-8", skip: 0,
        note: Note(
          .unsupportedCharset,
          "declared as a charset that the Encoding Standard refuses to read (ISO-2022-KR, HZ and their kin): only its ASCII is right"))
    case let label?:
      // These two are made of bytes that are UTF-8 as well.
      let looksLikeUTF8 = isUTF8 && label != "iso-2022-jp" && !label.hasPrefix("utf-16")
      if looksLikeUTF8, bytes.contains(where: { $0 >= 0x80 }) {
        self.init("utf-8", skip: 0, note: Note(.charsetMismatch, "declared as \(label), read as UTF-8: every byte sequence of it is UTF-8"))
      } else {
        self.init(looksLikeUTF8 ? "utf-8" : label, skip: 0)
      }
    }
  }

  private init(_ charset: String, skip: Int, note: Note? = nil) {
    self.charset = charset
    self.skip = skip
    self.note = note
  }

  /// The encoding that an XML declaration or, in HTML, a `<meta>` names. A declaration that is read as ASCII cannot be UTF-16: it means UTF-8.
  private static func declared(in head: ArraySlice<UInt8>, _ format: Payload.Format) -> String? {
    let named = (format == .html || format == .xml ? xmlDeclaration(head) : nil) ?? (format == .html ? MetaPrescan.encoding(in: head) : nil)
    return named.map { $0.hasPrefix("utf-16") ? "utf-8" : $0 }
  }

  private static func xmlDeclaration(_ head: ArraySlice<UInt8>) -> String? {
    guard head.starts(with: "<?xml".utf8) else { return nil }
    let text = String(decoding: head.prefix { $0 != UInt8(ascii: ">") && $0 < 0x80 }, as: UTF8.self)
    guard let at = text.firstRange(of: "encoding") else { return nil }
    let value = text[at.upperBound...].drop { $0.isWhitespace || $0 == "=" }
    guard let quote = value.first, quote == "\"" || quote == "'" else { return nil }
    return CharsetLabels.encoding(of: value.dropFirst().prefix { $0 != quote })
  }

  /// Whether the bytes hold a well-formed sequence of two or more bytes.
  private static func hasMultibyteSequence(_ bytes: [UInt8]) -> Bool {
    for index in bytes.indices where (0xC2...0xF4).contains(bytes[index]) {
      let length = bytes[index] < 0xE0 ? 2 : bytes[index] < 0xF0 ? 3 : 4
      if index + length <= bytes.count, Pages.isValidUTF8(Array(bytes[index..<index + length])) { return true }
    }
    return false
  }
}

func isValidUTF8(_ bytes: [UInt8]) -> Bool {
  unsafe bytes.withUnsafeBufferPointer { unsafe (try? UTF8Span(validating: Span(_unsafeElements: $0))) != nil }
}

/// The charset that a page is read with, by its WHATWG name.
package func charset(of bytes: [UInt8], given: String? = nil) -> String {
  CharsetDecision(bytes, given: given, format: Payload.Format(of: bytes)).charset
}
