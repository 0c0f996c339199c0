internal import Pages

/// What a page's JSON-LD (schema.org) says about its article.
struct LinkedData {
  private(set) var type: String?
  private(set) var headline: String?
  private(set) var authors: [String] = []
  private(set) var publisher: String?
  private(set) var published: String?
  private(set) var modified: String?
  private(set) var section: String?
  private(set) var language: String?
  private(set) var url: String?
  private(set) var isFree: Bool?

  var isArticle: Bool { type != nil }
  var isLiveBlog: Bool { type == "LiveBlogPosting" }

  /// Reads the scripts in their order; the first article found counts.
  init(_ page: Page) {
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
      for item in LinkedData.items(value) { read(item) }
    }
  }

  /// The objects of a document, those of `@graph` and `mainEntity` among them.
  private static func items(_ value: JSON) -> [JSON] {
    value.elements.flatMap { element in
      [element] + (element["@graph"]?.elements ?? []) + (element["mainEntity"]?.elements ?? [])
        + (element["mainEntityOfPage"]?.elements ?? [])
    }
  }

  private mutating func read(_ item: JSON) {
    let types = (item["@type"]?.elements ?? []).compactMap(\.string)
    if publisher == nil, types.contains(where: { $0 == "WebSite" || $0.hasSuffix("NewsMediaOrganization") }) {
      publisher = text(item["name"])
    }
    guard type == nil,
      let type = types.first(where: { $0.hasSuffix("Article") || $0.hasSuffix("Posting") || $0 == "Report" || $0 == "Review" })
    else { return }
    self.type = type
    headline = text(item["headline"]) ?? text(item["name"])
    authors = (item["author"]?.elements ?? item["creator"]?.elements ?? []).flatMap { author -> [String] in
      if let name = author.string { return [Entities.expand(name)] }
      // An organisation is no author's name.
      if author["@type"]?.string?.hasSuffix("Organization") == true { return [] }
      return (author["name"]?.elements ?? []).compactMap(\.string).map { Entities.expand($0) }
    }
    if let name = text(item["publisher"]?.elements.first?["name"]) { publisher = name }
    published = item["datePublished"]?.string ?? item["dateCreated"]?.string
    modified = item["dateModified"]?.string
    section = (item["articleSection"]?.elements ?? []).first?.string.map { Entities.expand($0) }
    language = item["inLanguage"]?.string ?? item["inLanguage"]?["name"]?.string
    url = item["url"]?.string ?? item["mainEntityOfPage"]?.string ?? item["mainEntityOfPage"]?["@id"]?.string
    switch item["isAccessibleForFree"] {
    case .bool(let free)?: isFree = free
    case .string(let word)?: isFree = word.lowercased() != "false"
    default: break
    }
  }

  private func text(_ value: JSON?) -> String? {
    guard let text = value?.string.map({ Entities.expand($0).trimming }), !text.isEmpty else { return nil }
    return text
  }
}
