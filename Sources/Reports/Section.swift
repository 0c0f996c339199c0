import Ground
import Tracking
import Vocabulary

/// A part of the report: statements under one heading, in groups under a second.
struct Section: Sendable {
  enum Heading: Sendable, Hashable {
    case certainty(Claim.Certainty)
    case voice(Voice)
    /// The index of an article.
    case article(Int)
  }
  struct Group: Sendable {
    let heading: Heading
    /// Indices of the report's statements, which stand in this order.
    let statements: Range<Int>
  }

  let heading: Heading
  let groups: [Group]
  var statements: Range<Int> { groups[0].statements.lowerBound..<groups[groups.count - 1].statements.upperBound }
}

/// Puts statements in the order of the report.
///
/// Certainties go from the surest down. Voices go by their level, then by how much they say, then as they are first heard; unresolved
/// speakers and statements without a source come after all sources, and the writers' own statements stand apart at the end, whatever the
/// grouping by certainty or source. By article, all stand in the order of its text.
func arranged(_ statements: [Statement], by grouping: Report.Grouping) -> (statements: [Statement], sections: [Section]) {
  let ranks = ranks(of: statements)
  let certainties = Claim.Certainty.allCases
  var outer: [[[Int]]] = []
  func put(_ index: Int, _ a: Int, _ b: Int) {
    while outer.count <= a { outer.append([]) }
    while outer[a].count <= b { outer[a].append([]) }
    outer[a][b].append(index)
  }
  for (index, statement) in statements.enumerated() {
    let voice = ranks[statement.voice, default: 0]
    let certainty = certainties.firstIndex(of: statement.certainty) ?? 0
    switch (grouping, statement.voice) {
    case (.certainty, .author): put(index, certainties.count, certainty)
    case (.certainty, _): put(index, certainty, voice)
    case (.source, _): put(index, voice, certainty)
    case (.article, _): put(index, statement.first.article, 0)
    }
  }
  var arranged: [Statement] = []
  var sections: [Section] = []
  for inner in outer {
    var groups: [Section.Group] = []
    for members in inner where !members.isEmpty {
      let first = statements[members[0]]
      let start = arranged.count
      arranged += members.map { statements[$0] }
      groups.append(Section.Group(heading: first.heading(inside: grouping), statements: start..<arranged.count))
    }
    guard let group = groups.first else { continue }
    let first = arranged[group.statements.lowerBound]
    sections.append(Section(heading: first.heading(of: grouping), groups: groups))
  }
  return (arranged, sections)
}

/// The place of each voice among all.
private func ranks(of statements: [Statement]) -> [Voice: Int] {
  struct Weight {
    let voice: Voice
    let level: Int
    var statements: Int
    let first: Int
  }
  var places: [Voice: Int] = [:]
  var weights: [Weight] = []
  for statement in statements {
    if let place = places[statement.voice] {
      weights[place].statements += 1
    } else {
      places[statement.voice] = weights.count
      weights.append(Weight(voice: statement.voice, level: statement.rank, statements: 1, first: weights.count))
    }
  }
  let sorted = weights.sorted { ($0.level, -$0.statements, $0.first) < ($1.level, -$1.statements, $1.first) }
  return Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1.voice, $0) })
}

extension Statement {
  /// The heading of the section that the statement stands in.
  fileprivate func heading(of grouping: Report.Grouping) -> Section.Heading {
    switch grouping {
    case .certainty: voice == .author ? .voice(voice) : .certainty(certainty)
    case .source: .voice(voice)
    case .article: .article(first.article)
    }
  }

  /// The heading of its group inside the section; the section's own where it has one group only.
  fileprivate func heading(inside grouping: Report.Grouping) -> Section.Heading {
    switch grouping {
    case .certainty: voice == .author ? .certainty(certainty) : .voice(voice)
    case .source: .certainty(certainty)
    case .article: .article(first.article)
    }
  }

  fileprivate var rank: Int {
    let levels = Speaker.Level.allCases
    return switch voice {
    // What is only described comes after what has a name.
    case .source(let source):
      level.isNamed && !source.isNamed
        ? levels.filter(\.isNamed).count : (levels.firstIndex(of: level) ?? levels.count) + (level.isNamed ? 0 : 1)
    case .unresolved: levels.count + 1
    case .absent: levels.count + 2
    case .author: levels.count + 3
    }
  }
}
