package import Ground
package import Pages
import Readings
import Vocabulary

/// The proof of an extract line: that it is what Hearsay wrote, and that every receipt says the same as the bytes of the page.
///
/// Proven are the line's own digest, the page's, that the text is exactly its kept blocks, that every word quoted stands at its span and at its
/// bytes, and that each claim's id follows from page, content, cue and source. Not proven is what a person may judge otherwise: speaker,
/// certainty, dates. A digest shows what was changed by accident or in good faith; who changes a line on purpose can compute it anew.
package struct Replay: Sendable {
  /// A receipt that does not hold.
  package struct Failure: Sendable, Hashable {
    /// What was checked ("claim 0123456789abcdef source").
    package let subject: String
    /// Why it does not hold, at most a few hundred characters: a page is never printed.
    package let message: String
  }

  private let quotes: PageQuotes
  private let article: Article
  /// Bytes of the page that the receipts may still ask for: those of a line that Hearsay wrote ask for each byte a few times.
  private var budget: Int
  /// How many things were proven or failed.
  package private(set) var checked = 0
  /// In the order of the line.
  package private(set) var failures: [Failure] = []

  /// - Parameters:
  ///   - line: an article as `hearsay extract` or `hearsay clean --format json` wrote it.
  ///   - charset: the one that the page is known to have; nil: decided from its bytes.
  /// - Throws: `badRecord` where the line is none of ours, `unsupported` where it is of a later format.
  package init(_ line: JSON, page: [UInt8], charset: String?) throws(PageError) {
    guard Line.isOurs(line), let schema = line["schema"]?.string else { throw PageError(.badRecord, "this is no line of hearsay extract") }
    guard schema == Line.schema || schema == Line.earlierSchema else {
      throw PageError(.unsupported, "the line is “\(shortened(schema))”, which this version cannot read")
    }
    quotes = PageQuotes(page, charset: charset)
    budget = page.count * Replay.mostReadings + Replay.smallBudget
    let reading: Reading
    do {
      reading = try Reading(sealedLine: line)
    } catch {
      article = Article(id: "", kind: .text, metadata: Metadata(), text: "", blocks: [])
      checked = 1
      fail("line", error.message)
      return
    }
    article = reading.article
    checkIdentity(of: reading, page)
    checkText()
    for (number, block) in article.blocks.enumerated() { check(block.bytes, say: block.text, "block \(number + 1)") }
    for (claim, json) in zip(reading.claims, (line["claims"] ?? .null).elements) {
      checkWords(of: claim, json)
      guard let page = reading.page else { continue }
      let id = schema == Line.schema ? ClaimID.id(page: page, claim.bytes) : ClaimID.earlierID(page: page, claim.bytes)
      check(claim.id == id, name(of: claim), "its id does not follow from page, content, cue and source: they give \(id)")
    }
  }

  private static let mostReadings = 64
  private static let smallBudget = 1 << 20

  private mutating func fail(_ subject: String, _ message: String) { failures.append(Failure(subject: subject, message: message)) }

  private mutating func check(_ holds: Bool, _ subject: String, _ message: @autoclosure () -> String) {
    checked += 1
    if !holds { fail(subject, message()) }
  }

  private func name(of claim: Claim) -> String { "claim \(claim.id.map { shortened($0) } ?? "without id")" }

  // MARK: Line and page

  private mutating func checkIdentity(of reading: Reading, _ page: [UInt8]) {
    check(!reading.isEdited, "line", "it was changed after Hearsay wrote it: its digest is another")
    let digest = Digest(of: page)
    check(
      reading.page == digest, "page",
      "its sha256 is \(digest.hex), the extract was made from \(reading.page?.hex ?? "an unknown page")")
  }

  /// The text is its kept blocks, in their order, a line feed between two of them; a text that was taken as it was given may have more.
  private mutating func checkText() {
    var end = 0
    var isFirst = true
    for case let span? in article.blocks.lazy.map(\.span) {
      let gap = span.start < end ? nil : article.text(TextRange(end, span.start))
      let isBetween = isFirst ? gap?.isEmpty : gap == "\n"
      let holds =
        isBetween == true || article.kind == .text && gap?.unicodeScalars.allSatisfy { $0 == "\n" } == true && (isFirst || gap != "")
      if !holds {
        check(false, "text", "it is not exactly its kept blocks, from character \(end) on")
        return
      }
      (end, isFirst) = (span.end, false)
    }
    let rest = article.text(TextRange(end, max(end, article.scalarCount)))
    check(
      rest.isEmpty || article.kind == .text && rest.unicodeScalars.allSatisfy { $0 == "\n" }, "text",
      "it is not exactly its kept blocks, from character \(end) on")
  }

  // MARK: Words

  private mutating func checkWords(of claim: Claim, _ json: JSON) {
    let subject = name(of: claim)
    let words = claim.attribution
    check(words.content, claim.bytes.content, json["content"], "\(subject) content")
    if !words.cue.isEmpty { check(words.cue, claim.bytes.cue, json["cue"], "\(subject) cue") }
    if !words.source.isEmpty { check(words.source, claim.bytes.source, json["source"], "\(subject) source") }
    for (part, phrases) in [("role", claim.speaker.roles), ("affiliation", claim.speaker.affiliations)] {
      for phrase in phrases {
        let text = article.text(phrase.span)
        check(
          text == phrase.text, "\(subject) \(part)",
          "the extract says “\(shortened(phrase.text))”, its span says “\(shortened(text))”")
        check(phrase.bytes, say: phrase.text, "\(subject) \(part)")
      }
    }
  }

  /// Checks words against the text at their spans, and against the page at their bytes.
  private mutating func check(_ spans: [TextRange], _ bytes: [ByteRange], _ json: JSON?, _ subject: String) {
    let text = spans.map { article.text($0) }.joined(separator: " ")
    let said = json?["text"]?.string ?? ""
    check(said == text, subject, "the extract says “\(shortened(said))”, its spans say “\(shortened(text))”")
    check(bytes, say: said, subject)
  }

  private mutating func check(_ bytes: [ByteRange], say words: String, _ subject: String) {
    if budget < 0 { return }
    budget -= bytes.reduce(0) { $0 + $1.end - $1.start }
    if budget < 0 {
      return check(false, "line", "its receipts ask for more than \(Replay.mostReadings) times the page; the rest of them was not checked")
    }
    let difference = quotes.difference(bytes, words)
    check(difference == nil, subject, difference ?? "")
  }
}

/// What a message shows of a text of any length.
func shortened(_ text: String) -> String {
  let longest = 80
  var scalars = text.unicodeScalars.prefix(longest + 1)
  guard scalars.count > longest else { return text }
  scalars.removeLast()
  return String(scalars) + "…"
}
