import ArgumentParser
import Articles
import Evaluations
import Intake
import Pages
import SystemPackage
import Vocabulary

extension Hearsay.Evaluate {
  struct OfArticles: Verb {
    static let examples = ["hearsay evaluate articles corpus/teasers"]

    static let configuration = CommandConfiguration(
      commandName: "articles", abstract: "The text of pages against gold.",
      discussion: discussion(
        "A folder, or one of folders, with NAME.json (`with`, `without`: pieces of text; `type`) and NAME.txt (the whole text) beside each NAME.html; "
          + "or NAME.gold.json and NAME.gold.txt, as corpus has them. In percent: precision, recall and F1 of runs of four words; texts whose "
          + "words are all right; F1 of words in any order, and of the longest common subsequence; of pieces, over all pages. A row for each "
          + "folder, and for each type of page where it has several. Exit code 3 where a page cannot be read."))

    @Argument(help: ArgumentHelp("Pages with their gold.", valueName: "folder")) var folder: String

    func run() async throws {
      var table = ArticleTable()
      var bad = 0
      for set in try await GoldFolder(folder).sets() {
        var score = ArticleScore()
        var byType: [String: ArticleScore] = [:]
        for file in set.files {
          let gold = try file.gold()
          var text = ""
          do { text = try file.articles().map(\.text).joined(separator: "\n") } catch {
            say(error)
            bad += 1
          }
          let page = ArticleScore.Page(gold.article, found: text)
          score.add(page)
          if let type = gold.type { byType[type, default: ArticleScore()].add(page) }
        }
        table.add(set.name, score)
        if byType.count > 1 { for (type, score) in byType.sorted(by: { $0.key < $1.key }) { table.add("  \(type)", score) } }
      }
      var output = try Output(nil)
      try output.write(table.text)
      try output.commit()
      if bad > 0 { throw ExitCode.badRecords }
    }
  }
}
