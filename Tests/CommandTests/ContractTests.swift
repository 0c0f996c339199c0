import Foundation
import Support
import Testing

/// The lines of `extract` against the contract: every key stands, in its order.
@Suite struct ContractTests {
  let sandbox: Sandbox
  init() throws { sandbox = try Sandbox() }

  static let articleKeys = [
    "schema", "tool", "id", "sha256", "record", "kind", "url", "outlet", "language", "section", "wire", "correction", "title", "authors",
    "published", "modified", "signals", "text", "blocks", "sentences", "dates", "claims", "notes", "edited", "digest",
  ]
  static let claimKeys = [
    "id", "parent", "part", "given", "content", "cue", "source", "form", "type", "speaker", "certainty", "polarity", "stance",
    "statementDate", "chain", "confidence", "unsure", "because", "rule", "evidence",
  ]

  @Test func everyKeyStandsInItsOrder() throws {
    try sandbox.write(
      "r.jsonl",
      #"{"id":"a","text":"Ann Lee said it may rain.","attributions":[{"id":"g","source":[[0,7]],"cue":[[8,12]],"content":[[13,24]]}]}"#
        + "\n")
    let line = try sandbox.run("hearsay extract r.jsonl").output
    #expect(keys(of: line) == ContractTests.articleKeys)
    let claims = try #require(line.firstRange(of: #""claims":["#))
    #expect(keys(of: String(line[claims.upperBound...])) == ContractTests.claimKeys)
    #expect(line.contains(#""content":{"spans":[[13,24]],"text":"it may rain","bytes":[[13,24]]}"#))
    let cleaned = try sandbox.run("hearsay clean --format json r.jsonl").output
    #expect(keys(of: cleaned) == ContractTests.articleKeys.filter { $0 != "claims" })
  }

  @Test func theSchemaRequiresTheSameKeys() throws {
    let schema = try JSONSerialization.jsonObject(with: Data(try sandbox.run("hearsay schema").output.utf8)) as? [String: Any]
    let definitions = try #require(schema?["$defs"] as? [String: [String: Any]])
    #expect(definitions["article"]?["required"] as? [String] == ContractTests.articleKeys)
    #expect(definitions["claim"]?["required"] as? [String] == ContractTests.claimKeys)
    #expect(schema?["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
  }

  @Test func whatTheArticleSaysItselfIsAddedOnRequest() throws {
    try sandbox.write("r.jsonl", Sandbox.record("a", #"The bridge is old.\n“It is old,” said Mara Velk."#))
    #expect(try !sandbox.run("hearsay extract r.jsonl").output.contains(#""level":"author""#))
    let run = try sandbox.run("hearsay extract --author r.jsonl")
    #expect(run.output.contains(#""text":"The bridge is old.""#))
    #expect(run.output.contains(#""level":"author""#))
  }

  @Test func theTableShowsEachClaim() throws {
    try sandbox.write("r.jsonl", Sandbox.record("a", "“It is old,” said Mara Velk."))
    let run = try sandbox.run("hearsay extract --format table r.jsonl")
    #expect(run.lines.first == "a")
    #expect(run.lines.dropFirst().contains { $0.contains("Mara Velk") && $0.hasSuffix("“It is old,”") })
  }

  /// The keys of the first object of a line, in their order.
  private func keys(of line: String) -> [String] {
    var keys: [String] = []
    var depth = 0
    var text = ""
    var isInText = false
    var isEscaped = false
    for character in line {
      if isInText {
        if isEscaped {
          isEscaped = false
        } else if character == "\\" {
          isEscaped = true
        } else if character == "\"" {
          isInText = false
        } else {
          text.append(character)
        }
        continue
      }
      switch character {
      case "\"":
        isInText = true
        text = ""
      case ":": if depth == 1 { keys.append(text) }
      case "{", "[": depth += 1
      case "}", "]":
        depth -= 1
        if depth == 0 { return keys }
      default: break
      }
    }
    return keys
  }
}
