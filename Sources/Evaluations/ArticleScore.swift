/// What people say an article's text is: all of it, or some pieces that belong to it and some that do not.
package struct ArticleGold: Sendable {
  /// The whole text; nil where the gold holds pieces only.
  package let text: String?
  /// Pieces that stand in the article.
  package let with: [String]
  /// Pieces of the page that do not.
  package let without: [String]

  package init(text: String?, with: [String] = [], without: [String] = []) {
    self.text = text
    self.with = with
    self.without = without
  }
}

/// How well cleaned texts agree with gold, over pages.
///
/// Whole texts: precision, recall and F1 of runs of four words, and the share of texts whose words are all right (Scrapinghub's
/// article-extraction-benchmark); F1 of words whatever their order (WCXB); F1 of the longest common subsequence of words (ROUGE-L).
/// Pieces: precision, recall and F1 over all pieces of all pages (trafilatura). The same figures as `bench_extraction.py`.
package struct ArticleScore: Sendable {
  /// One page compared with its gold.
  package struct Page: Sendable {
    /// Nothing was kept.
    package let isEmpty: Bool
    fileprivate let text: Text?
    fileprivate let pieces: Pieces?

    fileprivate struct Text {
      /// Nil where there is nothing to be right or wrong.
      let precision: Double?
      let recall: Double?
      let isExact: Bool
      let bagOfWords: Double
      let commonSubsequence: Double
    }

    fileprivate struct Pieces {
      /// Pieces of the article that were kept, pieces of the page that were kept, and how many there are of each.
      let right: Int
      let wrong: Int
      let with: Int
      let without: Int
    }
  }

  /// How many pages were compared.
  package private(set) var pages = 0
  /// How many pages gave no text at all.
  package private(set) var empty = 0
  /// How many pages have a gold of whole text.
  package private(set) var texts = 0
  /// Pieces of the gold: which were kept, and which of the kept belong.
  package private(set) var pieces = Agreement()
  private var precisions: (sum: Double, count: Int) = (0, 0)
  private var recalls: (sum: Double, count: Int) = (0, 0)
  private var exactTexts = 0
  private var bags = 0.0
  private var subsequences = 0.0

  package init() {}

  /// Of runs of four words, the mean over pages.
  package var precision: Double { precisions.count == 0 ? 0 : precisions.sum / Double(precisions.count) }
  /// Of runs of four words, the mean over pages.
  package var recall: Double { recalls.count == 0 ? 0 : recalls.sum / Double(recalls.count) }
  /// The harmonic mean of the two means.
  package var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }
  /// The share of texts that have the gold's words, all and in order.
  package var exact: Double { texts == 0 ? 0 : Double(exactTexts) / Double(texts) }
  /// F1 of words whatever their order and case, the mean over pages.
  package var bagOfWords: Double { texts == 0 ? 0 : bags / Double(texts) }
  /// F1 of the longest common subsequence of words, the mean over pages.
  package var commonSubsequence: Double { texts == 0 ? 0 : subsequences / Double(texts) }

  /// Adds a page that has been compared.
  package mutating func add(_ page: Page) {
    pages += 1
    if page.isEmpty { empty += 1 }
    if let text = page.text {
      texts += 1
      if let precision = text.precision { precisions = (precisions.sum + precision, precisions.count + 1) }
      if let recall = text.recall { recalls = (recalls.sum + recall, recalls.count + 1) }
      if text.isExact { exactTexts += 1 }
      bags += text.bagOfWords
      subsequences += text.commonSubsequence
    }
    if let found = page.pieces { pieces.add(hits: found.right, system: found.right + found.wrong, gold: found.with) }
  }
}

extension ArticleScore.Page {
  /// Compares what was kept of a page with its gold.
  package init(_ gold: ArticleGold, found: String) {
    isEmpty = found.unicodeScalars.allSatisfy(\.isWhitespaceCharacter)
    text = gold.text.map { Text($0, found) }
    pieces = gold.with.isEmpty && gold.without.isEmpty ? nil : Pieces(gold, found)
  }
}

extension ArticleScore.Page.Text {
  fileprivate init(_ gold: String, _ found: String) {
    var codes: [Substring: Int] = [:]
    let wanted = gold.comparedWords.map { codes.code(of: $0) }
    let got = found.comparedWords.map { codes.code(of: $0) }
    let (wantedRuns, gotRuns) = (runsOfFour(wanted), runsOfFour(got))
    let hits = wantedRuns.reduce(0) { $0 + min($1.value, gotRuns[$1.key] ?? 0) }
    let (wantedCount, gotCount) = (wantedRuns.values.reduce(0, +), gotRuns.values.reduce(0, +))
    precision = gotCount == 0 ? nil : Double(hits) / Double(gotCount)
    recall = wantedCount == 0 ? nil : Double(hits) / Double(wantedCount)
    isExact = wanted == got

    let wantedLower = gold.lowercased().comparedWords.map { codes.code(of: $0) }
    let gotLower = found.lowercased().comparedWords.map { codes.code(of: $0) }
    let all = Double(wantedLower.count + gotLower.count)
    bagOfWords = all == 0 ? 1 : 2 * Double(sharedCount(wantedLower, gotLower)) / all
    commonSubsequence = all == 0 ? 1 : 2 * Double(longestCommonSubsequence(wantedLower, gotLower)) / all
  }
}

extension ArticleScore.Page.Pieces {
  fileprivate init(_ gold: ArticleGold, _ found: String) {
    let text = Array(found.withSingleSpaces.utf8)
    func isKept(_ piece: String) -> Bool { text.contains(Array(piece.withSingleSpaces.utf8)) }
    right = gold.with.count(where: isKept)
    wrong = gold.without.count(where: isKept)
    with = gold.with.count
    without = gold.without.count
  }
}

/// Runs of four words, with how often each stands in a text; a shorter text is one run.
private func runsOfFour(_ words: [Int]) -> [[Int]: Int] {
  if words.isEmpty { return [:] }
  var counts: [[Int]: Int] = [:]
  for start in 0..<max(1, words.count - 3) { counts[Array(words[start..<min(words.count, start + 4)]), default: 0] += 1 }
  return counts
}

/// How many items both have, each as often as in the one that has it less often.
private func sharedCount(_ a: [Int], _ b: [Int]) -> Int {
  var left: [Int: Int] = [:]
  for item in a { left[item, default: 0] += 1 }
  var shared = 0
  for item in b {
    guard let count = left[item], count > 0 else { continue }
    left[item] = count - 1
    shared += 1
  }
  return shared
}

extension [Substring: Int] {
  /// The number of a word, a new one for a new word.
  fileprivate mutating func code(of word: Substring) -> Int {
    if let code = self[word] { return code }
    let code = count
    self[word] = code
    return code
  }
}
