import Documents
import Vocabulary
import Ground

/// Whose role it is, where the body is spoken of by a noun or by "its": "the trust's chairwoman", "its director, Mara Velk".
extension RoleReader {
  /// The full name of the body that a noun alone stands for: the only one named before that ends so ("the trust" of "Harbor Trust"), or, of
  /// "the company", the only body named in this sentence and the one before. The noun itself where neither is plain.
  func fullName(of run: Range<Int>) -> Range<Int> {
    guard run.count == 1, let noun = run.first, !words[noun].isCapitalised else { return run }
    let head = words[noun].folded
    let named = cast.organisations(called: head, before: run.lowerBound)
    if named.count == 1 { return named[0].words }
    if named.isEmpty, Organisations.anyName.contains(head) { return onlyBody(before: run.lowerBound) ?? run }
    return run
  }

  private static let outsiders: Set<String> = [
    "ally", "backer", "challenger", "competitor", "critic", "donor", "fan", "neighbor", "neighbour", "opponent", "rival", "supporter",
    "victim",
  ]

  /// The body of "its": the only one named in the sentence before the pronoun; else the only one of the sentence before, or what begins it
  /// ("The port authority has not decided. Its director, …").
  /// - Parameter role: "its rival", "its critics" belong to no one.
  func owner(ofIts index: Int, role: Int) -> Range<Int>? {
    if Self.outsiders.contains(RoleNouns.plural(of: words[role].folded) ?? words[role].folded)
      || Self.outsiders.contains(words[role].folded)
    {
      return nil
    }
    let sentence = wording.sentence(of: index)
    let here = bodies(in: sentence.lowerBound..<index)
    if !here.isEmpty { return here.count == 1 ? here[0] : nil }
    guard let before = sentenceBefore(sentence) else { return nil }
    let there = bodies(in: before)
    return there.isEmpty ? commonSubject(of: before) : there.count == 1 ? there[0] : nil
  }

  /// The only body named in this sentence before the word and in the one before it.
  func onlyBody(before index: Int) -> Range<Int>? {
    let sentence = wording.sentence(of: index)
    let here = bodies(in: sentence.lowerBound..<index)
    if here.count > 1 { return nil }
    let found = here + (sentenceBefore(sentence).map(bodies) ?? [])
    return Set(found.map(\.lowerBound)).count == 1 ? found[0] : nil
  }

  /// The sentence before, of the same paragraph or the one before.
  fileprivate func sentenceBefore(_ sentence: Range<Int>) -> Range<Int>? {
    let index = wording.sentenceIndex(of: sentence.lowerBound)
    guard index > 0 else { return nil }
    let before = wording.document.sentences[index - 1]
    return wording.paragraphIndex(of: sentence.lowerBound) - wording.paragraphIndex(of: before.lowerBound) <= 1 ? before : nil
  }

  /// The bodies named in the words, each by its full name and once. Persons are none, nor are places.
  private func bodies(in range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for name in cast.names(in: range) where [.organisation, .outlet].contains(name.kind) && !isPerson(name.words) {
      // "Services encompass": a common noun that opens a sentence.
      if name.words.count == 1, isCommonNoun(opening: name.words.lowerBound) { continue }
      let full = cast.organisation(named: name.words)?.words ?? name.words
      if !found.contains(full) { found.append(full) }
    }
    return found
  }

  private func commonSubject(of sentence: Range<Int>) -> Range<Int>? {
    guard let first = sentence.first, FunctionWords.articles.contains(words[first].folded) else { return nil }
    let start = first + 1
    guard let head = (start..<min(start + 4, sentence.upperBound)).first(where: { Organisations.commonHeads.contains(words[$0].folded) }),
      words[start...head].allSatisfy({ $0.kind == .word && !FunctionWords.prepositions.contains($0.folded) }), !words[head].isPossessive
    else { return nil }
    return start..<head + 1
  }
}

extension RoleReader {
  /// "Harborco denied it. “…,” spokeswoman Mara Velk said", "company spokesman Tom Oduya": nobody speaks for no one, so the body that is
  /// the subject of this sentence or of the one before is meant, where no other is named there.
  /// - Parameter phrase: the words of the role, which a name follows.
  func spoken(for phrase: Range<Int>, _ sentence: Range<Int>) -> Range<Int>? {
    guard ["spokesman", "spokeswoman", "spokesperson"].contains(words[phrase.upperBound - 1].folded),
      phrase.count == 1 || phrase.count == 2 && Organisations.anyName.contains(words[phrase.lowerBound].folded),
      // "family spokesman", "a spokeswoman, Mara Velk"
      phrase.lowerBound == sentence.lowerBound || words[phrase.lowerBound - 1].kind != .word,
      let only = onlyBody(before: phrase.lowerBound)
    else { return nil }
    let near = [sentence] + [sentenceBefore(sentence)].compactMap { $0 }
    return near.contains { opens($0, with: only) } ? only : nil
  }

  /// Whether the sentence begins with a name of the body, by its full or its short form, and no outlet's.
  private func opens(_ sentence: Range<Int>, with body: Range<Int>) -> Bool {
    let start = sentence.lowerBound + (FunctionWords.articles.contains(words[sentence.lowerBound].folded) ? 1 : 0)
    return cast.names(in: sentence).first.map {
      $0.words.lowerBound == start && $0.kind == .organisation && !words[$0.words.upperBound - 1].isPossessive
        && (cast.organisation(named: $0.words)?.words ?? $0.words) == body
    } ?? false
  }
}
