/// How well the facts about articles agree with gold, over pages.
///
/// Two measures. *Alike*, one fact a page: a title that is the gold's or as good as it (a site's name more or less), the same names of authors, the
/// same day, the same outlet (the same figures as `bench_metadata.py`). *Exact*: values that are the gold's to the letter, each author by themself.
package struct MetadataScore: Sendable {
  /// The facts that are compared; dates by day.
  package enum Field: String, Sendable, CaseIterable { case title, author, date, publisher, modified, language, kind }

  /// The values of each field. A field that is missing was not looked at; one without values is known to have none.
  package typealias Facts = [Field: [String]]

  /// How many articles were compared.
  package private(set) var articles = 0
  private var alike: [Field: Agreement] = [:]
  private var exact: [Field: Agreement] = [:]

  package init() {}

  /// Of pages that have the field: how many facts are as good as the gold's.
  package func alike(_ field: Field) -> Agreement { alike[field] ?? Agreement() }
  /// Of values: how many are the gold's to the letter.
  package func exact(_ field: Field) -> Agreement { exact[field] ?? Agreement() }

  /// Adds one article.
  /// - Parameters:
  ///   - gold: what people say; only its fields are compared.
  ///   - found: what was read of the page.
  package mutating func add(_ gold: Facts, found: Facts) {
    articles += 1
    for (field, wanted) in gold {
      let got = (found[field] ?? []).filter { !$0.isEmpty }
      let isAlike = !wanted.isEmpty && !got.isEmpty && field.takes(got.joined(separator: "; "), for: wanted.joined(separator: "; "))
      alike[field, default: Agreement()].add(hits: isAlike ? 1 : 0, system: got.isEmpty ? 0 : 1, gold: wanted.isEmpty ? 0 : 1)
      exact[field, default: Agreement()].add(hits: got.count { wanted.contains($0) }, system: got.count, gold: wanted.count)
    }
  }
}

extension MetadataScore.Field {
  /// Whether a value is as good as the gold's.
  fileprivate func takes(_ value: String, for gold: String) -> Bool {
    switch self {
    case .title:
      let (a, b) = (words(gold), words(value))
      if a.isEmpty || b.isEmpty { return false }
      if a == b { return true }
      let (one, other) = (a.joined(separator: " "), b.joined(separator: " "))
      let isSorted = one.unicodeScalars.count <= other.unicodeScalars.count
      let (short, long) = isSorted ? (one, other) : (other, one)
      // With at least three of five words, so that a site's name alone is no title.
      return holds(long, short) && 5 * (isSorted ? a : b).count >= 3 * (isSorted ? b : a).count
    case .author:
      let (a, b) = (names(gold), names(value))
      return !a.isEmpty && !b.isEmpty && 5 * a.intersection(b).count >= 4 * max(a.count, b.count)
    case .date, .modified: return gold.unicodeScalars.prefix(10).elementsEqual(value.unicodeScalars.prefix(10))
    case .publisher:
      let (a, b) = (words(gold).joined(separator: " "), words(value).joined(separator: " "))
      return !a.isEmpty && !b.isEmpty && (holds(a, b) || holds(b, a))
    case .language, .kind: return gold == value
    }
  }

  private func words(_ text: String) -> [String] { text.lowercased().comparedWords.map(String.init) }
  private func names(_ text: String) -> Set<String> { Set(words(text)).subtracting(["by", "and", "von", "und", "dr"]) }
  private func holds(_ text: String, _ part: String) -> Bool { Array(text.utf8).contains(Array(part.utf8)) }
}
