/// What may follow a cue verb as its content.
struct CueFrame: OptionSet, Sendable {
  let rawValue: UInt8
  /// "X said that …"
  static let that = CueFrame(rawValue: 1)
  /// "X said the dam would hold"
  static let clause = CueFrame(rawValue: 2)
  /// "The dam would hold, X said."
  static let trailing = CueFrame(rawValue: 4)
  /// "“It holds,” X continued."
  static let quotation = CueFrame(rawValue: 8)
  /// A hearer between cue and content: "X told reporters that …"
  static let hearer = CueFrame(rawValue: 16)
  /// "X vowed to …"
  static let infinitive = CueFrame(rawValue: 32)
  /// A noun phrase that is judged or named: "X denied the charge"
  static let object = CueFrame(rawValue: 64)
  /// A clause without "that" only from a document: "the poll shows …", but not "he showed the way"
  static let evidence = CueFrame(rawValue: 128)

  static let speech: CueFrame = [.that, .clause, .trailing, .quotation]
}

/// The inflection of a cue verb's form.
enum CueForm: Sendable { case base, third, past, participle, ing }

/// One form of one cue verb.
struct Cue: Sendable {
  let lemma: String
  let frame: CueFrame
  let form: CueForm
  /// The form is a noun as well ("report", "claims"), so that more must speak for the verb.
  let isNounToo: Bool
}

enum CueLexicon {
  /// By lowercased form.
  static let forms: [String: Cue] = {
    var frames: [String: CueFrame] = [:]
    for (frame, lemmas) in lemmas {
      for lemma in lemmas.split(whereSeparator: \.isWhitespace) { frames[String(lemma), default: []].formUnion(frame) }
    }
    var forms: [String: Cue] = [:]
    for (lemma, frame) in frames {
      let isNoun = nouns.contains(lemma)
      for (word, form) in inflections(of: lemma) {
        forms[word] = Cue(lemma: lemma, frame: frame, form: form, isNounToo: isNoun && (form == .base || form == .third))
      }
    }
    return forms
  }()

  /// Words that belong to a cue verb where they follow it.
  static let particles: [String: Set<String>] = [
    "point": ["out", "to"], "call": ["on", "for"], "refer": ["to"], "object": ["to"], "push": ["for"], "lash": ["out"],
  ]

  private static let lemmas: [(CueFrame, String)] = [
    (
      .speech,
      """
      say add report note announce write state claim argue explain acknowledge declare insist suggest tweet recall conclude reply warn predict admit
      deny confirm reveal assert maintain contend allege joke lament complain concede stress emphasize emphasise observe remark reiterate boast
      caution counter disclose quip speculate testify stipulate analyze analyse confess proclaim recount retort insinuate underline underscore affirm
      point hint estimate tell
      """
    ),
    (
      .quotation,
      "continue post read repeat shout comment exclaim respond answer ask charge muse interject advise urge joke vow pledge promise agree think"
    ),
    (.trailing, "think believe"),
    (.evidence, "show find indicate suggest reveal"),
    (.that, "show find indicate respond vow pledge promise agree know feel understand decide charge repeat propose"),
    ([.that, .clause], "believe think hope fear worry doubt expect suspect assume wish"),
    ([.that, .hearer], "assure remind inform notify ask warn advise promise"),
    (.hearer, "tell"),
    (.infinitive, "vow promise pledge plan want hope seek refuse decline threaten intend aim expect offer propose ask swear"),
    (
      .object,
      """
      urge ask encourage order instruct implore accuse criticize criticise denounce condemn blast slam mock dismiss reject defend describe oppose
      question blame attack deride decry tout welcome compare call cite deny propose recommend applaud champion lambaste ridicule hail praise support
      """
    ),
  ]

  /// Cue verbs whose base form and third person are nouns too.
  private static let nouns: Set<String> = [
    "report", "claim", "note", "state", "tweet", "comment", "post", "charge", "counter", "joke", "remark", "warn", "reply", "answer",
    "stress",
    "point", "plan", "hope", "fear", "worry", "doubt", "offer", "aim", "wish", "order", "attack", "support", "question", "blame", "praise",
    "call",
    "find", "show", "boast", "lament", "shout", "pledge", "promise", "vow", "cause", "mock", "estimate", "forecast", "hint", "read", "mean",
    "cite",
    "quip", "permit", "slam", "blast", "champion", "guess", "hail", "caution", "demand", "request", "address",
  ]
}

private func inflections(of lemma: String) -> [(String, CueForm)] {
  if let irregular = irregularForms[lemma] {
    let forms = irregular.split(separator: " ").map(String.init)
    return [(lemma, .base), (forms[0], .third), (forms[3], .ing), (forms[2], .participle), (forms[1], .past)]
  }
  var stem = lemma[...]
  let endsInE = lemma.hasSuffix("e")
  let endsInY = lemma.hasSuffix("y") && !["a", "e", "o"].contains(lemma.dropLast().last)
  let isSibilant = ["s", "sh", "ch", "x"].contains { lemma.hasSuffix($0) }
  let third = endsInY ? lemma.dropLast() + "ies" : isSibilant ? lemma + "es" : lemma + "s"
  let past =
    endsInY ? lemma.dropLast() + "ied" : endsInE ? lemma + "d" : lemma + (doubled.contains(lemma) ? String(lemma.last!) : "") + "ed"
  if endsInE { stem = lemma.dropLast() }
  if doubled.contains(lemma) { stem = lemma[...] + String(lemma.last!) }
  return [(lemma, .base), (String(third), .third), (String(past), .past), (stem + "ing", .ing)]
}

/// Verbs that double their last letter.
private let doubled: Set<String> = ["admit", "quip", "slam", "plan", "permit"]

/// Third person, past, participle, -ing.
private let irregularForms: [String: String] = [
  "say": "says said said saying", "write": "writes wrote written writing", "tell": "tells told told telling",
  "show": "shows showed shown showing", "find": "finds found found finding", "think": "thinks thought thought thinking",
  "feel": "feels felt felt feeling", "know": "knows knew known knowing", "understand": "understands understood understood understanding",
  "mean": "means meant meant meaning", "seek": "seeks sought sought seeking", "read": "reads read read reading",
  "swear": "swears swore sworn swearing", "agree": "agrees agreed agreed agreeing",
]
