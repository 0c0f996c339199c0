import Documents
import Support
import Testing
import Vocabulary
import Ground

@Suite struct TokenTests {
  @Test(arguments: [
    ("The officials’ plan isn't Trump's.", "The|officials’|plan|isn't|Trump's|."),
    ("Hwasong-19, AT&T and 7,000 men", "Hwasong-19|,|AT&T|and|7,000|men"),
    ("the '90s, 'em, rock 'n' roll", "the|'90s|,|'em|,|rock|'n'|roll"),
    ("a .5 rise — $3.5m", "a|.5|rise|—|$|3.5m"),
    ("''Yes,'' he said", "''|Yes|,|''|he|said"),
    ("cafe\u{301} co\u{AD}operate \u{200E}x", "cafe\u{301}|co\u{AD}operate|x"),
    ("the U.S.-led J. K. Ph.D. Mr.", "the|U.S.-led|J.|K.|Ph.D.|Mr."),
    ("said.The end", "said|.|The|end"),
  ]) func areCut(_ text: String, _ expected: String) {
    let read = document(text)
    #expect(read.tokens.map { read.text($0.range) }.joined(separator: "|") == expected)
  }

  @Test func knowTheirKind() {
    let read = document("“Ten 10!”")
    #expect(read.tokens.map(\.kind) == [.openQuote, .word, .number, .punctuation, .closeQuote])
  }
}
