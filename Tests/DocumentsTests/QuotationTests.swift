import Documents
import Ground
import Support
import Testing
import Vocabulary

private let quotations: [(text: String, expected: [String])] = [
  ("He said “yes.”", ["0 “yes.”"]),
  ("He said \"yes\" and \"no.\"", ["0 \"yes\"", "0 \"no.\""]),
  ("\"Why \"no\" now?\" he asked.", ["0 \"Why \"no\" now?\"", "1 \"no\""]),
  ("“She told me ‘never,’ and left.”", ["0 “She told me ‘never,’ and left.”", "1 ‘never,’"]),
  ("'He said \"go\" twice,' she said.", ["0 'He said \"go\" twice,'", "1 \"go\""]),
  ("''It is so,'' he said.", ["0 ''It is so,''"]),
  ("``It is so,'' he said.", ["0 ``It is so,''"]),
  ("«Oui», »Ja«, „Nein“ and „No”", ["0 «Oui»", "0 »Ja«", "0 „Nein“", "0 „No”"]),
  ("“Straight end,\" he said.", ["0 “Straight end,\""]),
  ("The officials' plan isn't Trump's.", []),
  ("The officials’ plan isn’t Trump’s.", []),
  ("‘The officials’ plan is dead,’ he said.", ["0 ‘The officials’ plan is dead,’"]),
  ("'The officials' plan is dead,' he said.", ["0 'The officials' plan is dead,'"]),
  ("In the '90s, 'twas rock 'n' roll.", []),
  ("A 6' 2\" man left.", []),
  ("A ‘truce’ of sorts", ["0 ‘truce’"]),
  ("pro-\"life\" and (\"choice\")", ["0 \"life\"", "0 \"choice\""]),
  ("He said \" spaced \" words.", ["0 \" spaced \""]),
  ("He said “yes and left.\nShe stayed.", ["0 open “yes and left."]),
  ("“First.\n“Second.”\nHe left.", ["0 “First. // “Second.”"]),
  ("\"First.\n\n\"Second.\n\n\"Third,\" he said.", ["0 \"First. // \"Second. // \"Third,\""]),
  ("“First.\nHe left.\n“Third.”", ["0 open “First.", "0 “Third.”"]),
  ("‘First.\n‘Second,’ he said.", ["0 ‘First. // ‘Second,’"]),
  ("”Swedish,” he said.", ["0 ”Swedish,”"]),
  ("“He said ‘no,” she said.", ["0 “He said ‘no,”"]),
]

@Suite struct QuotationTests {
  @Test(arguments: quotations) func areFound(_ text: String, _ expected: [String]) {
    #expect(document(text).quotationTexts == expected)
  }

  @Test func unclosedOnesAreNoted() {
    #expect(document("He said “yes.\n“no.”").notes.isEmpty)
    #expect(document("He said “yes.\nShe left.").notes.map(\.kind) == [.unclosedQuotation])
  }

  @Test func marksAreTokensOfTheirKindAndApostrophesAreNot() {
    let read = document("the officials' “plan’s” end")
    #expect(read.tokens.map(\.kind) == [.word, .word, .openQuote, .word, .closeQuote, .word])
  }

  /// A long run of marks is read in time that grows with its length, and yields no unbounded nesting.
  @Test(arguments: ["\"", "\" ", "“", "‘a ", "'a ", "“‘\"«„", "“a\n", "«", "''"]) func hostileTextIsHarmless(_ unit: String) {
    let read = document(String(repeating: unit, count: 100_000 / unit.unicodeScalars.count))
    #expect(read.quotations.allSatisfy { $0.depth < 8 && !$0.parts.isEmpty })
  }
}
