import Documents
import Support
import Testing
import Vocabulary
import Ground

/// Each text with "|" where a sentence ends and another begins.
private let sentences = [
  "He left. |She stayed.",
  "Mr. Smith met Dr. Lee. |They spoke.",
  "Gov. J. B. Pritzker spoke to Sen. Ted Cruz.",
  "He lives in the U.S. |He works in Britain.",
  "He joined the U.S. Senate in Jan. 2011.",
  "It cost $3.5 million. |2016 was better.",
  "Launched on Oct. 31, it fell. |No one was hurt.",
  "See No. 2 on the list. |No. |It is not so.",
  "The firm, Acme Inc. |The deal failed.",
  "The firm, Acme Inc. of Ohio, failed.",
  "“We will go,” he said. |“Now.”",
  "“We will go.” |He left.",
  "“Will we go?” he asked. |“Yes!”",
  "He said (twice.) |Then he left.",
  "Well ... he said … nothing. |Then he left.",
  "He waited ... |Then he left.",
  "Jeb! was there. |Yahoo! was not.",
  "Really?! |He said so.",
  "He came at 5 p.m. and left at 6 a.m. |The end.",
  "said.|The space is missing.",
  "A line\n|ends a sentence\n|always.",
  "The U.S.-led force left.",
]

@Suite struct SentenceTests {
  @Test(arguments: sentences) func endWhereExpected(_ marked: String) {
    let expected = marked.split(separator: "|").map { $0.filter { $0 != "\n" } }.map { String($0.trimmed) }
    let text = marked.filter { $0 != "|" }
    #expect(document(text).sentenceTexts == expected)
  }

  @Test func everyTokenIsInOneSentenceAndParagraph() {
    let text = "“One. Two,” he said.\n\n  \n“Three.”\n…"
    let read = document(text)
    #expect(read.sentences.flatMap(Array.init) == Array(read.tokens.indices))
    #expect(read.paragraphs.flatMap(\.tokens) == Array(read.tokens.indices))
    #expect(read.paragraphs.count == 3)
  }
}

extension String {
  fileprivate var trimmed: Substring {
    var rest = self[...]
    while rest.last == " " { rest.removeLast() }
    return rest
  }
}
