/// Closed classes of English words: what a reader without a parser can still know.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt16

  static let determiner = WordClass(rawValue: 1)
  static let preposition = WordClass(rawValue: 2)
  /// Words that are a subject by themselves ("he", "others").
  static let pronoun = WordClass(rawValue: 4)
  static let auxiliary = WordClass(rawValue: 8)
  /// Forms of "to be".
  static let being = WordClass(rawValue: 16)
  static let coordinator = WordClass(rawValue: 32)
  /// Words that open a subordinate clause.
  static let subordinator = WordClass(rawValue: 64)
  static let adverb = WordClass(rawValue: 128)
  /// Days and parts of the day, with which a report dates its cue.
  static let time = WordClass(rawValue: 256)
  static let relative = WordClass(rawValue: 512)
  /// Forms that are nearly always finite verbs.
  static let verb = WordClass(rawValue: 1024)

  static let table: [String: WordClass] = {
    var table: [String: WordClass] = [:]
    for (wordClass, words) in lists {
      for word in words.split(whereSeparator: \.isWhitespace) { table[String(word), default: []].formUnion(wordClass) }
    }
    return table
  }()

  /// The classes of a lowercased word.
  init(_ word: String) {
    // Adverbs in -ly are too many to list; the nouns and adjectives in -ly that head or precede subjects are few.
    let isAdverb = word.utf8.count > 4 && word.hasSuffix("ly") && !Self.lyNouns.contains(word)
    self = Self.table[word] ?? (isAdverb ? .adverb : [])
  }

  init(rawValue: UInt16) { self.rawValue = rawValue }

  private static let lyNouns: Set<String> = [
    "ally", "anomaly", "assembly", "beverly", "billy", "bully", "daily", "elderly", "emily", "family", "friendly", "holly", "italy", "july",
    "kelly", "molly", "monopoly", "monthly", "sally", "supply", "weekly", "quarterly", "rally", "reply", "likely", "unlikely", "lovely",
    "early",
  ]

  private static let lists: [(WordClass, String)] = [
    (
      .determiner,
      "the a an this that these those his her its their our my your whose some any no every each another many several both few most"
    ),
    (.determiner, "all other more one two three four five six seven eight nine ten dozens hundreds thousands such"),
    (
      .preposition,
      """
      of in on at for from with by to into about after before during since until under over between among against without within through
      across around near behind beyond toward towards despite like amid per upon via throughout alongside unlike following regarding concerning
      """
    ),
    (
      .pronoun,
      """
      he she they we i you it who others some many most both several everyone everybody someone somebody no-one nobody none few one each neither
      all these those this that which another there
      """
    ),
    (.auxiliary, "has have had having do does did will would shall should can could may might must ought"),
    (.auxiliary, "hasn't haven't hadn't don't doesn't didn't won't wouldn't shouldn't can't cannot couldn't mustn't"),
    (.auxiliary, "hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t shouldn’t can’t couldn’t mustn’t"),
    ([.auxiliary, .being], "is are was were be been being isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t"),
    (.coordinator, "and or but nor yet"),
    (
      .subordinator,
      "because although though while whereas if unless when whenever where after before since until as once whether than so even given"
    ),
    (.relative, "who whom which that whose"),
    (
      .adverb,
      """
      also later earlier then once still again never often now just recently previously already even always first long not only too soon ever
      sometimes meanwhile however instead therefore thus moreover furthermore nevertheless nonetheless indeed perhaps maybe further reportedly
      himself herself themselves itself here far quite rather almost finally repeatedly ago afterwards afterward yesterday today tonight
      """
    ),
    (
      .time,
      """
      monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night today yesterday tonight tomorrow week month year
      weekend
      """
    ),
    (
      .verb,
      """
      am came went took made got gave knew thought felt became left kept held brought began led met paid sent spent stood lost won ran sat fell rose
      grew drew flew drove broke chose spoke wrote saw heard found built bought taught caught sought fought wore tore swore threw
      goes makes takes gets gives comes seems appears remains becomes includes wants needs thinks believes knows feels looks keeps lets
      think want seem appear remain become include believe know understand get make let go come
      shook struck stuck lay hit slept swept understood withdrew overcame forgot hid bit ate drank sang sank sprang
      """
    ),
  ]
}
