import Articles
import Attributions
import Claims
import Documents
import Evaluations
import Foundation
import Ground
import Pages
import Readings
import Support
import Testing
import Vocabulary

/// Attributions and claims, end to end over the corpus, against the gold.
@Suite struct CorpusClaimTests {
  /// Half of the words of either are the other's; two empty sources are the same.
  private func overlaps(_ gold: String?, _ got: String) -> Bool {
    let words = { (text: String) in Set(text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber })) }
    let (a, b) = (words(gold ?? ""), words(got))
    let union = a.union(b).count
    return union == 0 || 2 * a.intersection(b).count >= union
  }

  @Test func figures() throws {
    var score = ClaimScore(hasTypes: false)
    var relations = Agreement()
    for page in Corpus.pages {
      let found = try page.readings()
      for wanted in page.gold {
        let reading = try #require(found.first { $0.article.id == wanted.id })
        let gold = wanted.claims.filter { $0["level"]?.string != "author" }
        let labels = ClaimLabel.labels(gold, in: Array(reading.article.text.unicodeScalars))
        let claims = reading.claims.filter { $0.parent == nil && $0.speaker.level != .author }
        score.add(article: wanted.id, labels: labels, claims: claims.map { ScoredClaim($0) })
        let pairs = Matching(gold: labels.map(\.content), system: claims.map { Characters($0.attribution.content) }).pairs
        let right = pairs.count { pair in
          let source = claims[pair.system].attribution.source.map { reading.article.text($0) }.joined(separator: " ")
          return overlaps(gold[pair.gold]["source"]?.string, source)
        }
        relations.add(hits: right, system: claims.count, gold: gold.count)
      }
    }
    let figures = "relations: P \(relations.precision), R \(relations.recall), F1 \(relations.f1)\n\(score.table)"
    #expect(score.gold > 300)
    #expect(relations.f1 >= Floors.relationF1 && relations.precision >= Floors.relationPrecision, "\(figures)")
    #expect(score.persons >= 100 * Floors.personRight && score.wrongPersons <= 100 * Floors.wrongPerson, "\(figures)")
    #expect(score.right(.certainty) >= 100 * Floors.certaintyRight && score.right(.level) >= 100 * Floors.levelRight, "\(figures)")
    if ProcessInfo.printsFigures { print(figures) }
  }

  /// Texts in other languages are cleaned, and no claim is made of them.
  @Test func otherLanguages() throws {
    let page = try #require(Corpus.pages.first { $0.gold.contains { $0.facts["language"]?.string == "de" } })
    let reading = try #require(try page.readings().first)
    #expect(reading.claims.isEmpty)
    #expect(reading.notes.contains { $0.kind == .unsupportedLanguage })
    #expect(!reading.article.text.isEmpty)
  }
}
