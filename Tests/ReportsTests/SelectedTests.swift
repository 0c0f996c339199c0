import Claims
import Ground
import Readings
import Selections
import Testing
import Tracking
import Vocabulary

@testable import Reports

/// A report of the claims that a reader asks for (issue 14).
@Suite("Selected claims")
struct SelectedTests {
  private func report(by grouping: Report.Grouping = .certainty, _ ask: (inout Selection) -> Void) -> Report {
    var options = Report.Options(grouping: grouping, version: "1")
    ask(&options.selection)
    return Report(of: Newsroom.all, options: options)
  }

  private func speaker(_ name: String) -> (inout Selection) -> Void {
    { $0.speakers = [NameQuery(name)].compactMap { $0 } }
  }

  @Test("Only what is asked for is shown, and every form says so")
  func onlyChosen() {
    let all = report { _ in }
    let one = report(speaker("mara holt"))
    #expect(!one.statements.isEmpty && one.statements.count < all.statements.count)
    #expect(one.statements.allSatisfy { one.claim($0.first).speaker.name == "Mara Holt" })
    let sentence = "speaker “mara holt”; \(one.statements.count) of \(all.statements.count) claims"
    #expect(one.selected == sentence)
    #expect(one.html.contains("Selected: \(sentence)."))
    #expect(one.markdown.contains("Selected: \(sentence)."))
    #expect(Table(one.csv).rows.count == 1 + one.statements.count)
    #expect(all.selected == nil && !all.html.contains("Selected:") && !all.markdown.contains("Selected:"))
  }

  @Test("Links lead somewhere, also where articles are left out", arguments: Report.Grouping.allCases)
  func links(grouping: Report.Grouping) {
    let page = StrictHTML(report(by: grouping, speaker("Brandt")).html)
    #expect(page.faults == [])
    let ids = page.values(of: "id")
    #expect(page.values(of: "href").filter { $0.hasPrefix("#") && !ids.contains(String($0.dropFirst())) } == [])
    #expect(ids.count { $0.hasPrefix("a-") } == 1)
  }

  @Test("What a story rests on is told from all claims")
  func stories() {
    let all = report { _ in }
    let one = report(speaker("Brandt"))
    #expect(one.stories.map { $0.soleSource } == all.stories.map { $0.soleSource })
  }

  @Test("An order holds within each group, and in the rows of a table")
  func order() {
    let report = report { $0.order = .confidence }
    let rows = Table(report.csv)
    let confidences = (1..<rows.rows.count).compactMap { Int(rows.cell("confidence in per cent", row: $0)) }
    #expect(confidences.count == report.statements.count && confidences == confidences.sorted(by: >))
    for group in report.sections.flatMap(\.groups) {
      let inside = group.statements.map { report.claim(report.statements[$0].first).confidence }
      #expect(inside == inside.sorted(by: >))
    }
    #expect(report.selected == nil)
  }

  @Test("A limit is one of claims as they are shown, the likeliest of all")
  func limit() {
    let all = report { $0.order = .confidence }
    let few = report { ($0.order, $0.limit) = (.confidence, 3) }
    #expect(few.statements.count == 3)
    #expect(few.rows.map { few.claimID(few.statements[$0].first) } == all.rows.prefix(3).map { all.claimID(all.statements[$0].first) })
    #expect(few.selected == "the first 3 by confidence; 3 of \(all.statements.count) claims (\(all.statements.count) would do)")
  }

  @Test("Acts are left out unless they are asked for, and that is said")
  func acts() {
    var reading = Newsroom.lone
    reading.claims[0].type = .act
    var options = Report.Options(version: "1")
    let report = Report(of: [reading], options: options)
    #expect(report.statements.map(\.first.claim) == [1, 2])
    #expect(report.selected == "all but acts; 2 of 3 claims; 1 act is left out, which --type act shows")
    options.selection.types = [.act]
    #expect(Report(of: [reading], options: options).statements.map(\.first.claim) == [0])
  }

  @Test("Nothing that is asked for is a report that says so")
  func nothing() {
    let report = report(speaker("Nobody Known"))
    #expect(report.statements.isEmpty)
    #expect(report.html.contains("No claim is what was asked for."))
    #expect(StrictHTML(report.html).faults == [])
    #expect(report.markdown.contains("0 of "))
  }
}
