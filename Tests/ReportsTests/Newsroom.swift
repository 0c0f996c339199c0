import Articles
import Attributions
import Claims
import Documents
import Ground
import Pages
import Readings
import Reports
import Vocabulary

/// Readings made by hand: articles of our own writing, with their claims given as the words of the text.
struct Said {
  var content: String
  var cue = ""
  var source = ""
  var name: String?
  var kind: Speaker.Kind = .person
  var level: Speaker.Level = .namedPerson
  var status: Speaker.Status = .resolved
  var roles: [String] = []
  var affiliations: [String] = []
  var certainty: Claim.Certainty = .certain
  var parent: Int?
  var date: String?
  var chain: [Claim.Link] = []
  var because: [Claim.Field: String] = [:]
}

/// A reading of a text in which each claim's words are found; words that occur twice are found at their first place.
func reading(
  _ id: String, title: String? = nil, outlet: String? = nil, published: String? = nil, text: String, said: [Said] = [],
  removed: [(Verdict.Removed, String)] = [], notes: [Note] = []
) -> Reading {
  let bytes = Array(text.utf8)
  let exact = TracedArticle(exactText: Source(bytes: bytes, map: nil, charset: "utf-8"), id: id, given: Given())
  var metadata = exact.article.metadata
  metadata.title = title
  metadata.outlet = outlet
  metadata.published = published.flatMap { CivilDate(iso: $0) }
  metadata.url = "https://\(id)/page"
  metadata.authors = [Metadata.Author(name: "Ada Quill", role: "Correspondent")]
  metadata.signals = [
    .title: "og:title", .outlet: "og:site_name", .published: "JSON-LD datePublished", .url: "link rel=canonical",
    .authors: "visible byline",
  ]
  let blocks =
    exact.article.blocks
    + removed.map {
      Block(
        text: $1, span: nil, bytes: [ByteRange(bytes.count, bytes.count + 10)],
        verdict: .removed($0, by: .links, evidence: "“\($1.prefix(12))” is one of a run of 3 links"))
    }
  let article = Article(id: id, kind: .article, metadata: metadata, text: text, blocks: blocks)
  let document = Document(article)

  func span(_ words: String, near place: Int = 0) -> TextRange {
    let needle = Array(words.unicodeScalars)
    let starts = document.scalars.indices.filter {
      document.scalars[$0...].starts(with: needle) && ($0 == 0 || !document.scalars[$0 - 1].properties.isAlphabetic)
    }
    let start = starts.min { abs($0 - place) < abs($1 - place) } ?? 0
    return TextRange(start, start + needle.count)
  }
  func spans(_ words: String, near place: Int = 0) -> [TextRange] {
    words.isEmpty ? [] : words.split(separator: "|").map { span(String($0), near: place) }
  }
  func receipt(_ spans: [TextRange]) -> [ByteRange] { spans.flatMap(exact.bytes) }
  let claims = said.map { said in
    let content = spans(said.content)
    var claim = Claim(
      attribution: Attribution(
        source: spans(said.source, near: content[0].start), cue: spans(said.cue, near: content[0].end), content: content,
        form: said.content.hasPrefix("“") ? .direct : .indirect),
      parent: said.parent,
      speaker: Speaker(
        name: said.name, status: said.status, kind: said.kind, level: said.level,
        roles: said.roles.map { Speaker.Phrase(text: $0, span: span($0)) },
        affiliations: said.affiliations.map { Speaker.Phrase(text: $0, span: span($0)) },
        runnerUp: said.status == .unresolved ? Speaker.RunnerUp(name: "Mara Holt", margin: 0.1) : nil),
      certainty: said.certainty, polarity: .positive, stance: .neutral,
      statementDate: said.date.flatMap { CivilDate(iso: $0) }.map {
        Claim.StatementDate(value: $0, span: span("Monday"), anchor: "published 2025-03-12")
      },
      chain: said.chain, confidence: 0.82,
      because: [
        .attribution: "“\(said.cue)” is a reporting verb and “\(said.source)” its subject", .certainty: "no word lowers it",
      ].merging(said.because) { $1 }.mapValues { Reason(rule: nil, evidence: [], sentence: $0) })
    let words = claim.attribution
    claim.bytes = Claim.Bytes(content: receipt(words.content), cue: receipt(words.cue), source: receipt(words.source))
    claim.id = testID(article, claim)
    return claim
  }
  return Reading(
    tool: .current, article: article, sentences: document.sentences.map(document.range), claims: claims, dates: [], notes: notes)
}

/// 16 digits made of where the claim stands.
private func testID(_ article: Article, _ claim: Claim) -> String {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in Array(article.id.utf8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  for span in claim.attribution.content + claim.attribution.cue {
    for part in [span.start, span.end] { hash = (hash ^ UInt64(part)) &* 0x100_0000_01B3 }
  }
  let hex = String(hash, radix: 16)
  return String(repeating: "0", count: 16 - hex.utf8.count) + hex
}

func report(
  of readings: [Reading], by grouping: Report.Grouping = .certainty, includesAuthor: Bool = false, failures: [Report.Failure] = [],
  title: String? = nil
) -> Report {
  Report(
    of: readings, failures: failures,
    options: Report.Options(grouping: grouping, version: "0.1.0", includesAuthor: includesAuthor, title: title))
}

let hostile = "</mark><script>alert(\"1\")</script> 'x' &amp; \u{202E}gpj\u{2066} \u{0}\u{1B}[31m `code` *b* _i_ [l](javascript:x) | <b>"

/// Five articles: two of one story, one of a lone source, one hostile, one in another language.
enum Newsroom {
  static let harbour = reading(
    "herald.example/harbour.html", title: "Storm barrier will miss its date", outlet: "The Harbour Herald", published: "2025-03-12",
    text: """
      The new storm barrier will not be ready before the autumn gales, Mara Holt, chief engineer of the Tidal Works Office, said on Monday.
      “We have lost the winter, and nobody can buy it back,” Holt told the council. “The steel is here. The divers are not.”
      The gates may have to be welded on site, according to the builder, Northmole Group.
      Officials at the port believe that insurers will raise their rates by a third. Whether the city will pay for that is not known.
      A second contract is believed to be under negotiation.
      He said the price had doubled.
      """,
    said: [
      Said(
        content: "The new storm barrier will not be ready before the autumn gales", cue: "said",
        source: "Mara Holt, chief engineer of the Tidal Works Office", name: "Mara Holt", roles: ["chief engineer"],
        affiliations: ["Tidal Works Office"], date: "2025-03-10",
        because: [
          .speaker: "the subject of “said” carries a full name", .roles: "“chief engineer” stands in apposition to the name",
          .statementDate: "“Monday” is the Monday before the day of publication, 2025-03-12",
        ]),
      Said(
        content: "“We have lost the winter, and nobody can buy it back,”", cue: "told the council",
        source: "Holt", name: "Mara Holt", roles: ["chief engineer"], affiliations: ["Tidal Works Office"],
        because: [.speaker: "“Holt” is the surname of Mara Holt, named in the first sentence"]),
      Said(
        content: "“The steel is here.|The divers are not.”", name: "Mara Holt", roles: ["chief engineer"],
        affiliations: ["Tidal Works Office"],
        parent: 1, because: [.speaker: "the quotation goes on from the one before it"]),
      Said(
        content: "The gates may have to be welded on site", cue: "according to", source: "the builder, Northmole Group",
        name: "Northmole Group", kind: .organisation, level: .namedOrganisation, roles: ["builder"], certainty: .possible,
        because: [.certainty: "“may” governs the main verb"]),
      Said(
        content: "insurers will raise their rates by a third", cue: "believe", source: "Officials at the port", name: "officials",
        kind: .group, level: .unnamedOfficial, affiliations: ["port"], certainty: .probable, because: [.certainty: "the cue is “believe”"]),
      Said(
        content: "A second contract is believed to be under negotiation", cue: "is believed", kind: .unattributed,
        level: .unattributedPassive,
        status: .none, certainty: .probable, because: [.speaker: "“is believed to” is passive and no “by” follows"]),
      Said(
        content: "the price had doubled", cue: "said", source: "He", status: .unresolved,
        because: [.speaker: "“He” could be two people, and neither is clearly nearer"]),
    ],
    removed: [
      (.navigation, "Home News Sport Weather"), (.teaserRun, "Ferry company cuts its night sailings after a winter of em…"),
      (.advertisement, "Advertisement"),
    ],
    notes: [Note(.unclosedQuotation, "a quotation in line 2 was closed at its paragraph")])

  static let post = reading(
    "post.example/2025/barrier", title: "City waits for its barrier", outlet: "Morning Post", published: "2025-03-11",
    text: """
      The builder wants more money. “We have lost the winter – and nobody can buy it back”, engineer Mara Holt said.
      The new storm barrier might not be ready before the autumn gales, she added.
      Insurers will raise their rates by a third, officials believe.
      The Tidal Works Office confirmed that Northmole Group had said the divers would come in May.
      The mayor’s office demanded that the builder pay the difference.
      """,
    said: [
      Said(
        content: "We have lost the winter – and nobody can buy it back", cue: "said", source: "engineer Mara Holt", name: "Mara Holt",
        roles: ["engineer"]),
      Said(
        content: "The new storm barrier might not be ready before the autumn gales", cue: "added", source: "she", name: "Mara Holt",
        roles: ["engineer"], certainty: .possible),
      Said(
        content: "Insurers will raise their rates by a third", cue: "believe", source: "officials", name: "officials", kind: .group,
        level: .unnamedOfficial, certainty: .probable),
      Said(
        content: "Northmole Group had said the divers would come in May", cue: "confirmed", source: "The Tidal Works Office",
        name: "Tidal Works Office", kind: .organisation, level: .namedOrganisation),
      Said(
        content: "the divers would come in May", cue: "had said", source: "Northmole Group", name: "Northmole Group", kind: .organisation,
        level: .namedOrganisation, parent: 3,
        chain: [
          Claim.Link(name: "Tidal Works Office", kind: .organisation, level: .namedOrganisation, span: nil, certainty: .certain)
        ]),
      Said(
        content: "that the builder pay the difference", cue: "demanded", source: "The mayor’s office", name: "mayor’s office",
        kind: .organisation, level: .namedOrganisation, certainty: .unknown, because: [.certainty: "a demand asserts nothing"]),
    ])

  static let lone = reading(
    "weekly.example/otters", title: "Otters are back on the upper Senn", outlet: "The Weekly", published: "2025-03-09",
    text: """
      Otters have bred on the upper Senn for the first time since 1987, the ranger Tomas Brandt said.
      “They will stay if the dogs are kept on a lead,” he said.
      A fence would cost too much, Brandt said.
      """,
    said: [
      Said(
        content: "Otters have bred on the upper Senn for the first time since 1987", cue: "said", source: "the ranger Tomas Brandt",
        name: "Tomas Brandt", roles: ["ranger"]),
      Said(
        content: "“They will stay if the dogs are kept on a lead,”", cue: "he said", source: "he", name: "Tomas Brandt", roles: ["ranger"]),
      Said(content: "A fence would cost too much", cue: "said", source: "Brandt", name: "Tomas Brandt", roles: ["ranger"]),
    ])

  static let hostilePage = reading(
    "evil.example/\(hostile)", title: "=1+1 \(hostile)", outlet: "@SUM(A1) \(hostile)", published: "2025-03-10",
    text: """
      # Not a heading \(hostile)
      =HYPERLINK("http://x.example") is what critics of \(hostile) said. Outer words hold inner words that overlap here, sources say.
      A\(String(repeating: "averylongword", count: 12)) was what analysts said.
      """,
    said: [
      Said(
        content: "=HYPERLINK(\"http://x.example\")", cue: "said", source: "critics of \(hostile)", name: "+critics \(hostile)",
        kind: .group, level: .unnamedGroup),
      Said(
        content: "Outer words hold inner words that overlap here", cue: "say", source: "sources", name: "sources", kind: .group,
        level: .unnamedGroup),
      Said(
        content: "inner words that overlap here, sources", cue: "say", name: "analysts", kind: .group, level: .unnamedGroup,
        certainty: .unknown),
      Said(content: "hold inner", cue: "words", name: "analysts", kind: .group, level: .unnamedGroup, because: [.speaker: hostile]),
    ],
    removed: [(.share, hostile)], notes: [Note(.malformed, hostile)])

  static let foreign = reading(
    "zeitung.example/1", title: "Die Sperre kommt später", outlet: "Küstenzeitung", published: "2025-03-12",
    text: "Die neue Sperre wird vor dem Herbst nicht fertig.",
    notes: [Note(.unsupportedLanguage, "claims are found in English texts only; this one is in “de”")])

  static let all = [harbour, post, lone, hostilePage, foreign]
  static let failures = [Report.Failure(id: "broken.html \(hostile)", message: "over 64 MiB")]
}
