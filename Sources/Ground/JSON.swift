/// A JSON value (RFC 8259) whose objects keep the order of their keys, so that the same value is always written as the same bytes.
package enum JSON: Sendable, Hashable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([Member])

  package struct Member: Sendable, Hashable {
    package let key: String
    package let value: JSON
    package init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }

  package static func int(_ value: Int) -> JSON { .number(Double(value)) }
  package static func optional(_ value: String?) -> JSON { value.map(JSON.string) ?? .null }

  /// The value of the first member of that name; nil where this is no object or has none.
  package subscript(key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }
  package var string: String? { if case .string(let value) = self { value } else { nil } }
  package var number: Double? { if case .number(let value) = self { value } else { nil } }
  package var int: Int? { number.flatMap { Int(exactly: $0) } }
  /// The elements of an array; any other value but null is an array of one.
  package var elements: [JSON] {
    switch self {
    case .array(let elements): elements
    case .null: []
    default: [self]
    }
  }
}

// MARK: - Reading

/// Why a text is no JSON.
package struct JSONError: Error, Sendable, Hashable {
  package let message: String
  /// The byte at which reading stopped.
  package let offset: Int
}

extension JSON {
  /// Values nested deeper than this are refused: nobody writes them, and a hostile page could exhaust the stack with them.
  package static let maximumDepth = 128

  /// Reads one value that fills the bytes.
  /// - Parameter isLenient: accepts raw control characters in strings and trailing commas, as pages' JSON-LD has them.
  package init(reading bytes: [UInt8], isLenient: Bool = false) throws(JSONError) {
    var reader = JSONReader(bytes: bytes, isLenient: isLenient)
    self = try reader.document()
  }
}

struct JSONReader {
  let bytes: [UInt8]
  let isLenient: Bool
  private var at = 0
  /// The places of the values that are read and not yet part of a greater one; nil where nobody asks for places.
  private(set) var places: [PlacedJSON.Place]?

  init(bytes: [UInt8], isLenient: Bool, keepsPlaces: Bool = false) {
    self.bytes = bytes
    self.isLenient = isLenient
    places = keepsPlaces ? [] : nil
  }

  mutating func document() throws(JSONError) -> JSON {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    let value = try value(depth: 0)
    skipSpace()
    guard at == bytes.count else { throw fail("something follows the value") }
    return value
  }

  private func fail(_ message: String) -> JSONError { JSONError(message: message, offset: at) }
  private var byte: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func skipSpace() {
    while let byte, byte == 32 || byte == 10 || byte == 13 || byte == 9 { at += 1 }
  }

  private mutating func take(_ expected: UInt8) -> Bool {
    guard byte == expected else { return false }
    at += 1
    return true
  }

  private mutating func value(depth: Int) throws(JSONError) -> JSON {
    guard depth < JSON.maximumDepth else { throw fail("nested too deeply") }
    skipSpace()
    let start = at
    let inner = places?.count ?? 0
    let value = try bareValue(depth: depth)
    if let known = places {
      let place = PlacedJSON.Place(range: start..<at, children: Array(known[inner...]))
      places?.replaceSubrange(inner..., with: CollectionOfOne(place))
    }
    return value
  }

  private mutating func bareValue(depth: Int) throws(JSONError) -> JSON {
    switch byte {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try literal("true", .bool(true))
    case UInt8(ascii: "f"): return try literal("false", .bool(false))
    case UInt8(ascii: "n"): return try literal("null", .null)
    case nil: throw fail("a value is missing")
    default: return try number()
    }
  }

  private mutating func literal(_ word: StaticString, _ value: JSON) throws(JSONError) -> JSON {
    let text = Array(word.description.utf8)
    guard bytes[at...].starts(with: text) else { throw fail("no JSON value") }
    at += text.count
    return value
  }

  private mutating func object(depth: Int) throws(JSONError) -> JSON {
    at += 1
    var members: [JSON.Member] = []
    skipSpace()
    if take(UInt8(ascii: "}")) { return .object([]) }
    while true {
      skipSpace()
      if isLenient, take(UInt8(ascii: "}")) { return .object(members) }
      guard byte == UInt8(ascii: "\"") else { throw fail("a key is missing") }
      let key = try string()
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw fail("a colon is missing") }
      members.append(JSON.Member(key, try value(depth: depth + 1)))
      skipSpace()
      if take(UInt8(ascii: ",")) { continue }
      guard take(UInt8(ascii: "}")) else { throw fail("an object is not closed") }
      return .object(members)
    }
  }

  private mutating func array(depth: Int) throws(JSONError) -> JSON {
    at += 1
    var elements: [JSON] = []
    skipSpace()
    if take(UInt8(ascii: "]")) { return .array([]) }
    while true {
      skipSpace()
      if isLenient, take(UInt8(ascii: "]")) { return .array(elements) }
      elements.append(try value(depth: depth + 1))
      skipSpace()
      if take(UInt8(ascii: ",")) { continue }
      guard take(UInt8(ascii: "]")) else { throw fail("an array is not closed") }
      return .array(elements)
    }
  }

  private mutating func number() throws(JSONError) -> JSON {
    let start = at
    while let byte, byte == 43 || byte == 45 || byte == 46 || byte == 69 || byte == 101 || (48...57).contains(byte) { at += 1 }
    guard at > start, let number = Double(String(decoding: bytes[start..<at], as: UTF8.self)), number.isFinite else {
      at = start
      throw fail("no JSON value")
    }
    return .number(number)
  }

  private mutating func string() throws(JSONError) -> String {
    at += 1
    var out: [UInt8] = []
    while let byte {
      at += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let text = String(validating: out, as: UTF8.self) else { throw fail("a string is not UTF-8") }
        return text
      case UInt8(ascii: "\\"):
        let escape = JSONEscape(at: at - 1, in: bytes)
        if let fault = escape.fault, !isLenient { throw fail(fault) }
        at = escape.end
        UTF8.encode(escape.scalar).map { out.append(contentsOf: $0) }
      case 0..<32 where !isLenient: throw fail("a control character in a string")
      default: out.append(byte)
      }
    }
    throw fail("a string is not closed")
  }
}

// MARK: - Writing

extension JSON {
  /// The value on one line. U+2028, U+2029 and control characters are escaped, so that a line stays a line and a terminal stays sane.
  package var line: String {
    var out: [UInt8] = []
    write(to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  package func write(to out: inout [UInt8]) {
    switch self {
    case .null: out.append(contentsOf: "null".utf8)
    case .bool(let value): out.append(contentsOf: (value ? "true" : "false").utf8)
    case .number(let value):
      out.append(contentsOf: (Int(exactly: value).map(String.init) ?? value.description).utf8)
    case .string(let value): JSON.write(value, to: &out)
    case .array(let elements):
      out.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { out.append(UInt8(ascii: ",")) }
        element.write(to: &out)
      }
      out.append(UInt8(ascii: "]"))
    case .object(let members):
      out.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { out.append(UInt8(ascii: ",")) }
        JSON.write(member.key, to: &out)
        out.append(UInt8(ascii: ":"))
        member.value.write(to: &out)
      }
      out.append(UInt8(ascii: "}"))
    }
  }

  private static func write(_ text: String, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out.append(contentsOf: "\\\"".utf8)
      case "\\": out.append(contentsOf: "\\\\".utf8)
      case "\n": out.append(contentsOf: "\\n".utf8)
      case "\t": out.append(contentsOf: "\\t".utf8)
      case "\r": out.append(contentsOf: "\\r".utf8)
      case "\u{0}"..<"\u{20}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let hex = String(scalar.value, radix: 16)
        out.append(contentsOf: "\\u".utf8)
        out.append(contentsOf: String(repeating: "0", count: 4 - hex.utf8.count).utf8)
        out.append(contentsOf: hex.utf8)
      default: out.append(contentsOf: UTF8.encode(scalar)!)
      }
    }
    out.append(UInt8(ascii: "\""))
  }
}
