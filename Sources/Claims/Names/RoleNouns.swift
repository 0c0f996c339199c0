/// Nouns that say what somebody is. Singular; plurals are looked up by `singular(_:)`.
enum RoleNouns {
  /// Who bears one of these has an office or speaks for a body: an unnamed one is an official.
  static let offices = Set(
    words: """
      administrator admiral adviser advisor aide alderman ambassador archbishop assemblyman assemblywoman attaché attorney auditor
      ayatollah bishop boss brigadier captain cardinal ceo cfo chair chairman chairperson chairwoman chancellor chief clerk co-chair
      co-chairman coach cochair colonel commander commissioner comptroller congressman congresswoman constable consul controller coo
      coordinator coroner councillor councilman councilor councilwoman counsel counselor cto czar dean delegate deputy detective diplomat
      director director-general drafter elector emir envoy executive firefighter general governor head inspector investigator judge
      justice king lawmaker leader legislator lieutenant lobbyist magistrate major manager marshal mayor member mep minister moderator
      monarch mp negotiator nuncio observer officer official ombudsman operative organiser organizer parliamentarian patriarch policeman
      policewoman politician pope premier president president-elect prince princess principal prosecutor provost queen rapporteur
      registrar regulator rep representative secretary secretary-general selectman senator sergeant sheriff soldier solicitor speaker
      speechwriter spokesman spokesperson spokeswoman staffer strategist sultan superintendent supervisor surrogate treasurer trooper
      trustee tsar undersecretary vice-president vp warden whip
      """)

  /// What people do or are otherwise; it is a role of a named one, an unnamed one belongs to no office.
  static let occupations = Set(
    words: """
      academic accountant activist actor actress advocate ally analyst anchor anchorman archaeologist architect artist associate astronaut
      astronomer athlete attendee author banker billionaire biologist blogger broadcaster broker brother bundler businessman
      businessperson businesswoman campaigner candidate cartoonist celebrity challenger champion chef chemist cleric co-author co-founder
      co-host co-owner cofounder colleague collector columnist comedian commentator composer confidant confidante consultant contender
      contributor correspondent cosponsor cousin creator critic curator dad daughter dentist designer developer dissident doctor donor
      driver ecologist economist editor editor-in-chief employee engineer entrepreneur environmentalist expert farmer father fellow
      filmmaker financier fisherman footballer founder front-runner frontrunner fundraiser geologist goalkeeper graduate guru gynecologist
      heir heiress historian hopeful host husband imam incumbent influencer insider instructor intern investor journalist lady landlord
      lawyer lecturer librarian magnate mathematician mentor meteorologist millionaire missionary mogul mom monk mother musician neighbor
      nephew neurosurgeon newscaster niece nominee novelist nun nurse opponent organist outsider owner partner pastor pathologist
      pediatrician personality philanthropist philosopher photographer physician physicist pilot pioneer player playwright poet pollster
      priest producer professor psychiatrist psychologist publicist publisher rabbi rancher rapper reporter researcher resident retiree
      rival runner-up scholar scientist sculptor secretary seismologist singer sister socialist sociologist son specialist sponsor star
      statistician striker student superdelegate supporter surgeon survivor teacher teammate technician theologian trader tycoon underdog
      veteran victim volunteer whistleblower widow wife witness worker writer zoologist
      """)

  /// Whose office goes on behind "to": "ambassador to Laos".
  static let envoys: Set<String> = ["ambassador", "envoy", "emissary", "delegate", "nuncio"]

  /// Written before a name, part of no noun phrase of its own.
  static let titles: Set<String> = [
    "sen.", "sens.", "rep.", "reps.", "gov.", "govs.", "gen.", "lt.", "col.", "capt.", "maj.", "sgt.", "cpl.", "adm.", "cmdr.", "det.",
    "supt.", "insp.",
    "amb.", "pres.", "prof.", "rev.", "hon.", "atty.", "sec.", "brig.", "msgr.", "sir", "dame", "lord", "baroness", "fr.", "pvt.", "spc.",
  ]

  /// The office that a title abbreviates.
  static let spelledOut: [String: String] = [
    "sen.": "senator", "rep.": "representative", "gov.": "governor", "gen.": "general", "lt.": "lieutenant", "col.": "colonel",
    "capt.": "captain",
    "sgt.": "sergeant", "adm.": "admiral", "prof.": "professor", "pres.": "president", "amb.": "ambassador", "dr.": "doctor",
  ]

  static let honorifics: Set<String> = ["mr.", "mrs.", "ms.", "mr", "mrs", "ms", "miss", "dr.", "dr", "madam", "mx."]

  /// Words inside a role before its noun.
  static let modifiers = Set(
    words: """
      accomplished acting adjunct affairs assistant associate attorney award-winning best-selling bestselling billionaire business
      campaign caucus chief city civil co coast communications communist congressional conservative county criminal current defence
      defense democratic democratic-socialist deputy digital district economics education emeritus energy environment estate ex executive
      federal fellow field finance financial fire first foreign former founding fund general gop government guard gubernatorial health
      hedge history homicide house human incoming independent interim interior international investigative junior justice labor labour law
      lead leading legal liberal likely local long-time longshot longtime main majority managing marketing media medical military minority
      national new one-time onetime operations opposition outgoing party police policy political presidential press presumptive primary
      prime principal program public radio rapid real reality regional relations republican research response retail retired rights rival
      ruling sales science second security self-described senate senatorial senior socialist special staff state technical technology
      television then top trade transport tv two-term union veteran vice vice-presidential visiting whip white women's york youth
      """)

  static let former: Set<String> = ["former", "ex", "then", "one-time", "onetime", "retired", "late"]
  static let acting: Set<String> = ["acting", "interim", "caretaker"]
  static let designate: Set<String> = ["designate", "elect", "incoming"]

  static func isRole(_ folded: String) -> Bool {
    if offices.contains(folded) || occupations.contains(folded) { return true }
    // "ex-president", "then-governor", "president-elect", "co-captain": the part beside the hyphen is the noun.
    let parts = folded.split(separator: "-")
    guard parts.count > 1, let first = parts.first, let last = parts.last else { return false }
    if ["ex", "then", "vice", "co", "sub"].contains(first) { return offices.contains(String(last)) || occupations.contains(String(last)) }
    return ["elect", "designate", "general"].contains(last) && offices.contains(String(first))
  }

  static func isPluralRole(_ folded: String) -> Bool { plural(of: folded).map { isRole($0) } ?? false }
  static func isPluralOffice(_ folded: String) -> Bool { plural(of: folded).map { offices.contains($0) } ?? false }

  /// The singular of a regular or usual plural; nil where the word is none.
  static func plural(of folded: String) -> String? {
    if folded.hasSuffix("men") { return String(folded.dropLast(2)) + "an" }
    if folded.hasSuffix("ies") { return String(folded.dropLast(3)) + "y" }
    if folded.hasSuffix("sses") || folded.hasSuffix("ches") { return String(folded.dropLast(2)) }
    if folded.hasSuffix("s"), !folded.hasSuffix("ss") { return String(folded.dropLast()) }
    return nil
  }
}
