import Documents
import Pages

/// Cues that are no verbs with a subject of their own.
extension Prose {
  /// "According to X, …" and "…, according to X".
  func accordingTo(at index: Int, sentence: Range<Int>, paragraph: Range<Int>) -> Finding? {
    guard words[index] == "according", index + 2 < sentence.upperBound, words[index + 1] == "to",
      let name = phrase(from: index + 2, to: sentence.upperBound, allowsAppositive: false)
    else { return nil }
    let cue = index..<index + 2
    let opening = sentence.prefix(upTo: index).last { isPunctuation($0, ":") || isPunctuation($0, ";") || isDash($0) }.map { $0 + 1 }
    let isFirst = ((opening ?? sentence.lowerBound)..<index).allSatisfy {
      !classes[$0].isDisjoint(with: [.coordinator, .adverb]) || isComma($0)
    }
    if !isFirst, let (content, isQuoted) = content(before: index, from: sentence.lowerBound, paragraph: paragraph) {
      let rest = contentBehind(name.upperBound, sentence: sentence, isQuoted: isQuoted, isBroken: !isQuoted && isIntroduction(content[0]))
      let source = rest.isEmpty ? phrase(from: index + 2, to: sentence.upperBound, allowsAppositive: true) : name
      return Finding(rule: .accordingTo, source: source, cue: cue, content: content + rest)
    }
    let source = name
    if isFirst {
      let next = source.upperBound
      guard next < sentence.upperBound, isComma(next) || isComma(next - 1) else { return nil }
      let start = isComma(next) ? next + 1 : next
      guard start < sentence.upperBound else { return nil }
      return Finding(rule: .accordingTo, source: source, cue: cue, content: content(from: start, sentence: sentence))
    }
    return Finding(rule: .accordingTo, source: source, cue: cue, content: [sentence.lowerBound..<index])
  }

  /// "…, saying that …" and "… and said that …": the subject is the one before.
  func sharedSubject(_ verb: VerbGroup, sentence: Range<Int>, before: Finding?) -> Finding? {
    let last = verb.range.lowerBound - 1
    guard sentence.contains(last) else { return nil }
    let rule: Rule
    switch verb.voice {
    case .participle where isComma(last) || words[verb.head] == "saying": rule = .participle
    case .active where verb.cue.form == .past || verb.cue.form == .third:
      guard isCoordinated(verb, sentence) else { return nil }
      rule = .coordinated
    default: return nil
    }
    guard let source = before?.source ?? mainSubject(sentence, before: last, isNearest: rule == .coordinated) else { return nil }
    return leadingCue(verb, source: source, sentence: sentence, rule: rule)
  }

  /// "… and warned": the contents before end here.
  func isCoordinated(_ verb: VerbGroup, _ sentence: Range<Int>) -> Bool {
    let last = verb.range.lowerBound - 1
    // "said she was tired and wanted to go": wishes and beliefs are more often reported than the reporter's.
    if verb.cue.frame.isDisjoint(with: [.quotation, .trailing, .object]) { return false }
    return sentence.contains(last) && classes[last].contains(.coordinator) && verb.voice == .active
      && (verb.cue.form == .past || verb.cue.form == .third)
  }

  /// The noun phrase before the first verb that can be seen in the sentence, or before the nearest.
  private func mainSubject(_ sentence: Range<Int>, before end: Int, isNearest: Bool) -> Range<Int>? {
    let range = sentence.lowerBound + 1..<max(end, sentence.lowerBound + 1)
    for step in 0..<range.count {
      let index = isNearest ? range.upperBound - 1 - step : range.lowerBound + step
      if quotations[index] != nil { return nil }
      let isVerb = !classes[index].isDisjoint(with: [.auxiliary, .verb]) || words[index].hasSuffix("ed") && !isCapitalised(index)
      if isVerb, let subject = subject(from: sentence.lowerBound, to: index) { return subject }
    }
    return nil
  }

  /// "SMITH: …", "Smith: “…”" at the beginning of a line.
  func colonCue(paragraph: Range<Int>, sentence: Range<Int>) -> Finding? {
    let start = sentence.lowerBound
    guard start == paragraph.lowerBound, let colon = sentence.prefix(Self.longestLabel + 1).first(where: { isPunctuation($0, ":") }),
      colon > start, colon + 1 < sentence.upperBound,
      (start..<colon).allSatisfy({ isCapitalised($0) && document.tokens[$0].kind == .word }), !Self.labels.contains(words[start])
    else { return nil }
    let isLoud = (start..<colon).allSatisfy { index in
      let range = document.tokens[index].range
      return range.count > 1 && range.indices.allSatisfy { !document.scalars[$0].isLower }
    }
    guard isLoud || opensQuotation(colon + 1, sentence.upperBound) else { return nil }
    return Finding(
      rule: .colon, source: start..<colon, cue: colon..<colon + 1,
      content: isLoud ? [colon + 1..<withoutStop(colon + 1, paragraph.upperBound)] : content(from: colon + 1, sentence: sentence))
  }

  /// Names before a colon are short.
  private static let longestLabel = 4

  /// Capitals before a colon that name no speaker.
  private static let labels: Set<String> = [
    "update", "updated", "note", "notes", "photo", "photos", "video", "watch", "read", "related", "breaking", "exclusive", "correction",
    "opinion", "analysis", "warning", "more", "editor's", "editor’s", "source", "sources", "via", "transcript", "live", "fact", "q", "a",
    "new",
  ]
}
