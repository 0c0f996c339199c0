import Claims
import Readings
import Testing
import Tracking
import Vocabulary
import Ground

@testable import Reports

@Suite("Grouping, the same words, and stories")
struct MergingTests {
  private let words = "The harbour is deep and wide"
  private func article(_ id: String, published: String? = nil, _ text: String, _ said: Said...) -> Reading {
    reading(id, outlet: "Outlet \(id)", published: published, text: text, said: said)
  }

  @Test("By certainty and then source, or by source and then certainty")
  func grouping() {
    #expect(
      outline(report(of: [Newsroom.harbour], by: .certainty)) == """
        certain: Mara Holt 1-3, Speaker not resolved 4-4
        probable: officials 5-5, No source in the text 6-6
        possible: Northmole Group 7-7
        """)
    #expect(
      outline(report(of: [Newsroom.harbour], by: .source)) == """
        Mara Holt: certain 1-3
        Northmole Group: possible 4-4
        officials: probable 5-5
        Speaker not resolved: certain 6-6
        No source in the text: probable 7-7
        """)
  }

  @Test("The same words of several articles are one statement, the earliest first, however they are set")
  func merges() {
    let report = report(of: [
      article(
        "a", published: "2025-03-12", "“The harbour is deep – and wide,” said Mara Holt.",
        Said(content: "“The harbour is deep – and wide,”", cue: "said", name: "Mara Holt")),
      article(
        "b", published: "2025-03-10", "THE HARBOUR IS DEEP AND WIDE, she said.",
        Said(content: "THE HARBOUR IS DEEP AND WIDE", cue: "said", name: "Mara Holt")),
      article("c", "The harbour is deep and wide, she said.", Said(content: words, cue: "said", name: "Mara Holt")),
    ])
    #expect(report.statements.map { $0.appearances.map(\.article) } == [[1, 0, 2]])
  }

  @Test("Fewer than four words, and a repetition inside one article, stay apart")
  func staysApart() {
    #expect(
      report(of: [
        article("a", "It is true, he said.", Said(content: "It is true", cue: "said", name: "Tom Reed")),
        article("b", "It is true, he said.", Said(content: "It is true", cue: "said", name: "Tom Reed")),
      ]).statements.count == 2)
    #expect(
      report(of: [
        article("a", "\(words), he said.", Said(content: words, cue: "said", name: "Tom Reed"), Said(content: words, name: "Tom Reed"))
      ]).statements.count == 2)
  }

  @Test("A name is one voice in all articles, analysts of two articles are two")
  func voices() {
    func pair(_ name: String, _ level: Speaker.Level) -> [Reading] {
      ["a", "b"].map {
        article(
          $0, "The pier of \($0) is new, they said.", Said(content: "The pier of \($0) is new", cue: "said", name: name, level: level))
      }
    }
    #expect(report(of: pair("Mara Holt", .namedPerson), by: .source).sections.count == 1)
    #expect(report(of: pair("analysts", .unnamedGroup), by: .source).sections.count == 2)
  }

  /// Issue 14: "company" of four articles was one source with six claims.
  @Test(
    "A common noun is a source of its article only, whatever its level, and a capital that a sentence gives makes no name",
    arguments: [
      ("company", "The company said the pier of", 2), ("city’s police", "The city’s police said the pier of", 2),
      ("Police", "Police said the pier of", 2), ("Dockers at the quay", "Dockers at the quay said the pier of", 2),
      ("Orrin", "In town, Orrin said the pier of", 1), ("Orrin", "Orrin and the orrin said the pier of", 2),
      ("NASA", "NASA said the pier of", 1), ("Northmole Group", "Northmole Group said the pier of", 1),
      ("harbour office of Orrin", "The harbour office of Orrin said the pier of", 1), ("港务局", "港务局 said the pier of", 1),
    ])
  func describedSources(name: String, opening: String, voices: Int) {
    let readings = ["a", "b"].map {
      article(
        $0, "\(opening) \($0) is new.",
        Said(content: "the pier of \($0) is new", cue: "said", name: name, kind: .organisation, level: .namedOrganisation))
    }
    let report = report(of: readings, by: .source)
    #expect(report.sections.count == voices)
    // With a name, and without one.
    #expect(report.tally.shares.prefix(2).map(\.count) == (voices == 1 ? [2, 0] : [0, 2]))
  }

  @Test("A person of whom each article gives one name only is two people, and has a name all the same")
  func oneNameOnly() {
    let readings = ["a", "b"].map {
      article(
        $0, "A friend, Stephen, said the pier of \($0) is new.", Said(content: "the pier of \($0) is new", cue: "said", name: "Stephen"))
    }
    let report = report(of: readings, by: .source)
    #expect(report.sections.count == 2)
    #expect(report.tally.shares[0].count == 2)
  }

  @Test("By article: one section each, in the order of the run and of the text, with the writer in its place")
  func byArticle() {
    let report = report(of: [Newsroom.lone, Newsroom.harbour], by: .article)
    #expect(outline(report) == "article 0: article 0 1-3\narticle 1: article 1 4-10")
    #expect(report.statements.map { report.number($0.first) }.suffix(8) == ["1.3", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.7"])
    #expect(!report.html.contains("<h4><bdi>"), "one heading is enough")
  }

  @Test("A claim's number is its own in its article, however the report is grouped", arguments: Report.Grouping.allCases)
  func numbers(grouping: Report.Grouping) {
    let report = report(of: [Newsroom.harbour, Newsroom.post], by: grouping)
    let numbers = report.statements.map { ($0.first, report.number($0.first)) }
    #expect(numbers.allSatisfy { $1 == "\($0.article + 1).\($0.claim + 1)" })
    #expect(Set(numbers.map(\.1)).count == numbers.count)
    #expect(numbersAlone(of: Newsroom.lone) == ["1", "2", "3"])
  }
  private func numbersAlone(of reading: Reading) -> [String] {
    let report = report(of: [reading], by: .article)
    return report.statements.map { report.number($0.first) }
  }

  @Test("A lone article of a claim or two is no story to warn of")
  func thin() {
    let one = article("a", "\(words), Mara Holt said.", Said(content: words, cue: "said", name: "Mara Holt"))
    #expect(report(of: [one]).notableStories.isEmpty)
    #expect(report(of: [Newsroom.lone]).notableStories.count == 1)
    #expect(report(of: [one, one]).notableStories.count == 1)
  }

  @Test("A copy that changes certainty or speaker says so")
  func drift() {
    let html = report(of: [
      article(
        "a", published: "2025-03-10", "\(words), he said.", Said(content: words, cue: "said", name: "Tom Reed", certainty: .possible)),
      article("b", published: "2025-03-12", "\(words), she said.", Said(content: words, cue: "said", name: "Mara Holt")),
    ]).html
    #expect(html.contains("differs: says <bdi>Mara Holt</bdi>, worded as ● certain"))
  }

  @Test("Five copies of one source are one source")
  func reprints() {
    let text = "The harbour is deep and wide, officials said. Nobody has asked the divers yet. The port has been shut since noon."
    let story = report(
      of: ["a", "b", "c", "d", "e"].map { article($0, text, Said(content: words, cue: "said", name: "officials", level: .unnamedOfficial)) }
    ).stories
    #expect(story.map(\.articles) == [[0, 1, 2, 3, 4]])
    #expect(story.map { $0.soleSource?.name } == ["officials"])
    #expect(story.map(\.hasReprint) == [true])
  }

  @Test("Most of the shorter article's sentences make a reprint, without any claim in common")
  func reprintBySentences() {
    let stories = report(of: [
      article("a", "The port has been shut since noon. Nobody has asked the divers yet. The gates were closed at four. A crane fell over."),
      article(
        "b", "The port has been shut since noon. Nobody has asked the divers yet. Schools stay open all week."),
      article(
        "c", "The port has been shut since noon. Schools in town stay shut. Buses run as usual on Friday. Ferries do not run at all."),
    ]).stories
    #expect(stories.map(\.articles) == [[0, 1], [2]])
  }

  @Test("An unresolved speaker may be somebody else: the story is not marked; a passive adds no source: it is, and says so")
  func singleSource() {
    let holt = Said(content: words, cue: "said", name: "Mara Holt")
    let text = "\(words), Mara Holt said. The price had doubled, he said. It is believed that more will come."
    let unresolved = Said(content: "The price had doubled", cue: "said", source: "he", status: .unresolved)
    let passive = Said(content: "more will come", cue: "is believed", kind: .unattributed, level: .unattributedPassive, status: .none)
    #expect(report(of: [article("a", text, holt, unresolved)]).stories[0].soleSource == nil)
    let story = report(of: [article("a", text, holt, passive)]).stories[0]
    #expect(story.soleSource?.name == "Mara Holt" && story.unsourced == 1)
  }

  @Test("What the writers say themselves is shown only on demand, and apart")
  func author() {
    let own = Said(content: words, name: nil, kind: .author, level: .author)
    let readings = [article("a", "\(words).", own)]
    #expect(report(of: readings).statements.isEmpty)
    #expect(outline(report(of: readings, includesAuthor: true)) == "The writer: certain 1-1")
  }

  /// The sections of a report, one a line: heading, then each group with the numbers of its statements.
  private func outline(_ report: Report) -> String {
    func name(_ heading: Section.Heading) -> String {
      switch heading {
      case .certainty(let certainty): certainty.rawValue
      case .voice(let voice): voice.name
      case .article(let article): "article \(article)"
      }
    }
    return report.sections.map { section in
      let groups = section.groups.map { "\(name($0.heading)) \($0.statements.lowerBound + 1)-\($0.statements.upperBound)" }
      return "\(name(section.heading)): \(groups.joined(separator: ", "))"
    }.joined(separator: "\n")
  }
}
