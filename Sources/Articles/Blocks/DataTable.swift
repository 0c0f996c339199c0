internal import Pages

extension Tree {
  /// Whether a table holds data rather than the page's layout: at least two rows of at least two cells, cells of few words, no table inside.
  func isDataTable(_ table: Int) -> Bool {
    var rows = 0
    var cells = 0
    var bytes = 0
    for index in table + 1..<Int(nodes[table].end) {
      switch nodes[index].tag {
      case .table, .article, .section, .form: return false
      case .tr: rows += 1
      case .td, .th: cells += 1
      case .text: for run in runs(of: index) { bytes += Int(run.end - run.start) }
      default: break
      }
    }
    return rows >= 2 && cells >= 2 * rows && bytes <= 120 * cells
  }
}
