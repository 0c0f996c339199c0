/// The figures that an interval is given for, as counts that can be summed quickly.
struct KeyFigures {
  static let names = [
    "right in all, of shown", "right in all, of the gold", "another name, of shown", "named persons", "roles F1", "affiliations F1",
    "level",
  ]

  /// A numerator and a denominator for each name.
  private var counts: [Int]

  init(_ n: ClaimCounts) {
    func f1(_ field: ClaimLabel.Phrases) -> [Int] {
      let count = n.phrases[field] ?? PhraseCount()
      return [2 * count.right, count.system + count.gold]
    }
    counts =
      [n.whole, n.shown, n.whole, n.statements, n.anotherName, n.shown, n.rightPersons, n.persons] + f1(.roles) + f1(.affiliations)
      + [n.right[.level] ?? 0, n.found]
  }

  var percentages: [Double] {
    stride(from: 0, to: counts.count, by: 2).map { share(counts[$0], of: counts[$0 + 1]) }
  }

  /// The figures of as many articles, drawn at random with repetition, again and again; the same for the same articles.
  static func draws(of articles: [KeyFigures], count: Int) -> [[Double]] {
    guard let first = articles.first else { return [] }
    var random = MersenneTwister(seed: 1)
    return (0..<count).map { _ in
      var sum = first
      sum.counts = sum.counts.map { _ in 0 }
      for _ in articles.indices {
        let article = articles[Int(random.next() * Double(articles.count))]
        for index in sum.counts.indices { sum.counts[index] += article.counts[index] }
      }
      return sum.percentages
    }
  }
}
