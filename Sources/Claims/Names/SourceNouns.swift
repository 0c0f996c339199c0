/// Nouns of things that are written, counted or broadcast and that news quotes as a source.
enum SourceNouns {
  static let documents = Set(
    words: """
      account act ad address advert advertisement advisory affidavit agenda agreement analysis announcement app article assessment audio
      audit bill biography blog book briefing bulletin caption census chart charter chronicle column commentary commercial communique communiqué
      complaint constitution contract count court-filing data database deal declaration decree diary directive disclosure document
      documents dossier draft e-mail e-mails editorial email emails entry estimate evidence excerpt excerpts fact-sheet figures file files
      filing filings findings flyer footage forecast graphic graphics guide headline image indictment interview invitation invoice
      judgment law lawsuit leaflet ledger legislation letter letters list log mailer manifesto manual map memo memoir memorandum message
      messages minutes motion news newsletter note notes notice numbers obituary op-ed opinion order pamphlet paper papers petition photo
      photograph plan plaque platform poll polling polls post poster posting press-release probe program programme projection proposal
      provision quote ranking reading record recording records release remarks report reports request research resolution results review
      rule rules ruling rumor rumors rumour rumours screenshot script section sign source-code speech spreadsheet statement statements
      statistics statute stories story studies study subpoena summary survey surveys tape tapes testimony text texts tradition transcript
      transcripts treaty tweet tweets verdict version video videos warrant webpage website white-paper will wire writing
      """)

  static let outlets = Set(
    words:
      "journal newspaper newspapers paper network channel outlet outlets magazine media press broadcaster tabloid site website agency station daily weekly wire"
  )

  /// People without office; their nouns are plural, or name nobody.
  static let groups = Set(
    words: """
      activists adults advocates allies americans analysts associates attendees backers believers boosters businesses candidates catholics
      celebrities children christians citizens colleagues commentators commenters conservatives consumers critics crowd customers
      democrats demonstrators dems doctors donors economists electorate elites employees employers engineers europeans evangelicals
      everybody everyone experts eyewitnesses families family fans farmers fighters foes folks followers friends guests half hispanics
      historians households immigrants independents individuals insiders investors jews journalists latinos lawyers liberals libertarians
      locals majority many media men migrants millennials minority moderates mothers muslims nation neighbors neighbours nobody observers
      one ones onlookers opponents others owners parents parties passengers patients people percent person persons poll-takers pollsters
      population progressives protesters protestors public pundits rebels refugees relatives reporters republicans researchers residents
      respondents rivals scholars scientists shoppers sides skeptics some somebody someone source sources spectators strategists students
      supporters survivors taxpayers teachers those tourists traders users veterans victims viewers villagers volunteers voters
      war-watchers watchers whites witness witnesses women workers world writers youth
      """)
}
