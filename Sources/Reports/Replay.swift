package import Pages
package import Ground
import Vocabulary

/// The proof of an extract line: every receipt is replayed against the bytes of the page.
///
/// A receipt holds where its byte ranges, decoded with the page's charset and with their character references (in JSON: and escapes) expanded, say the same as its
/// text. Left out on both sides is what a page may have and the text not, or the other way round, without a word being different: white space,
/// characters that nobody sees, and the bars between the cells of a table row.
package struct Replay: Sendable {
  /// A receipt that does not hold.
  package struct Failure: Sendable, Hashable {
    /// What was checked ("claim 0123456789abcdef source").
    package let subject: String
    package let message: String
  }

  private let page: [UInt8]
  private let charset: String
  /// The page's texts are strings of a JSON document: JSON Feed, ninjs.
  private let isJSON: Bool
  /// The article's text.
  private let scalars: [Unicode.Scalar]
  package private(set) var checked = 0
  package private(set) var failures: [Failure] = []

  /// - Parameters:
  ///   - line: an article as `hearsay extract` or `hearsay clean --format json` wrote it.
  ///   - charset: the one that the page is known to have; nil: decided from its bytes.
  /// - Throws: `badRecord` where the line is no such article.
  package init(_ line: JSON, page: [UInt8], charset: String?) throws(PageError) {
    guard let sha256 = line["sha256"]?.string, let text = line["text"]?.string, let blocks = line["blocks"] else {
      throw PageError(.badRecord, "no article of hearsay extract: “sha256”, “text” or “blocks” is missing")
    }
    self.page = page
    self.charset = charset ?? Pages.charset(of: page)
    isJSON = Payload.Format(of: page) == .json
    scalars = Array(text.unicodeScalars)
    checked += 1
    let digest = Digest(of: page).hex
    if digest != sha256 { fail("page", "its sha256 is \(digest), the extract was made from \(sha256)") }
    for (number, block) in blocks.elements.enumerated() { check(block: block, "block \(number + 1)") }
    for claim in (line["claims"] ?? .null).elements { check(claim: claim, sha256: sha256) }
    for date in (line["dates"] ?? .null).elements { check(span: date["span"], "date") }
  }

  private mutating func fail(_ subject: String, _ message: String) { failures.append(Failure(subject: subject, message: message)) }

  private mutating func check(block: JSON, _ subject: String) {
    if block["verdict"]?.string == "removed" {
      guard let text = block["text"]?.string else { return fail(subject, "a removed block without its “text”") }
      check(bytes: block["bytes"], say: text, subject)
    } else if let text = text(of: [block["span"] ?? .null]) {
      check(bytes: block["bytes"], say: text, subject)
    } else {
      fail(subject, "its span is no part of the text")
    }
  }

  private mutating func check(claim: JSON, sha256: String) {
    let subject = "claim \(claim["id"]?.string ?? "without id")"
    for part in ["content", "cue", "source"] {
      guard let quoted = claim[part], quoted != .null else {
        if part == "content" { fail(subject, "it has no content") }
        continue
      }
      check(quoted, spans: quoted["spans"]?.elements ?? [], "\(subject) \(part)")
    }
    for part in ["roles", "affiliations"] {
      for phrase in (claim["speaker"]?[part] ?? .null).elements { check(phrase, spans: [phrase["span"] ?? .null], "\(subject) \(part)") }
    }
    if let date = claim["statementDate"], date != .null { check(span: date["span"], "\(subject) statementDate") }
    for link in (claim["chain"] ?? .null).elements where link["span"] != .null { check(span: link["span"], "\(subject) chain") }
    checked += 1
    let id = ClaimID.id(page: sha256, content: ranges(claim["content"]?["bytes"]) ?? [], cue: ranges(claim["cue"]?["bytes"]) ?? [])
    if claim["id"]?.string != id { fail(subject, "its id does not follow from page, content and cue: they give \(id)") }
  }

  /// Checks words against the text at their spans, and against the page at their bytes.
  private mutating func check(_ words: JSON, spans: [JSON], _ subject: String) {
    guard let expected = words["text"]?.string else { return fail(subject, "it has no “text”") }
    if let text = text(of: spans) {
      if text != expected { fail(subject, "the extract says “\(expected)”, its spans say “\(text)”") }
    } else {
      fail(subject, "its span is no part of the text")
    }
    check(bytes: words["bytes"], say: expected, subject)
  }

  private mutating func check(span: JSON?, _ subject: String) {
    checked += 1
    if text(of: [span ?? .null]) == nil { fail(subject, "its span is no part of the text") }
  }

  private mutating func check(bytes: JSON?, say expected: String, _ subject: String) {
    checked += 1
    guard let ranges = ranges(bytes) else { return fail(subject, "its bytes are no part of the page") }
    let stored = ranges.map { decode($0, of: page, charset: charset) }
    let read = isJSON ? stored.map(JSONEscape.expand) : stored
    // Plain text has no references; escaped mark-up in a feed has them twice.
    let expanded = read.map(Entities.expand)
    let readings = [expanded, read, expanded.map(Entities.expand)]
    let words = seen(expected)
    if !readings.contains(where: { seen($0.joined()) == words }) {
      fail(subject, "the extract says “\(expected)”, the page says “\(expanded.joined(separator: " "))”")
    }
  }

  /// The words at spans of the article's text; nil where one is no part of it.
  private func text(of spans: [JSON]) -> String? {
    var words: [String] = []
    for span in spans {
      guard let (start, end) = bounds(span, within: scalars.count) else { return nil }
      var out = String.UnicodeScalarView()
      out.append(contentsOf: scalars[start..<end])
      words.append(String(out))
    }
    return words.joined(separator: " ")
  }

  private func ranges(_ bytes: JSON?) -> [ByteRange]? {
    var ranges: [ByteRange] = []
    for pair in (bytes ?? .null).elements {
      guard let (start, end) = bounds(pair, within: page.count) else { return nil }
      ranges.append(ByteRange(start, end))
    }
    return ranges
  }
}

private func bounds(_ pair: JSON, within count: Int) -> (start: Int, end: Int)? {
  guard case .array(let ends) = pair, ends.count == 2, let start = ends[0].int, let end = ends[1].int, 0 <= start, start <= end,
    end <= count
  else { return nil }
  return (start, end)
}

/// The scalars that count when page and text are compared.
private func seen(_ text: String) -> [Unicode.Scalar] {
  text.unicodeScalars.filter { scalar in
    scalar.value > 32 && scalar != "\u{7F}" && scalar != "|" && !Flow.isWhiteSpace(scalar.value) && !Flow.isUnseen(scalar.value)
  }
}
