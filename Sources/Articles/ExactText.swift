package import Ground
package import Pages
import Vocabulary

extension TracedArticle {
  /// A text taken scalar for scalar: nothing is cleaned, every line is kept.
  /// - Parameter source: valid UTF-8; its bytes are the text.
  package init(exactText source: Source, id: String, given: Given, notes: [Note] = []) {
    var map = ByteMap()
    map.append(source.bytes.count, from: 0..<source.bytes.count)
    var metadata = Metadata()
    metadata.url = given.url
    metadata.title = given.title
    metadata.outlet = given.outlet
    metadata.published = given.date
    let fields: [(Metadata.Field, Bool)] = [
      (.url, given.url != nil), (.outlet, given.outlet != nil), (.title, given.title != nil), (.published, given.date != nil),
    ]
    for case (let field, true) in fields { metadata.signals[field] = "given" }
    if let language = Language.guess(String(decoding: source.bytes.prefix(8000), as: UTF8.self)) {
      metadata.language = language
      metadata.signals[.language] = "commonest words"
    }
    let receipts = Receipts(map: map, source: source)
    var blocks: [Block] = []
    var scalar = 0
    var byte = 0
    for line in source.bytes.split(separator: 10, omittingEmptySubsequences: false) {
      let scalars = line.reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
      if !line.isEmpty {
        blocks.append(
          Block(
            text: String(decoding: line, as: UTF8.self), span: TextRange(scalar, scalar + scalars),
            bytes: receipts.bytes(ofUTF8: byte..<byte + line.count),
            verdict: .kept(.body, by: .exactText, evidence: "the text is taken as it is given")))
      }
      scalar += scalars + 1
      byte += line.count + 1
    }
    self.init(
      article: Article(id: id, kind: .text, metadata: metadata, text: String(decoding: source.bytes, as: UTF8.self), blocks: blocks),
      receipts: receipts, published: given.moment, notes: notes)
  }
}
