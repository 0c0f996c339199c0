/// Looks for the end of a JSON object, byte by byte.
struct ObjectEnd {
  /// How many bytes there are up to its end, white space before it among them.
  private(set) var end: Int?
  /// Whether a line ends inside a string, which no JSON has: a record of JSON Lines that was cut.
  private(set) var isBroken = false
  /// Whether nothing follows the opening brace on its line.
  private(set) var isOnLineOfItsOwn = false
  private var count = 0
  private var depth = 0
  private var isInString = false
  private var isEscaped = false
  /// Whether the brace is all that was read.
  private var isOpeningOnly = true

  mutating func read(_ byte: UInt8) {
    count += 1
    if isInString {
      if byte == UInt8(ascii: "\n") { isBroken = true }
      if byte == UInt8(ascii: "\""), !isEscaped { isInString = false }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
      return
    }
    switch byte {
    case UInt8(ascii: "\n"):
      if depth == 1, isOpeningOnly { isOnLineOfItsOwn = true }
    case 0...32: break
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      depth += 1
      if depth > 1 { isOpeningOnly = false }
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      depth -= 1
      isOpeningOnly = false
      if depth == 0 { end = count }
    case UInt8(ascii: "\""):
      isInString = true
      isOpeningOnly = false
    default:
      // A byte order mark stands before the brace.
      if depth > 0 { isOpeningOnly = false }
    }
  }
}
