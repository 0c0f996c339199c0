import ArgumentParser

extension Hearsay {
  struct Evaluate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "How well Hearsay agrees with people who marked the same pages and texts.",
      subcommands: [OfArticles.self, OfMetadata.self, OfAttributions.self, OfClaims.self])
  }
}
