import Documents
package import Ground
package import Vocabulary

extension Reading {
  /// A reading that comes back from its line, of `hearsay/2` or `hearsay/1`; claims may have been taken out of the line, and words of its fields
  /// changed. What the earlier format does not hold is nil, but for sentences and parts, which follow from what it holds.
  ///
  /// Whether the line was edited is not judged here, where no hash can be computed, but in `Exports`.
  /// - Throws: the place and nature of the first fault. Every span of the reading lies inside its text.
  package init(line json: JSON) throws(LineError) {
    let line = try Fields(json, at: "")
    let schema = try line.optionalString("schema")
    guard schema == Line.schema || schema == Line.earlierSchema else {
      throw line.fault("schema", "“\(schema?.prefix(40) ?? "")” is neither \(Line.schema) nor \(Line.earlierSchema)")
    }
    let tool = try line.object("tool")
    let article = try Article(line)
    let count = article.scalarCount
    let ids = try line.list("claims") { value, place throws(LineError) in try Fields(value, at: place).optionalString("id") }
    var parents: [String: Int] = [:]
    for (index, id) in ids.enumerated() { if let id, parents[id] == nil { parents[id] = index } }
    var claims = try line.list("claims") { value, place throws(LineError) in
      try Claim(Fields(value, at: place), parents: parents, within: count)
    }
    if schema == Line.earlierSchema { claims = claims.map { $0.toldAsPart(of: claims) } }
    let page = try line.optionalString("sha256")
    let digest = page.flatMap { Digest(hex: $0) }
    if page != nil, digest == nil { throw line.fault("sha256", "it is no SHA-256") }
    var record: ArchiveRecord?
    if let fields = try line.optionalObject("record") { record = try ArchiveRecord(fields) }
    self.init(
      tool: Tool(version: try tool.string("version"), model: try tool.string("model")), page: digest, record: record, article: article,
      sentences: line["sentences"] == nil
        ? Reading.sentences(of: article) : try line.spans("sentences", within: count),
      claims: claims,
      dates: try line.list("dates") { value, place throws(LineError) in try DateMention(Fields(value, at: place), within: count) },
      notes: try line.list("notes") { value, place throws(LineError) in
        let note = try Fields(value, at: place)
        return Note(try note.word("kind"), try note.string("message"))
      },
      isEdited: try line.optionalBool("edited") ?? false)
  }

  private static func sentences(of article: Article) -> [TextRange] {
    let document = Document(article)
    return document.sentences.map(document.range)
  }
}

extension Claim {
  /// The claim as a part of its parent, where it has the same cue and source: only parts do.
  fileprivate func toldAsPart(of claims: [Claim]) -> Claim {
    guard let parent, !attribution.cue.isEmpty else { return self }
    let whole = claims[parent].attribution
    guard whole.cue == attribution.cue, whole.source == attribution.source else { return self }
    return Claim(
      id: id, attribution: attribution, bytes: bytes, parent: parent, isPart: true, type: type, speaker: speaker, certainty: certainty,
      polarity: polarity, stance: stance, statementDate: statementDate, chain: chain, confidence: confidence, unsure: unsure,
      because: because)
  }
}
