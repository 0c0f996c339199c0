import Vocabulary
import Ground

/// The picture at the top: how sure the wording is, by the level of the source. One disc a cell, its area as large as the count.
///
/// It can be read without colours (place, fill and number say the same), without seeing it (title, description, table), and in print.
struct CertaintyPlot {
  let tally: Tally

  private static let labelWidth = 200
  private static let columnWidth = 82
  private static let headHeight = 44
  private static let rowHeight = 38
  private static let largestRadius = 15.0
  /// A disc smaller than this is a speck.
  private static let smallestRadius = 3.5

  var svg: HTML {
    let width = CertaintyPlot.labelWidth + CertaintyPlot.columnWidth * Claim.Certainty.allCases.count
    let height = CertaintyPlot.headHeight + CertaintyPlot.rowHeight * tally.rows.count
    let largest = tally.rows.flatMap(\.counts).max() ?? 0
    var svg: HTML = """
      <svg class="plot" viewBox="0 0 \(width) \(height)" role="img" aria-labelledby="plot-title plot-description">
      <title id="plot-title">Claims by certainty and level of source</title>
      <desc id="plot-description">\(description)</desc>

      """
    for (column, certainty) in Claim.Certainty.allCases.enumerated() {
      let x = CertaintyPlot.labelWidth + column * CertaintyPlot.columnWidth
      svg += """
        <text class="strong" x="\(x)" y="16">\(certainty.rawValue)</text><text class="faint" x="\(x)" y="33">\
        \(tally.rows.reduce(0) { $0 + $1.counts[column] })</text>

        """
    }
    for (index, row) in tally.rows.enumerated() {
      let top = CertaintyPlot.headHeight + index * CertaintyPlot.rowHeight
      let middle = top + CertaintyPlot.rowHeight / 2
      svg += """
        <line x1="0" y1="\(top)" x2="\(width)" y2="\(top)"/><text x="0" y="\(middle + 5)">\(row.label)</text>

        """
      for (column, count) in row.counts.enumerated() {
        let x = CertaintyPlot.labelWidth + column * CertaintyPlot.columnWidth
        if count == 0 {
          svg += "<text class=\"faint\" x=\"\(x + 13)\" y=\"\(middle + 5)\">–</text>\n"
        } else {
          let share = (Double(count) / Double(largest)).squareRoot()
          let radius = max(CertaintyPlot.smallestRadius, CertaintyPlot.largestRadius * share)
          svg += disc(Claim.Certainty.allCases[column], x: x + 15, y: middle, radius: radius)
          svg += "<text class=\"strong\" x=\"\(x + 37)\" y=\"\(middle + 5)\">\(count)</text>\n"
        }
      }
    }
    svg += "</svg>"
    return svg
  }

  /// Full, half, empty, dashed: the signs of the certainties, grown to the size of the count.
  private func disc(_ certainty: Claim.Certainty, x: Int, y: Int, radius: Double) -> HTML {
    let tenths = Int((radius * 10).rounded())
    let r: HTML = "\(tenths / 10).\(tenths % 10)"
    let circle: (HTML) -> HTML = { "<circle class=\"\($0)\" cx=\"\(x)\" cy=\"\(y)\" r=\"\(r)\"/>" }
    return switch certainty {
    case .certain: circle("full")
    case .probable: "\(circle("ring"))<path class=\"full\" d=\"M\(x) \(y)v-\(r)a\(r) \(r) 0 0 0 0 \(twice(tenths))z\"/>"
    case .possible: circle("ring")
    case .unknown: circle("ring dashed")
    }
  }
  private func twice(_ tenths: Int) -> HTML { "\(tenths / 5).\(tenths % 5 * 2)" }

  private var description: String {
    let rows = tally.rows.compactMap { row -> String? in
      let parts = zip(Claim.Certainty.allCases, row.counts).filter { $1 > 0 }.map { "\($1) \($0.rawValue)" }
      return parts.isEmpty ? nil : "\(row.label): \(parts.joined(separator: ", "))"
    }
    return rows.isEmpty ? "There are no claims." : rows.joined(separator: "; ") + "."
  }

  /// The figures of the picture.
  var table: HTML {
    let head: HTML = Claim.Certainty.allCases.markup { "<th scope=\"col\" class=\"number-cell\">\($0.rawValue)</th>" }
    let rows: HTML = tally.rows.markup { row in
      let cells: HTML = row.counts.markup { "<td class=\"number-cell\">\($0)</td>" }
      return "<tr><th scope=\"row\">\(row.label)</th>\(cells)</tr>\n"
    }
    return """
      <table><caption>Claims by level of source and certainty</caption>
      <thead><tr><th scope="col">Level of source</th>\(head)</tr></thead>
      <tbody>
      \(rows)</tbody></table>
      """
  }
}
