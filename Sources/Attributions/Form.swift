import Documents
import Pages

extension Attribution.Form {
  /// From this share of the content's words inside quotation marks on, the content is direct: a "he" for an "I" put in does not change that.
  private static let directShare = 0.9

  init(of content: [TextRange], in prose: Prose) {
    var words = 0
    var quoted = 0
    for span in content {
      for index in prose.document.tokens(in: span) where prose.isWord(index) {
        words += 1
        if prose.quotations[index] != nil { quoted += 1 }
      }
    }
    if quoted == 0 { self = .indirect } else { self = Double(quoted) >= Self.directShare * Double(words) ? .direct : .mixed }
  }
}

extension Document {
  /// The tokens that begin in a range of the text.
  func tokens(in range: TextRange) -> Range<Int> {
    let first = token(atOrAfter: range.start)
    return first..<max(first, token(atOrAfter: range.end))
  }

  private func token(atOrAfter offset: Int) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].range.start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
