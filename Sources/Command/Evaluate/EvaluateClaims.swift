import ArgumentParser
import Evaluations
import Ground
import Intake
import Pages
import Readings
import SystemPackage
import Vocabulary

extension Hearsay.Evaluate {
  struct OfClaims: Verb {
    static let examples = ["hearsay evaluate claims corpus"]

    static let configuration = CommandConfiguration(
      commandName: "claims", abstract: "Speakers, roles, certainty and what a reader meets against labels.",
      discussion: discussion(
        "Labels: a line for each attribution, with `article`, `attribution` and the values of its fields, others that are also right under `accept`. "
          + "Attributions: a line for each article, with id, text and the spans that the labels are of. Or a folder of pages with NAME.gold.json, as "
          + "corpus is. In percent: each field, of the attributions that a claim was found for and of all; and of the claims that a reader is shown, "
          + "how many are right in all. Exit code 2 where a line is no gold."))

    @Argument(help: ArgumentHelp("Labels, in JSON Lines, or a folder of pages with gold.", valueName: "labels")) var labels: String
    @Argument(help: ArgumentHelp("The texts with the spans of the labels, in JSON Lines.", valueName: "attributions")) var attributions:
      String?
    @Flag(help: "Judge the spans of the attributions instead of what is found in the texts.") var goldSpans = false
    @Flag(help: "Add how often each rule decided a field, and how often rightly.") var rules = false

    func validate() throws {
      let isFolder = (try? FilePath(labels).stat().type) == .directory
      if isFolder, attributions != nil || goldSpans {
        throw ValidationError("A folder of pages is evaluated without a file of attributions.")
      }
      if !isFolder, attributions == nil { throw ValidationError("The texts are missing: hearsay evaluate claims LABELS ATTRIBUTIONS.") }
    }

    func run() async throws {
      let score = if let attributions { try scoreOfLines(attributions) } else { try await scoreOfPages() }
      var output = try Output(nil)
      try output.write(score.table)
      if rules { try output.write("\n" + score.ruleTable) }
      try output.commit()
    }

    /// Labels and texts in two files.
    private func scoreOfLines(_ attributions: String) throws -> ClaimScore {
      var byArticle: [String: [(number: Int, label: JSON, attribution: String)]] = [:]
      var hasTypes = false
      try GoldLines(labels).forEach { line, number in
        let label = try JSON(gold: line)
        guard let article = label["article"]?.string, let attribution = label["attribution"]?.string else {
          throw GoldError(message: "a label has an article and an attribution")
        }
        byArticle[article, default: []].append((number, label, attribution))
        if label["type"]?.string != nil { hasTypes = true }
      }
      if byArticle.isEmpty { throw Failure("\(labels) holds no labels") }

      var score = ClaimScore(hasTypes: hasTypes)
      try GoldLines(attributions).forEach { line, _ in
        let gold = try AttributionGold(line: line)
        guard let labels = byArticle.removeValue(forKey: gold.id) else { return }
        let contents = Dictionary(zip(gold.ids, gold.attributions.map(\.content))) { first, _ in first }
        let claims = try readings(of: gold.payload(hasSpans: goldSpans)).flatMap(\.claims)
        score.add(
          article: gold.id,
          labels: labels.map { ClaimLabel($0.label, id: $0.attribution, content: Characters(contents[$0.attribution] ?? [])) },
          claims: claims.map { ScoredClaim($0) })
      }
      if let missing = byArticle.min(by: { ($0.value[0].number) < ($1.value[0].number) }) {
        throw GoldLines(labels).failure(missing.value[0].number, "\(attributions) has no article “\(missing.key)”")
      }
      return score
    }

    /// Pages with their gold beside them.
    private func scoreOfPages() async throws -> ClaimScore {
      var score = ClaimScore(hasTypes: false)
      for set in try await GoldFolder(labels).sets() {
        for file in set.files {
          let gold = try file.gold()
          guard gold.articles.contains(where: { !$0.claims.isEmpty }) else { continue }
          var found: [Reading] = []
          do throws(BadRecord) { for payload in try file.payloads() { found += try file.readings(of: payload) } } catch {
            throw Failure("\(error.id): \(error.error.message)")
          }
          for facts in gold.articles {
            guard let reading = facts.id.map({ id in found.first { $0.article.id == id } }) ?? found.first else { continue }
            score.add(
              article: reading.article.id, labels: ClaimLabel.labels(facts.claims, in: Array(reading.article.text.unicodeScalars)),
              claims: reading.claims.map { ScoredClaim($0) })
          }
        }
      }
      if score.gold == 0 { throw Failure("\(labels) holds no labels") }
      return score
    }
  }
}

extension GoldFile {
  /// What is said in a record of the file.
  fileprivate func readings(of payload: Payload) throws(BadRecord) -> [Reading] {
    do throws(PageError) { return try Readings.readings(of: payload) } catch { throw BadRecord(payload.id, error) }
  }
}
