package import Articles
import Vocabulary

extension Article {
  /// What stands before the articles of an HTML output: with them it is a whole document.
  /// - Parameter version: of Hearsay, by which the document is known as one of its own.
  package static func htmlProlog(version: String) -> String {
    "<!DOCTYPE html>\n<meta charset=\"utf-8\">\n"
      + "<meta name=\"generator\" content=\"hearsay \(version)\">\n<title>Articles</title>\n"
  }
}

extension TracedArticle {
  /// An `article` element: its kept blocks with their links and emphasis, and nothing else of the page's mark-up.
  package var html: String {
    let language: HTML = article.metadata.language.map { " lang=\"\($0)\"" } ?? ""
    let title: HTML = article.metadata.title.map { "<h1>\($0)</h1>\n" } ?? ""
    var out: HTML = "<article\(language)>\n\(title)"
    var open: HTML?
    for block in markedBlocks {
      let list: HTML? =
        switch block.shape {
        case .listItem: block.ordinal == nil ? "ul" : "ol"
        case .tableRow: "table"
        default: nil
        }
      if list?.text != open?.text {
        if let open { out += "</\(open)>\n" }
        if let list { out += "<\(list)>\n" }
        open = list
      }
      out += block.html
    }
    if let open { out += "</\(open)>\n" }
    out += "</article>\n"
    return out.text
  }
}

extension MarkedBlock {
  fileprivate var html: HTML {
    let text = HTML(parts())
    switch shape {
    case .heading(let level): return "<h\(max(2, level))>\(text)</h\(max(2, level))>\n"
    case .listItem:
      let value: HTML = ordinal.map { " value=\"\($0)\"" } ?? ""
      return "<li\(value)>\(text)</li>\n"
    case .quotation: return "<blockquote><p>\(text)</p></blockquote>\n"
    case .preformatted: return "<pre>\(text)</pre>\n"
    case .tableRow: return "<tr>\(cells.markup { "<td>\(HTML(parts(in: $0)))</td>" })</tr>\n"
    case .paragraph:
      let role: HTML = verdict.kind == .body ? "" : " class=\"\(verdict.reason)\""
      return "<p\(role)>\(text)</p>\n"
    }
  }
}

extension HTML {
  /// A block's words with their links and emphasis.
  fileprivate init(_ parts: [InlinePart]) {
    self = parts.markup { part in
      switch part {
      case .text(let text): "\(text)"
      case .open(.emphasis): "<em>"
      case .close(.emphasis): "</em>"
      case .open(.strong): "<strong>"
      case .close(.strong): "</strong>"
      case .open(.link(let address)): "<a href=\"\(address)\" rel=\"noopener noreferrer nofollow\">"
      case .close(.link): "</a>"
      }
    }
  }
}
