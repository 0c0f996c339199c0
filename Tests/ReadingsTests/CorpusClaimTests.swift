import Articles
import Attributions
import Claims
import Documents
import Foundation
import Ground
import Pages
import Readings
import Support
import Testing
import Vocabulary

/// Attributions and claims, end to end over the corpus, against the gold.
@Suite struct CorpusClaimTests {
  private struct Score {
    var gold = 0
    var system = 0
    var relations = 0
    var found = 0
    var persons = 0
    var personsRight = 0
    var wrongPersons = 0
    var right: [String: Int] = [:]
    var dated = 0
    var datedRight = 0
    var sets: [String: SetScore] = [:]
    /// By field, one set score for each value: of these the macro-F1 is the mean.
    var classes: [String: [String: SetScore]] = [:]
    var wrong: [String] = []
  }

  /// Roles and affiliations: one to one, the same words or one the end or the beginning of the other.
  private struct SetScore {
    var right = 0
    var system = 0
    var gold = 0
    var f1: Double { system + gold == 0 ? 1 : 2 * Double(right) / Double(system + gold) }

    mutating func add(_ found: [String], _ wanted: [String]) {
      var left = wanted.map { $0.lowercased() }
      system += found.count
      gold += wanted.count
      for phrase in found.map({ $0.lowercased() }) {
        let match = left.firstIndex { other in
          other == phrase || other.hasSuffix(" " + phrase) || phrase.hasSuffix(" " + other) || other.hasPrefix(phrase + " ")
            || phrase.hasPrefix(other + " ")
        }
        guard let match else { continue }
        left.remove(at: match)
        right += 1
      }
    }
  }

  private func accepts(_ gold: JSON, _ field: String, _ value: String?) -> Bool {
    let fold = { (text: String?) -> String in
      let words = (text ?? "").lowercased().split(separator: " ").map(String.init)
      return (["the", "a", "an"].contains(words.first ?? "") ? Array(words.dropFirst()) : words).joined(separator: " ")
    }
    return ([gold[field]?.string] + (gold["accept"]?[field]?.elements ?? []).map(\.string)).contains { fold($0) == fold(value) }
  }

  private func score() throws -> Score {
    var score = Score()
    for page in Corpus.pages {
      let found = try page.readings()
      for wanted in page.gold {
        let reading = try #require(found.first { $0.article.id == wanted.id })
        let article = reading.article
        let claims = reading.claims.filter { $0.parent == nil && $0.speaker.level != .author }
        let labels = (wanted.facts["claims"]?.elements ?? []).filter { $0["level"]?.string != "author" }
        let contents = labels.map { label in
          Matching.characters(
            places(of: (label["content"]?.elements ?? []).compactMap(\.string), in: Array(article.text.unicodeScalars)) ?? [])
        }
        score.gold += labels.count
        score.system += claims.count
        for pair in Matching(gold: contents, system: claims.map { Matching.characters($0.attribution.content) }).pairs {
          let label = labels[pair.gold]
          let claim = claims[pair.system]
          let source = claim.attribution.source.map { article.text($0) }.joined(separator: " ")
          score.found += 1
          if overlaps(label["source"]?.string, source) { score.relations += 1 }
          let isRight = accepts(label, "name", claim.speaker.name)
          if label["level"]?.string == "namedPerson" {
            score.persons += 1
            score.personsRight += isRight ? 1 : 0
          }
          if label["statementDate"]?.string != nil {
            score.dated += 1
            score.datedRight += accepts(label, "statementDate", claim.statementDate?.value.iso) ? 1 : 0
          }
          for (field, value) in [("certainty", claim.certainty.rawValue), ("stance", claim.stance.rawValue)] {
            // An accepted other answer counts as the gold one.
            let gold = accepts(label, field, value) ? value : label[field]?.string ?? ""
            for name in Set([gold, value]) {
              score.classes[field, default: [:]][name, default: SetScore()].add(value == name ? [name] : [], gold == name ? [name] : [])
            }
          }
          for (field, phrases) in [("roles", claim.speaker.roles.map(\.text)), ("affiliations", claim.speaker.affiliations.map(\.text))] {
            score.sets[field, default: SetScore()].add(phrases, (label[field]?.elements ?? []).compactMap(\.string))
          }
          if claim.speaker.level == .namedPerson, claim.speaker.name != nil, !isRight { score.wrongPersons += 1 }
          if !isRight { score.wrong.append("\(wanted.id): \(claim.speaker.name ?? "nobody"), gold \(label["name"]?.string ?? "nobody")") }
          for (field, value) in [
            ("level", claim.speaker.level.rawValue), ("kind", claim.speaker.kind.rawValue), ("certainty", claim.certainty.rawValue),
            ("polarity", claim.polarity.rawValue),
            ("stance", claim.stance.rawValue), ("form", claim.attribution.form.rawValue),
            ("statementDate", claim.statementDate?.value.iso),
          ] where accepts(label, field, value) {
            score.right[field, default: 0] += 1
          }
        }
      }
    }
    return score
  }

  /// Half of the words of either are the other's; two empty sources are the same.
  private func overlaps(_ gold: String?, _ got: String) -> Bool {
    let words = { (text: String) in Set(text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber })) }
    let (a, b) = (words(gold ?? ""), words(got))
    let union = a.union(b).count
    return union == 0 || 2 * a.intersection(b).count >= union
  }

  @Test func figures() throws {
    let score = try score()
    #expect(score.gold > 300)
    let precision = Double(score.relations) / Double(score.system)
    let recall = Double(score.relations) / Double(score.gold)
    let f1 = 2 * precision * recall / (precision + recall)
    func share(_ count: Int) -> Double { Double(count) / Double(score.found) }
    let figures = """
      relations: P \(precision), R \(recall), F1 \(f1), found \(score.found) of \(score.gold)
      persons right \(Double(score.personsRight) / Double(score.persons)), a wrong one \(share(score.wrongPersons))
      \(score.right.sorted { $0.key < $1.key }.map { "\($0.key) \(share($0.value))" }.joined(separator: ", "))
      \(score.sets.sorted { $0.key < $1.key }.map { "\($0.key) F1 \($0.value.f1)" }.joined(separator: ", "))
      \(score.classes.sorted { $0.key < $1.key }.map { field, scores in
        let all = scores.values.map(\.f1)
        return "\(field) macro-F1 \(all.reduce(0, +) / Double(all.count)) of \(all.count) values"
      }.joined(separator: ", "))
      dated statements right \(Double(score.datedRight) / Double(max(1, score.dated))) of \(score.dated)
      \(score.wrong.joined(separator: "\n"))
      """
    #expect(f1 >= Floors.relationF1 && precision >= Floors.relationPrecision, "\(figures)")
    #expect(Double(score.personsRight) >= Floors.personRight * Double(score.persons), "\(figures)")
    #expect(share(score.wrongPersons) <= Floors.wrongPerson, "\(figures)")
    #expect(
      share(score.right["certainty"] ?? 0) >= Floors.certaintyRight && share(score.right["level"] ?? 0) >= Floors.levelRight, "\(figures)")
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
