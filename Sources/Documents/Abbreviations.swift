/// Words of news English that are written with a full stop of their own.
enum Abbreviations {
  static let longest = 6

  /// Titles and first words of names: what follows is a name, so no sentence ends here.
  static let beforeNames: Set<String> = [
    "Adm", "Amb", "Asst", "Atty", "Ave", "Brig", "Bros", "Capt", "Cardl", "Cmdr", "Col", "Cpl", "Cpt", "Det", "Dir", "Dr", "Drs", "Fr",
    "Ft", "Gen",
    "Gov", "Govs", "Hon", "Insp", "Lt", "Maj", "Messrs", "Mgr", "Mr", "Mrs", "Ms", "Msgr", "Mt", "Mx", "Pfc", "Pres", "Prof", "Pvt", "Rep",
    "Reps",
    "Rev", "Sec", "Secy", "Sen", "Sens", "Sgt", "Spc", "Sr", "St", "Ste", "Supt", "Treas", "vs", "v", "cf", "eg", "ie",
  ]

  /// Words that are abbreviated only before a number ("No. 2", "Oct. 31", "fig. 4"); elsewhere the stop ends a sentence ("No.").
  static let beforeNumbers: Set<String> = [
    "No", "Nos", "no", "nos", "Art", "Ch", "Fig", "fig", "Vol", "vol", "pp", "Rm", "Sat", "Sun", "Mon", "Tue", "Tues", "Wed", "Thu", "Thur",
    "Thurs",
    "Fri", "Mar",
  ]

  /// Words that may also end a sentence; the next word decides.
  static let anywhere: Set<String> = [
    "Jan", "Feb", "Apr", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec", "Inc", "Corp", "Co", "Cos", "Ltd", "Jr", "Esq", "Dept", "Div", "Assn",
    "Univ",
    "est", "etc", "al", "approx", "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan", "Ky", "La", "Md",
    "Mich", "Minn", "Miss", "Mo", "Mont", "Neb", "Nev", "Okla", "Ont", "Ore", "Penn", "Tenn", "Tex", "Va", "Vt", "Wash", "Wis", "Wyo",
    "Blvd", "Rd",
  ]
}
