package import Articles

extension Article {
  /// What stands before the articles of an HTML output: with them it is a whole document.
  package static let htmlProlog = "<!DOCTYPE html>\n<meta charset=\"utf-8\">\n<title>Articles</title>\n"

  /// An `article` element: its kept blocks with their links and emphasis, and nothing else of the page's mark-up.
  package var html: String {
    let language = metadata.language.map { " lang=\"\(escapedHTML($0))\"" } ?? ""
    var out = "<article\(language)>\n" + (metadata.title.map { "<h1>\(escapedHTML($0))</h1>\n" } ?? "")
    var open: String?
    for block in blocks where block.verdict.isKept {
      let list: String? =
        switch block.shape {
        case .listItem: block.ordinal == nil ? "ul" : "ol"
        case .tableRow: "table"
        default: nil
        }
      if list != open {
        if let open { out += "</\(open)>\n" }
        if let list { out += "<\(list)>\n" }
        open = list
      }
      out += block.html
    }
    if let open { out += "</\(open)>\n" }
    return out + "</article>\n"
  }
}

extension Block {
  fileprivate var html: String {
    let text = parts().html
    switch shape {
    case .heading(let level): return "<h\(max(2, level))>\(text)</h\(max(2, level))>\n"
    case .listItem: return "<li\(ordinal.map { " value=\"\($0)\"" } ?? "")>\(text)</li>\n"
    case .quotation: return "<blockquote><p>\(text)</p></blockquote>\n"
    case .preformatted: return "<pre>\(text)</pre>\n"
    case .tableRow: return "<tr>" + cells.map { "<td>\(parts(in: $0).html)</td>" }.joined() + "</tr>\n"
    case .paragraph:
      let isPlain = verdict.reason == Verdict.Kept.body.rawValue
      return "<p\(isPlain ? "" : " class=\"\(verdict.reason)\"")>\(text)</p>\n"
    }
  }
}

extension [InlinePart] {
  fileprivate var html: String {
    map { part in
      switch part {
      case .text(let text): escapedHTML(text)
      case .open(.emphasis): "<em>"
      case .close(.emphasis): "</em>"
      case .open(.strong): "<strong>"
      case .close(.strong): "</strong>"
      case .open(.link(let address)): "<a href=\"\(escapedHTML(address))\" rel=\"noopener noreferrer nofollow\">"
      case .close(.link): "</a>"
      }
    }.joined()
  }
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
