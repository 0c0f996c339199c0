/// The base forms that an English verb or noun form may come from.
enum Lemmas {
  private static let irregular = Lexicon.lemmas.pairs(in: "irregular")

  /// Whether a verb form may stand for what was: "said", "argued", "saying"; not "says".
  static func isPast(_ folded: String) -> Bool {
    folded.hasSuffix("ed") || folded.hasSuffix("ing")
      || irregular[folded] != nil && !["is", "are", "am", "has", "does", "been", "being"].contains(folded)
  }

  /// The form itself first, then what its endings allow.
  static func candidates(for folded: String) -> [String] {
    if let lemma = irregular[folded] { return [lemma, folded] }
    var out = [folded]
    func add(_ drop: Int, _ ending: String = "") { out.append(String(folded.dropLast(drop)) + ending) }
    if folded.hasSuffix("ies") || folded.hasSuffix("ied") { add(3, "y") }
    if folded.hasSuffix("es") { add(2) }
    if folded.hasSuffix("s") { add(1) }
    for (ending, length) in [("ed", 2), ("ing", 3)] where folded.hasSuffix(ending) && folded.utf8.count > length + 2 {
      add(length)
      add(length, "e")
      let stem = folded.dropLast(length)
      if let last = stem.last, stem.dropLast().last == last { out.append(String(stem.dropLast())) }
    }
    return out
  }
}
