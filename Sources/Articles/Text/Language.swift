import Vocabulary
import Pages
internal import Ground

/// Tells the language of a text by its commonest words.
enum Language {
  private static let words: [(String, Set<Substring>)] = [
    (
      "en",
      set(
        "the of and to in that is was for it with as on be at by had not are but from or have they which one you were all there would their he his said has will"
      )
    ),
    (
      "de",
      set(
        "der die das und ist in den von zu mit sich des auf für nicht ein eine als auch dem es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über"
      )
    ),
    (
      "fr",
      set(
        "le la les de des et est en du un une que qui dans pour sur pas plus par au avec ce se sont il elle ne cette ont été mais nous aux leur fait"
      )
    ),
    (
      "es",
      set(
        "el la los las de y en que es un una por con para del se no su al lo como más pero sus le ha este sí porque esta entre cuando muy sin sobre también fue"
      )
    ),
    ("it", set("il la le di e che è un una per in del della con non si da sono dei al come più ma nel alla anche ha delle gli lo questo")),
    (
      "pt",
      set("o a os as de e que do da em um uma para com não por dos das no na se mais ao foi como mas à são pelo ou ser tem também pela")
    ),
    (
      "nl",
      set("de het een en van in is dat op te zijn met voor niet aan er om ook als dan bij uit maar door naar heeft hij ze over wordt nog")
    ),
    ("pl", set("i w na z do nie się że jest to o jak po od za ale przez przy dla są już tylko został oraz")),
    ("sv", set("och i att det som en på är av för den till med inte de om har ett från var vi kan men så sig")),
    ("ru", set("и в не на что с по как из к от за для это его но он а то все было так же у о был")),
  ]

  private static func set(_ list: String) -> Set<Substring> { Set(list.split(separator: " ")) }

  /// For the hash of each word the languages that it is common in, as bits.
  private static let languages: [UInt64: UInt16] = {
    var out: [UInt64: UInt16] = [:]
    for (index, entry) in words.enumerated() {
      for word in entry.1 { out[hash(of: word.utf8), default: 0] |= 1 << UInt16(index) }
    }
    return out
  }()

  /// The fingerprint of a word, capitals of ASCII as small letters.
  private static func hash(of word: some Sequence<UInt8>) -> UInt64 {
    Fingerprint(word.lazy.map { (65...90).contains($0) ? $0 | 32 : $0 }).value
  }

  /// The language whose common words make up at least a tenth of a text and are well ahead of the next; nil where none is.
  static func guess(_ text: String) -> String? { guess(Array(text.utf8.prefix(8000))[...]) }

  private static func guess(_ text: ArraySlice<UInt8>) -> String? {
    var counts = [Int](repeating: 0, count: words.count)
    var total = 0
    // Words are runs of letters; every byte beyond ASCII counts as one.
    for word in text.split(whereSeparator: { !(97...122).contains($0 | 32) && $0 < 0x80 }) {
      total += 1
      guard let bits = languages[hash(of: word)] else { continue }
      for index in words.indices where bits >> UInt16(index) & 1 == 1 { counts[index] += 1 }
    }
    guard total >= 8 else { return nil }
    let ranked = counts.indices.sorted { (counts[$0], $1) > (counts[$1], $0) }
    guard counts[ranked[0]] * 10 >= total, counts[ranked[0]] * 4 > counts[ranked[1]] * 5 else { return nil }
    return words[ranked[0]].0
  }

  /// The language of a page's first prose; of its first lines where it has none.
  static func guess(of page: PageBlocks) -> String? {
    var text: [UInt8] = []
    for block in page.lines where block.isProse {
      text += page.flow.bytes[block.range]
      text.append(10)
      if text.count >= 4000 { break }
    }
    if text.isEmpty { text = Array(page.lines.prefix(40).map { page.flow.bytes[$0.range] }.joined(separator: [10])) }
    return guess(text.prefix(8000))
  }

  /// The primary subtag of a language tag: "en" of "en-GB" and "en_US"; nil where it is no tag.
  static func primary(_ tag: String) -> String? {
    let subtag = tag.trimming.lowercased().prefix { $0 != "-" && $0 != "_" && $0 != "," && $0 != " " }
    switch subtag {
    case "english": return "en"
    default: return (2...3).contains(subtag.utf8.count) && subtag.utf8.allSatisfy { (97...122).contains($0) } ? String(subtag) : nil
    }
  }
}
