package import Articles
package import Pages
package import Vocabulary

/// The pages that bytes hold.
/// - Parameters:
///   - format: nil where the bytes tell it.
///   - charset: nil where no header named one.
package func pages(_ bytes: [UInt8], format: Payload.Format? = nil, charset: String? = nil, id: String = "x", given: Given = Given())
  throws(PageError) -> [Page]
{
  try Pages.pages(in: Payload(id: id, bytes: bytes, format: format, charset: charset, given: given))
}

/// The first page that bytes hold.
/// - Parameters:
///   - format: nil where the bytes tell it.
///   - charset: nil where no header named one.
package func page(_ bytes: [UInt8], format: Payload.Format? = nil, charset: String? = nil, id: String = "x", given: Given = Given()) throws
  -> Page
{
  guard let page = try pages(bytes, format: format, charset: charset, id: id, given: given).first else { throw NoPage() }
  return page
}

/// The page of a text of HTML.
package func page(html: String, id: String = "x", given: Given = Given()) throws -> Page {
  try page(utf8(html), format: .html, id: id, given: given)
}

/// What is kept of a text of HTML, and why the rest is not.
package func article(html: String, id: String = "x", given: Given = Given(), _ cleaning: Cleaning = Cleaning()) throws -> Article {
  Article(try page(html: html, id: id, given: given), cleaning)
}

/// What is kept of a text of HTML, with the way back to its bytes.
package func traced(html: String, id: String = "x", given: Given = Given(), _ cleaning: Cleaning = Cleaning()) throws -> TracedArticle {
  TracedArticle(try page(html: html, id: id, given: given), cleaning)
}

extension Article {
  /// The kept blocks, one a line.
  package var lines: [String] { text.split(separator: "\n").map(String.init) }
}

/// Bytes of which a test expects a page, and which hold none.
struct NoPage: Error {}
