import Documents
import Ground
import Vocabulary

/// What the words of a cue say: their class, the word that decided, and whether they are negated or hedged.
struct CueReading: Sendable {
  let kind: CueClass?
  /// The word or words of the text that gave the class, for `because`.
  let word: String
  let lemma: String
  let isNegated: Bool
  /// A modal over the cue itself: "may argue", "could say".
  let modal: String?
  /// The modal of "would have said", "should have said", which tell that nobody did.
  let hypothesis: String?
  /// "is believed", "was reported": nobody is named as the one who holds it.
  let isPassive: Bool
  /// The cue is a mark: a colon, a quotation mark.
  let isMark: Bool
  let lemmas: [String]
  let lastWord: String

  init(_ cue: [TextRange], in wording: Wording) {
    let indices = wording.words(in: cue).flatMap(Array.init)
    let words = indices.map { wording.words[$0] }
    let folded = words.map(\.folded)
    isMark = !words.isEmpty && words.allSatisfy { $0.kind != .word && $0.kind != .number }

    hypothesis = folded.indices.dropLast(2).first {
      ["would", "should"].contains(folded[$0]) && folded[$0 + 1] == "have" && Lemmas.isPast(folded[$0 + 2])
        && CueLexicon.lookUp([folded[$0 + 2]]) != nil
    }.map { words[$0].text }
    var negated = false
    var modal: String?
    var found: [Finding] = []
    var at = 0
    var isInAdjunct = false
    while at < folded.count {
      let word = folded[at]
      defer { at += 1 }
      // "said in the conference call": what stands in the adjunct is no cue, but a participle after it is ("in a statement, saying").
      if !found.isEmpty, Self.adjuncts.contains(word) { isInAdjunct = true }
      if isInAdjunct, !word.hasSuffix("ing") { continue }
      isInAdjunct = false
      // "could not resist pointing out" is no possibility.
      if ["may", "might", "could"].contains(word), at + 1 < folded.count, word != "could" || folded[at + 1] != "not" {
        modal = words[at].text
      }
      if FunctionWords.auxiliaries.contains(word), !word.hasSuffix("n't"),
        !["may", "might", "could"].contains(word) || at + 1 < folded.count
      {
        continue
      }
      let hit = CueLexicon.lookUp(folded[at...])
      if hit?.length != 2, Negations.negatesVerb(word) || word == "no" || word == "without" { negated = true }
      // "found little unity on"; "made little secret of" says the contrary.
      if word == "little", at + 1 < folded.count, !["secret", "doubt"].contains(folded[at + 1]) { negated = true }
      if let hit {
        let text = words[at..<min(at + hit.length, words.count)].map(\.text).joined(separator: " ")
        let isNoun = at > 0 && (FunctionWords.determiners.contains(folded[at - 1]) || FunctionWords.prepositions.contains(folded[at - 1]))
        found.append(Finding(kind: hit.kind, lemma: hit.lemma, text: text, isNoun: isNoun))
        at += hit.length - 1
      }
    }
    lemmas = found.map(\.lemma)
    lastWord = folded.last ?? ""

    let chosen = CueReading.governing(found)
    // "did not immediately respond" is silence; "did not rule out" is possibility; both are read as one.
    let negatedKind = negated ? chosen.flatMap { CueReading.negations[$0.lemma] } : nil
    kind = negatedKind ?? chosen?.kind
    isNegated = negated && negatedKind == nil
    lemma = chosen?.lemma ?? ""
    word = chosen?.text ?? words.map(\.text).joined(separator: " ")
    self.modal = modal

    let participle = found.first.map(\.text) ?? ""
    let beforeIt = zip(folded, folded.dropFirst()).contains { auxiliary, next in
      ["is", "are", "was", "were", "been", "be", "being", "it's"].contains(auxiliary)
        && (next.hasSuffix("ed") || Self.participles.contains(next))
    }
    isPassive = beforeIt && !participle.isEmpty
  }

  private static let adjuncts: Set<String> = ["in", "on", "at", "during", "after", "before"]

  private static let participles: Set<String> = [
    "said", "thought", "known", "told", "seen", "shown", "understood", "held", "felt", "found", "heard", "widely", "also",
  ]

  /// A word or two of the cue that the lexicon knows.
  private struct Finding {
    let kind: CueClass
    let lemma: String
    let text: String
    /// "the debate", "of their check".
    let isNoun: Bool
  }

  /// The word that governs the content: the last one that asserts or asks ("shot back in a statement, saying"), unless an earlier one
  /// empties or bends what follows ("declined to say", "refused to acknowledge", "tried to explain"). The name of an occasion governs
  /// nothing beside a verb ("answered a question by assuring").
  private static func governing(_ found: [Finding]) -> Finding? {
    if let bending = found.first(where: { $0.kind == .silence || $0.kind == .wish || $0.kind == .possibility }) { return bending }
    // "retracted her claim"; but "recanted, saying".
    if let at = found.lastIndex(where: { $0.kind == .withdrawal }), found[(at + 1)...].allSatisfy(\.isNoun) { return found[at] }
    let verbs = found.filter { $0.kind != .withdrawal && !($0.isNoun && [.question, .topic].contains($0.kind)) }
    return (verbs.isEmpty ? found : verbs).last { $0.kind != .assertion } ?? (verbs.last ?? found.last)
  }

  /// What a negated verb amounts to.
  private static let negations: [String: CueClass] = {
    var out: [String: CueClass] = [
      "rule out": .possibility, "exclude": .possibility, "deny": .possibility, "dispute": .possibility, "support": .opposition,
      "accept": .opposition,
    ]
    for lemma in [
      "say", "comment", "respond", "reply", "answer", "tell", "confirm", "disclose", "specify", "mention", "identify", "name", "reveal",
      "know", "find", "explain", "elaborate",
    ] {
      out[lemma] = .silence
    }
    for lemma in ["backtrack", "recant", "retract", "take back", "walk back"] { out[lemma] = .assertion }
    for lemma in ["address", "ask", "discuss", "provide", "release", "give", "show", "clear"] { out[lemma] = .silence }
    return out
  }()
}
