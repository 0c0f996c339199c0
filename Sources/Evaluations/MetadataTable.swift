/// Scores of metadata, a row for each set of pages and each field that its gold tells.
package struct MetadataTable: Sendable {
  private var rows: [(name: String, score: MetadataScore)] = []

  package init() {}

  /// Adds the rows of a set.
  package mutating func add(_ name: String, _ score: MetadataScore) { rows.append((name, score)) }

  /// Recall and precision in percent, alike and exact; sets and fields without gold are left out.
  package var text: String {
    let width = max(12, (rows.map(\.name.count).max() ?? 0) + 1)
    var lines = ["set".padded(to: width) + "field     | recall precision gold | exact recall precision gold"]
    for (name, score) in rows {
      for field in MetadataScore.Field.allCases {
        let (alike, exact) = (score.alike(field), score.exact(field))
        if alike.gold + alike.system == 0 { continue }
        lines.append(
          name.padded(to: width) + field.rawValue.padded(to: 10) + "|  " + percent(alike.recall) + "     " + percent(alike.precision) + " "
            + "\(alike.gold)".padded(left: 4) + " |        " + percent(exact.recall) + "     " + percent(exact.precision) + " "
            + "\(exact.gold)".padded(left: 4))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
