/// Countries, capitals, US states and large cities, with the words made of them: places that speak for a government, and no persons.
enum Places {
  /// Capitals and buildings that stand for those who govern there.
  static let metonyms = Set(
    words: """
      abuja amman ankara athens baghdad baku beijing beirut belgrade berlin bogota brasilia brussels bucharest budapest cairo canberra
      caracas copenhagen damascus delhi doha hanoi havana helsinki islamabad jakarta jerusalem kabul khartoum kiev kyiv lima london madrid
      manila minsk moscow nairobi oslo ottawa paris pretoria pyongyang quito riyadh rome santiago seoul stockholm taipei tbilisi tehran
      tokyo tripoli vienna warsaw yerevan
      """)

  static let countries = Set(
    words: """
      afghanistan albania algeria america angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium belize
      benin bhutan bolivia botswana brazil britain brunei bulgaria burundi cambodia cameroon canada chad chile china colombia croatia cuba
      cyprus denmark dprk e.u. ecuador egypt england eritrea estonia ethiopia eu europe fiji finland france gabon gambia georgia germany
      ghana greece greenland guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica
      japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon liberia libya liechtenstein lithuania luxembourg
      macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova monaco mongolia montenegro morocco
      mozambique myanmar namibia nato nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru
      philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan
      suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tunisia turkey turkmenistan u.a.e. u.k. u.n. u.s u.s. uae
      uganda uk ukraine un uruguay us usa uzbekistan vatican venezuela vietnam wales yemen zambia zimbabwe
      """)

  /// Countries of two words or more, as they are written.
  static let compoundCountries: Set<String> = [
    "north korea", "south korea", "united states", "united kingdom", "saudi arabia", "south africa", "new zealand", "sri lanka",
    "costa rica", "el salvador",
    "united arab emirates", "sierra leone", "burkina faso", "ivory coast", "czech republic", "south sudan", "european union",
    "united nations",
    "papua new guinea", "dominican republic", "hong kong", "northern ireland", "vatican city", "russian federation",
    "united states of america",
  ]

  static let states = Set(
    words: """
      ala. alabama alaska alberta ariz. arizona ark. arkansas bavaria calif. california catalonia colo. colorado conn. connecticut crimea
      d.c. dc del. delaware fla. florida ga. hawaii idaho ill. illinois ind. indiana iowa kan. kansas kashmir kentucky ky. la. louisiana
      maine manitoba maryland mass. massachusetts md. mich. michigan minn. minnesota miss. mississippi missouri mo. mont. montana n.c.
      n.d. n.h. n.j. n.m. n.y. neb. nebraska nev. nevada ohio okla. oklahoma ontario ore. oregon pa. pennsylvania quebec queensland r.i.
      s.c. s.d. tasmania tenn. tennessee tex. texas utah va. vermont vt. w.va. wash. wis. wisconsin wyo. wyoming
      """)

  static let others = Set(
    words: """
      africa airport aleppo angeles arabia asia atlanta avenue baltimore barcelona bay beach benghazi birmingham boston boulevard brooklyn
      buffalo carolina charleston charlotte chicago cincinnati city cleveland columbus county crimea dakota dallas denver detroit diego
      dubai edinburgh francisco frankfurt gaza geneva glasgow hampshire harbor harlem hiroshima hollywood houston island islands istanbul
      jacksonville jersey karachi kolkata kong korea kursk lagos lake lanka leeds leone liverpool manchester manhattan melbourne memphis
      mexico miami milan milwaukee minneapolis montreal mosul mountain mumbai munich naples nashville ocean orlando orleans osaka
      palestine peninsula philadelphia phoenix pittsburgh portland prague province rica river road sacramento salvador sea seattle
      shanghai square street sydney toronto valley vancouver vegas venice virginia washington york zealand
      """)

  static let demonyms = Set(
    words: """
      afghan african african-american albanian algerian american arab argentine armenian asian australian austrian azerbaijani bangladeshi
      belarusian belgian bolivian bosnian brazilian british bulgarian cambodian canadian catholic chilean chinese christian colombian
      croatian cuban cuban-american czech danish dutch egyptian english estonian ethiopian european evangelical filipino finnish french
      georgian german ghanaian greek haitian hispanic hungarian icelandic indian indonesian iranian iraqi irish islamic israeli italian
      jamaican japanese jewish jordanian kenyan korean kurdish kuwaiti latin latino latvian lebanese libyan lithuanian malaysian mexican
      mongolian mormon moroccan muslim nepalese nigerian north-korean norwegian orthodox pakistani palestinian peruvian polish portuguese
      protestant qatari romanian russian rwandan saudi scottish serbian shia shiite slovak slovenian somali south-korean soviet spanish
      sudanese sunni swedish swiss syrian taiwanese tajik thai tunisian turkish ugandan ukrainian uzbek venezuelan vietnamese welsh yemeni
      zimbabwean
      """)

  static let parties = Set(
    words:
      "republican republicans democratic democrat democrats gop labour labor tory tories libertarian conservative liberal socialist communist"
  )

  static let words: Set<String> = metonyms.union(countries).union(states).union(others)

  static func isPlace(_ folded: [String]) -> Bool {
    folded.count == 1
      ? words.contains(folded[0])
      : compoundCountries.contains(folded.joined(separator: " ")) || folded.allSatisfy { words.contains($0) || compass.contains($0) }
  }

  /// First words of the names of towns: "San Jose", "Fort Worth".
  static let beginnings: Set<String> = ["san", "santa", "los", "las", "fort", "mount", "lake", "port", "el", "saint", "st.", "cape"]

  static let compass: Set<String> = [
    "north", "south", "east", "west", "northern", "southern", "eastern", "western", "new", "central", "los", "san", "santa", "las", "st.",
    "fort", "port",
  ]
}
