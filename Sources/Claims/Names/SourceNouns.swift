/// Nouns of things that are written, counted or broadcast and that news quotes as a source.
enum SourceNouns {
  static let documents = Lexicon.sources["documents"]

  /// What a speaker's own words are written or recorded in.
  static let messages = Lexicon.sources["messages"]

  /// What is published or filed, of which others write too: a speaker's only where the text says whose it is.
  static let publications = Lexicon.sources["publications"]

  /// Where everybody publishes.
  static let platforms = Lexicon.sources["platforms"]

  static let outlets = Lexicon.sources["outlets"]

  /// People without office; their nouns are plural, or name nobody.
  static let groups = Lexicon.sources["groups"]
}
