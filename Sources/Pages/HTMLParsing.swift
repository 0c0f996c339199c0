internal import CLibXML2
internal import Glibc
import Ground

extension Tree {
  /// Parses HTML.
  /// - Parameter source: valid UTF-8 without NUL.
  init(html source: [UInt8], notes: inout [Note]) {
    guard !source.isEmpty else { return }
    var bytes = source
    HiddenReferences.hideNumberless(in: &bytes)
    if let capped = capAttributes(&bytes) { notes.append(capped) }
    self = unsafe bytes.withUnsafeBufferPointer { bytes in
      var builder = unsafe TreeBuilder(source: bytes, keepsNames: false)
      unsafe Tree.parse(bytes, into: &builder)
      return unsafe Tree.finish(builder, bytes, notes: &notes)
    }
  }

  private static func parse(_ bytes: UnsafeBufferPointer<UInt8>, into builder: inout TreeBuilder) {
    initialiseParser
    let start = unsafe bytes.withMemoryRebound(to: CChar.self) { $0.baseAddress }
    guard let context = unsafe htmlCreateMemoryParserCtxt(start, CInt(bytes.count)) else { return }
    unsafe builder.context = context
    defer {
      unsafe builder.context = nil
      if let document = unsafe context.pointee.myDoc { unsafe xmlFreeDoc(document) }
      unsafe htmlFreeParserCtxt(context)
    }
    // UTF-8 is forced: libxml2 switching charsets by itself gives mojibake and wrong positions.
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
      | HTML_PARSE_IGNORE_ENC.rawValue
    unsafe htmlCtxtUseOptions(context, CInt(options))
    unsafe xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
    unsafe fill(&builder, from: context) { unsafe htmlParseDocument($0) }
  }

  private static func finish(_ builder: consuming TreeBuilder, _ bytes: UnsafeBufferPointer<UInt8>, notes: inout [Note]) -> Tree {
    var builder = builder
    if let stopped = builder.stoppedAt {
      notes.append(
        Note(
          .depthCapped,
          "elements are nested deeper than \(TreeBuilder.maximumDepth) from byte \(stopped) on; the text there is kept without its structure"
        ))
      for range in unsafe plainText(bytes, from: stopped) {
        builder.breakText()
        builder.add(range, isLiteral: false)
      }
    }
    if builder.unplaced > 0 {
      notes.append(Note(.malformed, "\(builder.unplaced) pieces of text were left out: they stand nowhere on the page"))
    }
    if let cut = unsafe openTag(atEndOf: bytes) {
      notes.append(Note(.truncated, "the page ends in the middle of a tag that begins at byte \(cut)"))
    }
    return builder.finish()
  }
}

/// A tag may have this many attributes: libxml2 compares each with all before it, so that 50,000 of them take seconds.
private let maximumAttributes = 1000

/// Blanks what follows the last allowed attribute of a tag, up to its end. Positions stay as they are.
private func capAttributes(_ bytes: inout [UInt8]) -> Note? {
  var capped = 0
  // A tag of that many attributes is no shorter than this; shorter ones are not looked at.
  let shortest = 2 * maximumAttributes
  unsafe bytes.withUnsafeMutableBufferPointer { bytes in
    var at = 0
    while at < bytes.count {
      guard unsafe bytes[at] == UInt8(ascii: "<"), at + 1 < bytes.count, unsafe isLetter(bytes[at + 1]) else {
        at += 1
        continue
      }
      let end = unsafe endOfTag(bytes, from: at + 1)
      if end - at > shortest {
        var attributes = 0
        var blankFrom: Int?
        _ = unsafe endOfTag(bytes, from: at + 1) { attribute in
          attributes += 1
          if attributes == maximumAttributes + 1 { blankFrom = attribute }
        }
        if let blankFrom {
          capped += 1
          for index in blankFrom..<end where unsafe bytes[index] != 10 { unsafe bytes[index] = 32 }
        }
      }
      at = end
    }
  }
  return capped == 0
    ? nil : Note(.attributesCapped, "\(capped) tags have more than \(maximumAttributes) attributes; the rest of each was left out")
}

/// The index of the `>` that ends a tag, or the end of the page.
private func endOfTag(_ bytes: UnsafeMutableBufferPointer<UInt8>, from start: Int) -> Int {
  guard let base = bytes.baseAddress else { return start }
  var at = start
  while at < bytes.count {
    let byte = unsafe base[at]
    if byte == UInt8(ascii: ">") { return at }
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"), unsafe base[at - 1] == UInt8(ascii: "=") {
      guard let close = unsafe memchr(base + at + 1, CInt(byte), bytes.count - at - 1) else { return bytes.count }
      at = unsafe UnsafeRawPointer(close) - UnsafeRawPointer(base)
    }
    at += 1
  }
  return at
}

/// The same, and tells where each attribute begins.
@inline(__always) private func endOfTag(_ bytes: UnsafeMutableBufferPointer<UInt8>, from start: Int, _ attribute: (Int) -> Void) -> Int {
  var quote: UInt8 = 0
  var previous: UInt8 = 0
  var at = start
  while at < bytes.count {
    let byte = unsafe bytes[at]
    if quote != 0 {
      if byte == quote { quote = 0 }
    } else if byte == UInt8(ascii: ">") {
      break
    } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"), previous == UInt8(ascii: "=") {
      quote = byte
    } else if byte > 32, previous <= 32 || previous == UInt8(ascii: "\"") || previous == UInt8(ascii: "'") || previous == UInt8(ascii: "/")
    {
      attribute(at)
    }
    previous = byte
    at += 1
  }
  return at
}

private func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 32) }

/// The start of a tag that is still open at the end of the page.
private func openTag(atEndOf bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  var at = bytes.count - 1
  while at >= 0, bytes.count - at < 4096 {
    if unsafe bytes[at] == UInt8(ascii: ">") { return nil }
    if unsafe bytes[at] == UInt8(ascii: "<"), at + 1 < bytes.count, unsafe isLetter(bytes[at + 1]) || bytes[at + 1] == UInt8(ascii: "/") {
      return at
    }
    at -= 1
  }
  return nil
}

/// The ranges between the tags from an offset on; contents of scripts, styles and comments left out.
private func plainText(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> [Range<Int>] {
  var out: [Range<Int>] = []
  var at = start
  // The parse stopped inside a tag, after its attributes.
  while at < bytes.count, unsafe bytes[at] <= 32 || bytes[at] == UInt8(ascii: "/") { at += 1 }
  if at < bytes.count, unsafe bytes[at] == UInt8(ascii: ">") { at += 1 }
  var textStart = at
  func startsWith(_ word: StaticString, _ at: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard at + count <= bytes.count else { return false }
    for index in 0..<count where unsafe bytes[at + index] | 32 != word.utf8Start[index] | 32 { return false }
    return true
  }
  func skip(to word: StaticString, _ from: Int) -> Int {
    var at = from
    while at < bytes.count, !startsWith(word, at) { at += 1 }
    return at
  }
  while at < bytes.count {
    guard unsafe bytes[at] == UInt8(ascii: "<"), at + 1 < bytes.count,
      unsafe isLetter(bytes[at + 1]) || bytes[at + 1] == UInt8(ascii: "/") || bytes[at + 1] == UInt8(ascii: "!")
    else {
      at += 1
      continue
    }
    if textStart < at { out.append(textStart..<at) }
    if startsWith("<!--", at) {
      at = skip(to: "-->", at + 4)
    } else if startsWith("<script", at) {
      at = skip(to: "</script", at)
    } else if startsWith("<style", at) {
      at = skip(to: "</style", at)
    }
    while at < bytes.count, unsafe bytes[at] != UInt8(ascii: ">") { at += 1 }
    at = min(at + 1, bytes.count)
    textStart = at
  }
  if textStart < bytes.count { out.append(textStart..<bytes.count) }
  return out
}
