import Ground
import Attributions
import Documents
import Vocabulary

/// The persons and organisations of an article, with every mention of them.
struct Cast: Sendable {
  let names: [Name]
  var persons: [Person] = []
  private(set) var organisations: [Organisation] = []
  /// By the first word of the mention.
  var mentionAtWord: [Int: Mention] = [:]
  var bySurname: [String: [Int]] = [:]
  var byGivenName: [String: [Int]] = [:]
  /// Where a word stands alone as a name; the words that do so with a title.
  let bareNames: [String: [Int]]
  let titledNames: Set<String>
  /// Where each person is named with two words or more, in order of the text.
  var fullStarts: [[Int]] = []
  /// By surname, a relative of the one who is named in full, known by a title alone.
  var relatives: [String: Int] = [:]
  /// Words that the article writes with a small letter somewhere.
  let smallWords: Set<String>
  /// Words that it writes with a capital inside a sentence.
  let capitals: Set<String>
  /// The article speaks of somebody's husband, wife, parent, child.
  let hasFamily: Bool
  /// Words that stand where a body stands: "Harborco chief executive", "a partner at Harborco".
  let bodies: Set<String>

  private static let relations: Set<String> = [
    "husband", "wife", "father", "mother", "dad", "mom", "son", "daughter", "brother", "sister", "widow", "widower",
  ]

  /// The names that lie inside the words.
  func names(in range: Range<Int>) -> ArraySlice<Name> {
    names[names.partitionPoint { $0.words.lowerBound >= range.lowerBound }...].prefix { $0.words.upperBound <= range.upperBound }
  }

  struct Mention: Sendable {
    let words: Range<Int>
    let person: Int
  }

  let wording: Wording

  /// - Parameter sources: words of the sources of attributions: who speaks in them is more likely a person.
  init(_ wording: Wording, entities: [NamedEntity], sources: [Range<Int>]) {
    self.wording = wording
    let read = ReadNames(entities, in: wording)
    names = NameReader(wording, read).names()
    bareNames = Dictionary(grouping: names.lazy.filter { $0.words.count == 1 }.map(\.words.lowerBound)) { wording.words[$0].folded }
    let speaking = Set(sources.compactMap { NounPhrase($0, in: wording) }.flatMap { Array($0.words) })
    titledNames = Set(names.lazy.filter { $0.words.count == 1 && $0.isTitled }.map { wording.words[$0.words.lowerBound].folded })
    bodies = Cast.bodies(in: wording)
    capitals = Set(
      wording.words.indices.lazy.filter {
        wording.words[$0].isCapitalised && wording.sentence(of: $0).lowerBound != $0 && wording.words[$0 - 1].kind == .word
      }.map { wording.words[$0].folded })
    smallWords = Set(wording.words.lazy.filter { $0.kind == .word && !$0.isCapitalised }.map(\.folded))
    hasFamily = wording.words.contains { Cast.relations.contains($0.folded) }
    // Longer names first, so that "Le Pen" finds "Marine Le Pen".
    for name in names where name.words.count > 2 { addFull(name, speaking: speaking) }
    for name in names where name.words.count == 2 { addFull(name, speaking: speaking) }
    fullStarts = persons.map { $0.mentions.filter { $0.count > 1 }.map(\.lowerBound).sorted() }
    for name in names where name.words.count == 1 { addShort(name, speaking: speaking) }
    addHeadlines(read)
    for index in persons.indices { persons[index].gender = gender(of: persons[index]) }
    organisations = Organisation.all(in: wording, names: names.filter { mentionAtWord[$0.words.lowerBound] == nil })
  }

  /// The mentions of persons inside the words, in order, each with the person.
  func mentions(in range: Range<Int>) -> [Mention] { range.compactMap { mentionAtWord[$0] } }
}
