internal import Ground
internal import Pages
import Vocabulary

/// What a page's JSON-LD (schema.org) says about its article.
struct LinkedData {
  struct Author: Hashable {
    let name: String
    /// Declared as a person: the name may then be a pen name of one word.
    let isPerson: Bool
  }

  /// The type of the item that is an article; nil where the page declares none.
  private(set) var type: String?
  private(set) var headline: String?
  private(set) var authors: [Author] = []
  /// Organisations given as authors: no names of authors, but an agency among them is the article's.
  private(set) var organisations: [String] = []
  private(set) var publisher: String?
  private(set) var published: String?
  private(set) var modified: String?
  private(set) var section: String?
  private(set) var language: String?
  private(set) var url: String?
  private(set) var isFree: Bool?

  var isArticle: Bool { type != nil }
  var isLiveBlog: Bool { type == "LiveBlogPosting" }

  /// Reads the scripts in their order. The first article found counts; where there is none, the first item that is the page itself.
  init(_ page: Page) {
    var items: [JSON] = []
    for node in page.tree.nodes.indices where page.tree.nodes[node].tag == .script {
      guard let kind = page.tree.attribute(.type, of: node), kind.lowercased().contains("ld+json") else { continue }
      var bytes = page.rawText(of: node)
      // Some pages wrap the data in a comment or CDATA.
      if let start = bytes.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }),
        let end = bytes.lastIndex(where: { $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: "]") }), start < end
      {
        bytes = Array(bytes[start...end])
      }
      guard let value = try? JSON(reading: bytes, isLenient: true) else { continue }
      items += LinkedData.items(value)
    }
    var byID: [String: JSON] = [:]
    for item in items {
      if let id = item["@id"]?.string, item["name"] != nil { byID[id] = item }
    }
    let typed = items.map { (types: ($0["@type"]?.elements ?? []).compactMap(\.string), item: $0) }
    publisher = typed.first { $0.types.contains { $0 == "WebSite" || $0.hasSuffix("NewsMediaOrganization") } }.flatMap {
      text($0.item["name"])
    }
    for (types, item) in typed {
      guard let type = types.first(where: LinkedData.isArticle) else { continue }
      self.type = type
      headline = text(item["headline"]) ?? text(item["name"])
      read(item, byID)
      return
    }
    if let page = typed.first(where: { $0.types.contains(where: LinkedData.isPage) }) { read(page.item, byID) }
  }

  private static func isArticle(_ type: String) -> Bool {
    type.hasSuffix("Article") || type.hasSuffix("Posting") && type != "JobPosting" || type == "Report" || type == "Review"
  }

  /// Types whose items are the page, or a work that fills it.
  private static func isPage(_ type: String) -> Bool { ["WebPage", "ItemPage", "FAQPage", "AboutPage", "Recipe", "HowTo"].contains(type) }

  /// The objects of a document, those of `@graph` and `mainEntity` among them.
  private static func items(_ value: JSON) -> [JSON] {
    value.elements.flatMap { element in
      [element] + (element["@graph"]?.elements ?? []) + (element["mainEntity"]?.elements ?? [])
        + (element["mainEntityOfPage"]?.elements ?? [])
    }
  }

  private mutating func read(_ item: JSON, _ byID: [String: JSON]) {
    for author in item["author"]?.elements ?? item["creator"]?.elements ?? [] { readAuthor(author, byID) }
    if let name = text(item["publisher"]?.elements.first?["name"]) { publisher = name }
    published = item["datePublished"]?.string ?? item["dateCreated"]?.string
    modified = item["dateModified"]?.string
    section = (item["articleSection"]?.elements ?? []).first?.string.map { Entities.expand($0) }
    language = item["inLanguage"]?.string ?? item["inLanguage"]?["name"]?.string
    url = item["url"]?.string ?? item["mainEntityOfPage"]?.string ?? item["mainEntityOfPage"]?["@id"]?.string
    guard isArticle else { return }
    switch item["isAccessibleForFree"] {
    case .bool(let free)?: isFree = free
    case .string(let word)?: isFree = word.lowercased() != "false"
    default: break
    }
  }

  private mutating func readAuthor(_ author: JSON, _ byID: [String: JSON]) {
    if let name = author.string {
      authors.append(Author(name: Entities.expand(name), isPerson: false))
      return
    }
    // A reference to a person described elsewhere in the data.
    let author = author["name"] == nil ? author["@id"]?.string.flatMap { byID[$0] } ?? author : author
    let types = (author["@type"]?.elements ?? []).compactMap(\.string)
    let names = (author["name"]?.elements ?? []).compactMap { text($0) }
    if types.contains(where: { $0.hasSuffix("Organization") }), !types.contains("Person") {
      organisations += names
    } else {
      authors += names.map { Author(name: $0, isPerson: types.contains("Person")) }
    }
  }

  private func text(_ value: JSON?) -> String? {
    guard let text = value?.string.map({ Entities.expand($0).trimming }), !text.isEmpty else { return nil }
    return text
  }
}
