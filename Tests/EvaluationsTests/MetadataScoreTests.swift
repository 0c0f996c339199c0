import Evaluations
import Testing

@Suite struct MetadataScoreTests {
  private func isAlike(_ field: MetadataScore.Field, _ gold: [String], _ found: [String]) -> Bool {
    var score = MetadataScore()
    score.add([field: gold], found: [field: found])
    return score.alike(field).f1 == 1
  }

  @Test(arguments: [
    (MetadataScore.Field.title, "Dam to be drained", "Dam to be drained | The Fen", true),
    (.title, "Dam to be drained", "The Fen", false), (.title, "Dam to be drained in spring", "Dam to be drained", true),
    (.title, "Dam to be drained in spring", "Dam to", false), (.title, "“Drain it”", "Drain it", true),
    (.author, "By Ana Roth and Bo Li", "Bo Li; Ana Roth", true), (.author, "Ana Roth", "Ana Roth; Bo Li", false),
    (.date, "2026-03-04T10:00:00Z", "2026-03-04", true), (.date, "2026-03-04", "2026-03-05", false),
    (.publisher, "The Fen", "Fen", true), (.publisher, "The Fen", "The Moor", false), (.kind, "article", "articles", false),
  ]) func alike(_ field: MetadataScore.Field, _ gold: String, _ found: String, _ expected: Bool) {
    #expect(isAlike(field, [gold], [found]) == expected)
  }

  /// A field that nobody looked at counts for nothing; one that is known to have no value makes any value wrong.
  @Test func whatIsNotKnownIsNotCounted() {
    var score = MetadataScore()
    score.add([.modified: []], found: [.modified: ["2026-03-04"], .title: ["Dam"]])
    #expect(score.alike(.title).system == 0)
    #expect(score.alike(.modified).system == 1 && score.alike(.modified).gold == 0 && score.exact(.modified).precision == 0)
  }

  @Test func eachAuthorIsAValue() {
    var score = MetadataScore()
    score.add([.author: ["Ana Roth", "Bo Li"]], found: [.author: ["Bo Li"]])
    #expect(score.exact(.author).recall == 0.5 && score.exact(.author).precision == 1 && score.alike(.author).recall == 0)
  }
}
