import Ground
package import Vocabulary

/// Articles that tell the same: they share claims or quoted words, or one reprints the other. An article that shares with none is a story alone.
package struct Story: Sendable {
  /// In the order of the input.
  package let articles: [Int]
  /// Whether one of the articles is mostly a copy of another.
  package let hasReprint: Bool
  /// Statements that are not a part of another, the same words counted once.
  package let statements: Int
  /// Who is heard, in the order of the articles.
  package let voices: [Voice]
  /// Statements without a source in the text ("is believed to"): they add none.
  package let unsourced: Int
  /// Statements whose speaker is not resolved: each may be another source.
  package let unresolved: Int

  /// The one source that all rests on; nil where there are several, or where it cannot be told.
  package var soleSource: Voice? { voices.count == 1 && unresolved == 0 ? voices[0] : nil }

  /// Whether a reader should be told that there is one source only. Of a lone article of one or two statements it says nothing: most of them
  /// have one source.
  package var isThin: Bool { soleSource != nil && (articles.count > 1 || statements >= 3) }
}

/// The stories of the readings, in the order of their first articles.
/// - Parameters:
///   - statements: of the readings.
///   - voices: of the same readings.
package func stories(of readings: [Reading], statements: [Statement], voices: Voices) -> [Story] {
  var sets = DisjointSets(count: readings.count)
  for statement in statements {
    for appearance in statement.appearances.dropFirst() { sets.join(statement.first.article, appearance.article) }
  }
  for pair in sharedQuotations(among: readings) { sets.join(pair.article, pair.original) }
  let reprints = reprints(among: readings)
  for reprint in reprints { sets.join(reprint.article, reprint.original) }

  var members: [[Int]] = Array(repeating: [], count: readings.count)
  for article in readings.indices { members[sets.root(article)].append(article) }
  var told: [[Statement]] = Array(repeating: [], count: readings.count)
  for statement in statements { told[sets.root(statement.first.article)].append(statement) }
  let reprinted = Set(reprints.map { sets.root($0.article) })
  return readings.indices.filter { !members[$0].isEmpty }
    .map { Story(articles: members[$0], hasReprint: reprinted.contains($0), told: told[$0], readings: readings, voices: voices) }
    .sorted { $0.articles[0] < $1.articles[0] }
}

extension Story {
  /// What somebody says inside another's statement comes through that other and adds no source; what the writer says is not counted. A
  /// statement that several articles have counts for every name that they give its speaker; where they give none, for the first
  /// description.
  fileprivate init(articles: [Int], hasReprint: Bool, told: [Statement], readings: [Reading], voices: Voices) {
    var heard: [Voice] = []
    var seen: Set<Voice> = []
    var count = 0
    var unsourced = 0
    var unresolved = 0
    for statement in told where statement.voice != .author {
      guard statement.appearances.contains(where: { readings[$0.article].claims[$0.claim].parent == nil }) else { continue }
      count += 1
      let all = statement.appearances.map { voices.voice(of: readings[$0.article].claims[$0.claim].speaker, in: $0.article) }
      let named = all.filter(\.isNamed)
      for voice in named.isEmpty ? [statement.voice] : named {
        switch voice {
        case .unresolved: unresolved += 1
        case .absent: unsourced += 1
        default: if seen.insert(voice.withinStory).inserted { heard.append(voice) }
        }
      }
    }
    self.init(articles: articles, hasReprint: hasReprint, statements: count, voices: heard, unsourced: unsourced, unresolved: unresolved)
  }
}

// MARK: - Quotations

/// Articles that quote the same words: outlets cut a quotation as they like, so each of its parts is compared alone.
private func sharedQuotations(among readings: [Reading]) -> [Pair] {
  var first: [String: Int] = [:]
  var pairs: [Pair] = []
  for (article, reading) in readings.enumerated() {
    for claim in reading.claims where claim.attribution.form == .direct {
      for part in claim.attribution.content {
        let wording = ComparedText([part], in: reading.article)
        guard wording.words >= minimumQuotedWords else { continue }
        if let original = first[wording.key] {
          if original != article { pairs.append(Pair(article: article, original: original)) }
        } else {
          first[wording.key] = article
        }
      }
    }
  }
  return pairs
}

/// Shorter quotations ("we will see what happens") are said by many on many occasions.
private let minimumQuotedWords = 8

/// An article and an earlier one, in the order of the input, that belongs to the same story.
private struct Pair {
  let article: Int
  let original: Int
}

// MARK: - Reprints

/// Pairs of articles of which one has most of the other's sentences, word for word (`areMostOf`). Only the shorter article's share counts.
///
/// A sentence is remembered for the first eight articles that have it, which keeps the work linear when a thousand articles carry the same
/// text.
private func reprints(among readings: [Reading]) -> [Pair] {
  let rememberedArticles = 8
  var holders: [String: [Int]] = [:]
  var sentences: [Int] = []
  var reprints: [Pair] = []
  for (article, reading) in readings.enumerated() {
    let keys = sentenceKeys(of: reading)
    sentences.append(keys.count)
    var shared: [Int: Int] = [:]
    for key in keys {
      for holder in holders[key, default: []] { shared[holder, default: 0] += 1 }
    }
    for original in shared.keys.sorted() where areMostOf(min(keys.count, sentences[original]), shared[original, default: 0]) {
      reprints.append(Pair(article: article, original: original))
    }
    for key in keys where holders[key, default: []].count < rememberedArticles { holders[key, default: []].append(article) }
  }
  return reprints
}

/// The sentences of four words and more, each once.
private func sentenceKeys(of reading: Reading) -> [String] {
  var seen: Set<String> = []
  return reading.sentences.compactMap { sentence in
    let wording = ComparedText([sentence], in: reading.article)
    return wording.isTelling && seen.insert(wording.key).inserted ? wording.key : nil
  }
}
