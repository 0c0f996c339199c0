import Documents
import Vocabulary
import Ground

/// What stands in commas or brackets behind a name and says who it is.
struct Appositive {
  let start: Int

  /// Nil where no noun phrase with a role follows the comma.
  init?(after name: Range<Int>, in wording: Wording) {
    let comma = name.upperBound
    guard wording.has(",", at: comma), comma + 1 < wording.sentence(of: name.lowerBound).upperBound else { return nil }
    // "San Jose, California the candidate": a place behind the comma begins no appositive.
    // … but "Mara Velk, Panama coach".
    let isPlace = Places.words.contains(wording.words[comma + 1].folded) && !wording.words[comma + 1].isPossessive
    guard !isPlace || wording.words.indices.contains(comma + 2) && RoleNouns.isRole(wording.words[comma + 2].folded) else { return nil }
    var at = comma + 1
    let limit = min(wording.sentence(of: name.lowerBound).upperBound, at + 10)
    while at < limit {
      let word = wording.words[at]
      guard word.kind == .word || word.kind == .number, !FunctionWords.auxiliaries.contains(word.folded),
        !FunctionWords.relatives.contains(word.folded),
        at == comma + 1 || !FunctionWords.prepositions.contains(word.folded)
      else { return nil }
      if RoleNouns.isRole(word.folded), !word.isPossessive {
        start = comma + 1
        return
      }
      at += 1
    }
    return nil
  }
}
