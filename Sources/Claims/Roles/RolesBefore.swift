import Documents
import Vocabulary
import Ground

/// Role phrases that are read from their end, since a name follows them: titles ("Russian President", "the ministry's spokesman").
extension RoleReader {
  /// The role phrase that ends right before `end`: "Russian President", "Velk campaign Chairman", "the ministry's spokesman".
  /// - Parameter joined: how many phrases stand behind this one, joined by "and".
  func backward(from end: Int, joined: Int = 0) -> Description {
    let sentence = wording.sentence(of: end)
    guard end > sentence.lowerBound, isRoleNoun(end - 1) || RoleNouns.honorifics.contains(words[end - 1].folded) else {
      if let outlet = outlet(endingAt: end, sentence) { return Description(affiliations: [outlet]) }
      return bodyBackward(from: end, sentence, joined: joined)
    }
    // "Undersecretary for Education Mr.": only such an office goes past the honorific.
    if RoleNouns.honorifics.contains(words[end - 1].folded) { return bodyBackward(from: end - 1, sentence, joined: joined) }
    var start = end - 1
    while start > sentence.lowerBound, end - start < Self.longestPhrase, belongsBefore(start - 1) { start -= 1 }
    var out = read(start..<end)
    if start > sentence.lowerBound, words[start - 1].isPossessive, let owner = owner(endingAt: start) { out.affiliations.append(owner) }
    if out.affiliations.isEmpty, let body = spoken(for: start..<end, sentence) { out.affiliations.append(body) }
    if start > sentence.lowerBound, words[start - 1].is("its"), let owner = owner(ofIts: start - 1, role: end - 1) {
      out.affiliations.append(owner)
    }
    // "Former Secretary of State and ambassador Mara Velk".
    if joined + 1 < Self.mostJoined, start > sentence.lowerBound + 1, words[start - 1].is("and") {
      out = backward(from: start - 1, joined: joined + 1) + out
    }
    return out
  }

  /// "CEO of the Refugee Council Mara Velk", "Secretary of State Jo Lee".
  private func bodyBackward(from end: Int, _ sentence: Range<Int>, joined: Int) -> Description {
    guard end > sentence.lowerBound else { return Description() }
    // "the president of the Lombardy region"
    var start = Organisations.commonHeads.contains(words[end - 1].folded) ? end - 1 : end
    while start > sentence.lowerBound, words[start - 1].isCapitalised, !words[start - 1].isPossessive { start -= 1 }
    guard start < end else { return Description() }
    var link = start - 1
    if link > sentence.lowerBound, words[link].is("the") { link -= 1 }
    guard link > sentence.lowerBound, ["of", "for", "to"].contains(words[link].folded), isRoleNoun(link - 1) else { return Description() }
    // "spokesman for Velk": behind "for" and "to" stands what a capitalised office is held for.
    let isOffice = words[start..<end].allSatisfy { NameReader.officeTails.contains($0.folded) || $0.folded == "and" }
    let isEnvoy = words[link].is("to") && RoleNouns.envoys.contains(words[link - 1].folded)
    guard words[link].is("of") || words[link - 1].isCapitalised && (words[link].is("for") ? isOffice : isEnvoy) else {
      return Description()
    }
    if isOffice { return Description(roles: [.init(words: (link - 1)..<end, modifier: modifier(before: link - 1, sentence))]) }
    var out = backward(from: link, joined: joined)
    // An ambassador belongs to whoever sends them.
    if !words[link].is("to") { out.affiliations.append(start..<end) }
    return out
  }

  /// "The Harbor Post’s Mara Velk": the outlet for which somebody writes or speaks.
  private func outlet(endingAt end: Int, _ sentence: Range<Int>) -> Range<Int>? {
    guard end > sentence.lowerBound, words[end - 1].isPossessive else { return nil }
    let run = max(sentence.lowerBound, end - Self.longestPhrase)..<end
    // "the Post’s", which alone is no name
    let isShort = run.count > 1 && Outlets.heads.contains(words[end - 1].folded) && words[end - 1].isCapitalised && words[end - 2].is("the")
    return cast.names(in: run).last { $0.words.upperBound == end && $0.kind == .outlet }?.words ?? (isShort ? end - 1..<end : nil)
  }

  private func modifier(before index: Int, _ sentence: Range<Int>) -> String? {
    index > sentence.lowerBound ? modifier(of: words[index - 1].folded) : nil
  }

  private func belongsBefore(_ index: Int) -> Bool {
    let word = words[index]
    guard word.kind == .word, !word.isPossessive else { return false }
    if FunctionWords.determiners.contains(word.folded) || FunctionWords.prepositions.contains(word.folded)
      || FunctionWords.auxiliaries.contains(word.folded)
    {
      return false
    }
    if RoleNouns.modifiers.contains(word.folded) || isRoleNoun(index) || Organisations.commonHeads.contains(word.folded) { return true }
    // "NBC News": no opening of a sentence.
    if Outlets.heads.contains(word.folded), index > 0, words[index - 1].isAcronym { return true }
    if word.isCapitalised {
      // "Harbor Watch": a noun of names behind another capital opens nothing.
      let isOfName = Organisations.heads.contains(word.folded) && index > 0 && words[index - 1].isCapitalised
      return !DateWords.isMonthOrWeekday(word.folded) && (isOfName || !FunctionWords.openers.contains(word.folded))
    }
    if FunctionWords.openers.contains(word.folded) || word.folded.hasSuffix("ly") || word.folded.hasSuffix("ed")
      || word.folded.hasSuffix("ing")
    {
      return false
    }
    // "will not satisfy Captain Velk": a title in capitals takes no small word before it.
    if words[index + 1].isCapitalised { return false }
    // A noun that we do not know ("climate scientist"), never a verb that reports.
    return CueLexicon.lookUp([word.folded]) == nil && !FunctionWords.conjunctions.contains(word.folded)
  }

  /// The owner whose possessive ends right before `index`, where it is a body: "the ministry's", "the Koch network's".
  func owner(endingAt index: Int) -> Range<Int>? {
    var start = index - 1
    let sentence = wording.sentence(of: start)
    let isNamed = words[start].isCapitalised
    guard isNamed || Organisations.commonHeads.contains(words[start].folded) else { return nil }
    while start > sentence.lowerBound, words[start - 1].isCapitalised, !words[start - 1].isPossessive,
      !FunctionWords.openers.contains(words[start - 1].folded)
    { start -= 1 }
    let run = start..<index
    return isPerson(run) ? nil : fullName(of: run)
  }
}
