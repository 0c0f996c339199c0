package import Ground

/// One article with the attributions that people marked in it: a line of a gold file.
///
/// `{"id", "text", "title"?, "date"?, "attributions": [{"id"?, "source", "cue", "content"}]}`; source, cue and content are lists of
/// `[start, end]`, in Unicode scalars of the text, half open.
package struct AttributionGold: Sendable {
  /// The article's.
  package let id: String
  /// The article's text, in whose scalars the spans count.
  package let text: String
  /// Nil where the line gives none.
  package let title: String?
  /// The day of publication; nil where the line gives none, or a month or year only.
  package let date: CivilDate?
  /// In the order of the line.
  package let attributions: [ScoredAttribution]
  /// The id of each attribution; its number, from 1, where it has none.
  package let ids: [String]

  /// Reads a line.
  /// - Throws: `GoldError`, which says what is missing, or which span does not lie in the text.
  package init(line: [UInt8]) throws(GoldError) {
    let record = try JSON(gold: line)
    guard let id = record["id"]?.string, let text = record["text"]?.string, let attributions = record["attributions"]?.elements else {
      throw GoldError(message: "a line of gold has an id, a text and attributions")
    }
    let length = text.unicodeScalars.count
    var ids: [String] = []
    var read: [ScoredAttribution] = []
    for (number, attribution) in attributions.enumerated() {
      let name = attribution["id"]?.string ?? "\(number + 1)"
      func spans(_ role: String) throws(GoldError) -> [TextRange] {
        var spans: [TextRange] = []
        for span in attribution[role]?.elements ?? [] {
          guard span.elements.count == 2, let start = span.elements[0].int, let end = span.elements[1].int, 0 <= start, start <= end else {
            throw GoldError(message: "a span of \(role) of attribution \(name) is not [start, end]: \(span.line)")
          }
          guard end <= length else {
            throw GoldError(
              message: "the span [\(start), \(end)] of \(role) of attribution \(name) ends beyond the text, which has \(length) characters")
          }
          spans.append(TextRange(start, end))
        }
        return spans
      }
      ids.append(name)
      read.append(ScoredAttribution(source: try spans("source"), cue: try spans("cue"), content: try spans("content")))
    }
    self.id = id
    self.text = text
    title = record["title"]?.string.flatMap { $0.isEmpty ? nil : $0 }
    date = record["date"]?.string.flatMap { CivilDate(iso: $0) }.flatMap { $0.precision == .day ? $0 : nil }
    self.attributions = read
    self.ids = ids
  }
}

/// Why a line is no gold.
package struct GoldError: Error, Sendable, Hashable {
  /// What is wrong, without the name of the file.
  package let message: String
  package init(message: String) { self.message = message }
}

extension JSON {
  /// A line of a gold file, which is an object.
  package init(gold line: [UInt8]) throws(GoldError) {
    let value: JSON
    do { value = try JSON(reading: line) } catch {
      throw GoldError(message: "no JSON: \(error.message) (byte \(error.offset) of the line)")
    }
    guard case .object = value else { throw GoldError(message: "a line of gold is a JSON object") }
    self = value
  }
}
