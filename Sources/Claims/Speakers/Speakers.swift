import Articles
import Attributions
import Documents
import Pages

/// References made into speakers: with the roles and affiliations that the article gives anywhere.
struct Speakers {
  private let references: [Reference]
  private let cast: Cast
  private let dossiers: [Int: Dossier]

  init(references: [Reference], descriptions: [[Description]], cast: Cast) {
    self.references = references
    self.cast = cast
    var all = descriptions
    for reference in references {
      if case .person(let person) = reference.target, !reference.description.isEmpty { all[person].append(reference.description) }
    }
    var dossiers: [Int: Dossier] = [:]
    for person in Set(references.flatMap(\.persons)) { dossiers[person] = Dossier(all[person], in: cast.wording) }
    self.dossiers = dossiers
  }

  func speaker(_ index: Int) -> Speaker {
    let reference = references[index]
    var dossier = Dossier.empty
    switch reference.target {
    case .person(let person): dossier = dossiers[person] ?? .empty
    case .named: dossier = Dossier([reference.description], in: cast.wording)
    case .nobody: break
    }
    return Speaker(
      name: name(of: reference), status: reference.status, kind: reference.kind, level: reference.level, isMetonym: reference.isMetonym,
      roles: dossier.roles, affiliations: dossier.affiliations, runnerUp: reference.runnerUp)
  }

  private func name(of reference: Reference) -> String? {
    switch reference.target {
    case .person(let person): cast.persons[person].name
    case .named(let name): name
    case .nobody: nil
    }
  }

  /// Who passes the statement on, outermost first: the agency whose text the outlet prints, the speakers of the attributions around this
  /// one, the outlet that was told.
  func chain(of index: Int, _ attributions: [Attribution]) -> [Claim.Link] {
    let own = name(of: references[index])
    let credit = cast.wording.document.article.metadata.wire.map {
      Claim.Link(name: $0, kind: .outlet, level: .namedOutletOrDocument, span: nil, certainty: .certain)
    }
    var links = [credit, told(attributions[index])].compactMap { $0 }
    links.insert(contentsOf: around(index, attributions), at: credit == nil ? 0 : 1)
    return links.filter { $0.name != own }
  }

  private func around(_ index: Int, _ attributions: [Attribution]) -> [Claim.Link] {
    var links: [Claim.Link] = []
    var seen: Set<Int> = [index]
    var at = attributions[index].parent
    while let parent = at, attributions.indices.contains(parent), seen.insert(parent).inserted {
      let attribution = attributions[parent]
      if let name = name(of: references[parent]) {
        let cue = CueReading(attribution.cue, in: cast.wording)
        let certainty = certainty(
          of: attribution, cue: cue, predicate: Predicate(attribution.content, in: cast.wording), speaker: references[parent].kind)
        links.append(
          Claim.Link(
            name: name, kind: references[parent].kind, level: references[parent].level, span: attribution.source.first,
            certainty: certainty.value))
      }
      at = attribution.parent
    }
    return links.reversed()
  }

  /// "told Reuters", "said in an interview with CNN": the outlet right behind the cue, before the content begins.
  private func told(_ attribution: Attribution) -> Claim.Link? {
    let wording = cast.wording
    let reading = CueReading(attribution.cue, in: wording)
    guard let cue = wording.words(in: attribution.cue).first, let last = wording.words(in: attribution.cue).last, !reading.isNegated,
      reading.kind != .silence
    else { return nil }
    let taken = wording.words(in: attribution.content + attribution.source)
    // A cue of several spans may end in another sentence.
    let limit = min(last.upperBound + Self.farthestAddressee, wording.sentence(of: last.lowerBound).upperBound)
    let end = taken.map(\.lowerBound).filter { $0 >= last.upperBound }.min() ?? limit
    let run = last.upperBound..<max(last.upperBound, min(limit, end))
    let outlet = cast.names(in: run).first { name in
      guard name.kind == .outlet, !wording.words[name.words.upperBound - 1].isPossessive else { return false }
      // "CNN executives", "a Reuters rival"
      let next = name.words.upperBound < wording.words.count ? wording.words[name.words.upperBound] : nil
      if let next, next.kind == .word, !FunctionWords.openers.contains(next.folded), !DateWords.isMonthOrWeekday(next.folded),
        !taken.contains(where: { $0.contains(name.words.upperBound) })
      {
        return false
      }
      let start =
        FunctionWords.articles.contains(wording.words[max(0, name.words.lowerBound - 1)].folded)
        ? name.words.lowerBound - 1 : name.words.lowerBound
      if start == last.upperBound { return wording.words[cue].contains { ["told", "tell", "tells", "telling"].contains($0.folded) } }
      return start > run.lowerBound && ["with", "to"].contains(wording.words[start - 1].folded)
        && wording.words[run.lowerBound..<start].contains { ["interview", "statement", "email", "e-mail", "comments"].contains($0.folded) }
    }
    return outlet.map {
      let name = cast.organisation(named: $0.words)?.name ?? wording.text($0.words)
      return Claim.Link(name: name, kind: .outlet, level: .namedOutletOrDocument, span: wording.range($0.words), certainty: .certain)
    }
  }

  /// Words behind the cue in which an outlet is who was told.
  private static let farthestAddressee = 8
}
