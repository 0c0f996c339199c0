import Documents
import Vocabulary
import Ground

/// Who is the subject of a sentence, as far as that shows without a parser.
extension Resolver {
  /// The subject of the sentence before, through sentences that begin with "he" or "she" themselves.
  func subjectBefore(_ sentence: Int, depth: Int) -> Int? {
    guard sentence > 0, depth > 0 else { return nil }
    let before = wording.document.sentences[sentence - 1]
    if let subject = subject(of: before) { return subject }
    let first = before.first { wording.words[$0].kind == .word }.map { wording.words[$0].folded } ?? ""
    return ["he", "she"].contains(first) ? subjectBefore(sentence - 1, depth: depth - 1) : nil
  }

  /// The person whose name begins the clause, "as for" and an introductory phrase passed over; the owner where the subject is a thing of a
  /// person's.
  func subject(of range: Range<Int>) -> Int? {
    // "He visited Jo Lee, whom he likes": the subject is a pronoun, and the sentence before says whose.
    if let first = range.first(where: { wording.words[$0].kind == .word }), first < range.upperBound - 1,
      ["he", "she"].contains(wording.words[first].folded)
    {
      return nil
    }
    for mention in cast.mentions(in: range) where !wording.isQuoted(mention.words.lowerBound) {
      if isSubject(mention.words) || isTopic(mention.words, in: range) { return mention.person }
      return nil
    }
    return nil
  }

  /// The names of those who are the subject of a clause together, or of the one who is.
  func subjects(of range: Range<Int>) -> [String] {
    guard let first = subject(of: range) else { return [] }
    let mentions = cast.mentions(in: range).drop { $0.person != first }
    var names = [cast.persons[first].name]
    for (before, mention) in zip(mentions, mentions.dropFirst()) {
      guard mention.words.lowerBound - before.words.upperBound == 1, wording.has("and", at: before.words.upperBound) else { break }
      names.append(cast.persons[mention.person].name)
    }
    return names
  }

  /// "As for Jo Lee, she …", "Mr. Lee's ideas have failed".
  private func isTopic(_ mention: Range<Int>, in range: Range<Int>) -> Bool {
    let first = range.lowerBound
    if wording.has("as", at: first), wording.has("for", at: first + 1), mention.lowerBound <= first + 3 { return true }
    guard wording.words[mention.upperBound - 1].isPossessive else { return false }
    return mention.lowerBound <= first + 1
  }

  /// A name is taken as a subject where its noun phrase begins the sentence or the clause.
  func isSubject(_ mention: Range<Int>) -> Bool {
    if wording.words[mention.upperBound - 1].isPossessive { return false }
    let sentence = wording.sentence(of: mention.lowerBound)
    for at in (sentence.lowerBound..<mention.lowerBound).reversed() {
      let word = wording.words[at]
      // "of Tom Oduya and Mara Velk": "and" between names joins them, and what stands before the first decides.
      if word.folded == "and", at > sentence.lowerBound, wording.words[at - 1].isCapitalised { continue }
      if Self.clauseOpeners.contains(word.folded) { return true }
      let isInPhrase =
        word.kind != .word || word.isCapitalised && Pronoun(word.folded) == nil && !FunctionWords.prepositions.contains(word.folded)
      guard
        isInPhrase || RoleNouns.isRole(word.folded) || RoleNouns.modifiers.contains(word.folded)
          || FunctionWords.determiners.contains(word.folded)
          || Organisations.commonHeads.contains(word.folded)
      else { return false }
    }
    return true
  }

  private static let clauseOpeners: Set<String> = [
    ",", "and", "that", "but", "as", "when", "while", "because", "after", "before", "if", "then", "though", "although", "since",
  ]
}
