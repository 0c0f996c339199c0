/// US states and their abbreviations, as in "R-Tex." for "the Texas senator".
enum States {
  private static let abbreviations = Lexicon.places.pairs(in: "state abbreviations")

  /// The word itself and, of "r-vt.", the state behind the party's letter.
  static func spellings(of folded: String) -> [String] {
    let state = folded.split(separator: "-").last.map { String($0) } ?? folded
    let bare = state.hasSuffix(".") ? String(state.dropLast()) : state
    return [folded, bare, abbreviations[bare]].compactMap { $0 }
  }
}
