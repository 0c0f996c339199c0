import Articles
import Documents
import Ground
import Vocabulary

/// A token as the rules of this stage read it: without its possessive ending, with its small-letter form at hand.
struct Word: Sendable {
  /// Without the possessive ending.
  let range: TextRange
  let text: String
  /// Small letters, straight apostrophes.
  let folded: String
  let kind: Token.Kind
  let isCapitalised: Bool
  let isPossessive: Bool

  /// Two capitals or more and nothing small: "KCNA", "U.S.", "R-SC" is none.
  let isAcronym: Bool

  func `is`(_ other: String) -> Bool { folded == other }
}

/// The tokens of a document as words, with the places of sentences and paragraphs.
struct Wording: Sendable {
  let document: Document
  let words: [Word]
  private let sentenceOfWord: [Int]
  private let paragraphOfWord: [Int]

  init(_ document: Document) {
    self.document = document
    words = document.tokens.map { Word($0, of: document) }
    sentenceOfWord = Self.owners(of: document.sentences, count: document.tokens.count)
    paragraphOfWord = Self.owners(of: document.paragraphs.map(\.tokens), count: document.tokens.count)
  }

  private static func owners(of ranges: [Range<Int>], count: Int) -> [Int] {
    var owners = [Int](repeating: 0, count: count)
    for (index, range) in ranges.enumerated() { for word in range { owners[word] = index } }
    return owners
  }

  /// Whether the word stands inside quotation marks.
  func isQuoted(_ word: Int) -> Bool { document.quotationOfToken[word] != nil }
  func sentenceIndex(of word: Int) -> Int { sentenceOfWord[word] }
  func paragraphIndex(of word: Int) -> Int { paragraphOfWord[word] }
  func sentence(of word: Int) -> Range<Int> { document.sentences[sentenceOfWord[word]] }
  func paragraph(of word: Int) -> Range<Int> { document.paragraphs[paragraphOfWord[word]].tokens }
  /// Whether a sentence is a line in which nearly every word has a capital.
  func isInCapitals(_ sentence: Range<Int>) -> Bool { document.paragraphs[paragraphOfWord[sentence.lowerBound]].isInCapitals }
  func role(of word: Int) -> Paragraph.Role { document.paragraphs[paragraphOfWord[word]].role }

  /// Whether the date says when the text was filed.
  func isInDateline(_ date: Range<Int>) -> Bool {
    document.dateline?.range.contains(words[date.lowerBound].range) ?? false
  }

  /// A dash between words; a hyphen is one where it has space on both sides.
  func isDash(_ index: Int) -> Bool {
    if ["\u{2014}", "\u{2013}", "--"].contains(words[index].folded) { return true }
    return words[index].is("-") && index > 0 && words[index - 1].range.end < words[index].range.start
      && words.indices.contains(index + 1) && words[index].range.end < words[index + 1].range.start
  }

  /// The words that the range touches.
  func words(in range: TextRange) -> Range<Int> {
    let first = document.tokens.partitionPoint { $0.range.end > range.start }
    let end = document.tokens.partitionPoint { $0.range.start >= range.end }
    return first..<max(first, end)
  }

  func words(in ranges: [TextRange]) -> [Range<Int>] { ranges.map(words(in:)).filter { !$0.isEmpty } }

  /// From the first word to the last, its possessive ending left out.
  func range(_ range: Range<Int>) -> TextRange {
    precondition(!range.isEmpty, "an empty run of words has no place")
    return TextRange(words[range.lowerBound].range.start, words[range.upperBound - 1].range.end)
  }

  func text(_ range: Range<Int>) -> String { range.isEmpty ? "" : document.text(self.range(range)) }

  /// The word at the index if the sentence of `word` goes so far.
  func neighbour(_ index: Int, of word: Int) -> Word? { sentence(of: word).contains(index) ? words[index] : nil }

  /// Whether the index stands in a sentence and holds this word.
  func has(_ text: String, at index: Int) -> Bool { words.indices.contains(index) && words[index].folded == text }
}

extension Word {
  init(_ token: Token, of document: Document) {
    let scalars = document.scalars[token.range.indices]
    let folded = Word.fold(scalars)
    var end = token.range.end
    if token.kind == .word, !Contractions.ofPronouns.contains(folded), let first = scalars.first {
      if folded.hasSuffix("'s"), scalars.count > 2 {
        end -= 2
      } else if folded.hasSuffix("s'"), first != "'" {
        end -= 1
      }
    }
    let kept = TextRange(token.range.start, end)
    range = kept
    isPossessive = end < token.range.end
    text = document.text(kept)
    self.folded = isPossessive ? Word.fold(document.scalars[kept.indices]) : folded
    kind = token.kind
    isCapitalised = token.kind == .word && ((scalars.first?.isUpper ?? false) || Word.isArabicName(scalars))
    let letters = document.scalars[kept.indices].filter { $0 != "." && $0 != "&" }
    isAcronym = token.kind == .word && letters.count >= 2 && letters.allSatisfy(\.isUpper)
  }

  /// "al-Maliki", "el-Sisi": the article is small, the name is not.
  private static func isArabicName(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let hyphen = scalars.firstIndex(of: "-"), (2...3).contains(hyphen - scalars.startIndex), hyphen + 1 < scalars.endIndex else {
      return false
    }
    return scalars[hyphen + 1].isUpper && ["al", "el", "ad", "an", "as", "ash", "ul", "bin"].contains(fold(scalars[..<hyphen]))
  }

  private static func fold(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var out = String.UnicodeScalarView()
    for scalar in scalars { out.append(scalar == "\u{2019}" ? "'" : scalar) }
    return String(out).lowercased()
  }
}

enum Contractions {
  /// "it's", "we'll", "that'd": a subject with its verb.
  static func holdsSubject(_ folded: String) -> Bool {
    guard let apostrophe = folded.firstIndex(of: "'"), !folded.hasSuffix("n't") else { return false }
    return ["i", "he", "she", "it", "we", "you", "they", "that", "there", "here"].contains(folded[..<apostrophe])
  }

  /// Here "'s" is a verb, not a possessive.
  static let ofPronouns: Set<String> = [
    "it's", "he's", "she's", "that's", "there's", "who's", "what's", "let's", "here's", "where's", "how's", "everyone's", "everything's",
    "nothing's",
    "somebody's", "someone's",
  ]
}
