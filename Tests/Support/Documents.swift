import Articles
package import Documents
import Ground
import Pages

/// The document of a text that is an article as it stands, scalar for scalar.
/// - Parameters:
///   - text: paragraphs, one a line.
///   - published: its day of publication in ISO 8601, or a moment with its zone.
package func document(_ text: String, published: String? = nil) -> Document {
  var given = Given()
  given.date = published.flatMap { CivilDate(iso: $0.prefix(10)) }
  given.moment = published.flatMap { Moment($0) }
  return Document(TracedArticle(exactText: Source(bytes: utf8(text), map: nil, charset: "utf-8"), id: "test", given: given))
}

/// The bytes of a text.
package func utf8(_ text: String) -> [UInt8] { Array(text.utf8) }
