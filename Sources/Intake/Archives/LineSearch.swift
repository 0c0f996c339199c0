/// Finds the next line that begins with `WARC/1.`, in bytes that come piece by piece.
struct LineSearch: Sendable {
  static let mark = Array("WARC/1.".utf8)
  /// How many bytes of the mark have been met; -1: in the middle of a line.
  private var matched: Int

  init(isAtLineStart: Bool) { matched = isAtLineStart ? 0 : -1 }

  /// - Returns: the index behind the mark; nil where the bytes do not have it, and the search goes on with the next ones.
  mutating func find(in bytes: ArraySlice<UInt8>) -> Int? {
    var at = bytes.startIndex
    while at < bytes.endIndex {
      if matched < 0 {
        guard let feed = bytes[at...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        at = feed + 1
        matched = 0
        continue
      }
      if bytes[at] == LineSearch.mark[matched] {
        matched += 1
        at += 1
        if matched == LineSearch.mark.count {
          matched = -1
          return at
        }
      } else {
        // No byte of the mark but its first begins a line, so that nothing is missed by starting afresh.
        matched = bytes[at] == UInt8(ascii: "\n") ? 0 : -1
        at += 1
      }
    }
    return nil
  }
}
