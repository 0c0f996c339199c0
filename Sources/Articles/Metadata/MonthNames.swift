/// The names and short names of the months in the languages of Europe's larger newsrooms, in small letters and without a final dot.
///
/// A name counts only between a day and a year, so those that are words as well ("set", "out", "ago", "mars") do no harm.
enum MonthNames {
  /// 1...12; nil where a word names no month.
  /// - Parameter word: in small letters.
  static func number(of word: some StringProtocol) -> Int? { numbers[word.hasSuffix(".") ? String(word.dropLast()) : String(word)] }

  private static let months = [
    "january jan januar jänner jän janvier janv enero ene janeiro gennaio gen januari stycznia styczeń tammikuuta január ledna января ocak",
    "february feb februar feber février fevrier févr fév febrero fevereiro fev febbraio februari lutego luty helmikuuta február února февраля şubat",
    "march mar märz maerz mrz mär mars marzo março marco maart mrt marts marca marzec maaliskuuta március března марта mart",
    "april apr avril avr abril abr aprile kwietnia kwiecień huhtikuuta április dubna апреля nisan",
    "may mai mayo maio maggio mag mei maj maja toukokuuta május května мая mayıs",
    "june jun juni juin junio junho giugno giu czerwca czerwiec kesäkuuta június června июня haziran",
    "july jul juli juillet juil julio julho luglio lug lipca lipiec heinäkuuta július července июля temmuz",
    "august aug août aout agosto ago augustus augusti sierpnia sierpień elokuuta augusztus srpna августа ağustos",
    "september sep sept septembre septiembre setembro set settembre sett września wrzesień syyskuuta szeptember září сентября eylül",
    "october oct oktober okt octobre octubre outubro out ottobre ott października październik lokakuuta október října октября ekim",
    "november nov novembre noviembre novembro listopada listopad marraskuuta listopadu ноября kasım",
    "december dec dezember dez décembre decembre déc diciembre dic dezembro dicembre grudnia grudzień joulukuuta prosince декабря aralık",
  ]

  private static let numbers: [String: Int] = {
    var out: [String: Int] = [:]
    for (index, names) in months.enumerated() {
      for name in names.split(separator: " ") { out[String(name)] = index + 1 }
    }
    return out
  }()
}
