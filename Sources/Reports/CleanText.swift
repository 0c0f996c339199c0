package import Articles
import Pages

/// An article for people to read: its kept blocks as text, Markdown or HTML.
///
/// Control characters never leave here: a page could steer the reader's terminal with them.
extension Article {
  /// The text, ended by a line feed; nothing where the article has no text.
  package var plainText: String { text.isEmpty ? "" : printable(text) + (text.unicodeScalars.last == "\n" ? "" : "\n") }

  /// The title as a heading, then a paragraph, list item, quotation … for each kept block.
  package var markdown: String {
    var out = metadata.title.map { "# \(escapedMarkdown($0))\n" } ?? ""
    var previous: Verdict.Kept?
    for block in keptBlocks {
      let isOneList = block.kind == previous && (block.kind == .listItem || block.kind == .tableRow)
      if !out.isEmpty && !isOneList { out += "\n" }
      let text = escapedMarkdown(block.text)
      switch block.kind {
      case .heading: out += "## \(text)\n"
      case .listItem: out += "- \(text)\n"
      case .quotation: out += "> \(text)\n"
      case .preformatted:
        out += printable(block.text).split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)\n" }.joined()
      case .tableRow: out += "\(text)  \n"
      case .standfirst: out += "**\(text)**\n"
      case .note: out += "*\(text)*\n"
      case .body: out += "\(text)\n"
      }
      previous = block.kind
    }
    return out
  }

  /// What stands before the articles of an HTML output: with them it is a whole document.
  package static let htmlProlog = "<!DOCTYPE html>\n<meta charset=\"utf-8\">\n<title>Articles</title>\n"

  /// An `article` element.
  package var html: String {
    let language = metadata.language.map { " lang=\"\(escapedHTML($0))\"" } ?? ""
    var out = "<article\(language)>\n" + (metadata.title.map { "<h1>\(escapedHTML($0))</h1>\n" } ?? "")
    var open: String?
    for block in keptBlocks {
      let list: String? = block.kind == .listItem ? "ul" : block.kind == .tableRow ? "table" : nil
      if list != open {
        if let open { out += "</\(open)>\n" }
        if let list { out += "<\(list)>\n" }
        open = list
      }
      let text = escapedHTML(block.text)
      switch block.kind {
      case .heading: out += "<h2>\(text)</h2>\n"
      case .listItem: out += "<li>\(text)</li>\n"
      case .quotation: out += "<blockquote><p>\(text)</p></blockquote>\n"
      case .preformatted: out += "<pre>\(text)</pre>\n"
      case .tableRow: out += "<tr>" + cells(text).map { "<td>\($0)</td>" }.joined() + "</tr>\n"
      case .standfirst, .note: out += "<p class=\"\(block.kind.rawValue)\">\(text)</p>\n"
      case .body: out += "<p>\(text)</p>\n"
      }
    }
    if let open { out += "</\(open)>\n" }
    return out + "</article>\n"
  }

  private var keptBlocks: [(kind: Verdict.Kept, text: String)] {
    blocks.compactMap { block in
      if case .kept(let kind, _) = block.verdict { (kind, block.text) } else { nil }
    }
  }
}

/// The cells of a table row, which its text joins by bars.
private func cells(_ row: String) -> [Substring] {
  var cells: [Substring] = []
  var rest = row[...]
  while let bar = rest.firstRange(of: " | ") {
    cells.append(rest[..<bar.lowerBound])
    rest = rest[bar.upperBound...]
  }
  return cells + [rest]
}

/// A text without the control characters that are no line feed or tab.
package func printable(_ text: String) -> String {
  func isControl(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.value < 32 && scalar != "\n" && scalar != "\t") || (0x7F...0x9F).contains(scalar.value)
  }
  guard text.unicodeScalars.contains(where: isControl) else { return text }
  var out = String.UnicodeScalarView()
  out.append(contentsOf: text.unicodeScalars.lazy.filter { !isControl($0) })
  return String(out)
}

package func escapedHTML(_ text: String) -> String {
  var out = ""
  for scalar in printable(text).unicodeScalars {
    switch scalar {
    case "&": out += "&amp;"
    case "<": out += "&lt;"
    case ">": out += "&gt;"
    case "\"": out += "&quot;"
    default: out.unicodeScalars.append(scalar)
    }
  }
  return out
}

/// A backslash before what Markdown (CommonMark) would read as mark-up: some characters anywhere, others only where a line begins with them.
private func escapedMarkdown(_ text: String) -> String {
  var out = ""
  var atStart = true
  var number = 0
  for scalar in printable(text).unicodeScalars {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "<", "&": out += "\\"
    case "#", "+", "-", ">", "=", "~": if atStart { out += "\\" }
    case ".", ")": if number > 0 { out += "\\" }
    default: break
    }
    out.unicodeScalars.append(scalar)
    // "12." at the start of a line begins a list.
    number = ("0"..."9").contains(scalar) && (atStart || number > 0) ? number + 1 : 0
    atStart = scalar == "\n"
  }
  return out
}
