/// A page read strictly: every start tag has its end tag, in order, and attributes stand in double quotes. Enough of HTML to judge our own.
struct StrictHTML {
  private(set) var faults: [String] = []
  private(set) var headings: [Int] = []
  private var attributes: [(name: String, value: String)] = []

  func values(of name: String) -> [String] { attributes.filter { $0.name == name }.map(\.value) }

  init(_ html: String) {
    var open: [String] = []
    var rest = html[...]
    while let start = rest.firstIndex(of: "<") {
      if rest[..<start].contains(">"), open.last != "style" { faults.append("a bare > before \(rest[start...].prefix(30))") }
      guard let end = rest[start...].firstIndex(of: ">") else {
        faults.append("a tag is not closed")
        return
      }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      let name = tag.prefix { $0.isLetter || $0.isNumber || $0 == "/" || $0 == "!" }
      if name == "!doctype" { continue }
      if name.hasPrefix("/") {
        let closed = open.popLast()
        if closed != String(name.dropFirst()) { faults.append("</\(name.dropFirst())> closes \(closed ?? "nothing")") }
        continue
      }
      if name.isEmpty { faults.append("no tag: <\(tag.prefix(20))") }
      read(tag.dropFirst(name.count))
      if name.count == 2, name.hasPrefix("h"), let level = name.last?.wholeNumberValue { headings.append(level) }
      if !tag.hasSuffix("/"), name != "meta" { open.append(String(name)) }
    }
    if !open.isEmpty { faults.append("left open: \(open)") }
  }

  private mutating func read(_ text: Substring) {
    let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
    for index in stride(from: 0, to: parts.count - 1, by: 2) {
      guard let name = parts[index].split(separator: " ").last, name.hasSuffix("=") else {
        faults.append("no attribute: \(text)")
        continue
      }
      attributes.append((String(name.dropLast()), String(parts[index + 1])))
    }
  }
}
