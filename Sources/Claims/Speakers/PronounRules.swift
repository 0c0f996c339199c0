import Attributions
import Documents
import Ground
import Vocabulary

/// Sources that are pronouns: the one before where it is clear, nobody where it is not.
extension Resolver {
  func resolve(_ pronoun: Pronoun, at word: Int, index: Int) -> Reference {
    let text = wording.words[word].text
    switch pronoun {
    case .first:
      if wording.isQuoted(word) || attributions[index].parent != nil, let outer = enclosing(index), references[outer]?.status == .resolved {
        return follow(outer, .innerFirstPerson, text)
      }
      if let owner = owner(ofPassageAt: word, index: index) { return owner }
      return Reference(
        target: .nobody, status: .resolved, kind: .author, level: .author, because: Reason(.writersFirstPerson, text),
        levelBecause: Reason(.writerSpeaks))
    case .second:
      return Reference(
        target: .named(text), status: .resolved, kind: .group, level: .unnamedGroup, because: Reason(.readersAddressed, text),
        levelBecause: Reason(.nobodyNamed))
    case .relative: return antecedent(of: word, index: index)
    case .he, .she: return person(for: pronoun, at: word)
    case .they: return others(for: text, at: word) { $0.kind == .group || $0.kind == .organisation || $0.level == .unnamedOfficial }
    case .it: return body(before: word) ?? others(for: text, at: word) { [.organisation, .document, .outlet].contains($0.kind) }
    }
  }

  /// The attribution in whose content this one lies.
  func enclosing(_ index: Int) -> Int? {
    if let parent = attributions[index].parent { return parent }
    guard let source = attributions[index].source.first else { return nil }
    return attributions.indices.first { other in other != index && attributions[other].content.contains { $0.contains(source) } }
  }

  /// "The agency left after it …": the only body named in the sentence before "it".
  private func body(before word: Int) -> Reference? {
    let sentence = wording.sentence(of: word)
    let named = cast.names(in: sentence.lowerBound..<word).filter { $0.kind == .organisation || $0.kind == .outlet }
    guard named.count == 1, let only = named.first, let phrase = NounPhrase(only.words, in: wording) else { return nil }
    var reference = Nominal(phrase, cast: cast).reference
    reference.because = Reason(.onlyBodyInSentence, wording.text(phrase.words), wording.words[word].text)
    return reference
  }

  /// "he", "she": the subject of the clause before, or the speaker before where nobody else who fits came between; else the only one near.
  private func person(for pronoun: Pronoun, at word: Int) -> Reference {
    let text = wording.words[word].text
    let sentence = wording.sentence(of: word)
    let paragraph = wording.paragraphIndex(of: word)
    func fits(_ person: Int) -> Bool { pronoun.fits(cast.persons[person].gender) }
    func name(_ person: Int) -> String { cast.persons[person].name }

    // In the same sentence: "Jo Lee left before he could speak".
    if let subject = subject(of: sentence.lowerBound..<word), fits(subject) {
      return Self.person(
        subject, cast, because: Reason(.subjectOfSentence, name(subject), text),
        runnerUp: runnerUp(to: subject, pronoun, before: word))
    }
    if let last = lastSpoken(before: word), let reference = references[last.index], paragraph - wording.paragraphIndex(of: last.word) <= 1 {
      // "Velk's spokeswoman Anna Roth said": whoever is named inside the source is not between.
      let between = cast.mentions(in: min(max(last.word, last.end), word)..<word).filter {
        fits($0.person) && isSubject($0.words) && !wording.isQuoted($0.words.lowerBound)
      }
      if case .person(let speaker) = reference.target, fits(speaker), between.allSatisfy({ $0.person == speaker }),
        !isOvershadowed(speaker, at: word)
      {
        return Self.person(
          speaker, cast, because: Reason(.speakerBefore, text, name(speaker)),
          runnerUp: runnerUp(to: speaker, pronoun, before: word))
      }
      // "An employee said … he": somebody without a name goes on.
      if reference.kind == .person, case .named = reference.target, between.isEmpty, wording.paragraphIndex(of: last.word) == paragraph {
        return follow(last.index, .unnamedSpeakerBefore, text)
      }
    }
    if let subject = subjectBefore(wording.sentenceIndex(of: word), depth: 3), fits(subject), !isOvershadowed(subject, at: word) {
      return Self.person(
        subject, cast, because: Reason(.subjectBefore, name(subject), text), runnerUp: runnerUp(to: subject, pronoun, before: word)
      )
    }
    let near = nearby(word).filter { fits($0.person) }
    let persons = Set(near.map(\.person))
    if persons.count == 1, let only = persons.first {
      return Self.person(only, cast, because: Reason(.onlyOneNear, name(only), text))
    }
    let other = near.last.map { Speaker.RunnerUp(name: name($0.person), margin: 0) }
    let reason = persons.isEmpty ? Reason(.nobodyNear, text) : Reason(.severalNear, "\(persons.count)", text)
    return Self.unresolved(.person, .namedPerson, reason, runnerUp: other)
  }

  /// Mentions outside quotations in the paragraph before the word; in the paragraph before that one where there is none.
  private func nearby(_ word: Int) -> [Cast.Mention] {
    let paragraph = wording.paragraphIndex(of: word)
    let own = wording.document.paragraphs[paragraph].tokens.lowerBound
    let here = cast.mentions(in: own..<word).filter { !wording.isQuoted($0.words.lowerBound) }
    if !here.isEmpty || paragraph == 0 { return here }
    return cast.mentions(in: wording.document.paragraphs[paragraph - 1].tokens).filter { !wording.isQuoted($0.words.lowerBound) }
  }

  private func runnerUp(to person: Int, _ pronoun: Pronoun, before word: Int) -> Speaker.RunnerUp? {
    nearby(word).last { $0.person != person && pronoun.fits(cast.persons[$0.person].gender) }.map {
      Speaker.RunnerUp(name: cast.persons[$0.person].name, margin: 0.5)
    }
  }

  /// At the beginning of a paragraph "he" may be the article's main figure again: one who is named three times as often stands in the way.
  private func isOvershadowed(_ person: Int, at word: Int) -> Bool {
    guard word == wording.paragraph(of: word).lowerBound else { return false }
    let own = cast.persons[person].mentions.count
    return cast.persons.contains { $0.mentions.count >= 3 * own && $0.gender != cast.persons[person].gender?.other }
  }

  private func others(for text: String, at word: Int, where fits: (Reference) -> Bool) -> Reference {
    let paragraph = wording.paragraphIndex(of: word)
    if let last = spoken.last(where: { entry in entry.word < word && references[entry.index].map(fits) ?? false }),
      paragraph - wording.paragraphIndex(of: last.word) <= 1
    {
      return follow(last.index, .othersBefore, text)
    }
    return Self.unresolved(
      text == "it" || text == "It" ? .organisation : .group, .unnamedGroup, Reason(.nobodySpokeBefore, text))
  }

  /// "Hong Min, who heads the institute,": whoever stands before the relative pronoun.
  private func antecedent(of word: Int, index: Int) -> Reference {
    let sentence = wording.sentence(of: word)
    var end = word
    while end > sentence.lowerBound, wording.words[end - 1].kind != .word && wording.words[end - 1].kind != .number { end -= 1 }
    guard end > sentence.lowerBound else {
      return Self.unresolved(.person, .unnamedGroup, Reason(.nothingBeforeRelative, wording.words[word].text))
    }
    if let mention = cast.mentions(in: max(sentence.lowerBound, end - 6)..<end).last, mention.words.upperBound == end {
      return Self.person(
        mention.person, cast, because: Reason(.nameBeforeRelative, wording.words[word].text, cast.persons[mention.person].name))
    }
    // "Jo Lee, a doctor from Leeds, England, who": the one in apposition, not the place.
    if wording.has("who", at: word), let person = personInApposition(before: word, sentence) {
      return Self.person(person, cast, because: Reason(.appositionBeforeRelative, wording.words[word].text, cast.persons[person].name))
    }
    var start = end - 1
    while start > sentence.lowerBound, end - start < 8, !FunctionWords.determiners.contains(wording.words[start].folded),
      canStandInPhrase(start - 1)
    { start -= 1 }
    let phrase = start..<end
    return nominal(phrase, index: index)
  }

  /// The name before the comma, where only an appositive stands between it and "who".
  private func personInApposition(before word: Int, _ sentence: Range<Int>) -> Int? {
    guard wording.has(",", at: word - 1), let mention = cast.mentions(in: sentence.lowerBound..<word).last,
      wording.has(",", at: mention.words.upperBound),
      Appositive(after: mention.words, in: wording) != nil
    else { return nil }
    let between = wording.words[mention.words.upperBound..<word]
    return between.contains { FunctionWords.auxiliaries.contains($0.folded) || ["said", "told"].contains($0.folded) } ? nil : mention.person
  }

  private func canStandInPhrase(_ index: Int) -> Bool {
    let word = wording.words[index]
    guard word.kind == .word || word.kind == .number else { return false }
    if word.folded == "of" || FunctionWords.determiners.contains(word.folded) { return true }
    if FunctionWords.prepositions.contains(word.folded) || FunctionWords.auxiliaries.contains(word.folded)
      || FunctionWords.conjunctions.contains(word.folded)
    {
      return false
    }
    return CueLexicon.lookUp([word.folded]) == nil || word.isCapitalised
  }
}
