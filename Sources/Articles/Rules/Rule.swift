internal import Pages
internal import Vocabulary

/// What becomes of a line, and why.
struct Opinion {
  let outcome: Verdict.Outcome
  let evidence: String

  static func keep(_ kind: Verdict.Kept, _ evidence: String) -> Opinion { Opinion(outcome: .kept(kind), evidence: evidence) }
  static func remove(_ reason: Verdict.Removed, _ evidence: String) -> Opinion { Opinion(outcome: .removed(reason), evidence: evidence) }
}

/// What a rule has found of one block of the page.
struct Finding {
  let block: Int
  let rule: Verdict.Rule
  /// Nil where the rule takes an earlier verdict back.
  let verdict: Verdict?
  /// Holds against an earlier verdict as well; any other finding speaks of open blocks alone.
  var overrules = false

  init(_ block: Int, _ rule: Verdict.Rule, _ opinion: Opinion, overrules: Bool = false) {
    self.block = block
    self.rule = rule
    self.overrules = overrules
    verdict = Verdict(opinion.outcome, by: rule, evidence: opinion.evidence)
  }

  /// A finding that an earlier verdict does not hold.
  init(reopening block: Int, _ rule: Verdict.Rule) {
    self.block = block
    self.rule = rule
    overrules = true
    verdict = nil
  }
}

/// A rule that looks at one open line after the other, on the page as the step before has left it.
struct LineRule: Sendable {
  let name: Verdict.Rule
  let judge: @Sendable (Line, JudgedPage) -> Opinion?

  init(_ name: Verdict.Rule, _ judge: @escaping @Sendable (Line, JudgedPage) -> Opinion?) {
    self.name = name
    self.judge = judge
  }
}

/// Rules that look at the page as a whole; where several belong together, each finding names its own.
struct PageRule: Sendable {
  /// The pages that it speaks of.
  let when: @Sendable (JudgedPage) -> Bool
  let judge: @Sendable (JudgedPage) -> [Finding]

  init(when: @escaping @Sendable (JudgedPage) -> Bool = { _ in true }, _ judge: @escaping @Sendable (JudgedPage) -> [Finding]) {
    self.when = when
    self.judge = judge
  }
}

/// One entry of the table of rules.
enum Step: Sendable {
  /// Of two rules that have something to say of one line, the first decides.
  case lines([LineRule])
  case page(PageRule)

  func findings(on page: JudgedPage) -> [Finding] {
    switch self {
    case .page(let rule):
      return rule.when(page) ? rule.judge(page) : []
    case .lines(let rules):
      let rules = rules.filter { !page.without.contains($0.name) }
      var findings: [Finding] = []
      for line in page.lines where page.isOpen(line.index) {
        for rule in rules {
          guard let opinion = rule.judge(line, page) else { continue }
          findings.append(Finding(line.index, rule.name, opinion))
          break
        }
      }
      return findings
    }
  }
}
