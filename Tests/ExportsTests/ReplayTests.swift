import Ground
import Pages
import Readings
import Testing
import Vocabulary

@testable import Exports

/// What `verify` proves of a line, each with an edit that it must find (issue 14). Resealed lines are those of somebody who computed the digest anew.
@Suite struct ReplayTests {
  private static let page = Array(
    """
    <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>The bridge</title></head><body><article><h1>The bridge</h1>
    <p>The old bridge over the Orrin will be closed for a year, the council decided after a debate of seven hours on Tuesday.</p>
    <p>“We have no other choice,” said Mara Velk, the mayor of the town, after the vote &amp; before the rain.</p>
    <p>“It is a disgrace,” said Bo Lund, a fisherman, when he heard of it at the harbour on the same evening.</p>
    </article></body></html>
    """.utf8)

  private func line() throws -> JSON {
    let payload = Payload(id: "a.html", bytes: Self.page)
    return try #require(try readings(of: payload).first).identified(by: Digest(of: Self.page)).sealedLine
  }

  private func faults(_ line: JSON, page: [UInt8] = Self.page) throws -> [String] {
    try Replay(line, page: page, charset: nil).failures.map { "\($0.subject): \($0.message)" }
  }

  @Test func aLineHolds() throws {
    let line = try line()
    #expect(try faults(line).isEmpty)
    // Written out anew by another program, with other escapes and spaces, it is the same line.
    #expect(try faults(JSON(reading: Array(line.line.replacing("\":", with: "\" : ").utf8))).isEmpty)
    let earlier = line.setting("schema", .string(Line.earlierSchema)).setting("claims", .array([])).removing("digest")
    #expect(try faults(earlier).isEmpty)
  }

  @Test func anotherPageIsFound() throws {
    let other = Array(String(decoding: Self.page, as: UTF8.self).replacing("Velk", with: "Volk").utf8)
    let faults = try faults(line(), page: other)
    #expect(faults.first?.hasPrefix("page: its sha256 is ") == true)
    #expect(faults.dropFirst().contains { $0.contains("the page says “Mara Volk") })
  }

  @Test(arguments: ["title", "outlet", "kind"]) func anEditedFieldIsFound(_ key: String) throws {
    #expect(try faults(line().setting(key, .string("stub"))) == ["line: it was changed after Hearsay wrote it: its digest is another"])
  }

  @Test func aDeletedClaimIsFound() throws {
    let line = try line()
    let claims = try #require(line["claims"]).elements
    #expect(claims.count >= 2)
    #expect(try faults(line.setting("claims", .array(Array(claims.dropFirst())))).map { $0.prefix(5) } == ["line:"])
  }

  /// The id covers the source's bytes.
  @Test func exchangedSourcesAreFound() throws {
    let line = try line()
    var claims = try #require(line["claims"]).elements
    let sources = try claims.map { try #require($0["source"]) }
    claims[0] = claims[0].setting("source", sources[1])
    claims[1] = claims[1].setting("source", sources[0])
    let faults = try faults(line.setting("claims", .array(claims)).removing("digest").sealed)
    #expect(faults.count == 2 && faults.allSatisfy { $0.contains("its id does not follow") }, "\(faults)")
  }

  @Test func textThatIsNotItsBlocksIsFound() throws {
    let line = try line()
    let longer = line.setting("text", .string((line["text"]?.string ?? "") + "\nNobody said so.")).removing("digest").sealed
    #expect(try faults(longer).contains { $0.hasPrefix("text: it is not exactly its kept blocks") })
    let emptied = line.setting("blocks", .array([])).removing("digest").sealed
    #expect(try faults(emptied).contains { $0.hasPrefix("text: it is not exactly its kept blocks") })
    let blocks = try #require(line["blocks"]).elements
    let few = blocks.filter { $0["verdict"]?.string != "kept" } + blocks.suffix(1)
    let fewer = line.setting("blocks", .array(few)).removing("digest").sealed
    #expect(try faults(fewer).contains { $0.hasPrefix("text: it is not exactly its kept blocks") })
  }

  /// A text taken as it is may have blank lines between its blocks.
  @Test func blankLinesOfAGivenTextHold() throws {
    let text = "\n“Yes,” said Mara Velk.\n\n\n“No,” said Bo Lund.\n"
    var given = Given()
    given.isExact = true
    let payload = Payload(id: "t", bytes: Array(text.utf8), format: .text, charset: "utf-8", given: given)
    let line = try #require(try readings(of: payload).first).identified(by: Digest(of: payload.bytes)).sealedLine
    #expect(try faults(line, page: payload.bytes).isEmpty)
  }

  /// Two kilobytes of ranges of the whole page took 1.6 GB, and the page was printed.
  @Test(arguments: [10, 300, 30_000]) func rangesOfTheWholePageCostLittle(_ count: Int) throws {
    let page = [UInt8](repeating: UInt8(ascii: "a"), count: 1 << 18)
    let whole = JSON.array([.int(0), .int(page.count)])
    let line = try line()
    let claims = try #require(line["claims"]).elements
    let content = try #require(claims[0]["content"]).setting("bytes", .array(Array(repeating: whole, count: count)))
    let hostile = line.setting("claims", .array([claims[0].setting("content", content)])).removing("digest").sealed
    let faults = try faults(hostile, page: page)
    #expect(
      faults.contains {
        $0.hasSuffix("content: its bytes do not run forward") || $0.hasPrefix("line: its receipts ask for more than 64 times the page")
      })
    let many = line.setting(
      "claims", .array(Array(repeating: claims[0].setting("content", content.setting("bytes", .array([whole]))), count: count / 10)))
    let others = try self.faults(many.removing("digest").sealed, page: page)
    #expect(others.allSatisfy { $0.utf8.count < 600 })
  }

  @Test func whatIsNoLineOfOursIsRefused() throws {
    for line in ["{\"id\":\"a\"}", "[1]", "{\"schema\":\"hearsay/9\"}"] {
      #expect(throws: PageError.self) { try Replay(JSON(reading: Array(line.utf8)), page: [], charset: nil) }
    }
  }
}

extension JSON {
  /// The object with another value for a key.
  func setting(_ key: String, _ value: JSON) -> JSON {
    guard case .object(let members) = self else { return self }
    return .object(members.map { $0.key == key ? Member(key, value) : $0 })
  }

  func removing(_ key: String) -> JSON {
    guard case .object(let members) = self else { return self }
    return .object(members.filter { $0.key != key })
  }
}
