import Hearsay

/// Reads a page from memory and prints who says what, each with the bytes that prove it.
@main
struct Stranger {
  static let page = """
    <html lang="en"><head><title>The dam</title></head><body><article><h1>The dam</h1>
    <p>The council met on Monday and talked for hours about the dam above the town.</p>
    <p>“The dam will hold,” said Mara Velk, the mayor of Orrin.</p></article></body></html>
    """

  static func main() throws {
    let bytes = Array(page.utf8)
    let reader = Reader()
    var said: [String] = []
    for reading in try reader.read(bytes, id: "dam.html") {
      guard try Reading(jsonLine: reading.jsonLine) == reading else { throw Difference() }
      for claim in reading.claims {
        let proof = claim.bytes.content.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }.joined()
        said.append("\(claim.speaker.name ?? "nobody"): \(proof) (\(claim.certainty))")
      }
    }
    print(said.joined(separator: "\n"))
    guard said.contains("Mara Velk: “The dam will hold,” (certain)") else { throw Difference() }
  }
}

/// What was read is not what stands in the page.
struct Difference: Error {}
