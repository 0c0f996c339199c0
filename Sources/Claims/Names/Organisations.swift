/// Words by which a name is told to be an organisation's or an outlet's.
enum Organisations {
  /// The noun of the name: "Harbor Institute", "Department of Justice".
  static let heads = Set(
    words: """
      academy administration agency airlines airways alliance army assembly associates association authority bank board brigade
      broadcasting brotherhood bureau cabinet campaign caucus center centre chamber church circuit club coalition college commission
      committee companies company confederation conference congress consortium consulate convention corp corp. corporation council court
      courts crescent cross department directorate division embassy enterprises exchange federation fellowship finance force forces forum
      foundation front fund government group guard holdings hospital house inc inc. industries initiative institute institution
      intelligence international isis laboratories laboratory league legislature llc llp ltd ltd. magistrates ministry mission motors
      movement museum nations navy network organisation organization pac parliament partners partnership party patrol police prison
      registry reserve resistance school secretariat senate service services society staff survey synod systems taliban team technologies
      treasury tribunal trust union unions university watch watchdog works zoo
      """)

  /// Organisations known by one word or a set phrase that has none of the words above.
  static let known: Set<String> = [
    "pentagon", "kremlin", "white house", "whitehall", "downing street", "capitol hill", "hamas", "hezbollah", "isis", "taliban", "fatah",
    "interpol", "europol", "eurostat",
    "unicef", "unesco", "opec", "google", "facebook", "twitter", "apple", "microsoft", "amazon", "nasa", "congress", "parliament",
    "bundestag", "duma", "knesset", "senate",
    "house", "supreme court", "holy see", "vatican", "planned parenthood", "wall street", "goldman sachs", "scotland yard", "al qaeda",
    "al-qaeda", "boko haram", "amnesty",
    "greenpeace", "wikileaks", "red cross", "islamic state", "state department", "tea party", "interior", "nokia", "samsung", "boeing",
    "airbus", "toyota", "exxon", "gallup",
    "ipsos", "yougov", "quinnipiac", "house republicans", "senate republicans", "house democrats", "senate democrats", "uber",
    "tesla", "european union",
    "united nations", "bundesbank",
  ]

  /// Without capitals of its own the noun of "the Velk campaign", "the Oduya administration".
  static let commonHeads = Set(
    words: """
      administration agency airline alliance army bank board body bureau cabinet camp campaign charity church club coalition college
      commission committee company council court department embassy firm force foundation gallery government group hospital house
      institute library military museum ministry navy network nonprofit office organisation organization panel parliament party police regime region school senate team
      union university watchdog
      """)
}

enum Outlets {
  static let heads = Set(
    words: """
      beast broadcasting bulletin chronicle courier daily dispatch examiner gazette globe guardian herald inquirer journal magazine mirror
      news observer post press radio register reporter review sentinel standard star-ledger telegraph television times tribune tv weekly
      """)

  /// Two words and more that name one.
  static let phrases: Set<String> = [
    "new yorker", "national review", "mother jones", "rolling stone", "vanity fair", "daily caller", "zero hedge", "der spiegel",
    "le monde",
    "el país", "la repubblica", "voice of america", "radio free europe", "russia today", "deutsche welle", "al jazeera", "usa today",
    "foreign policy", "foreign affairs", "science magazine", "lancet", "new scientist", "good housekeeping",
  ]

  static let known = Set(
    words: """
      abc afp al-jazeera ap axios bbc bild bloomberg breitbart buzzfeed c-span cbs cnbc cnn drudge economist espn factcheck.org figaro
      fivethirtyeight forbes fortune fox gawker gizmodo haaretz huffpost interfax izvestia jazeera kcna kommersant kyodo mashable monde
      msnbc nbc newsweek npr onion pais pbs politico politifact pravda propublica quartz realclearpolitics reuters salon slate snopes
      spiegel tass telemundo time univision upi usa-today usatoday vice vox wikinews wired xinhua yahoo yonhap
      """)
}
