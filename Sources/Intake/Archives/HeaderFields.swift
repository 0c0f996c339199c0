/// The fields of a header block, whose form WARC (ISO 28500, 5), HTTP (RFC 9112, 5) and MIME (RFC 5322, 2.2) share.
///
/// Read as they come: lines end with LF, with or without a CR; a line that begins with white space goes on with the one before it; a line
/// without a colon says nothing.
package struct HeaderFields: Sendable {
  private var fields: [(name: String, value: String)] = []

  init(_ block: ArraySlice<UInt8>) {
    for line in block.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true) {
      let isContinued = line.first == UInt8(ascii: " ") || line.first == UInt8(ascii: "\t")
      if isContinued, let last = fields.indices.last {
        fields[last].value += " " + HeaderFields.text(line)
      } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
        fields.append((HeaderFields.text(line[..<colon]).lowercased(), HeaderFields.text(line[(colon + 1)...])))
      }
    }
  }

  /// The value of the first field of a name; names are told without regard to case.
  package subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  /// The members of a list that may stand in several fields (RFC 9110, 5.6.1), in lower case.
  func list(_ name: String) -> [String] {
    fields.filter { $0.name == name }.flatMap { $0.value.split(separator: ",") }.map { trimmed($0).lowercased() }.filter { !$0.isEmpty }
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: trimmed(bytes), as: UTF8.self) }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let rest = bytes.drop { $0 <= 32 }
    return rest.prefix((rest.lastIndex { $0 > 32 } ?? rest.startIndex - 1) + 1 - rest.startIndex)
  }

  private func trimmed(_ text: Substring) -> String { HeaderFields.text(Array(text.utf8)[...]) }

  /// Where a header block that begins at `start` ends: behind its blank line.
  /// - Parameter from: bytes before it have been searched in vain.
  static func end(in bytes: ArraySlice<UInt8>, from: Int) -> Int? {
    var at = from
    while let feed = bytes[at...].firstIndex(of: UInt8(ascii: "\n")) {
      let next = bytes[(feed + 1)...]
      if next.first == UInt8(ascii: "\n") { return feed + 2 }
      if next.starts(with: [13, 10]) { return feed + 3 }
      at = feed + 1
    }
    return nil
  }
}

/// A media type with its parameters (RFC 9110, 8.3.1): `text/html; charset="utf-8"`.
package struct MediaType: Sendable, Hashable {
  /// `text/html`, in lower case.
  package let essence: String
  private let parameters: [String: String]

  package init(_ value: String) {
    var pieces: [[UInt8]] = [[]]
    var isQuoted = false
    var isEscaped = false
    for byte in value.utf8 {
      if isEscaped {
        isEscaped = false
      } else if isQuoted && byte == UInt8(ascii: "\\") {
        isEscaped = true
        continue
      } else if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
        continue
      } else if byte == UInt8(ascii: ";"), !isQuoted {
        pieces.append([])
        continue
      }
      pieces[pieces.count - 1].append(byte)
    }
    essence = MediaType.text(pieces[0][...]).lowercased()
    var parameters: [String: String] = [:]
    for piece in pieces.dropFirst() {
      guard let sign = piece.firstIndex(of: UInt8(ascii: "=")) else { continue }
      let name = MediaType.text(piece[..<sign]).lowercased()
      if parameters[name] == nil { parameters[name] = MediaType.text(piece[(sign + 1)...]) }
    }
    self.parameters = parameters
  }

  package subscript(parameter: String) -> String? { parameters[parameter] }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    let rest = bytes.drop { $0 <= 32 }
    return String(decoding: rest.reversed().drop { $0 <= 32 }.reversed(), as: UTF8.self)
  }

  /// Whether it is one that an article comes in: HTML, XML and its kin (RFC 7303), feeds, plain text.
  var isPage: Bool {
    switch essence {
    case "text/html", "text/plain", "text/xml", "application/xml", "application/feed+json": true
    case "image/svg+xml": false
    default: essence.hasSuffix("+xml")
    }
  }
}
