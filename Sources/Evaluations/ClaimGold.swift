package import Ground

extension ClaimLabel {
  /// The claims that people wrote down of an article of `corpus/`, their contents looked for in its text.
  /// - Parameters:
  ///   - claims: with `content` as a list of strings in the order in which they stand.
  ///   - text: the article's, by Unicode scalar.
  package static func labels(_ claims: [JSON], in text: [Unicode.Scalar]) -> [ClaimLabel] {
    claims.enumerated().map { number, claim in
      let content = places(of: (claim["content"]?.elements ?? []).compactMap(\.string), in: text) ?? []
      return ClaimLabel(claim, id: "\(number + 1)", content: Characters(content))
    }
  }
}

/// Where strings stand in a text, each looked for after the one before; nil where one is not found.
package func places(of strings: [String], in text: [Unicode.Scalar]) -> [TextRange]? {
  var from = 0
  var places: [TextRange] = []
  for string in strings {
    let wanted = Array(string.unicodeScalars)
    guard let first = wanted.first,
      let start = text[from...].indices.first(where: { text[$0] == first && text[$0...].starts(with: wanted) })
    else { return nil }
    places.append(TextRange(start, start + wanted.count))
    from = start + wanted.count
  }
  return places
}
