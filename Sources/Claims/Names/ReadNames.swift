import Ground
import Attributions
import Documents
import Vocabulary

/// What the network reads as names and titles, as runs of words. It knows names that no list has; the lists know what kind of body one is.
struct ReadNames: Sendable {
  typealias Kind = NamedEntity.Kind
  struct Mention: Sendable {
    let kind: Kind
    let words: Range<Int>
  }

  /// In order of the text; none overlaps another.
  private let mentions: [Mention]
  /// What most mentions of a wording are read as, by small letters.
  private let kinds: [String: Kind]
  /// Last words of persons with two words or more.
  private let surnames: Set<String>

  init(_ entities: [NamedEntity], in wording: Wording) {
    mentions = entities.map { Mention(kind: $0.kind, words: wording.words(in: $0.range)) }.filter { !$0.words.isEmpty }
    var counts: [String: [Kind: Int]] = [:]
    for mention in mentions { counts[Self.key(mention.words, wording), default: [:]][mention.kind, default: 0] += 1 }
    // Of two kinds as frequent, a person would be the worse mistake.
    func rank(_ kind: Kind) -> Int { kind == .person ? 0 : kind == .title ? 1 : kind == .place ? 2 : 3 }
    kinds = counts.compactMapValues { $0.max { ($0.value, rank($0.key)) < ($1.value, rank($1.key)) }?.key }
    surnames = Set(mentions.lazy.filter { $0.kind == .person && $0.words.count > 1 }.map { wording.words[$0.words.upperBound - 1].folded })
  }

  private static func key(_ words: Range<Int>, _ wording: Wording) -> String { wording.words[words].map(\.folded).joined(separator: " ") }

  /// Those that touch the words.
  func mentions(touching words: Range<Int>) -> ArraySlice<Mention> {
    mentions[mentions.partitionPoint { $0.words.upperBound > words.lowerBound }...].prefix { $0.words.lowerBound < words.upperBound }
  }

  /// The person whose name ends the run, as far as the network reads it.
  func person(ending run: Range<Int>) -> Range<Int>? {
    let last = mentions(touching: run).last
    return last.flatMap {
      $0.kind == .person && $0.words.upperBound == run.upperBound && $0.words.lowerBound >= run.lowerBound ? $0.words : nil
    }
  }

  /// Where a name that begins in the run ends, if it goes on behind it.
  func end(of run: Range<Int>) -> Int? {
    mentions(touching: run).last.flatMap {
      [.person, .organisation].contains($0.kind) && $0.words.lowerBound >= run.lowerBound ? $0.words.upperBound : nil
    }
  }

  /// What these words are read as most often; else what a mention is that ends with them and is at most a word shorter.
  func kind(of words: Range<Int>, _ wording: Wording) -> Kind? {
    if let kind = kinds[Self.key(words, wording)] { return kind }
    return mentions(touching: words).first { $0.words.upperBound == words.upperBound && $0.words.count + 1 >= words.count }?.kind
  }

  func isSurname(_ folded: String) -> Bool { surnames.contains(folded) }

  /// Whether a title ends right before the word.
  func isTitle(before word: Int) -> Bool {
    mentions(touching: word - 1..<word).contains { $0.kind == .title && $0.words.upperBound == word }
  }
}
