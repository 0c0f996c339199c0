/// The address that a reference on a page leads to.
///
/// RFC 3986, §5.2, after the white space that browsers leave out (WHATWG URL, §4.4). Only `http`, `https` and `mailto` lead anywhere: a page may not have a
/// reader's program run its script.
package enum WebAddress {
  /// - Parameter base: the page's own absolute address.
  /// - Returns: nil where the scheme is another one, or the reference is relative and there is no base.
  package static func absolute(_ reference: String, base: String?) -> String? {
    let scalars = reference.unicodeScalars.filter { $0.value > 0x20 && $0.value != 0x7F || $0 == " " }
    let reference = String(String.UnicodeScalarView(scalars)).trimming
    if reference.isEmpty { return nil }
    if let scheme = scheme(of: reference) {
      if scheme == "mailto" { return reference }
      return scheme.hasPrefix("http") && reference.dropFirst(scheme.utf8.count + 1).hasPrefix("//") ? reference : nil
    }
    guard let base = base.flatMap(Parts.init) else { return nil }
    return base.resolve(reference)
  }

  /// `http`, `https`, `mailto`, another scheme as "", nil for a relative reference.
  private static func scheme(of reference: String) -> String? {
    guard let colon = reference.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = reference[..<colon]
    guard let first = name.utf8.first, isLetter(first),
      name.utf8.allSatisfy({ isLetter($0) || (48...57).contains($0) || "+-.".utf8.contains($0) })
    else { return nil }
    let scheme = name.lowercased()
    return ["http", "https", "mailto"].contains(scheme) ? scheme : ""
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 32) }

  /// The parts of a base: "https:", "//host", "/path".
  private struct Parts {
    let scheme: Substring
    let authority: Substring
    let path: Substring
    let query: Substring

    init?(_ address: String) {
      guard let name = WebAddress.scheme(of: address), name.hasPrefix("http") else { return nil }
      let whole = address.prefix { $0 != "#" }
      let afterScheme = whole.dropFirst(name.utf8.count + 1)
      guard afterScheme.hasPrefix("//") else { return nil }
      scheme = whole[..<afterScheme.startIndex]
      let pathStart = afterScheme.dropFirst(2).firstIndex { $0 == "/" || $0 == "?" } ?? afterScheme.endIndex
      authority = afterScheme[..<pathStart]
      let queryStart = afterScheme[pathStart...].firstIndex(of: "?") ?? afterScheme.endIndex
      path = afterScheme[pathStart..<queryStart]
      query = afterScheme[queryStart...]
    }

    func resolve(_ reference: String) -> String {
      if reference.hasPrefix("//") { return scheme + reference }
      if reference.hasPrefix("#") { return scheme + authority + path + query + reference }
      if reference.hasPrefix("?") { return scheme + authority + (path.isEmpty ? "/" : path) + reference }
      let end = reference.firstIndex { $0 == "?" || $0 == "#" } ?? reference.endIndex
      let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "/"
      let joined = (reference.hasPrefix("/") ? "" : String(folder)) + String(reference[..<end])
      return scheme + authority + Parts.withoutDots(joined) + reference[end...]
    }

    /// RFC 3986, §5.2.4, for a path that begins with a slash.
    private static func withoutDots(_ path: String) -> String {
      var out: [Substring] = []
      let segments = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
      for (index, segment) in segments.enumerated() {
        switch segment {
        case ".", "..":
          if segment == "..", !out.isEmpty { out.removeLast() }
          if index == segments.count - 1 { out.append("") }
        default: out.append(segment)
        }
      }
      return "/" + out.joined(separator: "/")
    }
  }
}
