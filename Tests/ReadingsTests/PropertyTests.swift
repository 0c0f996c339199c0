import Articles
import Attributions
import Claims
import Documents
import Exports
import Foundation
import Ground
import Pages
import Readings
import Support
import Testing
import Vocabulary

/// What must hold of every reading, whatever was read.
@Suite struct PropertyTests {
  /// Every span lies inside the text, and what a receipt's bytes say is what the span says.
  private func check(_ reading: Reading, _ payload: Payload) {
    let article = reading.article
    let bytes = payload.bytes
    let charset = Pages.charset(of: bytes, given: payload.charset)
    func says(_ ranges: [ByteRange], _ words: String) -> Bool {
      guard ranges.allSatisfy({ $0.end <= bytes.count }), zip(ranges, ranges.dropFirst()).allSatisfy({ $0.end <= $1.start }) else {
        return false
      }
      let stored = ranges.map { decode($0, of: bytes, charset: charset) }.joined()
      let raw = Payload.Format(of: bytes) == .json ? JSONEscape.expand(stored) : stored
      let once = Entities.expand(raw)
      return [raw, once, Entities.expand(once)].contains { squeezed($0) == squeezed(words) }
    }
    func holds(_ spans: [TextRange], _ ranges: [ByteRange]) -> Bool {
      spans.allSatisfy { $0.end <= article.scalarCount } && says(ranges, spans.map { article.text($0) }.joined())
    }
    for claim in reading.claims {
      let words = claim.attribution
      for (spans, ranges) in [
        (words.content, claim.bytes.content), (words.cue, claim.bytes.cue), (words.source, claim.bytes.source),
      ] + (claim.speaker.roles + claim.speaker.affiliations).map({ ([$0.span], $0.bytes) }) {
        #expect(holds(spans, ranges), "\(article.id): \(spans.map { article.text($0) })")
      }
      // A source of ours stands in the sentence of its cue.
      if words.id == nil, let source = words.source.first, let cue = words.cue.first {
        let sentence = reading.sentences.first { $0.end > cue.start }
        #expect(sentence.map { $0.start <= source.start && source.end <= $0.end } == true, "\(article.id): \(article.text(source))")
      }
      if let parent = claim.parent { #expect(reading.claims.indices.contains(parent)) }
    }
    for date in reading.dates { #expect(date.span.end <= article.scalarCount) }
    var end = -1
    for block in article.blocks {
      #expect(says(block.bytes, block.text))
      guard let span = block.span else { continue }
      #expect(span.start == end + 1)
      #expect(article.text(span) == block.text)
      end = span.end
    }
    #expect(end <= 0 || end == article.scalarCount)
    // Tokens run forward, and each stands in one sentence.
    let document = Document(article)
    #expect(document.sentences.map(document.range) == reading.sentences)
    #expect(zip(document.tokens, document.tokens.dropFirst()).allSatisfy { $0.range.end <= $1.range.start })
    #expect(document.sentences.reduce(0) { $0 + $1.count } == document.tokens.count)
  }

  /// Letters and marks only: white space and what nobody sees is left out, as are bars that stand between cells.
  private func squeezed(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { !$0.properties.isWhitespace && !Flow.isUnseen($0.value) && $0 != "|" && $0.value >= 32 }))
  }

  @Test(arguments: Corpus.pages.map(\.name)) func corpus(_ name: String) throws {
    let page = try Corpus.page(name)
    for reading in try page.readings() {
      check(reading, page.payload)
      try checkRoundTrip(reading.identified(by: Digest(of: page.bytes)))
    }
  }

  /// A reading that goes to its line comes back as the same reading, and gives the same line; the line is of the schema.
  private func checkRoundTrip(_ reading: Reading) throws {
    let line = reading.sealedLine.line
    let json = try JSON(reading: Array(line.utf8))
    let back = try Reading(sealedLine: json)
    #expect(back == reading, "\(reading.article.id)")
    #expect(back.sealedLine.line == line, "\(reading.article.id)")
    let faults = SchemaValidation(json, by: Schema.extractLine).faults
    #expect(faults.isEmpty, "\(reading.article.id): \(faults.prefix(3))")
  }

  /// The same over pages of the web, where the shared data are at hand: of all of them the article, of every eighth the claims too.
  @Test(.enabled(if: shared("data/extraction") != nil, "shared/data/extraction is not here")) func roundTripOfWebPages() throws {
    let folder = try #require(shared("data/extraction"))
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path()).filter { $0.hasSuffix(".html") }.sorted()
    for (index, name) in names.enumerated() {
      let payload = Payload(id: name, bytes: [UInt8](try Data(contentsOf: folder.appending(path: name))))
      let found =
        index.isMultiple(of: 8)
        ? try readings(of: payload) : try pages(in: payload).map { readingWithoutClaims(of: TracedArticle($0)) }
      for reading in found { try checkRoundTrip(reading.identified(by: Digest(of: payload.bytes))) }
    }
  }

  /// The same bytes in give the same bytes out, before and after other pages were read. (That two runs of the tool agree, whose hashes are seeded
  /// differently, is a test of the command.)
  @Test func determinism() throws {
    for page in Corpus.pages {
      let digest = Digest(of: page.bytes)
      let first = try page.readings().map { $0.identified(by: digest).sealedLine.line }
      let second = try readings(of: page.payload).map { $0.identified(by: digest).sealedLine.line }
      #expect(first == second)
    }
  }

  /// A page that was damaged is read all the same; only a JSON document may be none any more.
  private func checkDamaged(_ name: String, _ bytes: [UInt8]) {
    let payload = Payload(id: name, bytes: bytes)
    do {
      for reading in try readings(of: payload) { check(reading, payload) }
    } catch {
      #expect([.badRecord, .unsupported].contains(error.kind) && Payload.Format(of: bytes) == .json, "\(error)")
    }
  }

  /// A page cut anywhere is still read, and what is read still has its receipts.
  @Test func cutPages() throws {
    for page in Corpus.pages where page.bytes.count < 9000 {
      for share in 1...6 {
        checkDamaged(page.name, Array(page.bytes.prefix(page.bytes.count * share / 7)))
      }
    }
  }

  /// Pages with bytes changed at random (a fixed sequence) are read without a trap, and keep their receipts.
  @Test func damagedPages() throws {
    var state: UInt64 = 88_172_645_463_325_252
    func random(_ count: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(count))
    }
    let pieces: [[UInt8]] =
      ["<", ">", "&", "\"", "</p>", "<p>", "\u{0}", "&#x", "“", "…", "<td>", "<![CDATA["].map { Array($0.utf8) } + [[0xFF], [0xC3], [0x93]]
    for page in Corpus.pages {
      var bytes = page.bytes
      for _ in 0..<60 {
        let start = random(bytes.count)
        bytes.replaceSubrange(start..<min(bytes.count, start + random(8)), with: pieces[random(pieces.count)])
      }
      checkDamaged(page.name, bytes)
    }
  }
}
