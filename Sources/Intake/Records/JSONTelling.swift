internal import Pages

extension ByteStream {
  /// Whether the next bytes open a JSON object: `{` and `"` or `}`, white space aside. No page begins like this, so a broken first record is
  /// still one of JSON Lines. Nothing is taken.
  mutating func beginsWithObject() throws -> Bool {
    while true {
      let signs = Array(waiting.lazy.filter { $0 > 32 }.drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }.prefix(2))
      if let first = signs.first, first != UInt8(ascii: "{") { return false }
      if signs.count == 2 { return signs[1] == UInt8(ascii: "\"") || signs[1] == UInt8(ascii: "}") }
      // White space without end is no JSON Lines.
      if waiting.count > ByteStream.chunk { return false }
      if try !readOn() { return false }
    }
  }

  /// Whether what begins with an object is one JSON document rather than JSON Lines: an object of a known vocabulary behind which nothing follows,
  /// or one that begins with a brace on a line of its own, as only documents do that are set over many lines. Nothing is taken.
  /// - Parameter maximum: so many bytes are looked at.
  mutating func isDocument(atMost maximum: Int) throws -> Bool {
    var search = ObjectEnd()
    var seen = 0
    repeat {
      for byte in waiting.dropFirst(seen) {
        // The byte order of the checks: what follows the object is looked at once, and no further than the limit.
        if search.end == nil { search.read(byte) } else if byte > 32 { return false }
        seen += 1
        if search.isBroken || search.isOnLineOfItsOwn { break }
      }
      if search.isOnLineOfItsOwn { return true }
      if search.isBroken || seen > maximum { return false }
    } while try readOn()
    guard let end = search.end else { return false }
    return isNewsJSON(Array(waiting.prefix(end)))
  }
}
