import Foundation
import Support
import Testing

/// JSON documents (JSON Feed, ninjs) beside JSON Lines, which begin alike.
@Suite struct JSONDocumentTests {
  let sandbox: Sandbox
  static let item =
    #"{"uri":"urn:velin:1","headline":"The bridge","body_html":"<p>\u201cWe have no other choice,\u201d said Mara Velk, the mayor of the town, after the vote &amp; before the rain.<\/p>"}"#
  static let pretty = """
    {
      "version": "https://jsonfeed.org/version/1.1",
      "items": [
        {"content_html": "<p>\\u201cYes,\\u201d said \\"Bo\\" Lund, the keeper of the old ferry on the Orrin.</p>"},
        {"content_text": "The old bridge will be closed.\\nThe ferry will run."}
      ]
    }

    """

  init() throws {
    sandbox = try Sandbox()
    try sandbox.write("one.json", JSONDocumentTests.item + "\n")
    try sandbox.write("feed.json", JSONDocumentTests.pretty)
    try sandbox.write("r.jsonl", JSONDocumentTests.item + "\n" + JSONDocumentTests.item.replacing("velin:1", with: "velin:2") + "\n")
    try sandbox.write("records.json", Sandbox.record("a", "One.") + Sandbox.record("b", "Two."))
    try sandbox.write("record.json", Sandbox.record("a", "One."))
    try sandbox.write("broken.json", "{\"id\":\"a\",\n" + Sandbox.record("b", "Two."))
    try sandbox.write("cut.json", String(JSONDocumentTests.pretty.dropLast(90)))
    try sandbox.write("other.json", "{\n\"some\": 1\n}\n")
  }

  @Test(arguments: [
    ("one.json", ["one.json"]), ("- < one.json", ["stdin"]), ("feed.json", ["feed.json#1", "feed.json#2"]),
    ("- < feed.json", ["stdin#1", "stdin#2"]), ("r.jsonl", ["urn:velin:1", "urn:velin:2"]), ("--from jsonl one.json", ["urn:velin:1"]),
    ("records.json", ["a", "b"]), ("- < records.json", ["a", "b"]), ("record.json", ["a"]),
    ("broken.json", ["broken.json:1 badRecord", "b"]), ("cut.json", ["cut.json badRecord"]), ("other.json", ["other.json unsupported"]),
  ])
  func areToldFromTheirBytes(_ arguments: String, _ records: [String]) throws {
    #expect(try ids(sandbox.run("hearsay extract \(arguments)").lines) == records)
  }

  @Test(arguments: ["one.json", "feed.json", "r.jsonl"]) func haveReceiptsThatHold(_ name: String) throws {
    let run = try sandbox.run("hearsay extract \(name) | hearsay verify - --pages .")
    #expect(run.code == 0, "\(run.output)")
    #expect(run.output.hasSuffix(" 0 do not hold\n"))
  }

  @Test func anEscapeThatChangesIsFound() throws {
    let run = try sandbox.run(
      "hearsay extract one.json --out e.jsonl; sed -i s/u201cWe/u201eWe/ one.json; hearsay verify e.jsonl --pages .")
    #expect(run.code == 1)
  }

  /// A `.json` below a folder is no page: it lies beside one.
  @Test func areNotTakenFromFolders() throws {
    try sandbox.write("pages/a.html", Sandbox.page("Mara Velk"))
    try sandbox.write("pages/a.json", JSONDocumentTests.item)
    #expect(try ids(sandbox.run("hearsay extract pages").lines) == ["a.html"])
  }
}
