import Ground
package import Vocabulary

extension MetadataScore {
  /// What was read of a page, as its fields are compared.
  package static func facts(of article: Article) -> Facts {
    func value(_ text: String?) -> [String] { text.map { [$0] } ?? [] }
    let metadata = article.metadata
    return [
      .title: value(metadata.title), .author: metadata.authors.map(\.name), .date: value(metadata.published?.iso),
      .publisher: value(metadata.outlet), .modified: value(metadata.modified?.iso), .language: value(metadata.language),
      .kind: [article.kind.rawValue],
    ]
  }
}
