import Ground
import Pages
import Readings
import Testing
import Vocabulary

/// Lines of `extract` that come back: older ones, filtered ones, and what is none.
@Suite struct LineTests {
  private func line() throws -> JSON {
    var given = Given()
    given.isExact = true
    let text = "“The dam will hold, and the town is safe,” said Mara Velk, the mayor. “Nobody asked us,” said Bo Lund."
    let payload = Payload(id: "t", bytes: Array(text.utf8), format: .text, charset: "utf-8", given: given)
    return try #require(try readings(of: payload).first).line
  }

  private func members(_ json: JSON) -> [JSON.Member] { if case .object(let members) = json { members } else { [] } }

  private func setting(_ json: JSON, _ key: String, _ value: JSON) -> JSON {
    .object(members(json).map { $0.key == key ? JSON.Member(key, value) : $0 })
  }

  private func without(_ json: JSON, _ keys: Set<String>) -> JSON { .object(members(json).filter { !keys.contains($0.key) }) }

  /// What `hearsay/1` did not hold follows from the rest, or is nil: of a reason only the sentence is left.
  @Test func anEarlierLineIsRead() throws {
    let line = try line()
    var untold = setting(line, "blocks", .array((line["blocks"]?.elements ?? []).map { without($0, ["rule"]) }))
    untold = setting(untold, "claims", .array((line["claims"]?.elements ?? []).map { without($0, ["rule", "evidence"]) }))
    let block: Set = ["rule", "shape", "level", "ordinal", "comment"]
    let claim: Set = ["part", "given", "type", "unsure", "rule", "evidence"]
    var earlier = without(line, ["record", "sentences", "edited"])
    earlier = setting(earlier, "schema", .string("hearsay/1"))
    earlier = setting(earlier, "blocks", .array((line["blocks"]?.elements ?? []).map { without($0, block) }))
    earlier = setting(earlier, "claims", .array((line["claims"]?.elements ?? []).map { without($0, claim) }))
    let read = try Reading(line: earlier)
    #expect(try read == Reading(line: untold))
    let whole = try Reading(line: line)
    #expect(read.claims.map { $0.because.mapValues(\.sentence) } == whole.claims.map { $0.because.mapValues(\.sentence) })
  }

  @Test func claimsMayBeTakenOut() throws {
    let line = try line()
    let claims = line["claims"]?.elements ?? []
    let fewer = try Reading(line: setting(line, "claims", .array(Array(claims.suffix(1)))))
    #expect(fewer.claims.count == 1 && fewer.claims[0].parent == nil && !fewer.claims[0].isPart)
  }

  @Test(arguments: [
    ("schema", JSON.string("hearsay/9"), "schema: “hearsay/9” is neither hearsay/2 nor hearsay/1"),
    ("text", .null, "text: it is missing"), ("text", .string("short"), "blocks[0].span: it is no part of the text"),
    ("kind", .string("novel"), "kind: “novel” is none of its words"), ("published", .string("soon"), "published: “soon” is no date"),
    ("sha256", .string("x"), "sha256: it is no SHA-256"), ("authors", .string("Ann"), "authors: it is no list"),
    ("sentences", .array([.array([.int(3), .int(1)])]), "sentences[0]: it is no pair of offsets"),
    ("claims", .array([.int(1)]), "claims[0] is no object"), ("edited", .int(1), "edited: it is neither true nor false"),
  ])
  func aFaultIsToldWithItsPlace(_ key: String, _ value: JSON, _ message: String) throws {
    let line = setting(try line(), key, value)
    let error = #expect(throws: LineError.self) { try Reading(line: line) }
    #expect(error?.message == message)
  }
}
