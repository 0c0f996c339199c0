import Attributions
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

  /// The speakers of the attributions around this one, outermost first.
  func chain(of index: Int, _ attributions: [Attribution]) -> [Claim.Link] {
    var links: [Claim.Link] = []
    var seen: Set<Int> = [index]
    var at = attributions[index].parent
    while let parent = at, attributions.indices.contains(parent), seen.insert(parent).inserted {
      let attribution = attributions[parent]
      // A part of a split content has the same speaker and passes nothing on.
      if let name = name(of: references[parent]), name != self.name(of: references[index]) {
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
}
