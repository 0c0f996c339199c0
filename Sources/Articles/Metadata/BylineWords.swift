internal import Ground

/// The words of bylines in the languages of Europe's larger newsrooms, in small letters.
enum BylineWords {
  /// What stands before a name and says that it is the writer's; a name must follow.
  static let leads = phrases([
    "by", "written by", "words by", "story by", "posted by", "submitted by", "reported by", "published by", "article by", "text by",
    "review by", "interview by", "opinion by", "analysis by", "authored by", "contributed by",
    "von", "verfasst von", "geschrieben von", "veröffentlicht von", "erstellt von", "ein beitrag von", "ein artikel von",
    "ein gastbeitrag von",
    "gastbeitrag von", "text von", "interview von", "kommentar von", "eine analyse von", "ein kommentar von",
    "par", "écrit par", "publié par", "rédigé par", "posté par", "propos recueillis par", "un article de",
    "por", "escrito por", "publicado por", "un artículo de", "di", "a cura di", "scritto da", "pubblicato da", "articolo di",
    "door", "geschreven door", "geplaatst door", "av", "af", "skrivet av", "skriven av", "skrevet av",
  ])

  /// What stands before a name with a colon between.
  static let labels = phrases([
    "author", "authors", "writer", "words", "text", "texte", "texto", "testo", "tekst", "story", "interview", "autor", "autorin", "autoren",
    "autor/in", "auteur", "auteure", "auteurs", "autore", "autrice", "autori", "autora", "autores", "forfatter", "författare", "skribent",
    "verfasser", "verfasserin", "bericht", "beitrag", "eingestellt von", "publié par", "redacción", "redakteur", "redakteurin",
  ])

  static let firstWords: Set<String> = Set(leads.keys).union(labels.keys)

  static let lastOfLeads: Set<String> = Set([leads, labels].flatMap { $0.values.joined() }.compactMap(\.last))

  /// Words before "by" that make a name an editor's, a photographer's or a translator's.
  static let otherCredits: Set<String> = [
    "edited", "editing", "editor", "reviewed", "checked", "fact-checked", "tested", "approved", "translated", "translation", "photo",
    "photos",
    "photograph", "photographs", "pictures", "image", "images", "illustration", "illustrated", "video", "medically", "updated", "produced",
    "foto", "fotos", "bild", "bilder", "übersetzt", "übersetzung", "photographie", "traduit", "traducido", "traduzione", "sponsored",
  ]

  /// By their first word, the longest first.
  private static func phrases(_ list: [String]) -> [String: [[String]]] {
    Dictionary(grouping: list.map { $0.split(separator: " ").map(String.init) }.sorted { $0.count > $1.count }) { $0[0] }
  }

  static let conjunctions: Set<String> = ["and", "&", "und", "et", "y", "e", "og", "och", "en", "with", "mit", "avec"]

  /// Words that a role has and no person's name.
  static let roles: Set<String> = [
    "reporter", "correspondent", "editor", "writer", "columnist", "staff", "political", "senior", "chief", "contributor", "journalist",
    "producer", "photographer", "analyst", "critic", "bureau", "desk", "team", "newsroom", "reporters", "editors", "associate", "deputy",
    "special", "fellow", "intern", "author", "admin", "administrator", "guest", "our", "online", "web", "digital", "webmaster", "user",
    "moderator", "professor", "director", "founder", "manager", "president", "report", "office",
    "redaktion", "redakteur", "redakteurin", "chefredakteur", "chefredakteurin", "korrespondent", "korrespondentin", "autor", "autorin",
    "gründer", "gründerin", "journalistin", "volontär", "volontärin", "herausgeber", "pressestelle",
    "rédaction", "journaliste", "rédacteur", "rédactrice", "correspondant", "correspondante", "redacción", "redaccion", "periodista",
    "redactor", "redactora", "corresponsal", "redazione", "giornalista", "redação", "redacao", "jornalista", "redactie", "redacteur",
    "verslaggever", "redakcja", "dziennikarz", "redaktionen", "toimitus", "редакция",
  ]

  /// Words that a label begins with, where a byline could stand ("Read more"); a name may end with one.
  static let labelOpenings: Set<String> = [
    "read", "more", "view", "all", "about", "follow", "share", "print", "see", "show", "alle", "mehr", "tous", "todos", "tutti", "this",
    "that",
    "what", "how", "why", "in", "on", "at", "for", "from", "to", "die", "ein", "eine", "latest",
  ]

  /// Words that stand where a byline could and belong to no name: labels, small words, words of outlets' and companies' names.
  static let notNames: Set<String> = [
    "email", "e-mail", "posts", "comments", "comment", "photo", "photos", "getty", "images", "sponsored", "advertisement", "subscribe",
    "newsletter", "today", "published", "updated", "posted", "kommentare", "kommentar", "foto", "fotos", "gesponserte", "inhalte",
    "anzeige",
    "artikel", "beiträge", "startseite", "uhr", "articles", "artículos", "articoli", "with", "und", "mit", "copyright",
    "the", "syndicate", "gazette", "times", "herald", "tribune", "courier", "agence", "agency", "agencies", "news", "press", "media",
    "wire",
    "service", "business", "sports", "insider", "verlag", "presse", "nachrichten", "inc", "inc.", "llc", "ltd", "gmbh", "e.v.", "corp",
    "university", "institute", "verband", "facebook", "twitter", "instagram", "linkedin", "community", "blog", "magazine", "magazin",
    "website", "support", "unknown", "anonymous", "anonym", "anónimo", "anonyme", "anonimo", "minutes", "redaktion", "redacción",
    "rédaction", "redazione", "redação", "redactie", "newsroom", "newsdesk",
  ]

  /// Parts of a newsroom, before a role.
  static let desks: Set<String> = [
    "national", "sports", "political", "business", "science", "medical", "entertainment", "technology", "religion", "education", "legal",
    "international", "foreign", "security", "military", "diplomatic", "economics", "financial", "basketball", "baseball", "football",
  ]

  /// Small words inside a name.
  static let particles: Set<String> = [
    "de", "van", "von", "der", "den", "la", "le", "al", "bin", "ibn", "da", "dos", "das", "del", "di", "du", "ter", "y", "e", "zu", "zur",
    "af", "av", "el", "bint", "ben", "della", "dalla", "ten", "vom", "i",
  ]

  /// Words of lines that hold nothing but a date, beside months, days of the week in full and numbers.
  static let dateWords: Set<String> = {
    let words = Set(
      """
      am pm a p m gmt utc est edt pst pdt cst cdt bst cet cest ist et pt ct mt published posted updated update last modified first on at of the \
      min mins minute minutes read hour hours hr hrs day days week weeks month months year years ago date time created h est. local print \
      edition issue vol no sept tues thur thurs weds \
      uhr um vom den stand veröffentlicht aktualisiert erstellt zuletzt geändert letzte änderung publié le mis à jour mise modifié \
      publicado el actualizado pubblicato il aggiornato alle ore gepubliceerd op bijgewerkt publicerad uppdaterad kl klokken às em de del di
      """.split(separator: " ").map(String.init))
    return words.union(Calendar.shortWeekdays)
  }()
}
