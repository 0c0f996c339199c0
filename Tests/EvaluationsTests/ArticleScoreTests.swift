import Evaluations
import Testing

@Suite struct ArticleScoreTests {
  private func score(_ gold: ArticleGold, _ found: String) -> ArticleScore {
    var score = ArticleScore()
    score.add(ArticleScore.Page(gold, found: found))
    return score
  }

  @Test func theGoldItselfIsPerfect() {
    let text = "The council met on Monday.\nIt voted to close the bridge."
    let score = score(ArticleGold(text: text, with: ["on Monday"], without: ["Read more"]), text)
    #expect(
      [score.precision, score.recall, score.f1, score.exact, score.bagOfWords, score.commonSubsequence] == Array(repeating: 1, count: 6))
    #expect(score.pieces.f1 == 1 && score.empty == 0)
  }

  /// Of three runs of four words one is the gold's; the words are the same but for one.
  @Test func runsOfFourWords() {
    let score = score(ArticleGold(text: "a b c d e f"), "a b c d x f")
    #expect(score.precision == 1.0 / 3 && score.recall == 1.0 / 3 && score.exact == 0)
    #expect(score.bagOfWords == 5.0 / 6 && score.commonSubsequence == 5.0 / 6)
  }

  @Test func orderCountsForTheCommonSubsequenceOnly() {
    let score = score(ArticleGold(text: "a b c d"), "d c b a")
    #expect(score.bagOfWords == 1 && score.commonSubsequence == 0.25)
  }

  @Test func aTextOfFewWordsIsOneRun() { #expect(score(ArticleGold(text: "It rains"), "It rains").f1 == 1) }

  @Test func marksAndCaseAreNoDifferenceWhereWordsAreCounted() {
    #expect(score(ArticleGold(text: "“It rains”, she said."), "It rains she said").exact == 1)
    #expect(score(ArticleGold(text: "It Rains"), "it rains").exact == 0)
    #expect(score(ArticleGold(text: "It Rains"), "it rains").bagOfWords == 1)
  }

  /// A page without text has no precision; it does not pull the mean down, as a wrong text does.
  @Test func anEmptyTextHasNoPrecision() {
    var score = score(ArticleGold(text: "a b c d"), " \n")
    #expect(score.precision == 0 && score.recall == 0 && score.empty == 1)
    score.add(ArticleScore.Page(ArticleGold(text: "a b c d"), found: "a b c d"))
    #expect(score.precision == 1 && score.recall == 0.5)
  }

  @Test func piecesAreFoundWhateverTheirWhiteSpace() {
    let score = score(
      ArticleGold(text: nil, with: ["the\nbridge", "in May"], without: ["Share this", "Menu"]), "They close the  bridge. Menu")
    #expect(score.pieces.precision == 0.5 && score.pieces.recall == 0.5 && score.texts == 0)
  }

  /// The bit-parallel method against the table that it stands for, over the borders of words of 64 bits.
  @Test(arguments: [1, 3, 63, 64, 65, 128, 200]) func commonSubsequence(_ length: Int) {
    var state: UInt64 = 88_172_645_463_325_252
    func random(_ count: UInt64) -> String {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return String(UnicodeScalar(UInt8(97 + state % count)))
    }
    let a = (0..<length).map { _ in random(4) }
    let b = (0..<length + length / 3).map { _ in random(5) }
    var row = [Int](repeating: 0, count: b.count + 1)
    for item in a {
      var diagonal = 0
      for (index, other) in b.enumerated() {
        let above = row[index + 1]
        row[index + 1] = item == other ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    let score = score(ArticleGold(text: a.joined(separator: " ")), b.joined(separator: " "))
    #expect(score.commonSubsequence == 2 * Double(row[b.count]) / Double(a.count + b.count))
  }
}
