import ArgumentParser
import Ground
import Exports

extension Hearsay {
  struct Schema: Verb {
    static let examples = [
      "hearsay schema > hearsay.schema.json",
      "hearsay schema | grep -o '\"enum\":[^]]*' | sort -u",
      "hearsay schema | tr ',' '\\n' | grep '\"required\"'",
    ]

    static let configuration = CommandConfiguration(
      abstract: "The JSON Schema of the lines of extract.", discussion: discussion("JSON Schema, draft 2020-12, on one line."))

    func run() async throws {
      var output = try Output(nil)
      try output.write(Exports.Schema.extractLine.line + "\n")
      try output.commit()
    }
  }
}
