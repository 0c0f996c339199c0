/// The names of months and days of the week in the languages of Europe's larger newsrooms: their one home.
///
/// All are in small letters and without a final dot. A name that is a word as well ("set", "out", "mars") is for the caller to weigh: beside a
/// number it is a month.
package struct Calendar: Sendable {
  /// January first; of each month the full name first, then its other forms and its short ones.
  package let months: [[String]]
  /// Sunday first, as in `CivilDate.weekday`; of each day the full name first, then its other forms.
  package let weekdays: [[String]]

  private init(months: [String], weekdays: [String]) {
    self.months = months.map { $0.split(separator: " ").map(String.init) }
    self.weekdays = weekdays.map { $0.split(separator: " ").map(String.init) }
  }

  /// 1...12; nil where a word names no month in any of the languages.
  /// - Parameter word: in small letters, with or without a final dot.
  package static func month(_ word: some StringProtocol) -> Int? { numbersOfMonths[bare(word)] }

  /// 0 is Sunday; nil where a word is the full name of no day in any of the languages.
  /// - Parameter word: in small letters, with or without a final dot.
  package static func weekday(_ word: some StringProtocol) -> Int? { numbersOfWeekdays[bare(word)] }

  /// Whether a month's name is an English word as well, so that a number on one side of it proves little: "set 4 records", "out 2 weeks".
  /// - Parameter word: in small letters.
  package static func isAlsoAWord(_ word: some StringProtocol) -> Bool { alsoWords.contains(bare(word)) }

  private static func bare(_ word: some StringProtocol) -> String { word.hasSuffix(".") ? String(word.dropLast()) : String(word) }

  private static let alsoWords: Set<String> = ["ago", "gen", "mag", "mart", "out", "set"]
  private static let numbersOfMonths = numbers(of: all.map(\.months)).mapValues { $0 + 1 }
  private static let numbersOfWeekdays = numbers(of: all.map(\.weekdays))

  private static func numbers(of languages: [[[String]]]) -> [String: Int] {
    var out: [String: Int] = [:]
    for language in languages { for (number, names) in language.enumerated() { for name in names { out[name] = number } } }
    return out
  }
}

extension Calendar {
  package static let english = Calendar(
    months: [
      "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug", "september sep sept",
      "october oct", "november nov", "december dec",
    ],
    weekdays: ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"])

  static let german = Calendar(
    months: [
      "januar jänner jän jan", "februar feber feb", "märz maerz mrz mär", "april apr", "mai", "juni jun", "juli jul", "august aug",
      "september sept sep", "oktober okt", "november nov", "dezember dez",
    ],
    weekdays: ["sonntag", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag sonnabend"])

  static let french = Calendar(
    months: [
      "janvier janv jan", "février fevrier févr fév", "mars", "avril avr", "mai", "juin", "juillet juil", "août aout", "septembre sept",
      "octobre oct", "novembre nov", "décembre decembre déc",
    ],
    weekdays: ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"])

  static let spanish = Calendar(
    months: [
      "enero ene", "febrero feb", "marzo mar", "abril abr", "mayo may", "junio jun", "julio jul", "agosto ago",
      "septiembre setiembre sept sep", "octubre oct", "noviembre nov", "diciembre dic",
    ],
    weekdays: ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"])

  static let italian = Calendar(
    months: [
      "gennaio gen", "febbraio feb", "marzo mar", "aprile apr", "maggio mag", "giugno giu", "luglio lug", "agosto ago",
      "settembre sett set", "ottobre ott", "novembre nov", "dicembre dic",
    ],
    weekdays: ["domenica", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato"])

  static let dutch = Calendar(
    months: [
      "januari jan", "februari feb", "maart mrt", "april apr", "mei", "juni jun", "juli jul", "augustus aug", "september sept sep",
      "oktober okt", "november nov", "december dec",
    ],
    weekdays: ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"])

  static let portuguese = Calendar(
    months: [
      "janeiro jan", "fevereiro fev", "março marco mar", "abril abr", "maio mai", "junho jun", "julho jul", "agosto ago",
      "setembro set", "outubro out", "novembro nov", "dezembro dez",
    ],
    weekdays: [
      "domingo", "segunda segunda-feira", "terça terça-feira", "quarta quarta-feira", "quinta quinta-feira", "sexta sexta-feira", "sábado",
    ])

  /// Swedish, Danish and Norwegian.
  static let scandinavian = Calendar(
    months: [
      "januari januar jan", "februari februar feb", "mars marts mar", "april apr", "maj mai", "juni jun", "juli jul", "augusti august aug",
      "september sept sep", "oktober okt", "november nov", "december desember dec",
    ],
    weekdays: [
      "söndag søndag", "måndag mandag", "tisdag tirsdag", "onsdag", "torsdag", "fredag", "lördag lørdag",
    ])

  static let finnish = Calendar(
    months: [
      "tammikuu tammikuuta", "helmikuu helmikuuta", "maaliskuu maaliskuuta", "huhtikuu huhtikuuta", "toukokuu toukokuuta",
      "kesäkuu kesäkuuta", "heinäkuu heinäkuuta", "elokuu elokuuta", "syyskuu syyskuuta", "lokakuu lokakuuta", "marraskuu marraskuuta",
      "joulukuu joulukuuta",
    ],
    weekdays: [
      "sunnuntai sunnuntaina", "maanantai maanantaina", "tiistai tiistaina", "keskiviikko keskiviikkona", "torstai torstaina",
      "perjantai perjantaina", "lauantai lauantaina",
    ])

  static let polish = Calendar(
    months: [
      "styczeń stycznia", "luty lutego", "marzec marca", "kwiecień kwietnia", "maj maja", "czerwiec czerwca", "lipiec lipca",
      "sierpień sierpnia", "wrzesień września", "październik października", "listopad listopada", "grudzień grudnia",
    ],
    weekdays: [
      "niedziela niedzielę", "poniedziałek", "wtorek", "środa środę", "czwartek", "piątek", "sobota sobotę",
    ])

  static let czech = Calendar(
    months: [
      "leden ledna", "únor února", "březen března", "duben dubna", "květen května", "červen června", "červenec července", "srpen srpna",
      "září", "říjen října", "listopad listopadu", "prosinec prosince",
    ],
    weekdays: ["neděle", "pondělí", "úterý", "středa", "čtvrtek", "pátek", "sobota"])

  static let hungarian = Calendar(
    months: [
      "január", "február", "március", "április", "május", "június", "július", "augusztus", "szeptember", "október", "november", "december",
    ],
    weekdays: ["vasárnap", "hétfő", "kedd", "szerda", "csütörtök", "péntek", "szombat"])

  static let russian = Calendar(
    months: [
      "январь января", "февраль февраля", "март марта", "апрель апреля", "май мая", "июнь июня", "июль июля", "август августа",
      "сентябрь сентября", "октябрь октября", "ноябрь ноября", "декабрь декабря",
    ],
    weekdays: ["воскресенье", "понедельник", "вторник", "среда", "четверг", "пятница", "суббота"])

  static let turkish = Calendar(
    months: [
      "ocak", "şubat", "mart", "nisan", "mayıs", "haziran", "temmuz", "ağustos", "eylül", "ekim", "kasım", "aralık",
    ],
    weekdays: ["pazar", "pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi"])

  /// All languages; where two mean different months or days by one name, the last one holds.
  static let all = [
    english, german, french, spanish, italian, dutch, portuguese, scandinavian, finnish, polish, czech, hungarian, russian, turkish,
  ]

  /// The days of those languages that shorten them to their first two or three letters ("lun", "Mo").
  package static let shortWeekdays: Set<String> = Set(
    [german, french, spanish, italian, dutch, portuguese].flatMap { $0.weekdays.joined() }.flatMap {
      [String($0.prefix(3)), String($0.prefix(2))]
    }
      + english.weekdays.joined().map { String($0.prefix(3)) })
}
