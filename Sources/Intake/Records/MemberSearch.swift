/// Looks, byte by byte, for a member of the first object of JSON Lines, without reading the rest of the line as JSON.
struct MemberSearch {
  /// The string that the member holds, escapes left as they are, or its whole number; nil where there is neither.
  private(set) var value: String?
  private let name: [UInt8]
  /// An object with such a member is passed over for the next one.
  private let passedOver: [UInt8]
  private var depth = 0
  private var isInString = false
  private var isEscaped = false
  /// Whether a value is due: a colon came, and no comma since.
  private var isValue = false
  private var text: [UInt8] = []
  private var number: [UInt8] = []
  private var key: [UInt8] = []
  private var passesOver = false

  init(of name: String, passingOver: String = "") {
    self.name = Array(name.utf8)
    passedOver = Array(passingOver.utf8)
  }

  /// Takes the next byte; true when the search is over.
  mutating func read(_ byte: UInt8) -> Bool {
    if isInString {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isInString = false
        return endString()
      }
      // Only members of the object itself matter, and no name is long.
      if depth == 1, !isValue || key == name { text.append(byte) }
      return text.count > MemberSearch.longest
    }
    switch byte {
    case UInt8(ascii: "\""):
      isInString = true
      text = []
    case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      if endNumber() { return true }
      depth -= 1
      if depth <= 0 { return endObject() }
    case UInt8(ascii: ":"):
      if depth == 1 {
        isValue = true
        if key == passedOver { passesOver = true }
      }
    case UInt8(ascii: ","):
      if endNumber() { return true }
      if depth == 1 { isValue = false }
    default:
      if depth == 1, isValue, key == name, byte > 32 {
        // `true` or `null`, or a number that is not whole, is no name of anything.
        guard byte == UInt8(ascii: "-") || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") else { return true }
        number.append(byte)
      }
    }
    return false
  }

  private static let longest = 1 << 12

  private mutating func endString() -> Bool {
    guard depth == 1 else { return false }
    if !isValue {
      key = text
      return false
    }
    if key != name { return false }
    value = String(decoding: text, as: UTF8.self)
    return true
  }

  private mutating func endNumber() -> Bool {
    guard depth == 1, !number.isEmpty else { return false }
    value = String(decoding: number, as: UTF8.self)
    return true
  }

  private mutating func endObject() -> Bool {
    if !passesOver { return true }
    self = MemberSearch(name, passedOver)
    return false
  }

  private init(_ name: [UInt8], _ passedOver: [UInt8]) {
    self.name = name
    self.passedOver = passedOver
  }
}

extension MemberSearch {
  /// The raw string of a member of a line; nil where it has none.
  static func value(of name: String, in line: [UInt8]) -> String? {
    var search = MemberSearch(of: name)
    for byte in line where search.read(byte) { break }
    return search.value
  }
}
