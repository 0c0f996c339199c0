package import Ground

/// What people wrote down about a page: `NAME.json` and `NAME.txt` of a data set, or `NAME.gold.json` and `NAME.gold.txt` of `corpus/`.
///
/// A data set tells a page by `with` and `without` (pieces of text), `title`, `author`, `date`, `publisher` and the `type` of the page; `corpus/` tells
/// each article of a page with its metadata, the blocks that go, and the claims.
package struct PageGold: Sendable {
  /// The kind of page ("article", "forum", "product"); nil where the set has articles only.
  package let type: String?
  /// The text of all its articles, or pieces of it.
  package let article: ArticleGold
  /// By article of the page.
  package let articles: [Facts]

  /// What is known of one article.
  package struct Facts: Sendable {
    /// Nil where the page holds one article.
    package let id: String?
    /// The facts that the gold tells.
    package let metadata: MetadataScore.Facts
    /// As `ClaimLabel` reads them, their contents given as strings.
    package let claims: [JSON]
  }

  /// - Parameters:
  ///   - json: the facts.
  ///   - text: the article's text, a block a line; of several articles of a page each under a line "#1", "#2".
  package init(_ json: JSON, text: String?) {
    func strings(_ value: JSON?, _ key: String) -> [String] { (value?[key]?.elements ?? []).compactMap(\.string) }
    guard let entries = json["articles"]?.elements else {
      type = json["type"]?.string
      article = ArticleGold(text: text, with: strings(json, "with"), without: strings(json, "without"))
      var metadata: MetadataScore.Facts = [:]
      for field in [MetadataScore.Field.title, .author, .date, .publisher] {
        // An empty value says as little as none.
        let values = strings(json, field.rawValue).filter { !$0.isEmpty }
        if !values.isEmpty { metadata[field] = values }
      }
      articles = [Facts(id: nil, metadata: metadata, claims: [])]
      return
    }
    type = nil
    let removed = entries.flatMap { ($0["removed"]?.elements ?? []).compactMap { $0["text"]?.string } }
    article = ArticleGold(text: text.map { PageGold.texts(in: $0).joined().joined(separator: "\n") }, without: removed)
    articles = entries.map { entry in
      let authors = (entry["authors"]?.elements ?? []).compactMap { $0["name"]?.string }
      return Facts(
        id: entry["id"]?.string,
        metadata: [
          .title: strings(entry, "title"), .author: authors, .date: strings(entry, "published"), .publisher: strings(entry, "outlet"),
          .modified: strings(entry, "modified"), .language: strings(entry, "language"), .kind: strings(entry, "kind"),
        ], claims: entry["claims"]?.elements ?? [])
    }
  }

  /// The lines of each article of a text in which "#1", "#2" stand over the articles of a page; without such lines it is one article.
  package static func texts(in text: String) -> [[String]] {
    var texts: [[String]] = [[]]
    for line in text.split(separator: "\n") {
      if line == "#\(texts.count + (texts[0].isEmpty ? 0 : 1))" {
        if !texts[0].isEmpty || texts.count > 1 { texts.append([]) }
      } else {
        texts[texts.count - 1].append(String(line))
      }
    }
    return texts
  }
}
