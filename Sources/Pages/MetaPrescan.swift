/// The encoding that a page's `<meta>` names, read from its first bytes before anything is parsed (HTML, 13.2.3.2, "prescan a byte stream").
struct MetaPrescan {
  private let bytes: ArraySlice<UInt8>
  private var at: Int

  /// - Parameter head: the first 1,024 bytes.
  static func encoding(in head: ArraySlice<UInt8>) -> String? {
    var scan = MetaPrescan(bytes: head, at: head.startIndex)
    while scan.at < head.endIndex {
      if scan.starts("<!--") {
        // The dashes that open a comment may be those that close it.
        scan.skip(from: scan.at + 2, to: "-->")
      } else if scan.starts("<meta"), scan.at + 5 < head.endIndex, isSpace(head[scan.at + 5]) || head[scan.at + 5] == UInt8(ascii: "/") {
        scan.at += 5
        if let encoding = scan.meta() { return encoding }
      } else if scan.opensTag {
        while let byte = scan.byte, !isSpace(byte), byte != UInt8(ascii: ">") { scan.at += 1 }
        while scan.attribute() != nil {}
      } else if scan.starts("<!") || scan.starts("</") || scan.starts("<?") {
        scan.skip(from: scan.at, to: ">")
      } else {
        scan.at += 1
      }
    }
    return nil
  }

  private init(bytes: ArraySlice<UInt8>, at: Int) {
    self.bytes = bytes
    self.at = at
  }

  private var byte: UInt8? { at < bytes.endIndex ? bytes[at] : nil }

  private func starts(_ word: StaticString) -> Bool {
    let end = at + word.utf8CodeUnitCount
    guard end <= bytes.endIndex else { return false }
    return zip(bytes[at..<end], word.description.utf8).allSatisfy { MetaPrescan.small($0) == $1 }
  }

  private var opensTag: Bool {
    guard byte == UInt8(ascii: "<") else { return false }
    let name = at + 1 < bytes.endIndex && bytes[at + 1] == UInt8(ascii: "/") ? at + 2 : at + 1
    return name < bytes.endIndex && (97...122).contains(bytes[name] | 32)
  }

  /// Moves behind the next of some words, or to the end.
  private mutating func skip(from start: Int, to word: StaticString) {
    at = start
    while at < bytes.endIndex, !starts(word) { at += 1 }
    at = min(at + word.utf8CodeUnitCount, bytes.endIndex)
  }

  /// What a `<meta>` declares: by `charset`, or by a `content` that an `http-equiv="content-type"` makes a declaration.
  private mutating func meta() -> String? {
    var isContentType = false
    var charset: String?
    var content: String?
    while let (name, value) = attribute() {
      switch name {
      case "http-equiv": isContentType = isContentType || value == "content-type"
      case "content": content = content ?? MetaPrescan.charset(inContent: value)
      case "charset": charset = charset ?? value
      default: break
      }
    }
    guard let encoding = (charset ?? (isContentType ? content : nil)).flatMap({ CharsetLabels.encoding(of: $0) }) else { return nil }
    return encoding == "x-user-defined" ? "windows-1252" : encoding
  }

  /// The next attribute of a tag in small letters; nil at its end, which is passed.
  private mutating func attribute() -> (name: String, value: String)? {
    while let byte, MetaPrescan.isSpace(byte) || byte == UInt8(ascii: "/") { at += 1 }
    guard let byte else { return nil }
    if byte == UInt8(ascii: ">") {
      at += 1
      return nil
    }
    var name: [UInt8] = []
    while let byte = self.byte, byte != UInt8(ascii: "=") || name.isEmpty, byte != UInt8(ascii: ">"), byte != UInt8(ascii: "/"),
      !MetaPrescan.isSpace(byte)
    {
      name.append(MetaPrescan.small(byte))
      at += 1
    }
    skipSpace()
    var value: [UInt8] = []
    if self.byte == UInt8(ascii: "=") {
      at += 1
      skipSpace()
      let quote = self.byte.flatMap { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") ? $0 : nil }
      if quote != nil { at += 1 }
      while let byte = self.byte, quote.map({ byte != $0 }) ?? (byte != UInt8(ascii: ">") && !MetaPrescan.isSpace(byte)) {
        value.append(MetaPrescan.small(byte))
        at += 1
      }
      if quote != nil, self.byte != nil { at += 1 }
    }
    return (String(decoding: name, as: UTF8.self), String(decoding: value, as: UTF8.self))
  }

  private mutating func skipSpace() {
    while let byte, MetaPrescan.isSpace(byte) { at += 1 }
  }

  /// The label in `text/html; charset=…` (HTML, "extracting a character encoding from a meta element").
  private static func charset(inContent content: String) -> String? {
    var rest = content[...]
    while let word = rest.firstRange(of: "charset") {
      rest = rest[word.upperBound...].drop { $0.isWhitespace }
      guard rest.first == "=" else { continue }
      let value = rest.dropFirst().drop { $0.isWhitespace }
      guard let quote = value.first, quote == "\"" || quote == "'" else { return String(value.prefix { !$0.isWhitespace && $0 != ";" }) }
      let label = value.dropFirst().prefix { $0 != quote }
      return label.endIndex < value.endIndex ? String(label) : nil
    }
    return nil
  }

  private static func isSpace(_ byte: UInt8) -> Bool { [9, 10, 12, 13, 32].contains(byte) }
  private static func small(_ byte: UInt8) -> UInt8 { (65...90).contains(byte) ? byte | 32 : byte }
}
