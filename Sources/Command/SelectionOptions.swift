import ArgumentParser
import Claims
import Ground
import Selections
import Vocabulary

/// Which claims are shown: the same options wherever claims are listed.
struct SelectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Claims of this speaker: every word of it is in the name; case and accents do not count.",
      discussion:
        "The options of a choice may be given more than once, and a claim must then meet one of them; it must meet all different options.",
      valueName: "name"))
  var speaker: [NameQuery] = []

  @Option(help: ArgumentHelp("Claims of this body, and of speakers who belong to it.", valueName: "name"))
  var body: [NameQuery] = []

  @Option(
    help: ArgumentHelp("Claims of speakers of this level; named and unnamed stand for several. Commas join.", valueName: "level"))
  var level: [LevelChoice] = []

  @Option(help: ArgumentHelp("Claims that are worded as this sure. Commas join.", valueName: "certainty"))
  var certainty: [Choice<Claim.Certainty>] = []

  @Option(
    help: ArgumentHelp(
      "Claims by which somebody says, thinks or does something; acts are shown only where they are asked for.", valueName: "type"))
  var type: [Choice<Claim.Kind>] = []

  @Option(help: "Claims with those whose reading is unsure, without them, or only those. (default: with)")
  var unsure: Selection.Unsure?

  @Option(help: ArgumentHelp("Claims of this outlet, by its name or the host of its address.", valueName: "name"))
  var outlet: [NameQuery] = []

  @Option(
    help: ArgumentHelp("Articles published on this day, month or year or later.", valueName: "date"), transform: TypedDate.read)
  var since: CivilDate?

  @Option(help: ArgumentHelp("Articles published until the end of it.", valueName: "date"), transform: TypedDate.read)
  var until: CivilDate?

  @Option(
    help: ArgumentHelp("Statements made on this day, month or year or later, where the article dates them.", valueName: "date"),
    transform: TypedDate.read)
  var saidSince: CivilDate?

  @Option(help: ArgumentHelp("Statements made until the end of it.", valueName: "date"), transform: TypedDate.read)
  var saidUntil: CivilDate?

  @Option(
    help: ArgumentHelp("Claims whose reading is at least this likely to be right: 0.7 or 70%.", valueName: "share"),
    transform: SelectionOptions.share)
  var minConfidence: Double?

  @Option(help: "The order of the claims: the likeliest reading, the surest wording or the earliest article first, or as they stand.")
  var sort: Selection.Order?

  @Option(help: ArgumentHelp("At most this many claims, once they are in order.", valueName: "n"))
  var limit: Int?

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit needs a number from 1 on.") }
    if Period(since: since, until: until) == nil { throw ValidationError("--until is before --since: no article can be of that time.") }
    if Period(since: saidSince, until: saidUntil) == nil {
      throw ValidationError("--said-until is before --said-since: no statement can be of that time.")
    }
  }

  /// What is asked for.
  var selection: Selection {
    var selection = Selection()
    selection.speakers = speaker
    selection.bodies = body
    selection.levels = level.reduce(into: []) { $0.formUnion($1.values) }
    selection.certainties = certainty.reduce(into: []) { $0.formUnion($1.values) }
    selection.types = type.reduce(into: []) { $0.formUnion($1.values) }
    selection.unsure = unsure ?? .with
    selection.outlets = outlet
    selection.published = Period(since: since, until: until) ?? .always
    selection.said = Period(since: saidSince, until: saidUntil) ?? .always
    selection.minimumConfidence = minConfidence
    selection.order = sort
    selection.limit = limit
    return selection
  }

  private static func share(_ text: String) throws -> Double {
    let isPercent = text.hasSuffix("%")
    let number = Double(isPercent ? String(text.dropLast()) : text).map { isPercent ? $0 / 100 : $0 }
    guard let number, (0...1).contains(number) else { throw ValidationError("a share is 0.7 or 70%") }
    return number
  }
}

extension NameQuery: ExpressibleByArgument {
  /// A name of at least one letter or digit.
  public init?(argument: String) { self.init(argument) }
}

extension Selection.Order: ExpressibleByArgument {}
extension Selection.Unsure: ExpressibleByArgument {}

/// One or more of the words of a type, joined by commas.
struct Choice<Value: RawRepresentable & CaseIterable & Hashable & Sendable>: ExpressibleByArgument, Sendable
where Value.RawValue == String {
  let values: Set<Value>

  init?(argument: String) {
    let found = argument.split(separator: ",", omittingEmptySubsequences: false).map { Value(rawValue: String($0)) }
    values = Set(found.compactMap { $0 })
    if found.isEmpty || found.contains(nil) { return nil }
  }

  static var allValueStrings: [String] { Value.allCases.map(\.rawValue) }
}

/// Levels, joined by commas, and the two words that stand for several of them.
struct LevelChoice: ExpressibleByArgument, Sendable {
  let values: Set<Speaker.Level>

  init?(argument: String) {
    let found = argument.split(separator: ",", omittingEmptySubsequences: false).map {
      LevelChoice.groups[String($0)] ?? Speaker.Level(rawValue: String($0)).map { [$0] }
    }
    values = found.reduce(into: []) { $0.formUnion($1 ?? []) }
    if found.isEmpty || found.contains(nil) { return nil }
  }

  private static let groups: [String: Set<Speaker.Level>] = [
    "named": [.namedPerson, .namedOrganisation, .namedOutletOrDocument], "unnamed": [.unnamedOfficial, .unnamedGroup, .unnamedDocument],
  ]

  static var allValueStrings: [String] { ["named", "unnamed"] + Speaker.Level.allCases.map(\.rawValue) }
}
