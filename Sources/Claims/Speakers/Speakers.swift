import Articles
import Attributions
import Documents
import Ground
import Vocabulary

/// References made into speakers: with the roles and affiliations that the article gives anywhere.
struct Speakers {
  private let references: [Reference]
  private let readings: [ClauseReading]
  private let cast: Cast
  private let dossiers: [Int: Dossier]

  init(references: [Reference], readings: [ClauseReading], descriptions: [[Description]], cast: Cast) {
    self.references = references
    self.readings = readings
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
  /// one, the outlet that was told, what the speaker wrote it in.
  func chain(of index: Int) -> [Claim.Link] {
    let own = name(of: references[index])
    let credit = cast.wording.document.article.metadata.wire.map {
      Claim.Link(name: $0, kind: .outlet, level: .namedOutletOrDocument, span: nil, certainty: .certain)
    }
    let channels = Channels(of: readings[opening(of: index)], cast: cast)
    let links = [credit].compactMap { $0 } + around(index) + [channels.told, channels.written].compactMap { $0 }
    return links.filter { $0.name != own }
  }

  /// The statement that a quotation without a cue goes on from.
  private func opening(of index: Int) -> Int {
    var at = index
    while readings[at].attribution.cue.isEmpty, let before = readings[at].attribution.continues, before < at { at = before }
    return at
  }

  private func around(_ index: Int) -> [Claim.Link] {
    var links: [Claim.Link] = []
    var seen: Set<Int> = [index]
    var at = readings[index].attribution.parent
    while let parent = at, readings.indices.contains(parent), seen.insert(parent).inserted {
      let attribution = readings[parent].attribution
      if let name = name(of: references[parent]) {
        links.append(
          Claim.Link(
            name: name, kind: references[parent].kind, level: references[parent].level, span: attribution.source.first,
            certainty: certainty(readings[parent], speaker: references[parent].kind).value))
      }
      at = attribution.parent
    }
    return links.reversed()
  }
}
