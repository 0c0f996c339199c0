import ArgumentParser
import Articles
import Evaluations
import Intake
import Pages
import SystemPackage
import Vocabulary

extension Hearsay.Evaluate {
  struct OfMetadata: Verb {
    static let examples = ["hearsay evaluate metadata corpus"]

    static let configuration = CommandConfiguration(
      commandName: "metadata", abstract: "Title, authors, dates and outlet of articles against gold.",
      discussion: discussion(
        "Folders as `evaluate articles` takes them; NAME.json tells `title`, `author`, `date` and `publisher`. Pages of another type than “article” are "
          + "left out. In percent: recall and precision of facts that are as good as the gold's, one a page; and of values that are the gold's "
          + "to the letter. Exit code 3 where a page cannot be read."))

    @Argument(help: ArgumentHelp("Pages with their gold.", valueName: "folder")) var folder: String

    func run() async throws {
      var table = MetadataTable()
      var bad = 0
      for set in try await GoldFolder(folder).sets() {
        var score = MetadataScore()
        for file in set.files {
          let gold = try file.gold()
          guard gold.type ?? "article" == "article", gold.articles.contains(where: { !$0.metadata.isEmpty }) else { continue }
          var articles: [Article] = []
          do { articles = try file.articles() } catch {
            say(error)
            bad += 1
          }
          for facts in gold.articles {
            let article = facts.id.map { id in articles.first { $0.id == id } } ?? articles.first
            score.add(facts.metadata, found: article.map { MetadataScore.facts(of: $0) } ?? [:])
          }
        }
        table.add(set.name, score)
      }
      var output = try Output(nil)
      try output.write(table.text)
      try output.commit()
      if bad > 0 { throw ExitCode.badRecords }
    }
  }
}
