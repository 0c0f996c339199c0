import ArgumentParser
import Articles
import Evaluations
import Pages
import SystemPackage
import Vocabulary

/// What each rule of cleaning is worth: all pages are cleaned with it switched off, and what that changes is printed.
struct Worth: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Switches the rules of cleaning off, one by one, and prints what that does to the scores.",
    discussion: """
      A line for each rule: how many blocks it decides, on how many pages its absence changes the text, and what the absence does, in points of F1 (sequences
      of four words where the whole text is known, segments elsewhere): less than nothing means that the rule is worth it. Of the second folder, how many
      sites get better and worse; then the pages of teasers and the cases that pass with the rule alone, and without it alone.
      """)

  @Option(help: "A folder of sets of pages with their gold: the scores by set.") var data: String
  @Option(help: "A second one: the scores by site.") var train: String
  @Option(help: "A folder of pages with teasers, as corpus/teasers.") var teasers: String
  @Option(help: "A folder of folders of cases.") var cases: String
  @Option(help: "Only these rules, by name, with commas between.") var rules: String?
  @Option(help: "Only rules that have something to say of at most so many pages.") var mostPages: Int?
  @Flag(help: "Names the pages and cases that change.") var verbose = false

  func run() throws {
    let measured = try WorthPage.measured(in: FilePath(data))
    let training = try WorthPage.measured(in: FilePath(train))
    let single =
      try WorthPage.teasers(in: FilePath(teasers))
      + Folder.names(in: FilePath(cases)).filter { !$0.hasSuffix(".py") }.flatMap { try WorthPage.cases(in: FilePath(cases).appending($0)) }
    let names = rules.map { Set($0.split(separator: ",").map(String.init)) }
    let baselines = (measured + training + single).map { Baseline($0) }
    let (base, trainBase, singleBase) = (
      baselines.prefix(measured.count), baselines.dropFirst(measured.count).prefix(training.count), baselines.suffix(single.count)
    )
    print("\(measured.count) + \(training.count) pages, \(single.count) pages of teasers and cases")
    for set in Set(measured.map(\.set)).sorted() {
      print("  \(set): \(Worth.told(Worth.score(base.filter { $0.gold.set == set }.map(\.score))))")
    }
    print("  all of the second folder: \(Worth.told(Worth.score(trainBase.map(\.score))))")
    for set in Set(single.map(\.set)).sorted() {
      let own = singleBase.filter { $0.gold.set == set }
      print("  \(set): \(own.count(where: \.passes)) of \(own.count) pass")
    }
    for rule in Verdict.Rule.allCases where names?.contains(rule.rawValue) ?? true {
      let pages = baselines.count { $0.speaking.contains(rule) }
      if pages > mostPages ?? .max {
        print("\(rule.rawValue): has something to say of \(pages) pages")
        continue
      }
      let without = baselines.map { $0.without(rule) }
      print(
        Worth.line(
          rule, blocks: baselines.reduce(0) { $0 + ($1.decided[rule] ?? 0) }, measured: Array(zip(base, without.prefix(measured.count))),
          training: Array(zip(trainBase, without.dropFirst(measured.count))),
          single: Array(zip(singleBase, without.suffix(single.count)))))
      if verbose {
        for (base, other) in zip(baselines, without) where other.text != base.text {
          print(
            "      \(base.gold.set) \(base.gold.name)\(base.passes == other.passes ? "" : other.passes ? " passes without" : " fails without")"
          )
        }
      }
    }
  }

  /// A page as the rules leave it, all of them or all but one.
  struct Baseline {
    let gold: WorthPage
    let text: String
    let score: ArticleScore.Page
    let passes: Bool
    /// How many blocks each rule decides.
    private(set) var decided: [Verdict.Rule: Int] = [:]
    /// The rules that have something to say of the page.
    private(set) var speaking: Set<Verdict.Rule> = []

    init(_ gold: WorthPage) {
      let articles = gold.pages.map { TracedArticle($0).article }
      self.init(gold, articles.map(\.text).joined(separator: "\n"))
      for rule in articles.flatMap(\.blocks).compactMap(\.verdict.rule) { decided[rule, default: 0] += 1 }
      speaking = Set(gold.pages.flatMap { SpeakingRules($0).rules })
    }

    private init(_ gold: WorthPage, _ text: String) {
      self.gold = gold
      self.text = text
      score = ArticleScore.Page(gold.gold, found: text)
      passes = gold.passes(text)
    }

    func without(_ rule: Verdict.Rule) -> Baseline {
      guard speaking.contains(rule) else { return self }
      var cleaning = Cleaning()
      cleaning.without = [rule]
      let text = gold.text(cleaning)
      return text == self.text ? self : Baseline(gold, text)
    }
  }

  typealias Pair = (Baseline, Baseline)

  private static func line(_ rule: Verdict.Rule, blocks: Int, measured: [Pair], training: [Pair], single: [Pair]) -> String {
    var told: [String] = ["\(blocks) blocks"]
    for set in Set(measured.map(\.0.gold.set)).sorted() {
      let own = measured.filter { $0.0.gold.set == set }
      if let change = change(own) { told.append("\(set) \(change)") }
    }
    if let change = change(training) {
      let sites = Dictionary(grouping: training.filter { $0.0.text != $0.1.text }, by: \.0.gold.site).values.map(points)
      told.append("train \(change), sites better \(sites.count { $0 > 0.005 }), worse \(sites.count { $0 < -0.005 })")
    }
    for set in Set(single.map(\.0.gold.set)).sorted() {
      let own = single.filter { $0.0.gold.set == set }
      let (lost, won) = (own.count { $0.0.passes && !$0.1.passes }, own.count { !$0.0.passes && $0.1.passes })
      if lost + won > 0 { told.append("\(set) fail -\(lost), pass +\(won)") }
    }
    return "\(rule.rawValue): \(told.joined(separator: "; "))"
  }

  /// What a rule's absence does to the scores of some pages; nil where it changes no text.
  private static func change(_ pairs: [Pair]) -> String? {
    let pages = pairs.count { $0.0.text != $0.1.text }
    if pages == 0 { return nil }
    let (with, without) = (score(pairs.map(\.0.score)), score(pairs.map(\.1.score)))
    var parts: [String] = []
    if let one = with.textPoints, let other = without.textPoints { parts.append("text \(signed(other - one))") }
    if let one = with.segmentPoints, let other = without.segmentPoints { parts.append("segments \(signed(other - one))") }
    return "(\(pages)) \(parts.joined(separator: " "))"
  }

  /// By how many points the pages of a site get better, by text where it is known.
  private static func points(_ pairs: [Pair]) -> Double {
    let (with, without) = (score(pairs.map(\.0.score)), score(pairs.map(\.1.score)))
    if let one = with.textPoints, let other = without.textPoints { return other - one }
    return (without.segmentPoints ?? 0) - (with.segmentPoints ?? 0)
  }

  private static func score(_ scores: [ArticleScore.Page]) -> ArticleScore {
    var all = ArticleScore()
    for score in scores { all.add(score) }
    return all
  }

  private static func told(_ score: ArticleScore) -> String {
    [score.textPoints.map { "text F1 \(rounded($0))" }, score.segmentPoints.map { "segments F1 \(rounded($0))" }].compactMap { $0 }
      .joined(separator: ", ")
  }

  private static func rounded(_ points: Double) -> String { "\((points * 1000).rounded() / 1000)" }
  private static func signed(_ points: Double) -> String { (points > 0 ? "+" : "") + rounded(points) }
}

extension ArticleScore {
  /// F1 of runs of four words, in points; nil where no whole text is known.
  fileprivate var textPoints: Double? { texts == 0 ? nil : 100 * f1 }
  /// F1 of the segments of all pages, in points; nil where none are known.
  fileprivate var segmentPoints: Double? { pieces.gold == 0 ? nil : 100 * pieces.f1 }
}
